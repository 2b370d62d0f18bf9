import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

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
  const { overlap, exact, joint, by } = scorer.score(scorer.readJsonl(files.gold), scorer.readJsonl(files.out))
  const line = (name: string, { p, r, f1 }: Figures) =>
    console.log(`  ${name.padEnd(28)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`)
  line('quote found, exact', exact)
  line('quote found, half overlap', overlap)
  line('quote and speaker', joint.resolved)
  for (const kind of ['named', 'pronoun', 'nominal']) {
    const { share, n } = by[`speaker right, ${kind}`] ?? { share: 0, n: 0 }
    console.log(`  ${`speaker right, ${kind}`.padEnd(28)} ${percent(share)} of ${n}`)
  }
}

const scorerUrl = (data: string, task: string) => pathToFileURL(resolve(data, task, 'score.mjs')).href
const percent = (share: number) => (100 * share).toFixed(1)
