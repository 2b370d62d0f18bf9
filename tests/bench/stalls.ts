import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { ask } from '../../src/answer/ask.ts'
import { makeLibraryInSlices } from '../../src/search/library.ts'
import { Turns } from '../../src/discord/turns.ts'
import { manyPassages } from './many-passages.ts'
import { readArticlesOf } from './ours.ts'

const PASSAGES = 10_000
const PEOPLE = 20

/**
 * Prints for how long nothing else can happen in the bot, no heartbeat and no "thinking…", while it makes its library and
 * while many ask at once.
 *
 * @param data  the annotated data; our own articles stand in where it is absent
 */
export async function benchStalls(data: string): Promise<void> {
  const many = await manyPassages(data)
  const reads = readArticlesOf(many.first(PASSAGES))
  const made = await watched(() => makeLibraryInSlices(reads))
  console.log('longest stall of the event loop')
  console.log(`  ${`an index of ${PASSAGES.toLocaleString('en')} passages`.padEnd(32)} ${told(made)}`)
  const texts = many.questions.slice(0, 2 * PEOPLE)
  const turns = new Turns()
  const askAll = (asked: readonly string[]) =>
    Promise.all(
      asked.map(async (text) => {
        // An event of its own, all of them at once, as messages that come in one packet from the gateway.
        await setImmediate()
        // As the bot begins them.
        await turns.take()
        return ask(made.value, { text })
      }),
    )
  await askAll(texts.slice(PEOPLE)) // warms up
  const asked = await watched(() => askAll(texts.slice(0, PEOPLE)))
  console.log(`  ${`${PEOPLE} people ask at once`.padEnd(32)} ${told(asked)}`)
}

interface Watched<Value> {
  readonly value: Value
  readonly ms: number
  readonly stallMs: number
}

const told = ({ stallMs, ms }: Watched<unknown>) => `${stallMs.toFixed(0)} ms, of ${ms.toFixed(0)} ms in all`

async function watched<Value>(act: () => Value | Promise<Value>): Promise<Watched<Value>> {
  const delay = monitorEventLoopDelay({ resolution: 1 }) // ms between two looks at the clock
  delay.enable()
  await nextLook(delay)
  const began = performance.now()
  const value = await act()
  const ms = performance.now() - began
  await nextLook(delay)
  delay.disable()
  return { value, ms, stallMs: delay.max / 1e6 }
}

/** A look that was held up is told only when it comes; the first one only sets the clock, and is not counted. */
async function nextLook(delay: IntervalHistogram): Promise<void> {
  const { count } = delay
  while (delay.count === count) await setTimeout(1)
}
