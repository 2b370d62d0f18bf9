import type { Quote, ReadArticle } from '../domain.ts'
import type { Library } from '../search/library.ts'
import { sameTerm, type Term } from '../search/terms.ts'
import { foldedWords, quoteTermsOf } from './quote-terms.ts'

/** How far a quote has what was asked for; each share is of the asked words' rarity, 0 to 1. */
export interface QuoteMatch {
  readonly read: ReadArticle
  readonly quote: Quote
  /** The asked words stand in the quote one after another as typed. */
  readonly verbatim: boolean
  readonly inWords: number
  /** In its words or its sentences. */
  readonly inSentences: number
  /** In its words, sentences, paragraph or heading. */
  readonly inPassage: number
  readonly score: number
}

/** What is looked for in quotes. */
export interface Sought {
  readonly terms: readonly Term[]
  /** As typed, where these words may be somebody's very words. */
  readonly words?: string
}

/** Every one of the quotes with how well it fits; best first, those that fit alike in the order given. */
export function matchQuotes(
  library: Library,
  quotes: readonly { readonly read: ReadArticle; readonly quote: Quote }[],
  { terms, words }: Sought,
): QuoteMatch[] {
  const rarities = terms.map((term) => library.rarity(term).here)
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0)
  const wanted = words === undefined ? ' ' : foldedWords(words)
  return quotes
    .map(({ read, quote }): QuoteMatch => {
      const its = quoteTermsOf(read, quote)
      const share = (...among: (readonly Term[])[]) =>
        total === 0
          ? 0
          : terms.reduce((sum, term, i) => sum + (among.some((some) => has(some, term)) ? (rarities[i] ?? 0) : 0), 0) /
            total
      const verbatim = wanted.trim() !== '' && its.folded.includes(wanted)
      const inWords = verbatim ? 1 : share(its.said)
      const inSentences = verbatim ? 1 : share(its.said, its.sentences)
      const inPassage = verbatim ? 1 : share(its.said, its.sentences, its.passage)
      // Of two that have the very words, the one that is hardly more than them is meant.
      const whole = verbatim ? wanted.length / its.folded.length : 0
      const score = (verbatim ? 2 : 0) + whole + inWords + IN_SENTENCES * inSentences + IN_PASSAGE * inPassage
      return { read, quote, verbatim, inWords, inSentences, inPassage, score }
    })
    .sort((a, b) => b.score - a.score)
}

// Set by hand: words of the quote itself tell more than words beside it.
const IN_SENTENCES = 0.6
const IN_PASSAGE = 0.2

const has = (some: readonly Term[], wanted: Term) => some.some((term) => sameTerm(term, wanted))
