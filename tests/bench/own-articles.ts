import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../src/article/parse-article.ts'
import type { ReadArticle } from '../../src/domain.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { type ExpectedQuote, parseExpected } from './expected-quotes.ts'

/** One article written for this project, as it is read and as it should be. */
export interface OwnArticle {
  readonly name: string
  readonly read: ReadArticle
  readonly expected: readonly ExpectedQuote[]
}

/**
 * The articles of a folder, each a folder in it with `article.md` and `expected.txt`, in the order of their names.
 *
 * @throws {Error} where an article or what is expected of it cannot be read
 */
export async function ownArticles(folder: string): Promise<OwnArticle[]> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = entries.map(({ name }) => name).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const parsed = await parseArticle(`${name}.md`, readFileSync(join(folder, name, 'article.md'), 'utf8'))
      if (parsed.kind === 'problems') throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
      return {
        name,
        read: readArticle(parsed.article),
        expected: parseExpected(readFileSync(join(folder, name, 'expected.txt'), 'utf8')),
      }
    }),
  )
}
