import type { Article, ReadArticle } from '../domain.ts'
import { passagesOf } from '../article/passages.ts'
import { quotesOf } from './quotes.ts'

/** Everything that is read out of an article, once. */
export function readArticle(article: Article): ReadArticle {
  const passages = passagesOf(article)
  return { article, passages, ...quotesOf(article, passages) }
}
