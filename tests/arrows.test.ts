import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** The line, lowest first: a place may import from its own and from those before it. */
const LINE: readonly (readonly [place: string, holds: RegExp])[] = [
  ['domain', /^src\/domain\.ts$/],
  ['article', /^src\/article\//],
  ['quote', /^src\/quote\//],
  ['search', /^src\/search\//],
  ['answer', /^src\/answer\//],
  ['reply', /^src\/reply\//],
  ['store', /^src\/store\//],
  ['command', /^src\/(?:command|run-command|load-commands|config|log)\.ts$/],
  ['commands', /^commands\//],
  ['discord and terminal', /^src\/(?:discord|terminal)\//],
  ['main', /^src\/main\.ts$/],
]

const root = resolve(import.meta.dirname, '..')
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
)
const placeOf = (file: string) => LINE.findIndex(([, holds]) => holds.test(file))

interface Import {
  readonly from: string
  readonly to: string
}
const imports = files.flatMap((from): Import[] =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => {
    const to = match[1] ?? ''
    return { from, to: to.startsWith('.') ? relative(root, resolve(root, dirname(from), to)) : to }
  }),
)

test('every file has its place on the line', () => {
  expect(files.length).toBeGreaterThan(30)
  expect(files.filter((file) => placeOf(file) < 0)).toEqual([])
})

test('imports point one way along the line', () => {
  const back = imports.filter(({ from, to }) => /^(?:src|commands)\//.test(to) && placeOf(to) > placeOf(from))
  expect(back).toEqual([])
})

test('discord and terminal do not know each other', () => {
  const across = imports.filter(
    ({ from, to }) =>
      (from.startsWith('src/discord/') && to.startsWith('src/terminal/')) ||
      (from.startsWith('src/terminal/') && to.startsWith('src/discord/')),
  )
  expect(across).toEqual([])
})

test.each([
  ['discord.js', 'src/discord/'],
  ['minisearch', 'src/search/'],
  ['dotenv', 'src/main.ts'],
])('%s is imported in %s only', (name, place) => {
  const uses = imports.filter(({ to }) => to === name)
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter(({ from }) => !from.startsWith(place))).toEqual([])
})
