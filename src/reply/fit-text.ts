import type { Article, Passage, Sentence, Span } from '../domain.ts'
import { words } from '../article/words.ts'
import { bold, join, md, underline, type Markdown } from './markdown.ts'

/**
 * A passage's words, as much as fits: one sentence first, then its neighbours on both sides in turn. What is left out
 * before or after is marked `[…]`; nothing is left out in between.
 *
 * @param bold  the sentence is in bold, because it answers
 * @param answer  words of the sentence to underline in it, where all of it fits
 * @param budget  characters of Markdown
 */
export function passageText(
  article: Article,
  passage: Passage,
  sentence: Sentence,
  { budget, bold: isBold, answer: asked }: { readonly budget: number; readonly bold: boolean; readonly answer?: Span },
): Markdown {
  const { sentences } = passage
  const answer = Math.max(
    0,
    sentences.findIndex(({ start }) => start === sentence.start),
  )
  const draw = (i: number): Markdown => {
    const span = sentences[i] ?? passage
    if (i !== answer) return md`${words(article, span)}`
    const own = fitWords(words(article, span), budget - MARKS_ROOM)
    if (!isBold) return own
    return bold(marked(article, span, asked, budget - MARKS_ROOM) ?? own)
  }
  const drawn = [draw(answer)]
  let room = budget - join(drawn, ' ').text.length - MARKS_ROOM
  let [first, last] = [answer, answer]
  for (let grew = true; grew;) {
    grew = false
    for (const next of [last + 1, first - 1]) {
      if (next < 0 || next >= sentences.length) continue
      const more = draw(next)
      if (more.text.length + 1 > room) continue
      room -= more.text.length + 1
      grew = true
      if (next > last) {
        drawn.push(more)
        last = next
      } else {
        drawn.unshift(more)
        first = next
      }
    }
  }
  return join([...(first > 0 ? [md`${CUT}`] : []), ...drawn, ...(last < sentences.length - 1 ? [md`${CUT}`] : [])], ' ')
}

/** The sentence with words of it underlined; nothing where there are none, or it must be cut. */
function marked(article: Article, sentence: Span, answer: Span | undefined, room: number): Markdown | undefined {
  if (answer === undefined || answer.start < sentence.start || sentence.end < answer.end) return undefined
  const before = words(article, { start: sentence.start, end: answer.start })
  const after = words(article, { start: answer.end, end: sentence.end })
  const whole = md`${before}${underline(words(article, answer))}${after}`
  return whole.text.length <= room ? whole : undefined
}

/** Words cut at their end and marked: between two of them, or inside one that is longer than half the room. */
export function cutWords(whole: string, budget: number): string {
  if (whole.length <= budget) return whole
  const room = Math.max(0, budget - CUT.length - 1)
  const space = whole.lastIndexOf(' ', room)
  const end = space > room / 2 ? space : lastGraphemeEnd(whole, room)
  return `${whole.slice(0, end).trimEnd()} ${CUT}`
}

/** The same with the room measured as Discord does, escapes included: they can double a hostile text. */
export function fitWords(whole: string, budget: number): Markdown {
  let room = Math.min(whole.length, budget)
  for (;;) {
    const fitted = md`${cutWords(whole, room)}`
    if (fitted.text.length <= budget || room <= CUT.length) return fitted
    // In proportion, so that text full of escapes keeps as much as fits; at least one less, so that it ends.
    room = Math.min(room - 1, Math.floor((room * budget) / fitted.text.length))
  }
}

/** How every cut in an article's words is marked. */
export const CUT = '[…]'

const MARKS_ROOM = 2 * (CUT.length + 3) // characters, for a cut at both ends with its escapes

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function lastGraphemeEnd(text: string, room: number): number {
  // A window is enough: no grapheme that people use is longer than this.
  const from = Math.max(0, room - 64)
  let end = from
  for (const { index } of graphemes.segment(text.slice(from, room + 64))) {
    if (from + index > room) break
    end = from + index
  }
  return end
}
