import { ADVERBS } from './data/function-words.ts'
import { SPEECH_NOUNS, VIEW_NOUNS } from './data/speech-nouns.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

const REACH = 16 // tokens between an owner's noun and the words

/** "Ada Holm's answer was “…”", "in the words of Ada Holm, “…”": a noun of speech right before a piece, and whose it is. */
export function speechNounBefore(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  const from = Math.max(frame.from, at - REACH)
  let joined = isMark(line, at - 1)
  for (let k = at - 1; k >= from; k--) {
    const token = tokens[k]
    if (token === undefined || token.kind === 'quote' || token.low === ';') return undefined
    if (/^(?:was|is|were|are|reads?|went|goes|that)$/.test(token.low)) joined = true
    const view = VIEW_NOUNS.has(token.low) && isView(line, k)
    if (!view && !(joined && SPEECH_NOUNS.has(token.low))) continue
    const mention = ownerBefore(line, k) ?? (view ? ownerAfter(line, k) : undefined)
    return mention === undefined ? undefined : found(line, mention, k)
  }
  return undefined
}

/** "“…” was Ada Holm's verdict", "“…,” came the reply from Ada Holm", "“…,” in the view of Ada Holm". */
export function speechNounAfter(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  let k = at + 1
  while (k < frame.to && (isMark(line, k) || ADVERBS.has(tokens[k]?.low ?? ''))) k++
  const first = k < frame.to ? tokens[k]?.low : undefined
  const view = first === 'in'
  if (!view && !/^(?:was|is|were|are|came|comes|went|goes|ran|runs)$/.test(first ?? '')) return undefined
  for (let noun = k + 1; noun < Math.min(frame.to, k + 8); noun++) {
    const token = tokens[noun]
    if (token === undefined || token.kind !== 'word') return undefined
    if (!(view ? VIEW_NOUNS : SPEECH_NOUNS).has(token.low)) continue
    const mention = ownerBefore(line, noun) ?? ownerAfter(line, noun)
    return mention === undefined ? undefined : found(line, mention, noun)
  }
  return undefined
}

const isMark = (line: Line, at: number): boolean => /^[,:—–-]$/.test(line.tokens[at]?.low ?? '')

/** After "in" and its owner or "the": "in her own words", "in the view [of]". */
function isView(line: Line, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(line.frame.from, noun - 6); at--)
    if (line.tokens[at]?.low === 'in') return true
  return false
}

/** The possessor before a noun, with up to two words between: "Ada Holm's blunt [answer]". */
function ownerBefore(line: Line, noun: number): Mention | undefined {
  for (let at = noun - 1; at >= Math.max(line.frame.from, noun - 3); at--) {
    const mention = line.mentionAt(at)
    if (mention?.place === 'possessor') return mention
    if (mention !== undefined && mention.from <= noun && mention.to > noun) continue
    if (line.tokens[at]?.kind !== 'word' || mention !== undefined) return undefined
  }
  return undefined
}

function ownerAfter(line: Line, noun: number): Mention | undefined {
  if (!/^(?:of|from|by)$/.test(line.tokens[noun + 1]?.low ?? '')) return undefined
  const mention = line.mentionAt(noun + 2)
  return mention === undefined || mention.kind === 'place' || mention.place === 'possessor' ? undefined : mention
}

/** Of the noun itself, for no verb is there to be the cue. */
function found(line: Line, mention: Mention, noun: number): Found {
  const token = line.tokens[noun]
  return {
    mention,
    rule: 'speech-noun',
    ...(token === undefined ? {} : { cue: { start: token.start, end: token.end } }),
  }
}
