import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts'
import type { Traits } from './traits.ts'

export { CONFIDENCE_WEIGHTS }

/** How much each trait counts, and what stands without any. */
export interface ConfidenceWeights {
  readonly always: number
  readonly traits: Readonly<Record<keyof Traits, number>>
}

/** How likely the articles asked about answer, 0 to 1: the logistic function of its traits, each as much as it counts. */
export function confidenceFrom(traits: Traits, weights: ConfidenceWeights = CONFIDENCE_WEIGHTS): number {
  let sum = weights.always
  for (const name in weights.traits) {
    const trait = name as keyof Traits // the type has no other keys
    sum += weights.traits[trait] * traits[trait]
  }
  return 1 / (1 + Math.exp(-sum))
}
