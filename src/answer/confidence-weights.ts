import type { ConfidenceWeights } from './confidence.ts'

/** Learnt by `npm run learn`; see `confidence.ts`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  always: -2.03,
  traits: {
    passage: 1.19,
    nearby: 1.91,
    namesNowhere: -3.95,
    namesMissing: -2.54,
    rarestMissing: -1.93,
    letters: 2.32,
    lettersNowhere: -2.58,
    order: 2.79,
    kindLacks: -0.3,
    numberLacks: -1.79,
    dayLacks: -0.56,
    weight: 0.09,
    score: 3.51,
  },
}
