import { isIn } from '../article/spans.ts'
import type { Passage, Quote, Standing } from '../domain.ts'
import { piecesOf } from '../quote/marks.ts'
import type { ArticleRun, Runs } from '../search/runs.ts'

/**
 * Where words stand, as an article's spans.
 *
 * @param positions  in order, at least one; neighbours make one span
 */
export function standingOf(
  runs: Runs,
  { read }: ArticleRun,
  positions: readonly number[],
  quote: Quote | undefined,
): Standing {
  const spans: { start: number; end: number }[] = []
  positions.forEach((position, i) => {
    const { start, end } = runs.spanAt(position)
    const last = spans.at(-1)
    const goesOn = i > 0 && positions[i - 1] === position - 1
    if (goesOn && last !== undefined && !read.article.text.slice(last.end, start).includes('\n')) last.end = end
    else spans.push({ start, end })
  })
  const passage = passageAt(read.passages, spans[0]?.start ?? 0)
  const inMarks =
    quote === undefined &&
    piecesOf(read.article.text, passage).some((piece) => spans.every((span) => isIn([piece], span)))
  return {
    read,
    passage,
    spans,
    ...(quote === undefined ? {} : { quote }),
    ...(inMarks ? { inMarks: true as const } : {}),
  }
}

function passageAt(passages: readonly Passage[], offset: number): Passage {
  const found = passages.findLast(({ start }) => start <= offset) ?? passages[0]
  return found as Passage // an article has at least one
}
