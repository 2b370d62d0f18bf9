import { words } from '../article/words.ts'
import type { NothingWhy, Quote, ReadArticle, Span, Speaker } from '../domain.ts'
import { isSure } from '../quote/sure.ts'
import type { Library } from '../search/library.ts'
import { termsOf } from '../search/terms.ts'
import { foldedWords } from './quote-terms.ts'

/** Who speaks, with how much of it is quoted. */
export interface SpeakersAnswer {
  readonly verdict: { readonly kind: 'answered' } | { readonly kind: 'nothing'; readonly why: NothingWhy }
  /** Most words first. */
  readonly found: readonly SpeakerEntry[]
  /** Quotes whose speaker is left open or not sure. */
  readonly open: number
}

/** One speaker, in one article or, under the same full name, in several. */
export interface SpeakerEntry {
  /** At least one, in the library's order. */
  readonly at: readonly { readonly read: ReadArticle; readonly speaker: Speaker }[]
  readonly quotes: number
  /** Quoted, all spans together. */
  readonly words: number
}

/** @param articleId  only in this article; else in the whole library */
export function speakersIn(library: Library, articleId: string | undefined): SpeakersAnswer {
  if (library.reads.length === 0) return none('no-articles')
  const reads = library.reads.filter(({ article }) => articleId === undefined || article.id === articleId)
  if (reads.length === 0) return none('no-such-article')
  const entries = new Map<string, Growing>()
  let open = 0
  for (const read of reads) {
    for (const quote of read.quotes) {
      if (isSure(quote.attribution)) add(entries, read, quote, quote.attribution.speaker)
      else open += 1
    }
  }
  if (entries.size === 0 && open === 0) return none('no-quotes')
  const found = [...entries.values()].sort((a, b) => b.words - a.words || b.quotes - a.quotes)
  return { verdict: { kind: 'answered' }, found, open }
}

interface Growing {
  readonly at: { readonly read: ReadArticle; readonly speaker: Speaker }[]
  quotes: number
  words: number
}

function none(why: NothingWhy): SpeakersAnswer {
  return { verdict: { kind: 'nothing', why }, found: [], open: 0 }
}

function add(entries: Map<string, Growing>, read: ReadArticle, { spans }: Quote, speaker: Speaker): void {
  const key = keyOf(read, speaker)
  const entry = entries.get(key) ?? { at: [], quotes: 0, words: 0 }
  entries.set(key, entry)
  if (!entry.at.some((one) => one.speaker === speaker)) entry.at.push({ read, speaker })
  entry.quotes += 1
  entry.words += spans.reduce((sum, span) => sum + wordsIn(read, span), 0)
}

/** The same full name is one person or body wherever it stands; a surname or "a spokesman" may be anybody. */
function keyOf({ article }: ReadArticle, { id, name, kind }: Speaker): string {
  const parts = termsOf(words(article, name))
  const isFull = (kind === 'person' || kind === 'body') && parts.length > 1 && parts.every(({ capital }) => capital)
  return isFull ? foldedWords(words(article, name)) : id
}

const wordsIn = ({ article }: ReadArticle, span: Span) =>
  foldedWords(words(article, span)).trim().split(' ').filter(Boolean).length
