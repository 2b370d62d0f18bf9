import type { PassageSignals } from './passage-signals.ts'
import type { SentenceSignals } from './sentence-signals.ts'

/** How much each signal counts. */
export interface Weights {
  readonly sentence: Readonly<Record<keyof SentenceSignals, number>>
  readonly passage: Readonly<Record<keyof PassageSignals, number>>
}

/**
 * Learnt by `npm run learn` from 8,435 questions whose answers are known: first those of sentences, under which the right
 * sentence is the likeliest of its rivals (conditional logistic regression), then those of passages, with the sentences' scores
 * among their signals. Signals are mostly shares, so a weight is about what having all of it is worth.
 */
export const WEIGHTS: Weights = {
  sentence: {
    words: 1.66,
    rareAnywhere: 1.47,
    letters: 3.4,
    akin: 4.26,
    asking: 3.37,
    order: 0.84,
    close: 2.28,
    before: 6.01,
    after: 3.22,
    name: 0.53,
    when: 2.44,
    where: 1.22,
    howMany: 3.46,
    why: 1.54,
    length: -0.4,
    first: 0.39,
    pronoun: 0.36,
  },
  passage: {
    best: 0.41,
    all: 0.29,
    rareAnywhere: 2.66,
    rareHere: 1.15,
    letters: 1.61,
    names: 0.22,
    sort: -2.58,
    pairs: 1.36,
    akin: 2.7,
    title: 7.58,
    paragraphBefore: 0.84,
    paragraphAfter: 0.77,
    missing: 0.96,
    length: -0.05,
  },
}
