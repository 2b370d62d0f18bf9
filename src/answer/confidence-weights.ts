import type { ConfidenceWeights } from './confidence.ts'

/** Learnt by `npm run learn`; see `confidence.ts`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  always: -2.08,
  traits: {
    passage: 1.25,
    nearby: 1.74,
    namesNowhere: -3.95,
    namesMissing: -2.32,
    rarestMissing: -1.97,
    letters: 2.06,
    lettersNowhere: -2.61,
    order: 2.51,
    kindLacks: -0.25,
    numberLacks: -1.83,
    dayLacks: -0.61,
    weight: 0.38,
    score: 3.85,
  },
}
