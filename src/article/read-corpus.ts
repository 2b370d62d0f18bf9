import { readdir, readFile, stat } from 'node:fs/promises'
import type { Article } from '../domain.ts'
import { ArticleError } from './article-error.ts'
import { decodeText, LARGEST_FILE, tooBig } from './decode-text.ts'
import type { Dropped } from './dropped.ts'
import { inQuotes } from './in-quotes.ts'
import { ARTICLE_ENDINGS, endingOf, parseArticle, type ParsedArticle } from './parse-article.ts'

/** All that a folder of articles gives. */
export interface CorpusRead {
  /** In the order of their files' names. */
  readonly articles: readonly Article[]
  /** What of the files is in no article, and which entries of the folder were not read and why. */
  readonly dropped: readonly Dropped[]
  /** Everything that is wrong; the articles beside it are read all the same. */
  readonly problems: readonly ArticleError[]
}

/**
 * Every article of a folder, one a file; folders in it are not read.
 *
 * A README.md is not read either: it is where people say how to add an article.
 *
 * @param folder  path as the owner gave it; messages name files by it
 * @throws nothing that the folder or its files can cause
 */
export async function readCorpus(folder: string): Promise<CorpusRead> {
  const articles = new Map<string, { article: Article; file: string }>()
  const dropped: Dropped[] = []
  const problems: ArticleError[] = []
  const names = await namesIn(folder)
  if (names instanceof ArticleError) return { articles: [], dropped, problems: [names] }
  for (const name of names) {
    const file = `${folder.replace(/(?<=.)[/\\]+$/, '')}/${name}`.replace(/^\/\//, '/')
    const read = await readFileAt(file, name)
    if (read.kind === 'not-read') dropped.push({ file, text: '', reason: `not read: ${read.reason}` })
    else if (read.kind === 'problems') problems.push(...read.problems)
    else {
      const first = articles.get(read.article.id)
      if (first) problems.push(sameId(file, read.article.id, first.file))
      else {
        articles.set(read.article.id, { article: read.article, file })
        dropped.push(...read.dropped)
      }
    }
  }
  return { articles: Array.from(articles.values(), ({ article }) => article), dropped, problems }
}

type FileRead = ParsedArticle | { readonly kind: 'not-read'; readonly reason: string }

async function namesIn(folder: string): Promise<string[] | ArticleError> {
  try {
    // By code unit, so that the order, and with it which of two files keeps an id, is the same on every machine.
    return (await readdir(folder)).toSorted()
  } catch (error) {
    return new ArticleError({ file: folder, expected: 'a folder of articles', got: reasonOf(error) })
  }
}

async function readFileAt(file: string, name: string): Promise<FileRead> {
  if (name.startsWith('.')) return { kind: 'not-read', reason: 'a hidden file' }
  try {
    const entry = await stat(file)
    if (entry.isDirectory()) return { kind: 'not-read', reason: 'a folder' }
    if (/^readme\.md$/i.test(name)) return { kind: 'not-read', reason: 'about the folder, not an article' }
    if (!ARTICLE_ENDINGS.includes(endingOf(name))) {
      return { kind: 'not-read', reason: `a name that ends in none of .${ARTICLE_ENDINGS.join(', .')}` }
    }
    // Reading a pipe or a device could wait for ever.
    if (!entry.isFile()) throw new ArticleError({ file, expected: 'a file', got: 'a pipe, a socket or a device' })
    if (entry.size > LARGEST_FILE) throw tooBig(file, entry.size)
    return await parseArticle(file, decodeText(file, await readFile(file)))
  } catch (error) {
    const problem =
      error instanceof ArticleError
        ? error
        : new ArticleError({ file, expected: 'a file that can be read', got: reasonOf(error) })
    return { kind: 'problems', problems: [problem] }
  }
}

function sameId(file: string, id: string, first: string): ArticleError {
  return new ArticleError({ file, expected: 'an id of its own', got: `${inQuotes(id)}, which ${first} has already` })
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'nothing there'],
  ['ENOTDIR', 'a file'],
  ['EACCES', 'no leave to read it'],
  ['EPERM', 'no leave to read it'],
  ['EISDIR', 'a folder'],
  ['ELOOP', 'a link that leads to itself'],
])

/** What the file system said, in words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // A fault of ours, not of the file: it must reach the edge whole.
  if (code === '') throw error
  return `${REASONS.get(code) ?? 'an error'} (${code})`
}
