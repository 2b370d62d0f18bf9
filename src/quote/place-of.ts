import type { Frame } from './frames.ts'
import type { Mention } from './mention.ts'
import type { Token } from './tokens.ts'
import { cueOf } from './cues.ts'
import { IRREGULAR_PASTS } from './data/irregular-pasts.ts'
import { AUXILIARIES, CONJUNCTIONS, RELATIVES, SUBORDINATORS } from './data/function-words.ts'

/** Subject where a clause begins, object after a preposition or any other word; a list goes on as it began. */
export function placeOf(
  tokens: readonly Token[],
  at: number,
  frame: Frame,
  before: readonly Mention[],
): Mention['place'] {
  const left = at > frame.from ? tokens[at - 1] : undefined
  if (left?.low === '[' || left?.low === '(') return 'object'
  if (left === undefined || left.kind !== 'word') return 'subject'
  // "as a trawlerman" tells what somebody is; "as a trawlerman said" is a clause
  if (left.low === 'as' && /^an?$/.test(tokens[at]?.low ?? '') && !doesNext(tokens, at, frame)) return 'object'
  const last = before.at(-1)
  if (left.low === 'and' || left.low === 'or') return last !== undefined && last.to === at - 1 ? last.place : 'subject'
  // "went after Holm on Wednesday" has no clause behind it
  if (/^(?:after|before|since|until)$/.test(left.low)) return hasVerb(tokens, at, frame) ? 'subject' : 'object'
  if (SUBORDINATORS.has(left.low) || CONJUNCTIONS.has(left.low) || RELATIVES.has(left.low)) return 'subject'
  // "Holm's friend Ravi": what is possessed stands where its possessor does
  if (last?.place === 'possessor' && last.to === at) {
    const owner = last.from > frame.from ? tokens[last.from - 1] : undefined
    return owner === undefined ||
      owner.kind !== 'word' ||
      SUBORDINATORS.has(owner.low) ||
      CONJUNCTIONS.has(owner.low) ||
      RELATIVES.has(owner.low)
      ? 'subject'
      : 'object'
  }
  return 'object'
}

/** A finite verb stands before the next mark, or an aside begins before it. */
function hasVerb(tokens: readonly Token[], at: number, frame: Frame): boolean {
  for (let k = at + 1; k < Math.min(at + CLAUSE, frame.to); k++) {
    const token = tokens[k]
    if (token === undefined || token.kind === 'quote') return false
    if (token.kind !== 'word') return token.low === ',' && tokens[k - 1]?.capital === true
    if (token.capital) continue
    if (AUXILIARIES.has(token.low) || IRREGULAR_PASTS.has(token.low) || /.{2}ed$/.test(token.low)) return true
    const cue = cueOf(token.low)
    if (cue !== undefined && (cue.form === 'past' || cue.form === 'third')) return true
  }
  return false
}

const CLAUSE = 30 // tokens of a clause, to its verb
const REACH = 12 // tokens of a phrase after "as", to its verb

/** A verb follows the phrase at `at` before anything else does. */
function doesNext(tokens: readonly Token[], at: number, frame: Frame): boolean {
  for (let k = at + 1; k < Math.min(at + REACH, frame.to); k++) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word' || CONJUNCTIONS.has(token.low)) return false
    if (AUXILIARIES.has(token.low)) return true
    const cue = cueOf(token.low)
    if (cue !== undefined && (cue.form === 'past' || cue.form === 'third')) return true
  }
  return false
}
