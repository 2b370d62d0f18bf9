/** One choice: of `size` options the right ones are marked. */
export interface Choice {
  /** Signals of the options, one after the other. */
  readonly options: Float64Array
  readonly right: readonly boolean[]
  /** How much the choice counts beside others. */
  readonly weight: number
}

/**
 * Weights under which the right options are the likeliest, by conditional logistic regression: the probability of an
 * option is the exponential of its weighted signals, as a share of all options of the choice.
 *
 * Full-batch Adam with a small pull towards 0; signals are scaled to unit deviation meanwhile.
 *
 * @param options  `off`: signals that stay at 0; `steps`: fewer are quicker and come less near
 * @returns one weight for each of the `width` signals
 */
export function conditionalLogit(
  choices: readonly Choice[],
  width: number,
  { off = new Set<number>(), steps = STEPS }: { off?: ReadonlySet<number>; steps?: number } = {},
): Float64Array {
  const scale = deviations(choices, width)
  const scaled = choices.map(({ options, right, weight }) => ({
    options: options.map((value, i) => value / (scale[i % width] ?? 1)),
    right,
    weight,
  }))
  const total = choices.reduce((sum, { weight }) => sum + weight, 0) || 1
  const weights = new Float64Array(width)
  const momentum = new Float64Array(width)
  const variance = new Float64Array(width)
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(width)
    for (const choice of scaled) addGradient(choice, weights, gradient)
    const rate = step < steps * 0.6 ? 0.15 : 0.05
    for (let j = 0; j < width; j += 1) {
      if (off.has(j)) continue
      const slope = at(gradient, j) / total + PULL * at(weights, j)
      momentum[j] = 0.9 * at(momentum, j) + 0.1 * slope
      variance[j] = 0.99 * at(variance, j) + 0.01 * slope * slope
      const corrected = at(momentum, j) / (1 - 0.9 ** step)
      weights[j] = at(weights, j) - (rate * corrected) / (Math.sqrt(at(variance, j) / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return weights.map((weight, j) => weight / (scale[j] ?? 1))
}

const STEPS = 300
const PULL = 1e-4

const at = (values: Float64Array, i: number) => values[i] ?? 0

function addGradient({ options, right, weight }: Choice, weights: Float64Array, gradient: Float64Array): void {
  const width = weights.length
  const scores = right.map((_, i) => {
    let sum = 0
    for (let j = 0; j < width; j += 1) sum += at(weights, j) * at(options, i * width + j)
    return sum
  })
  const highest = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - highest))
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  const good = chances.reduce((sum, chance, i) => sum + (right[i] === true ? chance : 0), 0)
  if (good === 0) return
  chances.forEach((chance, i) => {
    const pull = weight * (chance / all - (right[i] === true ? chance / good : 0))
    if (Math.abs(pull) < 1e-5) return
    for (let j = 0; j < width; j += 1) gradient[j] = at(gradient, j) + pull * at(options, i * width + j)
  })
}

function deviations(choices: readonly Choice[], width: number): Float64Array {
  const sum = new Float64Array(width)
  const squares = new Float64Array(width)
  let count = 0
  for (const { options } of choices) {
    for (let i = 0; i < options.length; i += 1) {
      const value = at(options, i)
      sum[i % width] = at(sum, i % width) + value
      squares[i % width] = at(squares, i % width) + value * value
    }
    count += options.length / width
  }
  return squares.map((square, j) => Math.sqrt(Math.max(0, square / count - (at(sum, j) / count) ** 2)) || 1)
}
