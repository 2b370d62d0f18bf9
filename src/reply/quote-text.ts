import type { Article, Quote, ReadArticle, Span } from '../domain.ts'
import { words } from '../article/words.ts'
import { join, md, type Markdown } from './markdown.ts'
import { CUT, fitWords } from './fit-text.ts'
import { saidBy } from './said-by.ts'

/**
 * A quote with who said it: the words on the first line.
 *
 * @param budget  characters of the quoted words; longer ones are cut at their end, marked
 * @param brief  who said it on one line; for a quote beside its passage
 */
export function quoteText(
  read: ReadArticle,
  quote: Quote,
  { budget, brief = false }: { readonly budget: number; readonly brief?: boolean },
): Markdown {
  return join([quotedWords(read.article, quote.spans, budget), saidBy(read, quote, { brief })], '\n')
}

/** The stretches of a quote, each in marks of its own; […] where words that are not part of it stood between them. */
function quotedWords(article: Article, spans: readonly Span[], budget: number): Markdown {
  const drawn: Markdown[] = []
  let room = budget
  for (const [i, span] of spans.entries()) {
    if (i > 0 && (room <= 0 || isLeftOut(article, spans[i - 1], span))) drawn.push(md`${CUT}`)
    if (room <= 0) break
    const cut = fitWords(words(article, span), Math.max(room, 12))
    room -= cut.text.length
    drawn.push(md`“${cut}”`)
  }
  return join(drawn, ' ')
}

/** Between the paragraphs of one quote nothing stands but marks. */
function isLeftOut(article: Article, before: Span | undefined, { start }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(words(article, { start: before?.end ?? start, end: start }))
}
