import { join } from 'node:path'
import { type Engine, ENGINES } from './engines.ts'
import { askEach, buildMeasured, quantile } from './measure.ts'
import { type PassageRow, type QuestionRow, readJsonLines, rowsByArticle } from './passages.ts'

const SETS = ['squad', 'shifts', 'covid', 'news', 'news-distant'] as const
const IN_ONE_INDEX: readonly string[] = ['squad', 'shifts', 'news-distant'] satisfies readonly (typeof SETS)[number][]

/** Annotated questions with the articles they are about. */
interface AnnotatedSet {
  readonly name: string
  readonly articles: readonly {
    readonly rows: readonly PassageRow[]
    readonly questions: readonly AnnotatedQuestion[]
  }[]
}

interface AnnotatedQuestion extends QuestionRow {
  /** The passages that answer. */
  readonly gold: readonly string[]
}

/**
 * Prints how our search does beside other engines, all in one loop: how often the first passage answers (S@1), the reciprocal
 * rank of the first that does (MRR@10), and what it costs. Each article has an index of its own.
 *
 * @param folder  JSON Lines files as described in its README
 */
export async function compareEngines(folder: string): Promise<void> {
  const sets = SETS.map((name) => readSet(folder, name))
  const together = sets
    .filter(({ name }) => IN_ONE_INDEX.includes(name))
    .flatMap(({ articles }) => articles.flatMap(({ rows }) => rows))
  console.log('our search beside others: S@1 of each set, one index an article; memory of one index of all')
  console.log(line('', [...SETS, 'MRR@10 squad', 'index ms', 'p50 ms', 'p99 ms', 'B a passage']))
  for (const engine of ENGINES) {
    await scoresOf(engine, sets.slice(1, 2)) // warms up
    const { first, reciprocal, indexMs, times } = await scoresOf(engine, sets)
    const bytes = await bytesOf(engine, together)
    console.log(
      line(engine.name, [
        ...first.map(percent),
        percent(reciprocal[0] ?? 0),
        indexMs.toFixed(0),
        quantile(times, 0.5).toFixed(3),
        quantile(times, 0.99).toFixed(3),
        (bytes / together.length).toFixed(0),
      ]),
    )
  }
}

interface Scores {
  /** S@1 of each set. */
  readonly first: readonly number[]
  /** MRR@10 of each set. */
  readonly reciprocal: readonly number[]
  /** Of all sets together. */
  readonly indexMs: number
  readonly times: readonly number[]
}

async function scoresOf({ prepare }: Engine, sets: readonly AnnotatedSet[]): Promise<Scores> {
  let indexMs = 0
  const times: number[] = []
  const ranks: number[][] = []
  for (const { articles } of sets) {
    const its: number[] = []
    for (const { rows, questions } of articles) {
      const build = prepare(rows)
      const began = performance.now()
      const built = await build()
      indexMs += performance.now() - began
      const asked = await askEach(
        built,
        questions.map(({ question }) => question),
      )
      times.push(...asked.times)
      for (const [i, { gold }] of questions.entries()) {
        its.push(1 + (asked.rankings[i] ?? []).slice(0, MOST).findIndex((at) => gold.includes(rows[at]?.id ?? '')))
      }
      built.close?.()
    }
    ranks.push(its)
  }
  return {
    first: ranks.map((its) => mean(its.map((rank) => (rank === 1 ? 1 : 0)))),
    reciprocal: ranks.map((its) => mean(its.map((rank) => (rank === 0 ? 0 : 1 / rank)))),
    indexMs,
    times,
  }
}

const MOST = 10 // passages

async function bytesOf({ prepare }: Engine, rows: readonly PassageRow[]): Promise<number> {
  const { built, bytes } = await buildMeasured(prepare(rows))
  built.close?.()
  return bytes
}

function readSet(folder: string, name: string): AnnotatedSet {
  const questions = new Map<string, AnnotatedQuestion[]>()
  for (const question of readJsonLines<AnnotatedQuestion>(join(folder, `questions.${name}.jsonl`))) {
    const its = questions.get(question.article)
    if (its === undefined) questions.set(question.article, [question])
    else its.push(question)
  }
  const articles = rowsByArticle(readJsonLines<PassageRow>(join(folder, `passages.${name}.jsonl`)))
  return {
    name,
    articles: [...articles].map(([article, rows]) => ({ rows, questions: questions.get(article) ?? [] })),
  }
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
const percent = (share: number) => (100 * share).toFixed(1)
const line = (name: string, cells: readonly string[]) =>
  `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(13)).join('')}`
