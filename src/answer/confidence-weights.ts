import type { ConfidenceWeights } from './confidence.ts'

/** Learnt by `npm run learn`; see `confidence.ts`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  always: -3.88,
  traits: {
    namesNowhere: -4.03,
    wordsNowhere: -4.52,
    rarestMissing: -0.38,
    letters: -0.66,
    lettersOften: 3.12,
    akin: 2.92,
    card: -3.18,
    order: 1.92,
    numberLacks: -1.56,
    weight: 0.43,
    score: 4.94,
  },
}
