import { articlesLike } from '../search/articles-like.ts'
import type { Library } from '../search/library.ts'

/**
 * The scope that people mean by an article option: nothing given is the whole library, a few words of a title are that
 * article where they fit one only.
 *
 * @returns what was typed, as an id that is nowhere, where it fits none or several; asking there says so
 */
export function inArticle(library: Library, typed: string | undefined): { readonly articleId?: string } {
  if (typed === undefined || typed.trim() === '') return {}
  const fitting = articlesLike(library.reads, typed)
  return { articleId: fitting.length === 1 && fitting[0] !== undefined ? fitting[0].article.id : typed }
}
