import { words } from '../article/words.ts'
import type { Article, Span } from '../domain.ts'
import { shown } from './shown.ts'

/**
 * The article's address, with a text fragment that makes a browser scroll to the sentence and mark it.
 *
 * A sentence that the article has twice, and one that leaves no room, gets the bare address: a wrong place is worse.
 *
 * @returns at most 512 characters; undefined where the article has no address on the web, or a longer one
 */
export function sourceLink(article: Pick<Article, 'text' | 'url'>, sentence?: Span): string | undefined {
  const address = webAddress(article.url)
  if (address === undefined) return undefined
  const bare = address.split(DIRECTIVE)[0] ?? address
  if (sentence !== undefined) {
    const target = `${bare}${bare.includes('#') ? '' : '#'}${DIRECTIVE}text=`
    for (const directive of directives(article, sentence)) {
      if (target.length + directive.length <= LINK_LIMIT) return target + directive
    }
  }
  return bare.length <= LINK_LIMIT ? bare.replace(/#$/, '') : undefined
}

const LINK_LIMIT = 512 // characters; Discord API docs, "Component Reference", url of a button

/** Between a page's own fragment and what is for the browser alone; WICG, "URL Fragment Text Directives". */
const DIRECTIVE = ':~:'

function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** What finds the sentence and nothing else, the best first: the whole of it, or a few words of its two ends. */
function* directives(article: Pick<Article, 'text'>, sentence: Span): Generator<string> {
  const start = searched(article.text.slice(0, sentence.start)).length
  const text = searched(article.text)
  const whole = searched(words(article, sentence)).trim()
  const at = text.indexOf(whole, start)
  if (whole === '' || at < 0) return
  const lower = text.toLowerCase()
  if (whole.length <= SHORT && isFirst(lower, whole, 0, at)) yield encoded(whole)
  const parts = whole.split(' ')
  for (let count = FEWEST_WORDS; count * 2 <= parts.length && count <= MOST_WORDS; count++) {
    const first = parts.slice(0, count).join(' ')
    const last = parts.slice(-count).join(' ')
    if (!isFirst(lower, first, 0, at)) continue
    if (!isFirst(lower, last, at + first.length, at + whole.length - last.length)) continue
    yield `${encoded(first)},${encoded(last)}`
    return
  }
}

const SHORT = 120 // characters
const FEWEST_WORDS = 3
const MOST_WORDS = 12 // more seldom fit; and each count searches the whole article

/** As a browser compares: letter case and kinds of white space make no difference. */
function searched(text: string): string {
  return shown(text).replace(/\s+/g, ' ')
}

function isFirst(lower: string, part: string, from: number, at: number): boolean {
  return lower.indexOf(part.toLowerCase(), from) === at
}

/** Hyphens and commas part the pieces of a directive, ampersands the directives. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
