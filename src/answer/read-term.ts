import type { Library } from '../search/library.ts'
import { questionTerms, termsOf, type Term } from '../search/terms.ts'

/** A word of a question as it is looked for. */
export interface TermRead {
  readonly term: Term
  /** The article's spelling, where a slip of the finger was read as what was meant. */
  readonly as?: string
  /** Names farther off, which are only offered. */
  readonly near: readonly string[]
}

/** A word that is nowhere is read as the one it is a slip away from; names farther off are only offered. */
export function readTerm(library: Library, term: Term): TermRead {
  const { key: _soundsLike, ...asWritten } = term
  // A word that stands there as written is not also taken for a name that sounds like it ("lose" for "Loose Point").
  if (!term.capital && library.has(asWritten)) return { term: asWritten, near: [] }
  if (library.has(term)) return { term, near: [] }
  const near = library.near(term)
  const [first] = near
  if (first?.typos === 1) return { term: first.term, as: first.spelling, near: [] }
  return { term, near: near.map(({ spelling }) => spelling).filter((spelling) => /^\p{Lu}/u.test(spelling)) }
}

type PartRead = TermRead & { readonly typed: string }

/** What a part of a question is about, each word read as it is looked for. */
export function termsRead(library: Library, part: string): PartRead[] {
  return questionTerms(part).map((term) => partRead(library, part, term))
}

/** The same for words that somebody may have said, where "no money" and "money" differ. */
export function saidTermsRead(library: Library, words: string): PartRead[] {
  const told = new Set(questionTerms(words).map(({ start }) => start))
  return termsOf(words)
    .filter(({ start, end }) => told.has(start) || TELLING_IN_SPEECH.has(words.slice(start, end).toLowerCase()))
    .map((term) => partRead(library, words, term))
}

/** Question words that change what is said. */
const TELLING_IN_SPEECH: ReadonlySet<string> = new Set(['no', 'not', 'long', 'many', 'much', 'ago'])

function partRead(library: Library, part: string, term: Term): PartRead {
  return { ...readTerm(library, term), typed: part.slice(term.start, term.end) }
}
