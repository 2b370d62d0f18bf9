import type { Article, Passage, Quote, Span, Speaker } from '../../src/domain.ts'
import { words } from '../../src/article/words.ts'
import { quotesOf } from '../../src/quote/quotes.ts'

/** What a test looks at in a quote: words instead of spans. */
export interface ReadQuote {
  readonly said: readonly string[]
  readonly speaker: string | undefined
  readonly known: string
  readonly role: string | undefined
  readonly addressee: string | undefined
  readonly cue: string | undefined
  readonly when: readonly (string | undefined)[] | undefined
  readonly chain: readonly string[]
  readonly within: string | undefined
}

export function articleOf(text: string, published?: string): Article {
  return {
    id: 'test',
    title: 'Test',
    language: 'en',
    text,
    headings: [],
    ...(published === undefined ? {} : { published }),
  }
}

/** One passage a paragraph; paragraphs are parted by blank lines. */
export function passagesIn(article: Article): Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (const part of article.text.split('\n\n')) {
    const span = { start, end: start + part.length }
    passages.push({ articleId: article.id, number: passages.length + 1, ...span, sentences: [span] })
    start = span.end + 2
  }
  return passages
}

export function read(text: string, published?: string): { quotes: readonly Quote[]; speakers: readonly Speaker[] } {
  const article = articleOf(text, published)
  return quotesOf(article, passagesIn(article))
}

export function readQuotes(text: string, published?: string): ReadQuote[] {
  const article = articleOf(text, published)
  const at = (span: Span | undefined): string | undefined => (span === undefined ? undefined : words(article, span))
  return read(text, published).quotes.map(({ spans, attribution, within }) => {
    const said = spans.map((span) => words(article, span))
    if (attribution.known === 'unknown')
      return {
        said,
        speaker: undefined,
        known: 'unknown',
        role: undefined,
        addressee: undefined,
        cue: undefined,
        when: undefined,
        chain: [],
        within: at(within),
      }
    const { speaker, known, role, addressee, cue, when, chain } = attribution
    return {
      said,
      speaker: at(speaker.name),
      known,
      role: at(role),
      addressee: at(addressee),
      cue: at(cue),
      when: when === undefined ? undefined : [at(when.span), when.date],
      chain: chain.map(({ reporter }) => words(article, reporter)),
      within: at(within),
    }
  })
}
