import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Built } from './peers.ts'

/** Asks one question after the other, as many as there is time for. */
export async function askEach(
  built: Built,
  questions: readonly string[],
  atMostMs = Number.POSITIVE_INFINITY,
): Promise<{ readonly rankings: readonly (readonly number[])[]; readonly times: readonly number[] }> {
  const rankings: (readonly number[])[] = []
  const times: number[] = [] // ms
  const began = performance.now()
  for (const question of questions) {
    const asked = performance.now()
    if (asked - began > atMostMs) break
    rankings.push(await built.ask(question))
    times.push(performance.now() - asked)
  }
  return { rankings, times }
}

/** Builds an index on a clean heap, and says how long that took and how much of it stays. */
export async function buildMeasured(
  build: () => Built | Promise<Built>,
): Promise<{ readonly built: Built; readonly ms: number; readonly bytes: number }> {
  const before = liveBytes()
  const began = performance.now()
  const built = await build()
  const ms = performance.now() - began
  return { built, ms, bytes: liveBytes() - before + (built.bytes?.() ?? 0) }
}

/** What a share of the times stays within: `quantile(times, 0.5)` is the median. */
export function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0
}

/** What is in use on the heap and beside it, garbage collected before. */
function liveBytes(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void // `gc` is there through the flag
