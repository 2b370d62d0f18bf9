import { cueOf } from './cues.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { isFinite } from './verb-use.ts'

const LONGEST = 16 // tokens of a line that only names who said what stands above it

/**
 * Lines that name who said the quote above them ("— Ada Holm, gardener"), by the number of their passage.
 */
export function bylinesOf(lines: readonly Line[]): ReadonlyMap<number, Mention> {
  const bylines = new Map<number, Mention>()
  for (const line of lines) {
    const mention = bylineIn(line)
    if (mention !== undefined) bylines.set(line.passage.number, mention)
  }
  return bylines
}

function bylineIn(line: Line): Mention | undefined {
  const { tokens, frame } = line
  if (frame.from !== 0 && !isDash(tokens[0]?.low)) return undefined
  if (tokens.length > LONGEST) return undefined
  const dashed = isDash(tokens[0]?.low)
  const mention = line.mentionAt(dashed ? 1 : 0)
  if (mention?.shape !== 'name' || mention.kind === 'place') return undefined
  // without a dash only a full name counts, for any short heading could begin with one
  if (!dashed && (mention.name.length < 2 || tokens[mention.to]?.low !== ',')) return undefined
  for (let at = mention.to; at < tokens.length; at++) {
    const cue = cueOf(tokens[at]?.low ?? '')
    if (cue !== undefined && cue.form !== 'ing' && isFinite(line, at, cue)) return undefined
  }
  return mention
}

const isDash = (low: string | undefined): boolean => low !== undefined && /^(?:[—–‐‑-]|--)$/.test(low)
