import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Piece } from './marks.ts'
import { DETERMINERS } from './data/function-words.ts'
import { BROADCASTERS, NAMING_WORDS, WORK_WORDS } from './data/work-frames.ts'

/**
 * Whether a quoted piece is somebody's words: not a title of a work, a nickname, a word spoken of or put at a distance.
 *
 * @param at  token of the piece
 */
export function isSaid(line: Line, at: number, piece: Piece, found: Found | undefined): boolean {
  const inside = line.text.slice(piece.start, piece.end)
  if (!/[\p{L}\p{N}]/u.test(inside)) return false
  if (inside.length > 120) return true
  const count = inside.trim().split(/\s+/).length
  if (isWork(line, at, inside, count)) return false
  const strong = found !== undefined && found.rule !== 'owner' && found.rule !== 'main-subject'
  if (piece.single && !strong) return count > 3
  if (/[.,?!…—]['’]?\s*$/.test(inside) && count > 2) return true
  if (strong) return true
  return count > 2
}

/** A title by its place ("on NBC's “…”", "titled “…”") or by its capitals. */
function isWork(line: Line, at: number, inside: string, count: number): boolean {
  const { tokens, frame } = line
  const before = at > frame.from ? tokens[at - 1] : undefined
  const after = at + 1 < frame.to ? tokens[at + 1] : undefined
  if (count > 12) return false
  const titled = isTitleCase(inside)
  if (
    before?.possessive === true &&
    (BROADCASTERS.has(before.low) || tokens[at - 2]?.capital === true) &&
    titled &&
    BROADCASTERS.has(tokens[at - 2]?.low ?? before.low)
  )
    return true
  if (before?.possessive === true && BROADCASTERS.has(before.low)) return true
  let k = at - 1
  if (before?.low === ',') k -= 1
  const word = k >= frame.from ? tokens[k] : undefined
  if (word?.low === 'so-called') return true
  if (word !== undefined && NAMING_WORDS.has(word.low) && (titled || count <= 2)) return true
  if (word?.low === 'as' && /^(?:known|dubbed)$/.test(tokens[k - 1]?.low ?? '') && count <= 4) return true
  if (after?.kind === 'word' && WORK_WORDS.has(after.low) && titled) return true
  return titled && count > 1 && (word?.low === 'on' || word?.low === 'of' || DETERMINERS.has(word?.low ?? ''))
}

const SMALL = /^(?:the|a|an|of|and|or|in|on|to|for|with|at|by|from|is|vs\.?|&|—|-)$/i

function isTitleCase(inside: string): boolean {
  const words = inside
    .replace(/[.,?!]+$/, '')
    .split(/\s+/)
    .filter(Boolean)
  return words.length > 0 && words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)))
}
