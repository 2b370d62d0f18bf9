import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepHistory, readHistory } from '../../src/terminal/history.ts'

test('lines typed before are there again, newest first; a history that cannot be written stops nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-history-'))
  const file = join(folder, 'data', 'history')
  expect(await readHistory(file)).toEqual([])
  await keepHistory(file, 'first')
  await keepHistory(file, 'second')
  expect(await readHistory(file)).toEqual(['second', 'first'])
  await mkdir(join(folder, 'blocked'))
  await keepHistory(join(folder, 'blocked'), 'lost')
  expect(await readHistory(join(folder, 'blocked'))).toEqual([])
  await rm(folder, { recursive: true })
})
