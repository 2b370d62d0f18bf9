import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCommands } from '../src/load-commands.ts'
import { runCommand, type Commands } from '../src/run-command.ts'
import { libraryOf } from './answer/library-of.ts'

let commands: Commands
let folder: string
beforeAll(async () => {
  commands = await loadCommands(join(import.meta.dirname, '..', 'commands'))
  folder = await mkdtemp(join(tmpdir(), 'verbatim-commands-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const desk = {
  library: libraryOf({ ferry: 'The ferry sails at nine.' }),
  presses: { keep: () => {}, find: () => undefined, saved: async () => {} },
  commands: [],
}
const shown = (press: Parameters<typeof runCommand>[0]) => JSON.stringify(runCommand(press, commands, desk).components)

test('every file in commands/ is a command of its name', () => {
  expect([...commands.keys()]).toEqual(['articles', 'ask', 'help', 'passage', 'quotes', 'speakers', 'verify'])
})

test('a file without a command of its name stops the start: a typo must not make a command vanish', async () => {
  await writeFile(join(folder, 'typo.js'), 'export default { name: "tpyo", options: [], run() {} }')
  await expect(loadCommands(folder)).rejects.toThrow('commands/typo.js: expected a command named "typo"')
})

test.each([
  [{ command: 'ask', options: {} }, 'question'],
  [{ command: 'ask', options: { question: 3 } }, 'text'],
  [{ command: 'passage', options: { number: 0 } }, 'whole number from 1'],
  [{ command: 'passage', options: { number: 1.5 } }, 'whole number'],
  [{ command: 'passage', options: { number: Number.NaN } }, 'whole number'],
  [{ command: 'ask', options: { question: 'ferry?', private: 'maybe' } }, 'yes or no'],
  [{ command: 'constructor', options: {} }, 'do not know this command'],
])('%j gets a sentence and no run', (press, sentence) => {
  expect(shown(press)).toContain(sentence)
})

test('options that a command does not declare never reach it', () => {
  expect(shown({ command: 'ask', options: { question: 'When does the ferry sail?', evil: 'x' } })).toContain('at nine')
})
