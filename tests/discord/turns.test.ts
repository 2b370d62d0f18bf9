import { expect, test } from 'vitest'
import { Turns } from '../../src/discord/turns.ts'

test('work that begins at once is done in order, a round of the event loop each', async () => {
  const turns = new Turns()
  const told: string[] = []
  let rounds = 0
  let running = true
  const count = () => {
    rounds += 1
    if (running) setImmediate(count)
  }
  setImmediate(count)
  const at: number[] = []
  const work = async (name: string) => {
    await turns.take()
    told.push(name)
    at.push(rounds)
  }
  await Promise.all(['a', 'b', 'c', 'd'].map(work))
  running = false
  expect(told).toEqual(['a', 'b', 'c', 'd'])
  expect(new Set(at).size).toBe(4)
})

test('whoever comes later waits for nobody', async () => {
  const turns = new Turns()
  await turns.take()
  await new Promise((resolve) => setTimeout(resolve, 5))
  let begun = false
  void turns.take().then(() => (begun = true))
  await Promise.resolve()
  await Promise.resolve()
  expect(begun).toBe(true)
})
