import type { Article, Span } from '../domain.ts'

/** The words of an article at a span: the only way from a Span to text that is shown as the article's. */
export function words(article: Pick<Article, 'text'>, span: Span): string {
  return article.text.slice(span.start, span.end)
}
