import { existsSync } from 'node:fs'
import { type Engine, ENGINES } from './engines.ts'
import { manyPassages } from './many-passages.ts'
import { askEach, buildMeasured, quantile } from './measure.ts'
import type { PassageRow } from './passages.ts'

const SIZES = [1_000, 10_000, 100_000] // passages
const QUESTIONS = 200
const MOST_TO_BUILD = 60 // seconds
const MOST_TO_ASK = 20 // seconds

/**
 * Prints what one index costs as it grows: seconds to build, how many times what plain MiniSearch took in this run, memory, and
 * the time of a question. What would take too long to build, by what fewer passages took, is left out and said so.
 *
 * @param data  the annotated data; our own articles stand in where it is absent
 */
export async function benchGrowth(data: string): Promise<void> {
  const many = await manyPassages(data)
  const questions = many.questions.slice(0, QUESTIONS)
  if (!existsSync(data))
    console.log(`no annotated data at ${data} (BENCH_DATA): growth is of our own articles, repeated`)
  for (const engine of ENGINES) await costOf(engine, many.first(SIZES[0] ?? 0), questions) // warms up
  const secondsAPassage = new Map<string, number>()
  for (const size of SIZES) {
    console.log(`one index of ${size.toLocaleString('en')} passages, ${questions.length} questions`)
    console.log(line('', ['build s', 'of plain', 'heap MB', 'p50 ms', 'p99 ms']))
    const rows = many.first(size)
    let plain: number | undefined
    for (const engine of ENGINES) {
      const expected = size * (secondsAPassage.get(engine.name) ?? 0)
      if (expected > MOST_TO_BUILD) {
        console.log(`${line(engine.name, [])}  left out: to build it would take some ${expected.toFixed(0)} s`)
        continue
      }
      const { seconds, bytes, times } = await costOf(engine, rows, questions)
      if (engine === ENGINES[0]) plain = seconds
      secondsAPassage.set(engine.name, seconds / size)
      const cells = [
        seconds.toFixed(2),
        plain === undefined ? '' : `${(seconds / plain).toFixed(2)} x`,
        (bytes / 1e6).toFixed(1),
        quantile(times, 0.5).toFixed(2),
        quantile(times, 0.99).toFixed(2),
      ]
      const asked = times.length < questions.length ? `  of ${times.length} questions` : ''
      console.log(line(engine.name, cells) + asked)
    }
  }
}

interface Cost {
  /** To build. */
  readonly seconds: number
  readonly bytes: number
  /** Of the questions that there was time for, in ms. */
  readonly times: readonly number[]
}

async function costOf({ prepare }: Engine, rows: readonly PassageRow[], questions: readonly string[]): Promise<Cost> {
  const { built, ms, bytes } = await buildMeasured(prepare(rows))
  const { times } = await askEach(built, questions, 1000 * MOST_TO_ASK)
  built.close?.()
  return { seconds: ms / 1000, bytes, times }
}

const line = (name: string, cells: readonly string[]) =>
  `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`
