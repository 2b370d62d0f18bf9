import type { ReadArticle } from '../domain.ts'
import { fold } from './fold.ts'
import { sameTerm, termsOf } from './terms.ts'

/**
 * The articles that people may mean by what they typed: an id, or words of the title, publisher or day.
 *
 * @returns in the order given; all of them for nothing typed
 */
export function articlesLike(reads: readonly ReadArticle[], typed: string): readonly ReadArticle[] {
  const exact = reads.find(({ article }) => article.id === typed.trim())
  if (exact !== undefined) return [exact]
  const wanted = termsOf(typed)
  return reads.filter(({ article }) => {
    const card = `${article.title} ${article.publisher ?? ''} ${article.id} ${article.published ?? ''}`
    const terms = termsOf(card)
    const folded = fold(card)
    // The last word may be half typed.
    return wanted.every(
      (term) =>
        terms.some((other) => sameTerm(term, other)) || folded.includes(fold(typed.slice(term.start, term.end))),
    )
  })
}
