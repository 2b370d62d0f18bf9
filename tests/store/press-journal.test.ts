import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { customIdOf, pressOf, type Press } from '../../src/reply/press.ts'
import { openPressJournal } from '../../src/store/press-journal.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const long: Press = { command: 'ask', options: { question: 'What happened? '.repeat(30), page: 2, private: true } }

test('a press too long for a button is found again after a restart', async () => {
  const path = join(folder, 'data', 'presses.jsonl')
  const before = await openPressJournal(path)
  const customId = customIdOf(long, before)
  await before.saved()
  expect(customId.length).toBeLessThanOrEqual(100)
  expect(pressOf(customId, await openPressJournal(path))).toEqual(long)
})

test('the same press is written once', async () => {
  const path = join(folder, 'presses.jsonl')
  const journal = await openPressJournal(path)
  customIdOf(long, journal)
  customIdOf(long, journal)
  await journal.saved()
  expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(1)
})

test('a line half written when the power went loses only itself', async () => {
  const path = join(folder, 'presses.jsonl')
  const journal = await openPressJournal(path)
  const customId = customIdOf(long, journal)
  await journal.saved()
  await appendFile(path, '\n["half","wri')
  const reopened = await openPressJournal(path)
  expect(pressOf(customId, reopened)).toEqual(long)
  const other: Press = { ...long, turn: true }
  const otherId = customIdOf(other, reopened)
  await reopened.saved()
  expect(pressOf(otherId, await openPressJournal(path))).toEqual(other)
})

test('a journal that cannot be written says so; the press works until the restart, and is tried again', async () => {
  const path = join(folder, 'presses.jsonl')
  await mkdir(path)
  await expect(openPressJournal(path)).rejects.toThrow()
  await rm(path, { recursive: true })
  const journal = await openPressJournal(join(folder, 'blocked', 'presses.jsonl'))
  await writeFile(join(folder, 'blocked'), 'a file where the folder should be')
  const customId = customIdOf(long, journal)
  await expect(journal.saved()).rejects.toThrow()
  await rm(join(folder, 'blocked'))
  expect(pressOf(customId, journal)).toEqual(long)
  expect(customIdOf(long, journal)).toBe(customId)
  await journal.saved()
  expect(pressOf(customId, await openPressJournal(join(folder, 'blocked', 'presses.jsonl')))).toEqual(long)
})

test('the oldest presses go when there are too many', async () => {
  const path = join(folder, 'presses.jsonl')
  const lines = Array.from({ length: 100_010 }, (_, i) => JSON.stringify([`key${i}`, `ask?question=${i}`]))
  await writeFile(path, lines.join('\n'))
  const journal = await openPressJournal(path)
  expect(journal.find('key9')).toBeUndefined()
  expect(journal.find('key10')).toBe('ask?question=10')
  expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(100_000)
})
