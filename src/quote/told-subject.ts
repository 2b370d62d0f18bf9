import { cueOf } from './cues.ts'
import { DETERMINERS } from './data/function-words.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/** "he [said], and": put in between commas, it says nothing of who does the verbs around it. */
export function isPutIn(line: Line, verb: number): boolean {
  const mention = line.mentionAt(verb - 1)
  return (
    mention !== undefined &&
    mention.to === verb &&
    line.tokens[mention.from - 1]?.low === ',' &&
    line.tokens[verb + 1]?.low === ',' &&
    /^(?:and|but|then)$/.test(line.tokens[verb + 2]?.low ?? '')
  )
}

/**
 * "Ada Holm said [the mayor] had come and told her": whoever is told to have done the first also does the second, where that is
 * telling.
 *
 * @param said  token of the verb that tells of both
 */
export function toldSubject(line: Line, said: number, verb: number): Mention | undefined {
  const { tokens } = line
  if (!/^(?:and|then)$/.test(tokens[verb - 1]?.low ?? '')) return undefined
  if (cueOf(tokens[verb]?.low ?? '')?.tells !== true && tokens[verb + 1]?.low !== 'to') return undefined
  if (!isTurn(line, verb)) return undefined
  let from = said + 1
  while (tokens[from]?.low === 'that' || DETERMINERS.has(tokens[from]?.low ?? '')) {
    if (line.mentionAt(from) !== undefined) break
    from += 1
  }
  const mention = line.mentionAt(from)
  if (mention === undefined || mention.shape === 'pronoun' || mention.place === 'possessor') return undefined
  if (mention.kind !== 'person' && mention.kind !== 'unclear') return undefined
  for (let at = mention.to; at < verb; at++) if (tokens[at]?.low === 'had') return mention
  return undefined
}

/** "told her", or somebody is told words that a mark opens: of "told reporters it was “…”" the first speaker is likelier. */
function isTurn(line: Line, verb: number): boolean {
  if (line.mentionAt(verb + 1)?.shape === 'pronoun') return true
  for (let at = verb + 1; at < Math.min(line.frame.to, verb + 10); at++)
    if (line.tokens[at]?.kind === 'quote') return /^[,:]$/.test(line.tokens[at - 1]?.low ?? '')
  return false
}
