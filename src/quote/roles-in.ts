import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './data/function-words.ts'
import { IRREGULAR_PASTS } from './data/irregular-pasts.ts'
import { BODY_NOUNS, PARTY_NOUNS, PERSON_NOUNS } from './data/nouns.ts'
import { TITLES } from './data/titles.ts'
import { isRoleNoun } from './is-role-noun.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import type { Token } from './tokens.ts'
import { headAt, isParticiple, span } from './role-head.ts'
import { roleBefore } from './role-before.ts'

/** The role each mention of a person gives, of all lines. */
export function rolesIn(lines: readonly Line[]): ReadonlyMap<Mention, Span> {
  const roles = new Map<Mention, Span>()
  for (const line of lines) {
    for (const mention of line.mentions) {
      const role = roleOf(line, mention)
      if (role !== undefined) roles.set(mention, role)
    }
  }
  return roles
}

/**
 * What the article says a named person is, at this mention: before the name ("flood expert Jo Roe", "the mayor, Jo Roe") or
 * after it ("Jo Roe, head of the dockers' union in Bremen", "Jo Roe is a mother of two"); without a leading article and
 * without a relative clause.
 */
function roleOf(line: Line, mention: Mention): Span | undefined {
  if (mention.shape !== 'name' || mention.kind === 'place') return undefined
  const { tokens } = line
  const from = firstToken(tokens, mention)
  const to = mention.to
  const tells = after(line, to)
  const stands = tells === undefined || isParty(line, tells) ? roleBefore(line, from) : undefined
  const role = stands ?? tells ?? portfolio(line, mention) ?? stated(line, to)
  return role === undefined || isOfBody(line, role) ? undefined : role
}

/** "Mayor Ada Holm, a Democrat": the office is what she speaks as. */
const isParty = ({ text }: Line, { start, end }: Span): boolean => PARTY_NOUNS.has(text.slice(start, end).toLowerCase())

/** "[Minister of Mining] Ada Holm": an office with what it is over. */
function portfolio({ text }: Line, { role, span: { start } }: Mention): Span | undefined {
  if (role === undefined || role.end > start || role.end - role.start > 200) return undefined
  return / (?:of|for) (?:\p{Ll}+ )?\p{Lu}/u.test(text.slice(role.start, role.end)) ? role : undefined
}

/** "The insurer, Coast Mutual,": a word for bodies says of a name that it is one, which has no role. */
function isOfBody({ text }: Line, role: Span): boolean {
  const words = text
    .slice(role.start, Math.min(role.end, role.start + 200))
    .toLowerCase()
    .split(/\s+/)
  const complement = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
  const head = words[(complement < 0 ? words.length : complement) - 1] ?? ''
  return BODY_NOUNS.has(head) && !PERSON_NOUNS.has(head) && !TITLES.has(head)
}

const LONGEST = 14 // tokens of a role with its complement

function firstToken(tokens: readonly Token[], mention: Mention): number {
  let at = mention.from
  while (at < mention.to && (tokens[at]?.start ?? 0) < mention.span.start) at += 1
  return at
}

/** "Jo Roe, 61, [a rice grower in the delta], said". */
function after(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  if (tokens[name - 1]?.possessive === true) return undefined
  let at = name
  // an age or a party between marks
  if (tokens[at]?.low === '(') while (at < Math.min(frame.to, name + 8) && tokens[at++]?.low !== ')');
  if (tokens[at]?.low !== ',' || at + 1 >= frame.to) return undefined
  if (/^(?:\d{1,3}|[drif]-\p{L}+)$/u.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.low === ',') at += 2
  return roleAt(line, at + 1, true)
}

/** "Jo Roe is [the mayor of Tarsk]", "Jo Roe, who is [a nurse],". */
function stated(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  let at = name
  if (tokens[at]?.low === ',' && tokens[at + 1]?.low === 'who') at += 2
  if (at >= frame.to || !/^(?:is|was|became|remains)$/.test(tokens[at]?.low ?? '')) return undefined
  if (tokens[at + 1]?.low === 'also') at += 1
  return DETERMINERS.has(tokens[at + 1]?.low ?? '') ? roleAt(line, at + 1, false) : undefined
}

/** The role that begins at a token, up to what closes it: a mark, a relative clause, a verb. */
function roleAt(line: Line, from: number, closed: boolean): Span | undefined {
  const { tokens, frame } = line
  let start = from
  // "Ada Holm, then the harbour master"
  if (/^(?:then|now|currently|formerly|previously|also)$/.test(tokens[start]?.low ?? '') && start + 1 < frame.to)
    start += 1
  const opens = start
  while (start < frame.to && DETERMINERS.has(tokens[start]?.low ?? '')) start += 1
  const article = start > opens
  // "the mayor, Jo Roe, [went] further"
  if (!article && IRREGULAR_PASTS.has(tokens[start]?.low ?? '')) return undefined
  const head = headAt(tokens, start, frame.to)
  if (head === undefined || !(isRoleNoun(tokens[head]?.low ?? '', article) || isLooseNoun(tokens, opens, head)))
    return undefined
  // "Jo Roe, Mayor Ada Holm and …", a list of people
  if (
    !article &&
    tokens[head]?.capital === false &&
    tokens[start]?.capital === true &&
    start < head &&
    !isModifier(tokens, start)
  )
    return undefined
  let end = head + 1
  let stops = false
  for (; end < Math.min(frame.to, start + LONGEST); end++) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word') break
    const clause =
      RELATIVES.has(token.low) ||
      isParticiple(tokens, end) ||
      /^(?:because|after|before|when|while|as)$/.test(token.low)
    if (clause) {
      // "Ada Holm, the minister resigned": what follows "the" may be a verb of its own
      if (closed && isParticiple(tokens, end) && tokens[opens]?.low === 'the') return undefined
      stops = true
      break
    }
    if (end === head + 1 && !PREPOSITIONS.has(token.low) && token.low !== 'and') {
      if (closed) return undefined
      break
    }
    if (CONJUNCTIONS.has(token.low) && token.low !== 'and') break
    if (AUXILIARIES.has(token.low) || (cueOf(token.low) !== undefined && line.mentionAt(end) === undefined)) {
      if (closed) return undefined
      break
    }
  }
  const next = tokens[end]
  if (closed && !stops && end < frame.to && next?.kind === 'word') return undefined
  if (next?.capital === true && next.kind === 'word') return undefined
  while (
    end > head + 1 &&
    (PREPOSITIONS.has(tokens[end - 1]?.low ?? '') || CONJUNCTIONS.has(tokens[end - 1]?.low ?? ''))
  )
    end -= 1
  return span(tokens, start, end)
}

const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.possessive === true || TITLES.has(tokens[at]?.low ?? '')

/** After "a" a person is whatever the noun says: "a stonemason", "a prefect". */
function isLooseNoun(tokens: readonly Token[], from: number, head: number): boolean {
  const token = tokens[head]
  return (
    /^an?$/.test(tokens[from]?.low ?? '') &&
    token?.capital === false &&
    !/(?:ly|ing|tion|ment|ness|lot|bit)$/.test(token.low)
  )
}
