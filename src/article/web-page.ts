import { Readability } from '@mozilla/readability'
import { ArticleError } from './article-error.ts'
import { CARD_FIELDS, CARD_RULES, LONGEST_WORDS, type Card, type CardField } from './card.ts'
import { droppedLine } from './cleaned.ts'
import type { Draft, Source } from './draft.ts'
import type { Dropped } from './dropped.ts'
import { excerpt } from './excerpt.ts'
import { blocksOf } from './html-blocks.ts'
import { htmlDocument } from './html-document.ts'
import type { HtmlDocument, HtmlNode } from './html-node.ts'
import { tidy } from './tidy.ts'

// Two `br` in a paragraph: Readability takes such a paragraph for the article and leaves out all around it.
const BLANK_LINE = /(?:<br\b[^<>]{0,100}>(?:\s|&nbsp;){0,100}){2,}/gi
const MOST_ELEMENTS = 20_000 // elements; Readability took 2 s for as many links

/**
 * A saved web page as the article in it: navigation, comments, scripts and the like left out by Readability.
 *
 * @throws {ArticleError} when there is no article in the page, or too much of anything
 */
export function readWebPage({ file, text, line }: Source): Draft {
  const document = htmlDocument(file, text.replace(BLANK_LINE, '</p><p>'))
  // Readability takes the document apart: what the page says about itself is read first.
  const said = { language: languageOf(document), url: addressOf(document), title: titleOf(document) }
  const page = readable(file, document)
  const blocks = page?.content ? blocksOf(page.content) : []
  if (!page || blocks.length === 0) throw noArticle(file, line)
  const title = page.title || said.title
  return {
    blocks,
    ...cardOf(file, {
      title: title === undefined ? undefined : excerpt(tidy(title), LONGEST_WORDS),
      publisher: page.siteName,
      byline: page.byline?.replace(/^\s*by\s+/i, ''),
      published: page.publishedTime?.slice(0, 'YYYY-MM-DD'.length),
      url: said.url,
      language: page.lang || said.language,
    }),
  }
}

function languageOf(document: HtmlDocument): string | undefined {
  return (
    document.documentElement?.getAttribute('lang') ||
    contentOf(document, 'meta[http-equiv="content-language"]') ||
    contentOf(document, 'meta[property="og:locale"]')
  )
}

function addressOf(document: HtmlDocument): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return canonical || contentOf(document, 'meta[property="og:url"]')
}

function titleOf(document: HtmlDocument): string | undefined {
  const written = document.querySelector('h1')?.textContent || document.querySelector('title')?.textContent
  return written ?? undefined
}

function contentOf(document: HtmlDocument, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content') || undefined
}

type Page = NonNullable<ReturnType<Readability<HtmlNode>['parse']>>

function readable(file: string, document: HtmlDocument): Page | null {
  try {
    // Readability's types name the browser's Document and Node, of which HtmlDocument and HtmlNode are the parts read here.
    const reader = new Readability<HtmlNode>(document as never, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node: unknown) => node as HtmlNode,
    })
    return reader.parse()
  } catch (error) {
    // Readability throws plain Errors: too many elements, or a page with nothing where it expects something.
    const got = error instanceof Error ? error.message : String(error)
    throw new ArticleError({ file, expected: 'a web page that can be read', got })
  }
}

function noArticle(file: string, line: number): ArticleError {
  const expected = 'a web page with an article in it'
  return new ArticleError({ file, line, expected, got: 'no text that stands out as one' })
}

/** The fields of a page's own card that are right; the wrong ones are left out and told. */
function cardOf(
  file: string,
  said: Readonly<Partial<Record<CardField, string | null | undefined>>>,
): { card: Card; dropped: Dropped[] } {
  const card: { -readonly [name in CardField]?: string } = {}
  const dropped: Dropped[] = []
  for (const name of CARD_FIELDS) {
    const value = said[name]?.trim()
    if (!value) continue
    const read = CARD_RULES[name].read(value)
    if (read !== undefined) card[name] = read
    else dropped.push(droppedLine({ file, reason: `expected ${CARD_RULES[name].expected}` }, { text: value }))
  }
  return { card, dropped }
}
