import { words } from '../article/words.ts'
import type { Article, Speaker } from '../domain.ts'
import { DETERMINERS } from '../quote/data/function-words.ts'

/** Somebody whom the article gives no name: "a neighbour", "one"; "the council" and "police" are named as well as can be. */
export function isUnnamed(article: Article, { kind, name }: Pick<Speaker, 'kind' | 'name'>): boolean {
  if (kind === 'body' || kind === 'document') return false
  const [first = '', ...rest] = words(article, name).split(/\s+/)
  return DETERMINERS.has(first.toLowerCase()) && !rest.some((word) => /^\p{Lu}/u.test(word))
}
