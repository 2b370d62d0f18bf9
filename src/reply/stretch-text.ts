import type { Article, Span } from '../domain.ts'
import { words } from '../article/words.ts'
import { CUT } from './fit-text.ts'
import { bold, join, md, underline, type Markdown } from './markdown.ts'

/** What is shown of an article around words that were compared with it. */
export interface Stretch {
  readonly article: Article
  /** The pieces of a quote, or paragraphs; in order, without overlap, at least one. */
  readonly pieces: readonly Span[]
  /** Each piece stands in quote marks. */
  readonly inMarks: boolean
  /** The sentences of these pieces' paragraphs, in order. */
  readonly sentences: readonly Span[]
  /** From the first of the words to the last. */
  readonly around: Span
  /** Words to set off, in order, without overlap. */
  readonly bold: readonly Span[]
  readonly underlined: readonly Span[]
}

/**
 * The sentences around some words, and as many beside them as fit; what is left out of the pieces is marked `[…]`.
 *
 * @param budget  characters of Markdown; words that do not fit are cut at their end
 */
export function stretchText(stretch: Stretch, budget: number): Markdown {
  const { pieces, sentences, around } = stretch
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return md``
  const whole = { start: first.start, end: last.end }
  const inside = (offset: number) => Math.min(Math.max(offset, whole.start), whole.end)
  const starts = sentences.map(({ start }) => inside(start))
  const ends = sentences.map(({ end }) => inside(end))
  let window = {
    start: starts.findLast((start) => start <= around.start) ?? inside(around.start),
    end: ends.find((end) => end >= around.end) ?? inside(around.end),
  }
  let shown = draw(stretch, window)
  if (shown.text.length > budget) return cutToFit(stretch, { start: inside(around.start), end: window.end }, budget)
  for (let grew = true; grew;) {
    grew = false
    const wider = [
      { start: window.start, end: ends.find((end) => end > window.end) ?? whole.end },
      { start: starts.findLast((start) => start < window.start) ?? whole.start, end: window.end },
    ]
    for (const side of wider) {
      const next = { start: Math.min(window.start, side.start), end: Math.max(window.end, side.end) }
      if (next.start === window.start && next.end === window.end) continue
      const more = draw(stretch, next)
      if (more.text.length > budget) continue
      window = next
      shown = more
      grew = true
    }
  }
  return shown
}

/** As many words from the beginning of the window as fit. */
function cutToFit(stretch: Stretch, { start, end }: Span, budget: number): Markdown {
  const text = words(stretch.article, { start, end })
  const stops = [...text.matchAll(/\s+/g)].map(({ index }) => start + index)
  let [least, most] = [0, stops.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (draw(stretch, { start, end: stops[middle - 1] ?? end }).text.length <= budget) least = middle
    else most = middle - 1
  }
  const fitting = stops[least - 1]
  if (fitting !== undefined) return draw(stretch, { start, end: fitting })
  // One endless word.
  let room = Math.min(end - start, budget)
  while (room > 1 && draw(stretch, { start, end: start + room }).text.length > budget) room = Math.floor(room / 2)
  return draw(stretch, { start, end: start + room })
}

function draw(stretch: Stretch, window: Span): Markdown {
  const { article, pieces, inMarks } = stretch
  const parts: Markdown[] = []
  let before: Span | undefined
  for (const piece of pieces) {
    const shown = { start: Math.max(piece.start, window.start), end: Math.min(piece.end, window.end) }
    if (shown.start >= shown.end || words(article, shown).trim() === '') continue
    const opening = hasWords(article, { start: piece.start, end: shown.start }) ? md`${CUT} ` : md``
    const closing = hasWords(article, { start: shown.end, end: piece.end }) ? md` ${CUT}` : md``
    if (before !== undefined && hasWords(article, { start: before.end, end: piece.start })) parts.push(md`${CUT}`)
    const own = md`${opening}${setOff(stretch, shown)}${closing}`
    parts.push(inMarks ? md`“${own}”` : own)
    before = piece
  }
  return join(parts, ' ')
}

const hasWords = (article: Article, span: Span) => /[\p{L}\p{N}]/u.test(words(article, span))

/** Words of a span, some of them bold or underlined. */
function setOff({ article, bold: bolds, underlined }: Stretch, { start, end }: Span): Markdown {
  const marks = [
    ...bolds.map((span) => ({ ...span, set: bold })),
    ...underlined.map((span) => ({ ...span, set: underline })),
  ]
    .map((mark) => ({ ...mark, ...withoutSpace(article, Math.max(start, mark.start), Math.min(end, mark.end)) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start)
  let shown = md``
  let at = start
  for (const mark of marks) {
    if (mark.start < at) continue
    shown = md`${shown}${words(article, { start: at, end: mark.start })}${mark.set(words(article, mark))}`
    at = mark.end
  }
  return md`${shown}${words(article, { start: at, end })}`
}

/** Marks of bold words touch them. */
function withoutSpace({ text }: Article, start: number, end: number): Span {
  const own = text.slice(start, end)
  return { start: start + own.length - own.trimStart().length, end: end - (own.length - own.trimEnd().length) }
}
