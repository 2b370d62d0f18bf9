import type { ConfidenceWeights } from './confidence.ts'

/** Learnt by `npm run learn`; see `confidence.ts`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  always: -3.97,
  traits: {
    namesNowhere: -3.98,
    wordsNowhere: -4.5,
    rarestMissing: -0.34,
    letters: -0.86,
    lettersOften: 3.01,
    akin: 2.81,
    card: -3.29,
    order: 1.78,
    numberLacks: -1.56,
    weight: 0.37,
    score: 5.3,
  },
}
