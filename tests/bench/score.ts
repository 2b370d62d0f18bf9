import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SURE_TO_NAME } from '../../src/quote/sure.ts'

// The scorers lie beside the data and are plain modules; what is used of them is declared here.
interface PassageScorer {
  readJsonl(path: string): unknown[]
  perQuestion(gold: unknown[], predictions: unknown[]): unknown[]
  summarise(rows: unknown[]): Readonly<Record<string, number>>
}

interface Figures {
  readonly p: number
  readonly r: number
  readonly f1: number
}

interface QuoteScorer {
  readJsonl(path: string): unknown[]
  score(
    gold: unknown[],
    predictions: unknown[],
  ): {
    readonly overlap: Figures
    readonly exact: Figures
    readonly joint: { readonly resolved: Figures }
    readonly speaker: { readonly resolved: { readonly accuracy: number } }
    readonly by: Readonly<Record<string, { readonly share: number; readonly n: number }>>
  }
}

/** Prints the passages scores of one set of questions, in per cent. */
export async function scorePassages(files: { data: string; set: string; gold: string; out: string }): Promise<void> {
  const scorer = (await import(scorerUrl(files.data, 'passages'))) as PassageScorer
  const scores = scorer.summarise(scorer.perQuestion(scorer.readJsonl(files.gold), scorer.readJsonl(files.out)))
  const shown = ['S@1', 'S@3', 'MRR@10', 'sentence', 'AUROC', 'cov@90'].flatMap((name) => {
    const value = scores[name]
    return value === undefined ? [] : [`${name} ${percent(value)}`]
  })
  console.log(`  ${files.set.padEnd(16)} ${String(scores['n']).padStart(5)} questions  ${shown.join('  ')}`)
}

/** Prints the quotes scores, in per cent. */
export async function scoreQuotes(files: { data: string; gold: string; out: string }): Promise<void> {
  const scorer = (await import(scorerUrl(files.data, 'quotes'))) as QuoteScorer
  const gold = scorer.readJsonl(files.gold)
  const predictions = scorer.readJsonl(files.out) as QuotePredictions[] // as `benchQuotes` wrote them
  const { overlap, exact, joint, by } = scorer.score(gold, predictions)
  const line = (name: string, { p, r, f1 }: Figures) =>
    console.log(`  ${name.padEnd(28)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`)
  line('quote found, exact', exact)
  line('quote found, half overlap', overlap)
  line('quote and speaker', joint.resolved)
  for (const kind of ['named', 'pronoun', 'nominal']) {
    const { share, n } = by[`speaker right, ${kind}`] ?? { share: 0, n: 0 }
    console.log(`  ${`speaker right, ${kind}`.padEnd(28)} ${percent(share)} of ${n}`)
  }
  const named = predictions.map(({ id, quotes }) => ({ id, quotes: quotes.filter(({ sure }) => sure >= SURE_TO_NAME) }))
  const shown = scorer.score(gold, named)
  const count = (all: readonly QuotePredictions[]) => all.reduce((sum, { quotes }) => sum + quotes.length, 0)
  const open = 1 - count(named) / count(predictions)
  console.log(
    `  ${'shown with a speaker'.padEnd(28)} ${percent(shown.speaker.resolved.accuracy)} right, ${percent(open)} left open`,
  )
}

interface QuotePredictions {
  readonly id: string
  readonly quotes: readonly { readonly sure: number }[]
}

const scorerUrl = (data: string, task: string) => pathToFileURL(resolve(data, task, 'score.mjs')).href
const percent = (share: number) => (100 * share).toFixed(1)
