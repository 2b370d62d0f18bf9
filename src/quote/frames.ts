import type { Token } from './tokens.ts'
import { cueOf } from './cues.ts'
import { OPENERS } from './data/function-words.ts'
import { PERSON_NOUNS } from './data/nouns.ts'

/** One sentence outside quotes, as a half-open range of a passage's tokens. */
export interface Frame {
  readonly from: number
  readonly to: number
}

/**
 * The sentences of a passage with each quoted piece as one word of them: `"Go," she said, "now. Quick."` is one.
 */
export function framesOf(text: string, tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = []
  let from = datelineEnd(tokens)
  if (from > 0) frames.push({ from: 0, to: from })
  for (let i = from; i < tokens.length; i++) {
    if (!endsHere(text, tokens, i)) continue
    frames.push({ from, to: i + 1 })
    from = i + 1
  }
  if (from < tokens.length) frames.push({ from, to: tokens.length })
  return frames
}

/** One past the dash of "PARIS, May 3 (Agency) —", 0 where there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  for (let i = 0; i < Math.min(tokens.length, 12); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'quote') return 0
    if (/^(?:[—–-]|--)$/.test(token.low)) return i > 0 && tokens[0]?.upper === true ? i + 1 : 0
    if (token.kind === 'word' && !token.capital && !/^\d/.test(token.low)) return 0
  }
  return 0
}

const TERMINAL = /[.!?…]["'”’»)\]\s]*$/

function endsHere(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token === undefined || next === undefined) return false
  if (token.kind === 'quote' && token.piece !== undefined) {
    const { start, end } = token.piece
    const inside = text.slice(Math.max(start, end - 4), end)
    if (!TERMINAL.test(inside)) return false
    if (next.kind === 'quote') return true
    if (!next.capital) return false
    return !/[!?…]/.test(inside) && OPENERS.has(next.low) ? true : !attributesNext(tokens, i + 1)
  }
  if (token.kind === 'mark' && /[.!?]/.test(token.low)) {
    if (next.kind === 'mark') return false
    return next.kind === 'quote' || next.capital || /^[\p{N}@#$]/u.test(next.low)
  }
  if (token.kind === 'word' && token.end > token.start && next.kind === 'word' && text[token.end - 1] === '.')
    return next.capital && OPENERS.has(next.low) && /^(?:u\.s|u\.k|a\.m|p\.m|d\.c|jr|sr|inc|co|corp)$/.test(token.low)
  return token.kind === 'mark' && ')]'.includes(token.low) && /[.!?]/.test(tokens[i - 1]?.low ?? '') && next.capital
}

const ASIDE = 24 // tokens between a name and its verb: "Ada Holm, head of the harbour board, asked"

/** After "…?" a name with its verb goes on in the same sentence: `"Why?" Ada Holm asked.` */
function attributesNext(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 6, tokens.length); i++) {
    const token = tokens[i]
    if (token !== undefined && i > from && (token.low === ',' || token.low === '(')) return asideThenVerb(tokens, i)
    if (token === undefined || token.kind !== 'word') return false
    if (tokens[i - 1]?.possessive === true && i > from && PERSON_NOUNS.has(token.low)) continue
    if (!token.capital) {
      const cue = cueOf(token.low)
      if (cue?.says !== true && cue?.tells !== true) return false
      const next = tokens[i + 1]
      // "“…” Ada Holm said: “…”": what ends in a colon leads to the words behind it
      if (next?.low === ':') return false
      if (cue.tells && !cue.says) return next?.kind === 'word' && next.low !== 'that'
      return next === undefined || next.kind === 'mark' || (!next.capital && next.low !== 'that' && next.low !== 'the')
    }
  }
  return false
}

/** A verb of saying stands right after the aside that begins at a comma or bracket. */
function asideThenVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + ASIDE, tokens.length); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'quote' || /^[.!?;:]$/.test(token.low)) return false
    if (!/^[,)]$/.test(tokens[i - 1]?.low ?? '')) continue
    const cue = cueOf(token.low)
    if (cue?.says === true && (cue.form === 'past' || cue.form === 'third')) return true
  }
  return false
}
