import { cueOf } from './cues.ts'
import { GIVEN_OUT, isTimeWord } from './data/calendar.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './data/function-words.ts'
import { PASSED_ON } from './data/passed-on.ts'
import type { Line } from './lines.ts'

const LONGEST = 14 // tokens

/**
 * One past the last token of the noun phrase that begins at `from`, with what it is of: "the state news agency", "a
 * translation of his remarks"; `from` itself where no phrase begins.
 */
export function phraseEnd(line: Line, from: number): number {
  const { tokens, frame } = line
  let at = from
  for (; at < Math.min(frame.to, from + LONGEST); at++) {
    const token = tokens[at]
    // the apostrophe of "the islanders' assembly"
    if (
      token !== undefined &&
      /^['’]$/.test(token.low) &&
      (tokens[at - 1]?.low ?? '').endsWith('s') &&
      tokens[at + 1]?.kind === 'word'
    )
      continue
    if (token === undefined || token.kind !== 'word') break
    const { low } = token
    const mention = line.mentionAt(at)
    const inName = mention?.shape === 'name' && mention.from < at
    if (inName) continue
    if (low === 'of' && at > from && tokens[at + 1]?.kind === 'word') continue
    const left = tokens[at - 1]
    if (DETERMINERS.has(low)) {
      if (at === from || left?.low === 'of' || DETERMINERS.has(left?.low ?? '')) continue
      break
    }
    if (mention?.shape === 'pronoun') {
      if (mention.place === 'possessor' && (at === from || left?.low === 'of')) continue
      return at === from ? at + 1 : at
    }
    if (
      PREPOSITIONS.has(low) ||
      CONJUNCTIONS.has(low) ||
      RELATIVES.has(low) ||
      SUBORDINATORS.has(low) ||
      AUXILIARIES.has(low)
    )
      break
    if (isTimeWord(low) || /^(?:last|this|earlier|later)$/.test(low)) break
    if (at > from && (ADVERBS.has(low) || GIVEN_OUT.has(low) || PASSED_ON.has(low))) break
    const cue = cueOf(low)
    if (
      at > from &&
      !DETERMINERS.has(left?.low ?? '') &&
      cue !== undefined &&
      !token.capital &&
      cue.form !== 'base' &&
      mention === undefined
    )
      break
  }
  while (at > from && /^(?:of|the|a|an)$/.test(tokens[at - 1]?.low ?? '')) at -= 1
  return at
}
