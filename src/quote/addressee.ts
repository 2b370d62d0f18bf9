import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './data/function-words.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'

const LONGEST = 6 // tokens of a plain phrase for those told ("the small crowd")

/** Whom the words were said to: "told [the minister]", "said to [reporters]". */
export function addresseeOf(line: Line, found: Found): Span | undefined {
  const { verb } = found
  if (verb === undefined) return undefined
  const cue = cueOf(line.tokens[verb]?.low ?? '')
  const next = line.tokens[verb + 1]?.low
  if (next === 'to' && cue?.says === true) return phraseAt(line, verb + 2)
  return cue?.tells === true ? phraseAt(line, verb + 1) : undefined
}

function phraseAt(line: Line, from: number): Span | undefined {
  const first = line.tokens[from]
  if (first === undefined || from >= line.frame.to || first.kind !== 'word') return undefined
  let mention = line.mentionAt(from)
  if (mention?.place === 'possessor') mention = line.mentionAt(mention.to) ?? mention
  if (mention?.shape === 'pronoun' && mention.name[0] === 'it') return undefined
  if (mention !== undefined && mention.kind !== 'document') {
    const last = line.tokens[mention.to - 1]
    return last === undefined ? undefined : { start: first.start, end: last.end }
  }
  if (!DETERMINERS.has(first.low) || first.low === 'that') return undefined
  let to = from + 1
  while (to < Math.min(line.frame.to, from + LONGEST) && isPlain(line, to)) to += 1
  const last = line.tokens[to - 1]
  return last === undefined || to === from + 1 ? undefined : { start: first.start, end: last.end }
}

function isPlain(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const { low } = token
  return (
    !PREPOSITIONS.has(low) &&
    !CONJUNCTIONS.has(low) &&
    !RELATIVES.has(low) &&
    !SUBORDINATORS.has(low) &&
    cueOf(low) === undefined
  )
}
