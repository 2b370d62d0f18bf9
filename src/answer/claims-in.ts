import { overlap } from '../article/spans.ts'
import { words } from '../article/words.ts'
import type { Article, Quote, ReadArticle, Span } from '../domain.ts'
import { readArticle } from '../quote/read-article.ts'
import { messageText, isSaying, marked } from './message-text.ts'
import { signedText } from './signed-text.ts'
import { namedIn, wholeName, withCapitals, type Named } from './named-in.ts'

/** Words that a message gives as somebody's; `speaker` as the message names them. */
export interface Presented {
  readonly text: string
  readonly speaker?: string
  /** Or in a block; else they are all that the message says but who signs it. */
  readonly inMarks: boolean
}

/**
 * The quotes that a message has, in reading order, each with whom the message gives it to: what stands in quote marks, in a
 * block quote or a code block, and is more than a word. Of a message without any, all of it but a signature.
 *
 * @param reads  whose speakers the message may name
 */
export function claimsIn(reads: readonly ReadArticle[], message: string): Presented[] {
  const written = messageText(message)
  const text = withCapitals(written, reads)
  if (text === '') return []
  const read = readArticle({ id: 'message', title: '', language: 'en', text, headings: [] })
  const { article, quotes } = read
  const outermost = quotes.filter(({ within }) => within === undefined)
  const strings = read.passages.flatMap((passage) =>
    marked(words(article, passage)).map(({ start, end }): Span => ({
      start: passage.start + start,
      end: passage.start + end,
    })),
  )
  const others = strings.filter((string) => !outermost.some(({ spans }) => spans.some((span) => overlap(span, string))))
  const said = [
    ...outermost.map((quote) => ({ spans: quote.spans, quote })),
    ...others.map((span) => ({ spans: [span], quote: undefined })),
  ]
    .map(({ spans, quote }) => ({
      at: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      text: wordsIn(article, spans),
      quote,
    }))
    .filter(({ text: string }) => isSaying(string))
    .sort((a, b) => a.at - b.at)
  if (said.length === 0) return [{ ...signedText(written, text, reads), inMarks: false }]
  const named = namedIn(read)
  return said.map(({ at, end, text: string, quote }, i) => {
    const from = said[i - 1]?.at ?? 0
    const speaker =
      named.find((one) => one.at > end && SIGNED.test(text.slice(end, one.at)))?.name ??
      givenTo(article, quote, named, from) ??
      only(named.filter((one) => from <= one.at && one.at < at && one.sentence.start <= at && at < one.sentence.end)) ??
      only(named.filter(({ sentence }) => sentence.start <= at && at < sentence.end)) ??
      only(named) ??
      carriedTo(article, quote)
    return { text: string, inMarks: true, ...(speaker === undefined ? {} : { speaker }) }
  })
}

const wordsIn = (article: Article, spans: readonly Span[]) => spans.map((span) => words(article, span)).join(' ')

/** Whom the message gives a quote to, where that is more than a guess from who is spoken of. */
function givenTo(
  article: Article,
  quote: Quote | undefined,
  named: readonly Named[],
  from: number,
): string | undefined {
  if (quote === undefined || quote.attribution.known === 'unknown') return undefined
  const { known, speaker, cue, sure, mention } = quote.attribution
  // What stands beyond the quote before is that one's.
  const isNear = mention.start >= from || named.every(({ at }) => at < from)
  const isPlain = known !== 'carried' && isNear && (cue !== undefined || sure >= SURE)
  return isPlain && !EITHER.test(article.text.slice(0, mention.start)) ? wholeName(article, speaker.name) : undefined
}

/** Who said the quote before goes on. */
function carriedTo(article: Article, quote: Quote | undefined): string | undefined {
  return quote?.attribution.known === 'carried' ? wholeName(article, quote.attribution.speaker.name) : undefined
}

/** The one who alone is named. */
function only(named: readonly Named[]): string | undefined {
  const names = new Set(named.map(({ name }) => name))
  return names.size === 1 ? named[0]?.name : undefined
}

/** Between a quote and who signs it. */
const SIGNED = /^[^\p{L}\p{N}]*[–—~-][^\p{L}\p{N}]*$/u

const SURE = 0.9
/** "Was it Holm or Vik who said …?" */
const EITHER = /\sor\s+$/iu
