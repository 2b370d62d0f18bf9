import type { Span } from '../domain.ts'
import { aroundDoubles } from './around-doubles.ts'

/** Words between two quote marks, or from a mark that is never closed to the end of its passage. */
export interface Piece extends Span {
  /** With the marks. */
  readonly outer: Span
  readonly single: boolean
  readonly closed: boolean
  /** Pieces within, of whatever marks. */
  readonly inner: readonly Piece[]
}

const MARK = /''|``|‘‘|’’|[“”"„‟«»‹›‘’'‚＂]/g
const DOUBLE = new Set(['“', '”', '"', '„', '‟', '«', '»', "''", '``', '‘‘', '’’', '＂', '‹', '›'])

interface Mark extends Span {
  readonly double: boolean
  readonly can: 'open' | 'close' | 'either'
}

/**
 * The quoted pieces of one passage, outermost first and in order. Pairing knows nothing of other passages, so a stray mark
 * does no harm beyond its own.
 */
export function piecesOf(text: string, passage: Span): Piece[] {
  const marks = marksOf(text, passage)
  const doubles = pair(
    text,
    passage,
    marks.filter((mark) => mark.double),
  )
  const pieces: Piece[] = []
  const singles = marks.filter((mark) => !mark.double)
  const outermost = aroundDoubles(text, pairSingles(text, singles), doubles)
  let next = 0
  let from = passage.start
  const between = (end: number): Mark[] => {
    const found: Mark[] = []
    for (; next < singles.length && (singles[next]?.start ?? 0) < end; next++) {
      const mark = singles[next]
      if (mark !== undefined && mark.start >= from) found.push(mark)
    }
    return found
  }
  for (const piece of outermost) {
    for (const single of pairSingles(text, between(piece.outer.start))) pieces.push(single)
    from = piece.start
    if (piece.single) {
      between(piece.outer.end)
      pieces.push(piece)
    } else pieces.push({ ...piece, inner: [...piece.inner, ...pairSingles(text, between(piece.end))] })
    from = piece.outer.end
  }
  for (const single of pairSingles(text, between(passage.end))) pieces.push(single)
  return pieces
}

const WORDLY = /[\p{L}\p{N}]/u
const OPENS_BEFORE = /[\s([{—–\-/“‘"'«„=:>]/
const SHORTENED = /^(?:em|til|tis|twas|cause|n|bout|round)\b/i

function marksOf(text: string, passage: Span): Mark[] {
  const marks: Mark[] = []
  MARK.lastIndex = passage.start
  for (let found = MARK.exec(text); found !== null && found.index < passage.end; found = MARK.exec(text)) {
    const mark = found[0]
    const start = found.index
    const end = start + mark.length
    if (end > passage.end) break
    const before = start > passage.start ? (text[start - 1] ?? ' ') : ' '
    const after = end < passage.end ? (text[end] ?? ' ') : ' '
    const double = DOUBLE.has(mark)
    if (!double && WORDLY.test(before) && WORDLY.test(after)) continue // an apostrophe
    if (!double && SHORTENED.test(text.slice(end, end + 6))) continue
    if (!double && /\d/.test(after) && /^\d0?s/.test(text.slice(end + 1, end + 4))) continue // ’90s
    if (before === '=') {
      // the value of an attribute in stray mark-up is nobody's words: step over it whole
      const close = text.indexOf(mark, end)
      if (close !== -1 && close < passage.end && close - end < 300) MARK.lastIndex = close + 1
      continue
    }
    if (mark === '"' && /\d/.test(before) && /['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 5), start))) continue // 6' 2"
    marks.push({ start, end, double, can: canBe(mark, before, after) })
  }
  return marks
}

function canBe(mark: string, before: string, after: string): Mark['can'] {
  // no words begin with a comma; after a guillemet they do not begin with a stop either
  const stops = '«»‹›'.includes(mark) ? /[\s,;:.!?)]/ : /[\s,;:)]/
  const opens = OPENS_BEFORE.test(before) && !stops.test(after)
  const closes = !/\s/.test(before) && !WORDLY.test(after)
  if (opens !== closes) return opens ? 'open' : 'close'
  // with a space inside, as in French, only the mark itself tells
  if ('“„‘‚``«‹'.includes(mark)) return 'open'
  if ('”’’»›'.includes(mark)) return 'close'
  return 'either'
}

interface Opened {
  readonly mark: Mark
  readonly inner: Piece[]
}

function pair(text: string, passage: Span, marks: readonly Mark[]): Piece[] {
  const done: Piece[] = []
  const open: Opened[] = []
  const finish = (opened: Opened, end: number, outerEnd: number, closed: boolean): void => {
    // French guillemets stand off from the words
    let start = opened.mark.end
    let last = end
    while (start < last && /\s/.test(text[start] ?? '')) start++
    while (last > start && /\s/.test(text[last - 1] ?? '')) last--
    const piece = {
      start,
      end: last,
      outer: { start: opened.mark.start, end: outerEnd },
      single: false,
      closed,
      inner: opened.inner,
    }
    if (last > start) (open.at(-1)?.inner ?? done).push(piece)
  }
  for (const mark of marks) {
    const last = open.at(-1)
    if (last === undefined) {
      // a closing mark with nothing open is a stray
      if (mark.can !== 'close') open.push({ mark, inner: [] })
    } else if (mark.can === 'open') {
      // deeper than two, the mark before was never closed
      if (open.length < 2 && closesLater(text, marks, mark)) open.push({ mark, inner: [] })
      else {
        open.pop()
        finish(last, cutAt(text, last.mark.end, mark.start), mark.start, false)
        open.push({ mark, inner: [] })
      }
    } else {
      open.pop()
      finish(last, mark.start, mark.end, true)
    }
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const first = last.inner[0]
    // what opened and never closed ends where the next good pair begins, if there is one
    if (first === undefined) finish(last, passage.end, passage.end, false)
    else {
      finish({ mark: last.mark, inner: [] }, cutAt(text, last.mark.end, first.outer.start), first.outer.start, false)
      const into = open.at(-1)?.inner ?? done
      for (const piece of last.inner) into.push(piece)
    }
  }
  return done
}

/** Two closing marks come before the next but one opens: the mark opens a quote within a quote. */
function closesLater(text: string, marks: readonly Mark[], mark: Mark): boolean {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) <= mark.start) low = middle + 1
    else high = middle
  }
  const [first, second] = [marks[low], marks[low + 1]]
  return text[mark.start] !== '"' && first?.can === 'close' && second?.can === 'close'
}

/** Where an unclosed piece ends before the next mark: at its last full stop, else right before the mark. */
function cutAt(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

function pairSingles(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let open: Mark | undefined
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (mark === undefined) continue
    if (open === undefined) {
      if (mark.can !== 'close') open = mark
      continue
    }
    if (mark.can === 'open') {
      open = mark
      continue
    }
    const next = marks[i + 1]
    // "the voters' choice": after an s the mark may be a possessive, when a better one follows
    const possessive = /s/i.test(text[mark.start - 1] ?? '') && /\s/.test(text[mark.end] ?? '') && next?.can === 'close'
    if (possessive) continue
    pieces.push({
      start: open.end,
      end: mark.start,
      outer: { start: open.start, end: mark.end },
      single: true,
      closed: true,
      inner: [],
    })
    open = undefined
  }
  return pieces.filter((piece) => piece.end > piece.start)
}
