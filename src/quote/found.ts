import type { Span } from '../domain.ts'
import { afterPiece, endsOpen, tailOf } from './after-piece.ts'
import { beforePiece } from './before-piece.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mentions.ts'

/** The rule by which a speaker was found; `sure.ts` says how often each is right. */
export type Rule =
  | 'after' // "…," Ada Holm said
  | 'inverted' // "…," said Ada Holm
  | 'according' // according to Ada Holm
  | 'rare-verb' // "…," Ada Holm beamed
  | 'before' // Ada Holm said, "…"
  | 'within' // Ada Holm said it was "…"
  | 'owner' // Ada Holm's "…"
  | 'turn' // Ada Holm: "…"
  | 'byline' // "…" — Ada Holm
  | 'main-subject' // Ada Holm left a "…" behind
  | 'carried'
  | 'line-before' // Ada Holm shrugged. "…"

/** Who may have said a piece, and by what words. */
export interface Found {
  readonly mention: Mention
  readonly rule: Rule
  readonly cue?: Span
  /** Token of the cue. */
  readonly verb?: number
}

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
