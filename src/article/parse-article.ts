import type { Article, Span } from '../domain.ts'
import { ArticleError } from './article-error.ts'
import { idOf } from './article-id.ts'
import type { Card } from './card.ts'
import { cleaned } from './cleaned.ts'
import type { Block, Draft, Line, Source } from './draft.ts'
import type { Dropped } from './dropped.ts'
import { partFrontMatter } from './front-matter.ts'
import { inQuotes } from './in-quotes.ts'
import { invisibleIn, withoutInvisible } from './invisible.ts'
import { titled } from './title.ts'
import { unwrapped } from './unwrapped.ts'

/** What a file gives: an article and what of the file is not in it, or everything that is wrong with the file. */
export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article; readonly dropped: readonly Dropped[] }
  | { readonly kind: 'problems'; readonly problems: readonly ArticleError[] }

type Reader = (source: Source) => Draft | Promise<Draft>

// Loaded when the first file of the format comes, so that a corpus without web pages does not pay for a DOM.
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  md: async () => (await import('./markdown.ts')).readMarkdown,
  txt: async () => (await import('./plain-text.ts')).readPlainText,
  html: async () => (await import('./web-page.ts')).readWebPage,
  htm: async () => (await import('./web-page.ts')).readWebPage,
}

/** The endings of files that can be an article, without the dot. */
export const ARTICLE_ENDINGS: readonly string[] = Object.keys(READERS)

/**
 * A file as an article, by the ending of its name: Markdown, plain text or a saved web page.
 *
 * @param file  path as the owner gave it; its last part names the article where front matter has no id
 * @param text  as `decodeText` gives it; any line ends
 * @throws nothing that the file can cause
 */
export async function parseArticle(file: string, text: string): Promise<ParsedArticle> {
  try {
    return await parsed(file, text)
  } catch (error) {
    if (error instanceof ArticleError) return { kind: 'problems', problems: [error] }
    throw error
  }
}

/** The ending of a file's name in small letters, without the dot. */
export function endingOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

async function parsed(file: string, text: string): Promise<ParsedArticle> {
  const reader = Object.hasOwn(READERS, endingOf(file)) ? await READERS[endingOf(file)]?.() : undefined
  if (!reader) {
    const expected = `a file name that ends in .${ARTICLE_ENDINGS.join(', .')}`
    throw new ArticleError({ file, expected, got: inQuotes(nameOf(file)) })
  }
  const raw = text.replace(/\r\n?/g, '\n')
  const parts = partFrontMatter(file, raw)
  if (parts.problems.length > 0) return { kind: 'problems', problems: parts.problems }
  const source = { file, text: withoutInvisible(parts.body), line: parts.bodyLine }
  const draft = await reader(source)
  const clean = cleaned(file, draft.blocks)
  const dropped = [...invisibleIn(file, linesOf(raw)), ...draft.dropped, ...clean.dropped]
  return composed(source, { card: { ...draft.card, ...parts.card }, blocks: clean.blocks }, dropped)
}

function linesOf(text: string): Line[] {
  return text.split('\n').map((words, index) => ({ number: index + 1, text: words }))
}

function composed(
  { file, line }: Source,
  draft: { readonly card: Card; readonly blocks: readonly Block[] },
  dropped: readonly Dropped[],
): ParsedArticle {
  if (!draft.blocks.some((block) => block.kind === 'paragraph')) throw noText(file, line, dropped.length)
  const { title, blocks } = titled(endingOf(file), draft)
  if (!blocks.some((block) => block.kind === 'paragraph')) throw noText(file, line, dropped.length)
  const id = draft.card.id ?? idOf(nameOf(file))
  const problems: ArticleError[] = []
  if (id === undefined) {
    const expected = 'a file name with Latin letters or digits, or an id in front matter'
    problems.push(new ArticleError({ file, expected, got: inQuotes(nameOf(file)) }))
  }
  if (title === undefined) {
    const own = endingOf(file) === 'md' ? 'a first line "# Title"' : "the page's own <title>"
    problems.push(new ArticleError({ file, line: 1, expected: `title in front matter or in ${own}`, got: 'neither' }))
  }
  if (id === undefined || title === undefined) return { kind: 'problems', problems }
  const article = { language: 'en', ...draft.card, id, title, ...textOf(blocks) }
  return { kind: 'article', article, dropped: dropped.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function noText(file: string, line: number, left: number): ArticleError {
  const expected = line === 1 ? 'text' : 'text under the front matter'
  return new ArticleError({ file, line, expected, got: left === 0 ? 'none' : `only what was dropped (${left})` })
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/s, '')
}

function textOf(blocks: readonly Block[]): Pick<Article, 'text' | 'headings'> {
  let text = ''
  const headings: Span[] = []
  for (const { kind, lines } of blocks) {
    for (const paragraph of unwrapped(lines)) {
      if (text !== '') text += '\n\n'
      if (kind === 'heading') headings.push({ start: text.length, end: text.length + paragraph.text.length })
      text += paragraph.text
    }
  }
  return { text, headings }
}
