import type { Query } from 'minisearch'
import { nameTerm } from './name-term.ts'
import type { Term } from './terms.ts'

/** The rarest terms, as many as stand in few enough passages to be looked through at once. */
export function tellingOf(
  terms: readonly Term[],
  frequency: (term: Term) => number,
  lookedThrough = LOOKED_THROUGH,
): Term[] {
  const rarestFirst = terms
    .map((term) => ({ term, count: frequency(term) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  let passages = 0
  return rarestFirst
    .filter(({ count }, i) => {
      passages += count
      return i === 0 || passages <= lookedThrough
    })
    .map(({ term }) => term)
}

const LOOKED_THROUGH = 2_000 // passages; MiniSearch scores some 500 a millisecond

export function queryOf(terms: readonly Term[]): Query {
  return {
    combineWith: 'OR',
    queries: terms.map((term) => ({
      combineWith: 'OR',
      queries: [term.stem, ...(term.key === undefined ? [] : [nameTerm(term.key)])],
      boost: { heading: 0.5, title: 0.2 },
    })),
  }
}
