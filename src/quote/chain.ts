import type { Report, Span } from '../domain.ts'
import type { Who } from './addressee.ts'
import { nameOf } from './cast.ts'
import { cueOf } from './cues.ts'
import { PASSED_ON, REMEMBERED, RENDERINGS } from './data/passed-on.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES } from './data/function-words.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS } from './data/nouns.ts'
import { NAME_PARTICLES } from './data/titles.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { isRoleNoun } from './is-role-noun.ts'
import { phraseEnd } from './phrase-end.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectOf } from './subject.ts'
import { isPutIn } from './told-subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

const CLAUSE = 14 // tokens from a verb to its "that"
const REACH = 60 // tokens to either side of the quote

export interface Told {
  readonly line: Line
  /** Token of the quoted piece. */
  readonly at: number
  readonly found: Found
  readonly who: Who
  /** Of the article: its own newsroom passes nothing on. */
  readonly publisher: string | undefined
}

/**
 * Who reports a quote beyond its speaker, nearest to the speaker first: "…, Ada Holm said, according to [a translation] quoted
 * by [the Courier]", "[Jo Roe] said Ada Holm told him “…”".
 */
export function chainOf(told: Told): readonly Report[] {
  const { line, at, found } = told
  const reports: Report[] = []
  for (let k = Math.max(line.frame.from, at - REACH); k < Math.min(line.frame.to, at + REACH); k++) {
    if (line.tokens[k]?.kind !== 'word') continue
    if (k === found.verb && line.tokens[k]?.low === 'according') continue
    const report =
      accordingTo(told, k) ??
      passedOn(told, k) ??
      rendered(told, k) ??
      remembered(told, k) ??
      (k === found.verb ? undefined : reported(told, k))
    if (report === undefined || isKnown(told, report, reports)) continue
    // "the Courier reported, citing a transcript": what is cited is nearer
    if (line.tokens[k]?.low === 'citing') reports.splice(-1, 0, report)
    else reports.push(report)
  }
  return reports
}

function isKnown({ line, found, publisher }: Told, { reporter }: Report, reports: readonly Report[]): boolean {
  if (overlaps(reporter, found.mention.span)) return true
  const said = line.text.slice(reporter.start, reporter.end)
  if (reports.some((one) => overlaps(one.reporter, reporter))) return true
  const own = publisher?.toLowerCase().split(/\s+/) ?? []
  const words = said
    .toLowerCase()
    .replace(/^the\s/, '')
    .split(/\s+/)
  return own.length > 0 && words.every((word) => own.includes(word))
}

function accordingTo(told: Told, at: number): Report | undefined {
  const [verb, to] = [told.line.tokens[at], told.line.tokens[at + 1]]
  if (verb === undefined) return undefined
  if (verb.low === 'citing') return reportAt(told, at + 1, verb)
  return verb.low === 'according' && to?.low === 'to'
    ? reportAt(told, at + 2, { start: verb.start, end: to.end })
    : undefined
}

/** "quoted by the Courier", "quoted as saying in May by the Courier", "passed to this programme by a nurse". */
function passedOn(told: Told, at: number): Report | undefined {
  const { line, found } = told
  const verb = line.tokens[at]
  if (verb === undefined || !PASSED_ON.has(verb.low)) return undefined
  // a text that speaks itself is not passed on by who published it
  if (at === found.mention.to && verb.low !== 'quoted') return undefined
  for (let k = at + 1; k < Math.min(line.frame.to, at + 14); k++) {
    const token = line.tokens[k]
    if (token === undefined || token.kind !== 'word' || token.low === 'that') return undefined
    if (token.low === 'by' || (token.low === 'in' && k === at + 1))
      return reportAt(told, k + 1, { start: verb.start, end: token.end })
    if (k > at + 1 && PASSED_ON.has(token.low)) return undefined
  }
  return undefined
}

/** "in the paper's translation", "through an interpreter". */
function rendered(told: Told, at: number): Report | undefined {
  const { line, found } = told
  const word = line.tokens[at]
  if (word === undefined || !/^(?:in|through|via)$/.test(word.low)) return undefined
  if (found.mention.from <= at && at < found.mention.to) return undefined
  const to = phraseEnd(line, at + 1)
  const [first, last] = [line.tokens[at + 1], line.tokens[to - 1]]
  if (first === undefined || last === undefined || to <= at + 1) return undefined
  for (let k = at + 1; k < to && line.tokens[k]?.low !== 'of'; k++) {
    const noun = line.tokens[k]?.low ?? ''
    if (RENDERINGS.has(noun) || (noun === 'note' && line.tokens[k - 1]?.low === 'voice'))
      return { reporter: { start: first.start, end: last.end }, cue: { start: word.start, end: word.end } }
  }
  return undefined
}

/** "[Jo Roe] has not forgotten what the keeper said to him: “…”" */
function remembered({ line, found, who }: Told, at: number): Report | undefined {
  const verb = line.tokens[at]
  if (verb === undefined || !REMEMBERED.has(verb.low) || line.tokens[at + 1]?.low !== 'what') return undefined
  if (found.mention.from <= at || found.mention.from > at + CLAUSE) return undefined
  const mention = named(line, subjectOf(line, at))
  const member = mention === undefined ? undefined : who(mention)
  if (mention === undefined || member === who(found.mention)) return undefined
  const reporter = member?.fullest.shape === 'name' ? nameOf(member) : mention.span
  return { reporter, cue: { start: verb.start, end: verb.end } }
}

/** Another verb of saying over the whole: "…, the Courier reported", "Jo Roe said [the minister told him “…”]". */
function reported(told: Told, at: number): Report | undefined {
  const { line, found } = told
  const verb = line.tokens[at]
  const cue = cueOf(verb?.low ?? '')
  if (verb === undefined || cue === undefined || !(cue.says || cue.tells) || cue.means || cue.form === 'ing')
    return undefined
  if (found.verb === undefined || !isFinite(line, at, cue) || isPassive(line, at, cue)) return undefined
  if (cue.tells && isToldOne(line, at, found.mention)) return undefined
  const over =
    at < found.verb
      ? governs(line, at, found) || isPutIn(line, at) || isBetween(line, at, found)
      : endsWith(line, at, told)
  if (!over) return undefined
  const mention =
    at < found.verb && !isPutIn(line, at) && !isBetween(line, at, found)
      ? named(line, subjectAfter(line, at) ?? subjectOf(line, at))
      : (line.mentionAt(at - 1) ?? subjectOf(line, at))
  if (
    mention === undefined ||
    mention === found.mention ||
    (told.who(mention) !== undefined && told.who(mention) === told.who(found.mention))
  )
    return undefined
  const member = told.who(mention)
  const byName =
    member?.fullest.shape === 'name' &&
    (mention.shape === 'pronoun' || (member.kind !== 'body' && !isNewsroom(line, mention.from, mention)))
  const first = line.tokens[mention.from]
  const worded = { start: first?.start ?? mention.span.start, end: phraseBefore(line, mention, at) }
  return { reporter: byName ? nameOf(member) : worded, cue: { start: verb.start, end: verb.end } }
}

/** "told [Ada Holm], who said": she speaks for herself. */
function isToldOne(line: Line, verb: number, { from, to, end }: Mention): boolean {
  if (from !== verb + 1) return false
  const next = Math.max(to, end)
  return [line.tokens[next]?.low, line.tokens[next + (line.tokens[next]?.low === ',' ? 1 : 0)]?.low].includes('who')
}

/** "the founder, [Ada Holm], said": by the name behind the comma. */
function named(line: Line, mention: Mention | undefined): Mention | undefined {
  if (mention?.shape !== 'nominal' || line.tokens[mention.to]?.low !== ',') return mention
  const name = line.mentionAt(mention.to + 1)
  return name?.shape === 'name' && name.from === mention.to + 1 && line.tokens[name.to]?.low === ',' ? name : mention
}

/** "it was, [she says], what the owner told her": between commas, of somebody else than the speaker further on. */
const isBetween = (line: Line, at: number, { mention }: Found): boolean =>
  at < mention.from &&
  line.mentionAt(at - 1)?.shape === 'pronoun' &&
  line.tokens[at - 2]?.low === ',' &&
  line.tokens[at + 1]?.low === ','

/** Where "state [television]" ends, of which the mention may be the first word only. */
function phraseBefore(line: Line, mention: Mention, verb: number): number {
  const rest = line.tokens.slice(mention.to, Math.min(verb, mention.to + 3))
  const whole = mention.shape !== 'pronoun' && mention.to < verb && verb - mention.to < 3
  const plain = rest.every(
    ({ kind, low }) =>
      kind === 'word' && !PREPOSITIONS.has(low) && !AUXILIARIES.has(low) && !ADVERBS.has(low) && !RELATIVES.has(low),
  )
  return whole && plain ? (rest.at(-1)?.end ?? mention.span.end) : mention.span.end
}

/** What the speaker did is told by the verb at `at`: "said [that] the minister told him". */
function governs(line: Line, at: number, { mention }: Found): boolean {
  if (mention.from <= at) return false
  let from = at + 1
  // "said on Saturday that": up to "that" the verb's own clause
  for (let k = from; k < Math.min(mention.from, at + CLAUSE); k++) {
    const token = line.tokens[k]
    if (token === undefined || token.kind !== 'word' || cueOf(token.low)?.form === 'past') break
    if (token.low === 'that') from = k
  }
  for (let k = from; k < mention.from; k++) {
    const token = line.tokens[k]
    if (token === undefined || token.kind !== 'word') return false
    const small =
      token.low === 'that' || ADVERBS.has(token.low) || DETERMINERS.has(token.low) || NAME_PARTICLES.has(token.low)
    if (!small && !line.mentionAt(k)) return false
  }
  return true
}

/** ", the Courier reported" after the quote, or put in before it: ", he says,". */
function endsWith(line: Line, at: number, { at: piece }: Told): boolean {
  const mention = line.mentionAt(at - 1) ?? line.mentionAt(at - 2)
  if (mention === undefined || mention.place === 'possessor') return false
  const left = line.tokens[mention.from - 1]
  const right = line.tokens[at + 1]
  if (at < piece) return left?.low === ',' && right?.low === ','
  return left?.low === ',' || left?.kind === 'quote'
}

function reportAt(told: Told, from: number, cue: Span): Report | undefined {
  const { line, who } = told
  const first = line.tokens[from]
  const begins = line.mentionAt(from)
  // "the headmistress, Jo Roe,", named behind the comma
  const to = Math.max(phraseEnd(line, from), begins?.from === from && begins.shape === 'name' ? begins.to : from)
  const last = line.tokens[to - 1]
  if (first === undefined || last === undefined || to <= from) return undefined
  const mention = line.mentionAt(to - 1)
  const member = mention === undefined || mention.kind === 'body' ? undefined : who(mention)
  const named = member?.fullest.shape === 'name' && member.kind === 'person' && mention?.place !== 'possessor'
  return {
    reporter: named && !isNewsroom(line, from, mention) ? nameOf(member) : { start: first.start, end: last.end },
    cue: { start: cue.start, end: cue.end },
  }
}

/** "the Lisbon daily [Maré Alta]": what stands before the name says that it is no person. */
function isNewsroom(line: Line, from: number, mention: Mention | undefined): boolean {
  // "the Courier": a person takes no article
  if (
    mention !== undefined &&
    DETERMINERS.has(line.tokens[from]?.low ?? '') &&
    line.tokens[from + 1]?.start === mention.span.start
  )
    return true
  for (let k = from; k < (mention?.to ?? from) && (line.tokens[k]?.start ?? 0) < (mention?.span.start ?? 0); k++) {
    const low = line.tokens[k]?.low ?? ''
    // "police sergeant Ada Holm"
    const ofPerson = line.tokens[k + 1]
    if (ofPerson !== undefined && ofPerson.start < (mention?.span.start ?? 0) && isRoleNoun(ofPerson.low, false))
      continue
    if (BODY_NOUNS.has(low) || DOCUMENT_NOUNS.has(low)) return true
  }
  return false
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
