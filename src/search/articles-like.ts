import type { ReadArticle } from '../domain.ts'
import { fold } from './fold.ts'
import { sameTerm, termsOf } from './terms.ts'

/**
 * The articles that people may mean by what they typed: an id, a title, or words of the title, publisher or day.
 *
 * @returns in the order given; all of them for nothing typed
 */
export function articlesLike(reads: readonly ReadArticle[], typed: string): readonly ReadArticle[] {
  const exact = reads.filter(({ article }) => article.id === typed.trim() || fold(article.title) === fold(typed.trim()))
  if (exact.length > 0) return exact
  const wanted = termsOf(typed)
  if (wanted.length === 0 && typed.trim() !== '') return []
  return reads.filter(({ article }) => {
    const card = `${article.title} ${article.publisher ?? ''} ${article.id} ${article.published ?? ''}`
    const terms = termsOf(card)
    const folded = fold(card)
    // A word may be half typed, so that the list narrows with each letter.
    return wanted.every(
      (term) =>
        terms.some((other) => sameTerm(term, other)) || folded.includes(fold(typed.slice(term.start, term.end))),
    )
  })
}
