import type { Article, Passage, Span } from '../domain.ts'
import { sentencesOf } from './sentences.ts'

/** Between the paragraphs and headings of `Article.text`. */
const PARAGRAPH_END = '\n\n'

/**
 * The paragraphs of an article that are not headings, in reading order, numbered from 1.
 *
 * @returns at least one for an article of `parseArticle`; none for a text of headings or white space only
 */
export function passagesOf(article: Article): Passage[] {
  const headings = new Map(article.headings.map((heading) => [heading.start, heading]))
  const passages: Passage[] = []
  let heading: Span | undefined
  for (const span of paragraphsIn(article.text)) {
    const own = headings.get(span.start)
    if (own) {
      heading = own
      continue
    }
    const sentences = sentencesOf(article, span)
    if (sentences.length === 0) continue
    const above = heading ? { heading } : {}
    passages.push({ articleId: article.id, number: passages.length + 1, ...span, ...above, sentences })
  }
  return passages
}

function paragraphsIn(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const words of text.split(PARAGRAPH_END)) {
    spans.push({ start, end: start + words.length })
    start += words.length + PARAGRAPH_END.length
  }
  return spans
}
