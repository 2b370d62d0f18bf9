import { afterPiece, endsOpen, tailOf } from './after-piece.ts'
import { beforePiece } from './before-piece.ts'
import type { Line } from './lines.ts'
import type { Found } from './found.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { RENDERINGS } from './data/passed-on.ts'
import { SUBORDINATORS } from './data/function-words.ts'

/** The speaker of the quoted piece at token `at`, as its own sentence tells. */
export function foundIn(line: Line, at: number): Found | undefined {
  const adjacent = saysRightBefore(line, at)
  if (adjacent !== undefined) return adjacent
  const opened = inOpeningClause(line, at)
  if (opened !== undefined) return opened
  if (endsOpen(line, at)) {
    const after = afterPiece(line, at)
    const rendered = after !== undefined && isRendering(line, after)
    const inner =
      after !== undefined && (rendered || (isPart(line, at) && mayReport(line, after)))
        ? beforePiece(line, at)
        : undefined
    // "what Ada Holm called “…,” the board, a small one, [opened]"
    if (after !== undefined) {
      const called = beforePiece(line, at)
      if (called?.verb === at - 1 && called.rule === 'within' && isWhat(line, at)) return called
    }
    if (inner !== undefined && (tellsItself(line, inner, at) || (rendered && inner.verb !== undefined))) return inner
    return after ?? orTail(line, at, beforePiece(line, at))
  }
  const before = beforePiece(line, at)
  if (before !== undefined && before.rule !== 'owner') return orTail(line, at, before)
  return afterPiece(line, at) ?? tailOf(line, at) ?? before
}

/** "The board found no “fault”, its head said": a finding or belief is told by whoever ends the sentence, where somebody does. */
function orTail(line: Line, at: number, before: Found | undefined): Found | undefined {
  const means = before === undefined || cueOf(line.tokens[before.verb ?? -1]?.low ?? '')?.means === true
  return (means ? tailOf(line, at) : undefined) ?? before
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
  const opens = (k: number): boolean =>
    SUBORDINATORS.has(tokens[k]?.low ?? '') && (k === frame.from || tokens[k]?.low !== 'that')
  if (!opens(frame.from) && !opens(frame.from + 1) && !opens(frame.from + 2)) return undefined
  for (let k = frame.from; k < at; k++) if (tokens[k]?.low === ',' || tokens[k]?.kind === 'quote') return undefined
  const before = beforePiece(line, at)
  if (before?.verb === undefined || before.rule !== 'within') return undefined
  const after = afterPiece(line, at)
  // "If Ada Holm said “…”, he lied": no verb of saying
  if (after?.rule === 'rare-verb') return before
  const next = after?.verb === undefined ? undefined : tokens[after.verb + 1]
  return next?.kind === 'word' && !isTimeWord(next.low) ? before : undefined
}

/** "[what] Ada Holm called “…”" */
function isWhat({ tokens, frame }: Line, at: number): boolean {
  for (let k = at - 1; k >= Math.max(frame.from, at - 8); k--) if (tokens[k]?.low === 'what') return true
  return false
}

/** The piece is a part of the sentence around it: it begins with a small letter. */
const isPart = (line: Line, at: number): boolean =>
  /^[^\p{L}]*\p{Ll}/u.test(line.text.slice(line.tokens[at]?.start, line.tokens[at]?.end).slice(0, 12))

/** "…, according to a translation": it gives words that somebody else said. */
const isRendering = (line: Line, { rule, mention }: Found): boolean =>
  rule === 'according' && RENDERINGS.has(line.tokens[mention.to - 1]?.low ?? '')

/** "…, according to the court", "…, the Courier reported", "…, she said": they may report one who is said to speak. */
function mayReport(line: Line, { rule, verb, mention }: Found): boolean {
  if (rule === 'according') return true
  const low = line.tokens[verb ?? -1]?.low ?? ''
  if (mention.shape === 'pronoun') return /^sa(?:id|ys)$/.test(low)
  const newsroom = mention.kind === 'body' || mention.kind === 'document' || line.tokens[mention.from]?.low === 'the'
  return newsroom && /^(?:reports|reported|wrote|writes|heard|told)$/.test(low)
}

/** "Ada Holm told the board it was “…”": the clause that the piece belongs to has its own verb of saying and speaker. */
function tellsItself(line: Line, { rule, verb, mention, cue }: Found, at: number): boolean {
  if (cue === undefined || verb === undefined || verb >= at || (rule !== 'within' && rule !== 'before')) return false
  const own = cueOf(line.tokens[verb]?.low ?? '')
  return own !== undefined && (own.says || own.tells) && !own.means && own.form !== 'ing' && mention.kind !== 'document'
}
