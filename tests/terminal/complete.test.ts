import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCommands } from '../../src/load-commands.ts'
import { complete } from '../../src/terminal/complete.ts'
import { libraryOf } from '../answer/library-of.ts'

const commands = await loadCommands(join(import.meta.dirname, '..', '..', 'commands'))
const library = libraryOf({
  ferry: '“The quay is too short,” said Amina al-Khatib. “We have no money,” said Pétur Jónsson.',
  bridge: 'The bridge was rejected.',
})

test.each([
  ['/', ['/articles ', '/ask ', '/help ', '/passage ', '/quotes ', '/speakers ', '/verify '], '/'],
  ['/a', ['/articles ', '/ask '], '/a'],
  ['/quotes ', ['speaker:', 'about:', 'article:'], ''],
  ['/quotes sp', ['speaker:'], 'sp'],
  ['/quotes speaker:kha', ['"Amina al-Khatib"'], 'kha'],
  ['/quotes speaker:"jon', ['"Pétur Jónsson"'], '"jon'],
  ['/ask Why? article:br', ['bridge'], 'br'],
  ['/ask Why? article:bridge p', ['private:'], 'p'],
  ['/nonsense x', [], '/nonsense x'],
  ['Why', [], 'Why'],
])('after %j the tab key offers %j', (line, offered, replaced) => {
  expect(complete(line, commands, library)).toEqual([offered, replaced])
})
