import { afterPiece, endsOpen, tailOf } from './after-piece.ts'
import { beforePiece } from './before-piece.ts'
import type { Line } from './lines.ts'
import type { Found } from './found.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { SUBORDINATORS } from './data/function-words.ts'

/** The speaker of the quoted piece at token `at`, as its own sentence tells. */
export function foundIn(line: Line, at: number): Found | undefined {
  const adjacent = saysRightBefore(line, at)
  if (adjacent !== undefined) return adjacent
  const opened = inOpeningClause(line, at)
  if (opened !== undefined) return opened
  const reported = reportedOn(line, at)
  if (reported !== undefined) return reported
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

/** "Even as Ada Holm claimed that “…,” her deputy said it was not so": what opens the sentence ends with the piece. */
function inOpeningClause(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  const opens = (k: number): boolean => SUBORDINATORS.has(tokens[k]?.low ?? '')
  if (!opens(frame.from) && !opens(frame.from + 1) && !opens(frame.from + 2)) return undefined
  for (let k = frame.from; k < at; k++) if (tokens[k]?.low === ',' || tokens[k]?.kind === 'quote') return undefined
  const before = beforePiece(line, at)
  if (before?.verb === undefined || before.rule !== 'within') return undefined
  const after = afterPiece(line, at)
  const next = after?.verb === undefined ? undefined : tokens[after.verb + 1]
  return next?.kind === 'word' && !isTimeWord(next.low) ? before : undefined
}

/** "Ada Holm said it was “…”, state radio reported": what governs the words stands before, what passes them on after. */
function reportedOn(line: Line, at: number): Found | undefined {
  if (at === line.frame.from || line.tokens[at - 1]?.kind !== 'word') return undefined
  const after = endsOpen(line, at) ? afterPiece(line, at) : undefined
  if (after?.verb === undefined) return undefined
  if (!/^(?:according|reports?|reported)$/.test(line.tokens[after.verb]?.low ?? '')) return undefined
  const before = beforePiece(line, at)
  const cue = before?.verb === undefined ? undefined : cueOf(line.tokens[before.verb]?.low ?? '')
  return cue !== undefined && (cue.says || cue.tells) && !cue.means ? before : undefined
}
