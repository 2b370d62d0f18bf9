import { isOrdinary } from './background.ts'
import type { Term } from './terms.ts'
import { withinOneTypo } from './typo.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of the library that may have been meant. */
export interface Near {
  readonly term: Term
  /** As an article writes it. */
  readonly spelling: string
  readonly typos: 1 | 2
}

/** Shorter words have too many neighbours one letter away to guess ("Iran" and "Iraq"), and one that is English was meant. */
export function mayBeTypo({ folded: { length }, stem }: Term): boolean {
  return length >= TYPO_FROM || (length >= SHORT_TYPO_FROM && !isOrdinary(stem))
}

/** @param stems  of the library, some letters away from the term's */
export function nearest(term: Term, stems: readonly string[], { ofStem, forms }: Vocabulary): Near[] {
  const letters = term.folded.length
  return stems.flatMap((stem): Near[] => {
    const written = ofStem(stem).flatMap((number) => forms[number] ?? [])
    const meant = written.find(({ folded }) => withinOneTypo(folded, term.folded)) ?? written[0]
    if (meant === undefined) return []
    const { folded, spelling } = meant
    const typos = withinOneTypo(folded, term.folded) || withinOneTypo(stem, term.stem) ? 1 : 2
    if (typos === 2 && (letters < TWO_TYPOS_FROM || folded[0] !== term.folded[0])) return []
    // A name inside a question is not meant as a common word.
    if (term.capital && term.start > 0 && !/^\p{Lu}/u.test(spelling)) return []
    return [{ term: { ...term, stem, folded }, spelling, typos }]
  })
}

const TYPO_FROM = 6 // letters
const SHORT_TYPO_FROM = 5 // letters
const TWO_TYPOS_FROM = 7 // letters
export const EDITS = 2 // MiniSearch counts two letters swapped as two edits; it is one slip of the finger
