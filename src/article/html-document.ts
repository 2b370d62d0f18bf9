import { parseHTML } from 'linkedom'
import { ArticleError } from './article-error.ts'
import { ELEMENT, type HtmlDocument, type HtmlNode } from './html-node.ts'

const MOST_TAGS = 60_000 // `<` characters; linkedom took 1 s for 50,000 nested ones and 19 s for 200,000
const DEEPEST = 256 // elements inside one another; linkedom and Readability go into themselves and overflow at some 5,000
const MOST_DEPTH = 300_000 // depth of all elements together; Readability took 10 µs for each, measured from 100,000 to 1,000,000

/**
 * The document of a page or of a piece of HTML; nothing in it is run or fetched.
 *
 * @throws {ArticleError} when it has so many or so deep elements that reading it would take minutes
 */
export function htmlDocument(file: string, html: string): HtmlDocument {
  const tags = html.split('<').length - 1
  if (tags > MOST_TAGS) throw tooMuch(file, `at most ${MOST_TAGS} tags`, `${tags}`)
  const document = parsed(html)
  refuseDepth(file, document)
  return document
}

function parsed(html: string): HtmlDocument {
  if (/<html[\s>]/i.test(html)) {
    const whole = parse(html)
    if (whole.querySelector('html > body')?.firstChild) return whole
  }
  // linkedom takes the first element for the whole document, and throws where there is none. The space of tags is
  // bounded so that a page of unclosed tags is not searched over and over.
  const inner = html.replace(/<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?:\s[^>]{0,2000})?>/gi, '')
  return parse(`<!doctype html><html><head></head><body>${inner}</body></html>`)
}

function parse(html: string): HtmlDocument {
  // The browser's types are not in this project: what is used of the document is spelt out in HtmlDocument.
  return parseHTML(html).document as unknown as HtmlDocument
}

function refuseDepth(file: string, document: HtmlDocument): void {
  let depth = 0
  let all = 0
  let node: HtmlNode | null = document.documentElement
  while (node) {
    if (node.nodeType === ELEMENT) all += depth
    if (depth > DEEPEST) throw tooMuch(file, `elements at most ${DEEPEST} deep`, 'deeper ones')
    if (all > MOST_DEPTH) throw tooMuch(file, 'a page with fewer or less deeply nested elements', 'too many')
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
}

function tooMuch(file: string, expected: string, got: string): ArticleError {
  return new ArticleError({ file, expected, got })
}
