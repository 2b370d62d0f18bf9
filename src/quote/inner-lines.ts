import type { Casing } from './casing.ts'
import { type Line, linesOf } from './lines.ts'
import type { Piece } from './marks.ts'

/** The sentences inside those outermost quoted pieces that hold quotes themselves. */
export function innerLinesOf(lines: readonly Line[], casing: Casing): ReadonlyMap<Piece, readonly Line[]> {
  const inner = new Map<Piece, readonly Line[]>()
  for (const { text, passage, tokens, frame } of lines) {
    for (let at = frame.from; at < frame.to; at++) {
      const piece = tokens[at]?.piece
      if (piece === undefined || piece.inner.length === 0) continue
      inner.set(piece, linesOf(text, { ...passage, start: piece.start, end: piece.end }, casing))
    }
  }
  return inner
}
