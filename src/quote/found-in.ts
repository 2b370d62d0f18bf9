import { afterPiece, endsOpen, tailOf } from './after-piece.ts'
import { beforePiece } from './before-piece.ts'
import type { Line } from './lines.ts'
import type { Found } from './found.ts'

/** The speaker of the quoted piece at token `at`, as its own sentence tells. */
export function foundIn(line: Line, at: number): Found | undefined {
  const adjacent = saysRightBefore(line, at)
  if (adjacent !== undefined) return adjacent
  if (endsOpen(line, at)) return afterPiece(line, at) ?? beforePiece(line, at) ?? tailOf(line, at)
  const before = beforePiece(line, at)
  if (before !== undefined && before.rule !== 'owner') return before
  return afterPiece(line, at) ?? tailOf(line, at) ?? before
}

/** The cue stands right before the piece, with no more than a comma, a colon or who was told between. */
function saysRightBefore(line: Line, at: number): Found | undefined {
  const mark = line.tokens[at - 1]
  if (at - 1 < line.frame.from || (mark?.low !== ',' && mark?.low !== ':')) return undefined
  const found = beforePiece(line, at)
  if (found?.verb === undefined || found.rule !== 'within') return undefined
  const close = mark.low === ':' ? at - found.verb <= 16 : at - found.verb <= 3
  return close ? { ...found, rule: 'before' } : undefined
}
