import type { PassageSignals } from './passage-signals.ts'
import type { SentenceSignals } from './sentence-signals.ts'

/** How much each signal counts. */
export interface Weights {
  readonly sentence: Readonly<Record<keyof SentenceSignals, number>>
  readonly passage: Readonly<Record<keyof PassageSignals, number>>
}

export const WEIGHTS: Weights = {
  sentence: {
    words: 1.08,
    rareHere: 0.61,
    rareAnywhere: 1.87,
    letters: 3.91,
    asking: 3.02,
    numbers: 0.24,
    pairs: 0.33,
    order: 0.84,
    close: 1.8,
    before: 2.89,
    after: 1.04,
    around: 1.89,
    lettersBefore: 2.15,
    lettersAfter: 1.13,
    lettersAround: 0.04,
    paragraphBefore: 0.84,
    paragraphAfter: 0.9,
    missing: 0.48,
    who: 0.74,
    when: 2.39,
    where: 1.16,
    howMany: 3.4,
    why: 1.54,
    which: 0.3,
    length: -0.32,
    short: -0.71,
    first: 0.43,
    pronoun: 0.34,
  },
  passage: {
    best: 0.35,
    all: 0.31,
    rareAnywhere: 1.86,
    words: 1.04,
    rareHere: -0.14,
    letters: 1.64,
    names: 0.39,
    pairs: 1.39,
    title: 8.34,
    paragraphBefore: 0.37,
    paragraphAfter: 0.43,
    missing: 0.75,
    length: -0.13,
  },
}
