import type { Quote, QuotesAnswer, ReadArticle, Span } from '../domain.ts'
import { overlap } from '../article/spans.ts'
import { words } from '../article/words.ts'
import type { Library } from '../search/library.ts'
import { speakersLike } from '../search/speakers-like.ts'
import { questionTerms, sameTerm, termsOf, type Term } from '../search/terms.ts'
import { QUESTION_LIMIT } from './ask.ts'
import { nearestNames } from './nearest-names.ts'

/** What quotes are asked for; without anything, all of them. */
export interface QuotesWanted {
  readonly speaker?: string
  readonly about?: string
  readonly articleId?: string
}

/** The quotes of a speaker, about a subject, or both; why there are none, where there are none. */
export function quotesBy(library: Library, { speaker, about, articleId }: QuotesWanted): QuotesAnswer {
  if (library.reads.length === 0) return none('no-articles')
  if (Math.max(speaker?.length ?? 0, about?.length ?? 0) > QUESTION_LIMIT) return none('question-too-long')
  const only = articleId === undefined ? undefined : library.read(articleId)
  if (articleId !== undefined && only === undefined) return none('no-such-article')
  const reads = only === undefined ? library.reads : [only]

  let found = reads.flatMap((read) => read.quotes.map((quote) => ({ read, quote })))
  if (speaker !== undefined) {
    const speakers = new Set(speakersLike(reads, speaker).map((one) => one.speaker))
    if (speakers.size === 0) return none('no-such-speaker', nearestNames(reads, speaker))
    found = found.filter(
      ({ quote }) => quote.attribution.known !== 'unknown' && speakers.has(quote.attribution.speaker),
    )
  }
  if (about !== undefined) {
    const wanted = questionTerms(about)
    if (wanted.length === 0) return none('only-common-words')
    found = found.filter(({ read, quote }) => isAbout(read, quote, wanted))
  }
  return found.length === 0 ? none('no-quotes') : { verdict: { kind: 'answered' }, found }
}

function none(
  why: Extract<QuotesAnswer['verdict'], { kind: 'nothing' }>['why'],
  didYouMean: readonly string[] = [],
): QuotesAnswer {
  return { verdict: { kind: 'nothing', why, didYouMean }, found: [] }
}

/** A quote is about a subject when its words, or the sentences it stands in, have each word of it. */
function isAbout(
  { article, passages }: ReadArticle,
  { spans, passage: first }: Quote,
  wanted: readonly Term[],
): boolean {
  const end = spans.at(-1)?.end ?? 0
  const touched: Span[] = [...spans]
  for (let i = first - 1; passages[i] !== undefined && (passages[i]?.start ?? end) < end; i += 1) {
    touched.push(...(passages[i]?.sentences ?? []).filter((one) => spans.some((span) => overlap(span, one))))
  }
  const terms = touched.flatMap((span) => termsOf(words(article, span)))
  return wanted.every((term) => terms.some((other) => sameTerm(term, other)))
}
