import { cueOf } from './cues.ts'
import { DETERMINERS, PREPOSITIONS } from './data/function-words.ts'
import { looseMention } from './head-of.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

const REACH = 24 // tokens from "quoted" to "as saying"

export interface QuotedSaying {
  readonly mention: Mention
  /** Token of "saying". */
  readonly saying: number
}

/** "the agency [quoted] an official at the port as saying": the one quoted, and not whoever quotes. */
export function quotedSaying(line: Line, verb: number): QuotedSaying | undefined {
  const { tokens, frame } = line
  if (!/^(?:quot|cit)(?:es?|ed|ing)$|^report(?:s|ed|ing)?$/.test(tokens[verb]?.low ?? '')) return undefined
  if (/^(?:is|are|was|were|been|being|be)$/.test(tokens[verb - 1]?.low ?? '')) return undefined
  const saying = sayingAfter(line, verb)
  if (saying === undefined) return undefined
  const first = line.mentionAt(verb + 1)
  const mention = first?.place === 'possessor' ? (line.mentionAt(first.to) ?? first) : first
  // "quoted his as saying": a mark or a word is missing
  if (mention !== undefined)
    return mention.place === 'possessor' && mention.to !== saying - 1 ? undefined : { mention, saying }
  if (verb + 1 >= frame.to || !DETERMINERS.has(tokens[verb + 1]?.low ?? '')) return undefined
  let to = verb + 2
  while (to < saying - 1 && tokens[to]?.kind === 'word' && !PREPOSITIONS.has(tokens[to]?.low ?? '')) to += 1
  const loose = looseMention(line, verb + 1, to)
  return loose === undefined ? undefined : { mention: loose, saying }
}

function sayingAfter({ tokens, frame }: Line, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(frame.to - 1, verb + REACH); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quote' || token.low === ';') return undefined
    if (token.low !== 'as') continue
    const cue = cueOf(tokens[at + 1]?.low ?? '')
    if (cue?.form === 'ing' && (cue.says || cue.tells || cue.calls)) return at + 1
  }
  return undefined
}
