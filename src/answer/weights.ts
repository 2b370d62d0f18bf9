import type { PassageSignals } from './passage-signals.ts'
import type { SentenceSignals } from './sentence-signals.ts'

/** How much each signal counts. */
export interface Weights {
  readonly sentence: Readonly<Record<keyof SentenceSignals, number>>
  readonly passage: Readonly<Record<keyof PassageSignals, number>>
}

export const WEIGHTS: Weights = {
  sentence: {
    words: 1.83,
    rareAnywhere: 1.57,
    letters: 3.36,
    akin: 4.21,
    asking: 3.43,
    order: 0.87,
    close: 2.29,
    before: 4.87,
    after: 1.96,
    around: 1.7,
    name: 0.54,
    when: 2.45,
    where: 1.21,
    howMany: 3.47,
    why: 1.53,
    length: -0.36,
    first: 0.39,
    pronoun: 0.37,
  },
  passage: {
    best: 0.43,
    all: 0.3,
    rareAnywhere: 2.26,
    rareHere: 1.03,
    letters: 1.59,
    names: 0.24,
    sort: -2.63,
    pairs: 1.36,
    akin: 2.68,
    title: 7.58,
    paragraphBefore: 0.84,
    paragraphAfter: 0.79,
    missing: 1.04,
    length: -0.08,
  },
}
