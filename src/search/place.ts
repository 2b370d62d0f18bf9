import type { Article, Passage, ReadArticle } from '../domain.ts'
import { words } from '../article/words.ts'
import { formsIn, type Form } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A passage as the index knows it. */
export interface Place {
  readonly read: ReadArticle
  readonly passage: Passage
  /** The passage's own words in order, each by its form's number: thousands are looked at for a question, most of them in vain. */
  readonly numbers: Int32Array
  /** The library's forms, each at the position of its number. */
  readonly vocabulary: readonly Form[]
  /** For each of its sentences how many words have been read where it ends. */
  readonly ends: readonly number[]
  /** The words of its heading, and of its article's title, publisher and byline. */
  readonly heading: readonly number[]
  readonly card: readonly number[]
}

/** The form of a passage's word at a position; undefined beyond its ends. */
export const formAt = ({ numbers, vocabulary }: Place, i: number): Form | undefined => vocabulary[numbers[i] ?? -1]

/** Where a sentence's words begin and end among its passage's, by its position there. */
export const wordsOfSentence = ({ ends }: Place, sentence: number): [from: number, to: number] => [
  sentence === 0 ? 0 : (ends[sentence - 1] ?? 0),
  ends[sentence] ?? 0,
]

/** The passages of an article, in reading order. */
export function placesOf(read: ReadArticle, { forms: vocabulary, numberOf }: Vocabulary): Place[] {
  const { article } = read
  const numbersIn = (text: string) => formsIn(text).map(({ form }) => numberOf(form))
  const card = numbersIn(cardOf(article))
  const headings = new Map<Passage['heading'], number[]>()
  return read.passages.map((passage) => {
    const heading = headings.get(passage.heading) ?? (passage.heading ? numbersIn(words(article, passage.heading)) : [])
    headings.set(passage.heading, heading)
    const found = formsIn(words(article, passage))
    let wordsRead = 0
    // Both are in order: each sentence goes on where the one before ended, or a paragraph of a megabyte takes a minute.
    const ends = passage.sentences.map(({ end }) => {
      while (wordsRead < found.length && passage.start + (found[wordsRead]?.start ?? 0) < end) wordsRead += 1
      return wordsRead
    })
    const numbers = new Int32Array(found.length)
    found.forEach(({ form }, i) => (numbers[i] = numberOf(form)))
    return { read, passage, numbers, vocabulary, ends, heading, card }
  })
}

const cardOf = ({ title, publisher = '', byline = '' }: Article) => `${title} ${publisher} ${byline}`
