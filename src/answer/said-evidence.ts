import type { Evidence, Quote, ReadArticle } from '../domain.ts'
import type { QuoteMatch } from './quote-match.ts'
import { sentencesAround } from './quote-terms.ts'

/** Quotes as evidence, those of one paragraph together; in the order given, as many paragraphs as an answer has. */
export function saidEvidence(matches: readonly QuoteMatch[]): Evidence[] {
  const places = new Map<ReadArticle, Map<number, QuoteMatch[]>>()
  const order: QuoteMatch[][] = []
  for (const match of matches) {
    const its = places.get(match.read) ?? new Map<number, QuoteMatch[]>()
    places.set(match.read, its)
    const group = its.get(match.quote.passage)
    if (group !== undefined) group.push(match)
    else {
      const fresh = [match]
      its.set(match.quote.passage, fresh)
      order.push(fresh)
    }
  }
  return order.slice(0, MOST_EVIDENCE).flatMap((group) => {
    const [best] = group
    const passage = best?.read.passages[best.quote.passage - 1]
    if (best === undefined || passage === undefined) return []
    const { read, quote, score } = best
    const sentence = sentenceOf(read, quote) ?? passage
    return [
      { read, passage, sentence, score, quotes: quotesAt(read, passage.number), said: group.map((one) => one.quote) },
    ]
  })
}

export const MOST_EVIDENCE = 30 // passages, ten pages of three

/** The sentence of the paragraph that names the speaker, or the first that has words of the quote. */
function sentenceOf(read: ReadArticle, quote: Quote) {
  const passage = read.passages[quote.passage - 1]
  const near = sentencesAround(read, quote).filter(
    ({ start, end }) => passage !== undefined && passage.start <= start && end <= passage.end,
  )
  const { attribution } = quote
  const mention = attribution.known === 'unknown' ? undefined : attribution.mention
  return near.find(({ start, end }) => mention !== undefined && start <= mention.start && mention.end <= end) ?? near[0]
}

const quotesAt = (read: ReadArticle, passage: number) => read.quotes.filter((quote) => quote.passage === passage)
