import type { Quote, QuotesAnswer, ReadArticle } from '../domain.ts'
import { words } from '../article/words.ts'
import type { Library } from '../search/library.ts'
import { speakersLike } from '../search/speakers-like.ts'
import { questionTerms, sameTerm, termsOf } from '../search/terms.ts'
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
  if (about !== undefined) found = found.filter(({ read, quote }) => isAbout(read, quote, about))
  return found.length === 0 ? none('no-quotes') : { verdict: { kind: 'answered' }, found }
}

function none(
  why: Extract<QuotesAnswer['verdict'], { kind: 'nothing' }>['why'],
  didYouMean: readonly string[] = [],
): QuotesAnswer {
  return { verdict: { kind: 'nothing', why, didYouMean }, found: [] }
}

/** A quote is about a subject when its words, or the sentences it stands in, have each word of it. */
function isAbout(read: ReadArticle, quote: Quote, about: string): boolean {
  const wanted = questionTerms(about)
  const sentences = read.passages
    .flatMap((passage) => passage.sentences)
    .filter((sentence) => quote.spans.some((span) => span.start < sentence.end && sentence.start < span.end))
  const terms = [...sentences, ...quote.spans].flatMap((span) => termsOf(words(read.article, span)))
  return wanted.length > 0 && wanted.every((term) => terms.some((other) => sameTerm(term, other)))
}
