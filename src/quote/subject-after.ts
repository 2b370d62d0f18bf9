import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './data/function-words.ts'
import { looseMention } from './head-of.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/** "said Ada Holm": the subject right after a verb that follows a quote. */
export function subjectAfter(line: Line, verb: number): Mention | undefined {
  if (cueOf(line.tokens[verb]?.low ?? '')?.form === 'ing') return undefined
  let before = verb - 1
  while (/^(?:[,'’—–-]|so)$/.test(line.tokens[before]?.low ?? '')) before -= 1
  if (before < line.frame.from) return undefined
  const plain = line.tokens[before]?.kind !== 'quote'
  if (
    plain &&
    (line.tokens[verb - 1]?.low !== ',' || !/^(?:said|says|explained|wrote|added)$/.test(line.tokens[verb]?.low ?? ''))
  )
    return undefined
  let at = verb + 1
  while (ADVERBS.has(line.tokens[at]?.low ?? '') || isTime(line, at)) at += 1
  const mention = line.mentionAt(at)
  // "Ada Holm, seen in “Driftwood,” said Kent “drew” her": what was named before is no speech
  if (!plain && mention?.from === at && line.tokens[mention.to]?.kind === 'quote') return undefined
  // outside quotes only marks on both sides let the verb go first: "The plan, said Ada Holm, was …"
  if (plain && !/^[,.:]$/.test(line.tokens[mention?.to ?? -1]?.low ?? '')) return undefined
  if (mention !== undefined && mention.from === at) {
    const owned = mention.place === 'possessor' ? line.mentionAt(mention.to) : undefined
    if (mention.place !== 'possessor') return mention
    if (owned !== undefined && owned.place !== 'possessor') return owned
  }
  if (!DETERMINERS.has(line.tokens[at]?.low ?? '') || line.tokens[at]?.low === 'that') return roleThenName(line, at)
  let to = at + 1
  while (to < Math.min(line.frame.to, at + 8)) {
    const token = line.tokens[to]
    if (token === undefined || token.kind !== 'word' || PREPOSITIONS.has(token.low) || RELATIVES.has(token.low)) break
    to += 1
  }
  return to > at + 1 ? looseMention(line, at, to) : undefined
}

/** "said [on Friday] Ada Holm", but not "said Time magazine". */
const isTime = (line: Line, at: number): boolean =>
  isTimeWord(line.tokens[at]?.low ?? '') && line.mentionAt(at)?.from !== at

/** "election lawyer Jo Roe": a mention behind plain words that no list knows as a role. */
export function roleThenName(line: Line, from: number): Mention | undefined {
  for (let at = from; at < Math.min(line.frame.to, from + 5); at++) {
    const token = line.tokens[at]
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.low) || cueOf(token.low)?.form === 'past') return undefined
    // "…," and Ada Holm talks of it: a new clause
    if (CONJUNCTIONS.has(token.low) || SUBORDINATORS.has(token.low) || RELATIVES.has(token.low)) return undefined
    const mention = line.mentionAt(at)
    if (mention !== undefined) return mention.from === at && mention.shape === 'name' && at > from ? mention : undefined
  }
  return undefined
}
