import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedOf } from '../../src/answer/asked.ts'
import { confidenceFrom, CONFIDENCE_WEIGHTS, type ConfidenceWeights } from '../../src/answer/confidence.ts'
import { evidenceFor } from '../../src/answer/evidence.ts'
import { traitsOf, type Traits } from '../../src/answer/traits.ts'
import type { Weights } from '../../src/answer/weights.ts'
import { questionTerms } from '../../src/search/terms.ts'
import { conditionalLogit, type Choice } from './conditional-logit.ts'
import { foldOf, FOLDS } from './folds.ts'
import { librariesIn, readJsonLines } from './passages.ts'

/** Sets of questions of which half are not answered, and how much a question of each counts. */
const SETS = { 'squad-abstain': 1, 'shifts-abstain': 1, 'news-abstain': 8 } as const

interface GoldRow {
  readonly qid: string
  readonly article: string
  readonly question: string
  readonly answerable: boolean
  readonly gold: readonly string[]
}

interface Case {
  readonly set: keyof typeof SETS
  readonly fold: number
  /** Undefined where no passage has any of the words. */
  readonly traits: Traits | undefined
  readonly answerable: boolean
  /** Whether the passage shown first answers. */
  readonly right: boolean
}

const NAMES = Object.keys(CONFIDENCE_WEIGHTS.traits) as (keyof Traits)[] // the type has no other keys

/**
 * Learns how likely the article answers from the traits of the best evidence, prints how well that tells answers from none on
 * articles it was not learnt from, with a reliability table, and writes the weights where asked.
 */
export function learnConfidence(data: string, { weights: ranking, write }: { weights: Weights; write: boolean }): void {
  const cases = casesFrom(data, ranking)
  const judged = cases.map((one) => ({ ...one, confidence: 0 }))
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = weightsFrom(cases.filter((one) => one.fold !== fold))
    for (const one of judged) {
      if (one.fold === fold && one.traits !== undefined) one.confidence = confidenceFrom(one.traits, weights)
    }
  }
  for (const set of Object.keys(SETS)) {
    const its = judged.filter((one) => one.set === set)
    const area = auroc(
      its.filter(({ answerable }) => answerable).map(({ confidence }) => confidence),
      its.filter(({ answerable }) => !answerable).map(({ confidence }) => confidence),
    )
    console.log(`  ${set.padEnd(16)} ${its.length} questions  AUROC ${(100 * area).toFixed(1)}`)
    for (let from = 0; from < 10; from += 1) {
      const within = its.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === from)
      if (within.length === 0) continue
      const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
      const there = within.filter(({ answerable }) => answerable).length / within.length
      const right = within.filter((one) => one.right).length / within.length
      console.log(
        `    confidence ${(from / 10).toFixed(1)}–${((from + 1) / 10).toFixed(1)}  ${String(within.length).padStart(5)} questions  said ${percent(mean)}  in the article ${percent(there)}  first passage right ${percent(right)}`,
      )
    }
  }
  const threshold = thresholdFor(judged)
  console.log(
    `  an answer that the article does not give costing ${WRONG_COSTS} times one held back, it is best given from ${threshold.toFixed(2)}:`,
  )
  for (const set of Object.keys(SETS)) {
    const its = judged.filter((one) => one.set === set)
    const given = its.filter(({ confidence }) => confidence >= threshold)
    const own = its.filter(({ answerable }) => answerable).length
    const right = given.filter((one) => one.right).length
    const wrongly = given.filter(({ answerable }) => !answerable).length
    console.log(
      `  ${set.padEnd(16)} answered rightly ${percent(right / own)} % of what the article answers, answered ${percent(wrongly / (its.length - own))} % of what it does not; ${percent(right / given.length)} % of answers right`,
    )
  }
  if (write) writeFileSync('src/answer/confidence-weights.ts', fileOf(weightsFrom(cases)))
}

const WRONG_COSTS = 5

/**
 * Where the cost over all questions is least: an answer that the article does not give costs five times an
 * answer held back, which costs as much as the wrong passage of an article that does.
 */
function thresholdFor(judged: readonly (Case & { readonly confidence: number })[]): number {
  const costAt = (threshold: number) =>
    judged.reduce((sum, { right, answerable, confidence }) => {
      const cost = confidence >= threshold ? (right ? 0 : answerable ? 1 : WRONG_COSTS) : right ? 1 : 0
      return sum + cost
    }, 0)
  const thresholds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
  return thresholds.reduce((best, one) => (costAt(one) < costAt(best) ? one : best))
}

const percent = (share: number) => (100 * share).toFixed(1)

function casesFrom(data: string, ranking: Weights): Case[] {
  return (Object.keys(SETS) as (keyof typeof SETS)[]).flatMap((set) => {
    const own = join(data, 'passages', `passages.${set}.jsonl`)
    const libraries = librariesIn(existsSync(own) ? own : own.replace('-abstain', ''))
    return readJsonLines<GoldRow>(join(data, 'passages', `questions.${set}.jsonl`)).flatMap((row): Case[] => {
      const entry = libraries.get(row.article)
      if (entry === undefined) return []
      const { library, rows } = entry
      const asked = askedOf(library, questionTerms(row.question), row.question)
      const [best] = evidenceFor(library, asked, { most: 1 }, ranking)
      const isSomewhere = (k: number) => {
        const term = asked.terms[k]?.term
        return term !== undefined && library.has(term)
      }
      return [
        {
          set,
          fold: foldOf(row.article),
          answerable: row.answerable,
          right: best !== undefined && row.gold.includes(rows[best.passage.number - 1]?.id ?? ''),
          traits: best === undefined ? undefined : traitsOf(asked, best, isSomewhere),
        },
      ]
    })
  })
}

function weightsFrom(cases: readonly Case[]): ConfidenceWeights {
  const choices = cases.flatMap(({ set, traits, answerable }): Choice[] => {
    if (traits === undefined) return []
    // Answered, against an option with no traits at all: the probability is the logistic function of the traits.
    const options = Float64Array.from([...NAMES.map((name) => traits[name]), 1, ...new Float64Array(NAMES.length + 1)])
    return [{ options, right: [answerable, !answerable], weight: SETS[set] }]
  })
  const learnt = conditionalLogit(choices, NAMES.length + 1)
  const traits = Object.fromEntries(NAMES.map((name, i) => [name, learnt[i] ?? 0])) as Record<keyof Traits, number>
  return { traits, always: learnt[NAMES.length] ?? 0 }
}

/** Area under the ROC curve: how often a question with an answer has more confidence than one without, ties half. */
function auroc(these: readonly number[], those: readonly number[]): number {
  const all = [...these.map((value) => ({ value, ours: true })), ...those.map((value) => ({ value, ours: false }))]
  all.sort((a, b) => a.value - b.value)
  let sum = 0
  for (let i = 0; i < all.length;) {
    let j = i
    while (j < all.length && all[j]?.value === all[i]?.value) j += 1
    for (let k = i; k < j; k += 1) if (all[k]?.ours === true) sum += (i + 1 + j) / 2
    i = j
  }
  return (sum - (these.length * (these.length + 1)) / 2) / (these.length * those.length)
}

function fileOf({ traits, always }: ConfidenceWeights): string {
  const lines = NAMES.map((name) => `    ${name}: ${Number(traits[name].toFixed(2))},`)
  return `import type { ConfidenceWeights } from './confidence.ts'

/** Learnt by \`npm run learn\`; see \`confidence.ts\`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  always: ${Number(always.toFixed(2))},
  traits: {
${lines.join('\n')}
  },
}
`
}
