import type { Frame } from './frames.ts'
import type { Mention } from './mention.ts'
import type { Token } from './tokens.ts'
import { CONJUNCTIONS, RELATIVES, SUBORDINATORS } from './data/function-words.ts'

/** Subject where a clause begins, object after a preposition or any other word; a list goes on as it began. */
export function placeOf(
  tokens: readonly Token[],
  at: number,
  frame: Frame,
  before: readonly Mention[],
): Mention['place'] {
  const left = at > frame.from ? tokens[at - 1] : undefined
  if (left === undefined || left.kind !== 'word') return 'subject'
  const last = before.at(-1)
  if (left.low === 'and' || left.low === 'or') return last !== undefined && last.to === at - 1 ? last.place : 'subject'
  if (SUBORDINATORS.has(left.low) || CONJUNCTIONS.has(left.low) || RELATIVES.has(left.low)) return 'subject'
  // "Holm's friend Ravi": what is possessed stands where its possessor does
  if (last?.place === 'possessor' && last.to === at) {
    const owner = last.from > frame.from ? tokens[last.from - 1] : undefined
    return owner === undefined || owner.kind !== 'word' || SUBORDINATORS.has(owner.low) || CONJUNCTIONS.has(owner.low)
      ? 'subject'
      : 'object'
  }
  return 'object'
}
