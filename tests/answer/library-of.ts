import type { Article } from '../../src/domain.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { makeLibrary, type Library } from '../../src/search/library.ts'

/** A library of articles written in a test: paragraphs parted by blank lines. */
export function libraryOf(
  texts: Readonly<Record<string, string | (Partial<Article> & { readonly text: string })>>,
): Library {
  return makeLibrary(
    Object.entries(texts).map(([id, given]) => {
      const card = typeof given === 'string' ? { text: given } : given
      return readArticle({ id, title: `About ${id}`, language: 'en', headings: [], ...card })
    }),
  )
}
