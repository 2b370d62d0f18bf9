import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS } from './data/function-words.ts'
import {
  CHARGES,
  CONDITIONS,
  DENIALS,
  HEARSAY_ADVERBS,
  HEARSAY_OF,
  HEARSAY_TO,
  LEFT_OUT,
  LEFT_OUT_OF,
  MODALS,
  NOBODY,
  REFUSALS,
} from './data/doubt-words.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'

/** What a sentence does to the saying it tells of. */
export type Doubt =
  /** "denied saying", "never said", "should have said", "if she said": by the article's own words not said, or not for sure. */
  | { readonly kind: 'not-said' }
  /** "is alleged to have said", "was accused of saying", "allegedly said", "denied"; the cue takes these words in. */
  | { readonly kind: 'hearsay'; readonly cue: Span }

/**
 * Whether the words found are told as said; none where they plainly are.
 *
 * @param piece  token of the quoted piece
 */
export function doubtOf(line: Line, piece: number, found: Found): Doubt | undefined {
  const { verb, mention } = found
  const cue = cueOf(line.tokens[verb ?? -1]?.low ?? '')
  if (verb === undefined || cue === undefined || !(cue.says || cue.tells || cue.calls)) return undefined
  if (NOBODY.has(mention.name[0] ?? '') || (mention.name[0] === 'one' && lowAt(line, mention.from - 1) === 'no'))
    return NOT_SAID
  const group = groupBefore(line, verb)
  // "denied it was “a farce”": whoever said so, it was somebody else, or nobody
  if (found.rule === 'within' && /^den(?:y|ies|ied|ying)$/.test(lowAt(line, verb)) && !isNegated(line, group, verb))
    return hearsay(line, verb, verb)
  // "said nothing of “…”" and "does not agree that it is “…”" leave the words themselves to whoever speaks
  if (!cue.means && !/^(?:agree|accept|admit|comment|confirm|deny|rule|think|believe|expect)/.test(lowAt(line, verb))) {
    if (isNegated(line, group, verb) || isModalPerfect(line, group, verb)) return NOT_SAID
    if (isAskedOrSupposed(line, found, group)) return NOT_SAID
  }
  return (
    beforeInfinitive(line, { group, verb, piece }) ?? beforeClause(line, found, group) ?? byAdverb(line, group, verb)
  )
}

const NOT_SAID: Doubt = { kind: 'not-said' }

const lowAt = (line: Line, at: number): string =>
  at >= line.frame.from && at < line.frame.to ? (line.tokens[at]?.low ?? '') : ''

/** The first token of the helping verbs and adverbs that stand before a verb: "[would never have] said". */
function groupBefore(line: Line, verb: number): number {
  let at = verb
  while (verb - at < LONGEST && isHelper(line, at - 1)) at -= 1
  return at
}

const LONGEST = 12 // tokens of helping verbs and adverbs

function isHelper(line: Line, at: number): boolean {
  const low = lowAt(line, at)
  if (line.tokens[at]?.kind !== 'word' || line.mentionAt(at) !== undefined) return false
  return AUXILIARIES.has(low) || ADVERBS.has(low) || /[^f]ly$/.test(low)
}

const NEGATION = /^(?:not|never|cannot|hardly|\p{L}+n['’]t)$/u
const NOT_ONLY = /^(?:only|just|merely|simply|always|immediately|exactly)$/ // "did not just say" said it

/** "never said", "did not say". */
function isNegated(line: Line, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++)
    if (NEGATION.test(lowAt(line, at)) && !NOT_ONLY.test(lowAt(line, at + 1))) return true
  return false
}

/** "should have said", "might well have called". */
function isModalPerfect(line: Line, from: number, verb: number): boolean {
  let modal = false
  for (let at = from; at < verb; at++) {
    const low = lowAt(line, at)
    if (MODALS.has(low)) modal = true
    else if (modal && low === 'have') return true
  }
  return false
}

/** "If Ada Holm said “…”", "nor did she say “…”", "Had she said “…”, …": the clause sets no fact down. */
function isAskedOrSupposed(line: Line, { verb = 0, mention }: Found, group: number): boolean {
  if (mention.to !== group || mention.from > verb) return false
  const before = mention.from - 1
  const low = lowAt(line, before)
  if (CONDITIONS.has(low)) return true
  if (!/^(?:did|does|do|had|has|have|would|should|could|might)$/.test(low)) return false
  const opens = line.tokens[before - 1]
  return before === line.frame.from || opens?.kind !== 'word' || /^(?:nor|never|neither|once|when|why)$/.test(opens.low)
}

/** "denied saying", "refused to say", "is alleged to have said", "was accused of calling". */
function beforeInfinitive(
  line: Line,
  { group, verb, piece }: { readonly group: number; readonly verb: number; readonly piece: number },
): Doubt | undefined {
  const form = cueOf(lowAt(line, verb))?.form
  const having = rangeHas(line, group, verb, 'having')
  const at = group - 1
  const low = lowAt(line, at)
  if (low === 'to') {
    const trigger = overDoer(line, at - 1)
    const told = lowAt(line, trigger)
    // "shrugged as if to say"
    if (told === 'if') return NOT_SAID
    const perfect = rangeHas(line, group, verb, 'have')
    // "“…,” Ada Holm scolded him for failing to call": the verb of whoever speaks after the words is another
    if (REFUSALS.has(told) && trigger === at - 1)
      return verb > piece && told.endsWith('ing') ? undefined : unlessNegated(line, trigger)
    return perfect && HEARSAY_TO.has(told) && isHelper(line, trigger - 1) ? hearsay(line, trigger, verb) : undefined
  }
  if (form !== 'ing' && !having) return undefined
  if (DENIALS.has(low) || LEFT_OUT.has(low)) return unlessNegated(line, at)
  if (!/^(?:of|with|from|than)$/.test(low)) return undefined
  const trigger = overDoer(line, at - 1)
  const noun = lowAt(line, trigger)
  if (LEFT_OUT_OF.has(noun)) return unlessNegated(line, noun === 'short' ? trigger - 1 : trigger)
  if (CHARGES.has(noun)) {
    const denied = overDeterminers(line, trigger - 1)
    return DENIALS.has(lowAt(line, denied)) ? unlessNegated(line, denied) : undefined
  }
  return HEARSAY_OF.has(noun) ? hearsay(line, trigger, verb) : undefined
}

function rangeHas(line: Line, from: number, to: number, low: string): boolean {
  for (let at = from; at < to; at++) if (lowAt(line, at) === low) return true
  return false
}

/** Left over "by prosecutors" in "is alleged [by prosecutors] to have said", and "her" in "accused [her] of saying". */
function overDoer(line: Line, from: number): number {
  const mention = line.mentionAt(from)
  if (mention === undefined || mention.to !== from + 1) return from
  const owner = line.mentionAt(mention.from - 1)
  const first = owner?.place === 'possessor' ? owner.from : mention.from
  if (HEARSAY_OF.has(lowAt(line, first - 1))) return first - 1
  return lowAt(line, mention.from - 1) === 'by' ? mention.from - 2 : from
}

function overDeterminers(line: Line, from: number): number {
  let at = from
  while (DETERMINERS.has(lowAt(line, at)) || CHARGES.has(lowAt(line, at))) at -= 1
  return at
}

/** "did not deny saying", "never refused to say": two that undo each other. */
function unlessNegated(line: Line, trigger: number): Doubt | undefined {
  return isNegated(line, groupBefore(line, trigger), trigger) ? undefined : NOT_SAID
}

function hearsay(line: Line, from: number, verb: number): Doubt | undefined {
  const [first, last] = [line.tokens[from], line.tokens[verb]]
  return first === undefined || last === undefined
    ? undefined
    : { kind: 'hearsay', cue: { start: first.start, end: last.end } }
}

/** "denied that he had said", "denied claims that she called", "wished he had said". */
function beforeClause(line: Line, { mention, verb = 0 }: Found, group: number): Doubt | undefined {
  if (mention.to !== group || mention.from > verb) return undefined
  let at = mention.from - 1
  if (lowAt(line, at) === 'that') at -= 1
  at = overDeterminers(line, at)
  return DENIALS.has(lowAt(line, at)) ? unlessNegated(line, at) : undefined
}

function byAdverb(line: Line, group: number, verb: number): Doubt | undefined {
  for (let at = group; at < verb; at++) if (HEARSAY_ADVERBS.has(lowAt(line, at))) return hearsay(line, at, verb)
  return undefined
}
