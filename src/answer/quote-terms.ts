import { words } from '../article/words.ts'
import type { Quote, ReadArticle, Sentence, Span } from '../domain.ts'
import { fold } from '../search/fold.ts'
import { termsOf, type Term } from '../search/terms.ts'

/** A quote's words, and those around it, as they are compared with what is asked. */
export interface QuoteTerms {
  readonly said: readonly Term[]
  /** Of the sentences in which it stands, and of the one that names its speaker. */
  readonly sentences: readonly Term[]
  /** Of the paragraph in which it begins, and of the heading above. */
  readonly passage: readonly Term[]
  /** The quoted words alone, folded, one space before, between and after them. */
  readonly folded: string
}

/** Made once for each quote: every question for a quote looks at all of them. */
export function quoteTermsOf(read: ReadArticle, quote: Quote): QuoteTerms {
  const known = made.get(quote)
  if (known !== undefined) return known
  const fresh = quoteTerms(read, quote)
  made.set(quote, fresh)
  return fresh
}

const made = new WeakMap<Quote, QuoteTerms>()

function quoteTerms(read: ReadArticle, quote: Quote): QuoteTerms {
  const { article, passages } = read
  const termsIn = (spans: readonly Span[]) => spans.flatMap((span) => termsOf(words(article, span)))
  const passage = passages[quote.passage - 1]
  const around = passage === undefined ? [] : [passage, ...(passage.heading === undefined ? [] : [passage.heading])]
  return {
    said: termsIn(quote.spans),
    sentences: termsIn(sentencesAround(read, quote)),
    passage: termsIn(around),
    folded: foldedWords(quote.spans.map((span) => words(article, span)).join(' ')),
  }
}

/** The sentences a quote has words in, and the one with the words for its speaker; in reading order. */
export function sentencesAround({ passages }: ReadArticle, { spans, passage, attribution }: Quote): Sentence[] {
  const end = spans.at(-1)?.end ?? 0
  const near: Sentence[] = []
  const mention = attribution.known === 'unknown' || attribution.known === 'carried' ? undefined : attribution.mention
  // A speaker may be named in the paragraph before ("The mayor told reporters:").
  for (let i = Math.max(0, passage - 2); i < passages.length && (passages[i]?.start ?? end) < end; i += 1) {
    const its = passages[i]?.sentences ?? []
    near.push(...its.filter((one) => [...spans, ...(mention === undefined ? [] : [mention])].some((s) => meet(s, one))))
  }
  return near
}

/** Words as they are compared where these very words are meant: marks, case, accents and kinds of space make no difference. */
export function foldedWords(text: string): string {
  return ` ${fold(text)
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end
