import type { PassageSignals } from './passage-signals.ts'
import type { SentenceSignals } from './sentence-signals.ts'

/** How much each signal counts. */
export interface Weights {
  readonly sentence: Readonly<Record<keyof SentenceSignals, number>>
  readonly passage: Readonly<Record<keyof PassageSignals, number>>
}

export const WEIGHTS: Weights = {
  sentence: {
    words: 1.01,
    rareHere: 0.89,
    rareAnywhere: 1.72,
    letters: 3.89,
    asking: 3.15,
    numbers: 0.25,
    pairs: 0.45,
    order: 0.75,
    close: 1.85,
    before: 3,
    after: 1.14,
    around: 2.08,
    lettersBefore: 2.09,
    lettersAfter: 1.05,
    lettersAround: 0.01,
    paragraphBefore: 0.98,
    paragraphAfter: 0.91,
    missing: 0.43,
    who: 0.79,
    when: 2.41,
    where: 1.18,
    howMany: 3.42,
    why: 1.62,
    which: 0.36,
    length: -0.32,
    short: -2.61,
    first: 0.42,
    pronoun: 0.34,
  },
  passage: {
    best: 0.36,
    all: 0.33,
    rareAnywhere: 1.81,
    words: 0.9,
    rareHere: 0.31,
    letters: 1.38,
    names: 0.42,
    pairs: 1.43,
    title: 7.4,
    paragraphBefore: 0.26,
    paragraphAfter: 0.42,
    missing: 0.89,
    length: -0.11,
  },
}
