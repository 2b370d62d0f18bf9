import type { Article, Passage, ReadArticle } from '../domain.ts'
import { words } from '../article/words.ts'
import { formsIn, type Form } from './terms.ts'

/** A form as one library knows it: the same object wherever it stands there. */
export interface LibraryForm extends Form {
  /** Its four-letter pieces, by their numbers in the library. */
  readonly grams: readonly number[]
}

/** A passage as the index knows it. */
export interface Place {
  readonly read: ReadArticle
  readonly passage: Passage
  /** The passage's own words, in order. */
  readonly forms: readonly LibraryForm[]
  /** For each of its sentences how many words have been read where it ends. */
  readonly ends: readonly number[]
  /** The words of its heading, and of its article's title, publisher and byline. */
  readonly headingForms: readonly LibraryForm[]
  readonly cardForms: readonly LibraryForm[]
}

/** The passages of an article, in reading order. */
export function placesOf(read: ReadArticle, known: (form: Form) => LibraryForm): Place[] {
  const { article } = read
  const formsOf = (text: string) => formsIn(text).map(({ form }) => known(form))
  const cardForms = formsOf(cardOf(article))
  const headings = new Map<Passage['heading'], LibraryForm[]>()
  return read.passages.map((passage) => {
    const { heading } = passage
    const headingForms = headings.get(heading) ?? (heading === undefined ? [] : formsOf(words(article, heading)))
    headings.set(heading, headingForms)
    const found = formsIn(words(article, passage))
    let wordsRead = 0
    // Both are in order: each sentence goes on where the one before ended, or a paragraph of a megabyte takes a minute.
    const ends = passage.sentences.map(({ end }) => {
      while (wordsRead < found.length && passage.start + (found[wordsRead]?.start ?? 0) < end) wordsRead += 1
      return wordsRead
    })
    return { read, passage, forms: found.map(({ form }) => known(form)), ends, headingForms, cardForms }
  })
}

const cardOf = ({ title, publisher = '', byline = '' }: Article) => `${title} ${publisher} ${byline}`
