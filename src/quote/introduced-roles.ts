import type { Span } from '../domain.ts'
import type { Member } from './cast.ts'
import { DETERMINERS } from './data/function-words.ts'
import { NO_ROLES } from './data/no-roles.ts'
import { PERSON_NOUNS } from './data/nouns.ts'
import { TITLES } from './data/titles.ts'
import { leadOf } from './lead.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import type { Said } from './said.ts'

/**
 * The roles of `roles`, and those that stand apart from the name: a noun that introduces whoever is named at the quote after it
 * ("Her manager went further. “…,” Ada Holm said"), the subject of a lead ("A fisherman … / Ada Holm, 47, …"), of an interview
 * ("Ada Holm has … The potter receives me"), or one that is known to mean a person who was given no role yet.
 *
 * @param said  in reading order
 */
export function introducedRoles(
  lines: readonly Line[],
  said: readonly Said[],
  roles: ReadonlyMap<Mention, Span>,
): ReadonlyMap<Mention, Span> {
  const all = new Map(roles)
  const members = new Set(said.flatMap((one) => [one, ...one.inner]).flatMap(({ member }) => member ?? []))
  const spoken = new Set(said.flatMap(({ found }) => found?.mention ?? []))
  const turns = turnsOf(said)
  const lineOf = new Map<Mention, Line>()
  for (const line of lines) for (const mention of line.mentions) lineOf.set(mention, line)
  const numberOf = new Map(lines.map((line, number) => [line, number]))
  for (const member of members) {
    if (member.fullest.shape !== 'name' || member.plural || member.kind === 'body' || member.kind === 'document')
      continue
    const mentions = member.mentions.filter((one) => lineOf.has(one)).sort((a, b) => a.span.start - b.span.start)
    const first = mentions.find(({ shape }) => shape === 'name')
    const line = first === undefined ? undefined : lineOf.get(first)
    if (first !== undefined && line !== undefined && first.name.length > 1 && !roles.has(first)) {
      const here = { lines, number: numberOf.get(line) ?? 0, first, spoken }
      const role =
        (spoken.has(first) ? nounBefore(here) : undefined) ??
        lead(here) ??
        ((turns.get(member) ?? 0) >= TURNS ? nextSubject(here) : undefined)
      if (role !== undefined) all.set(first, role)
    }
    toldByNoun(mentions, lineOf, all)
  }
  return all
}

interface Here {
  readonly lines: readonly Line[]
  /** Of the line that names the person first. */
  readonly number: number
  /** Where they are named first. */
  readonly first: Mention
  /** The mentions by which quotes are told. */
  readonly spoken: ReadonlySet<Mention>
}

/** "Her [manager] went further. “…,” Ada Holm said": the only noun for a person since the passage began or another was named. */
function nounBefore({ lines, number, first, spoken }: Here): Span | undefined {
  let noun: [Line, Mention] | undefined
  const { passage } = lines[number] ?? {}
  for (let at = number - 1; at >= Math.max(0, number - LINES) && lines[at]?.passage === passage; at--) {
    const line = lines[at]
    if (line === undefined || line.mentions.length > CROWD) return undefined
    for (const mention of line.mentions) {
      if (mention === first || mention.shape === 'pronoun' || mention.place === 'possessor') continue
      if (mention.shape === 'name') {
        if (mention.kind === 'person') return undefined
        continue
      }
      if (mention.kind !== 'person') continue
      if (noun !== undefined || spoken.has(mention)) return undefined
      noun = [line, mention]
    }
  }
  return noun === undefined ? undefined : roleOfNoun(...noun)
}

const LINES = 4 // sentences before the one that names
const CROWD = 20 // mentions in one of them: too many to tell

/** "[A fisherman] who … told a court …" and then, in the next passage, "Ada Holm, 47, …". */
function lead({ lines, first }: Here): Span | undefined {
  const found = leadOf(lines)
  return found?.name === first ? roleOfNoun(found.line, found.noun) : undefined
}

const TURNS = 2 // from which on somebody is interviewed

/** How often each speaks behind "Holm:". */
function turnsOf(said: readonly Said[]): ReadonlyMap<Member, number> {
  const turns = new Map<Member, number>()
  for (const { member, found } of said)
    if (member !== undefined && found?.rule === 'turn') turns.set(member, (turns.get(member) ?? 0) + 1)
  return turns
}

/** "Ada Holm has made pots since 1989. [The potter] receives me": the opening of an interview with nobody else in it. */
function nextSubject({ lines, number, first }: Here): Span | undefined {
  const [line, next] = [lines[number], lines[number + 1]]
  if (number !== 0 || line === undefined || first.from !== line.frame.from || next?.passage !== line.passage)
    return undefined
  if (line.mentions.some((one) => one !== first && one.shape === 'name' && one.kind === 'person')) return undefined
  const subject = next.mentions[0]
  if (subject?.from !== next.frame.from || next.tokens[subject.from]?.low !== 'the') return undefined
  return subject.shape === 'nominal' && subject.kind === 'person' ? roleOfNoun(next, subject) : undefined
}

/** "[the potter] said", where it is known who that is and no role was given before. */
function toldByNoun(mentions: readonly Mention[], lineOf: ReadonlyMap<Mention, Line>, roles: Map<Mention, Span>): void {
  let named: Line | undefined
  for (const mention of mentions) {
    if (roles.has(mention)) return
    const line = lineOf.get(mention)
    if (mention.shape === 'name') named = line
    // behind the name in one sentence it may be the next subject
    if (mention.shape !== 'nominal' || line === undefined || line === named) continue
    const role = roleOfNoun(line, mention)
    if (role !== undefined) roles.set(mention, role)
  }
}

/** The words of a noun for one person with what it is of, where they say what somebody is. */
function roleOfNoun(line: Line, { from, to, plural, span }: Mention): Span | undefined {
  const { tokens } = line
  const head = tokens[to - 1]
  let start = from
  while (start < to && (DETERMINERS.has(tokens[start]?.low ?? '') || tokens[start]?.low === 'one')) start += 1
  const owned = start > from || DETERMINERS.has(tokens[from - 1]?.low ?? '') || tokens[from - 1]?.possessive === true
  const known = PERSON_NOUNS.has(head?.low ?? '') || TITLES.has(head?.low ?? '')
  if (!(owned || isPronoun(line, from - 1)) || !known || plural || NO_ROLES.has(head?.low ?? '')) return undefined
  return { start: tokens[start]?.start ?? span.start, end: complementEnd(line, to) ?? head?.end ?? span.end }
}

const isPronoun = (line: Line, at: number): boolean => line.mentionAt(at)?.place === 'possessor'

/** "taster [of Roe & Daughters]" */
function complementEnd(line: Line, to: number): number | undefined {
  if (!/^(?:of|for|at)$/.test(line.tokens[to]?.low ?? '')) return undefined
  let at = to + 1
  while (DETERMINERS.has(line.tokens[at]?.low ?? '') && line.mentionAt(at) === undefined) at += 1
  const mention = line.mentionAt(at)
  return mention === undefined || mention.shape === 'pronoun' ? undefined : line.tokens[mention.to - 1]?.end
}
