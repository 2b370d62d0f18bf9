import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LARGEST_FILE } from '../../src/article/decode-text.ts'
import { readCorpus } from '../../src/article/read-corpus.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
  await writeFile(join(folder, 'bridge.md'), '# Bridge\n\nThe bridge is open.\n')
})

afterEach(() => rm(folder, { recursive: true }))

const read = async (given = folder) => {
  const { articles, dropped, problems } = await readCorpus(given)
  return {
    ids: articles.map(({ id }) => id),
    dropped: dropped.map(({ file, reason }) => `${file.replace(`${folder}/`, '')}: ${reason}`),
    problems: problems.map(({ message }) => message.replace(`${folder}/`, '')),
  }
}

test('articles come in the order of their file names', async () => {
  await writeFile(join(folder, 'a.txt'), 'Words.')
  await writeFile(join(folder, 'Z.txt'), 'Words.')
  expect((await read()).ids).toEqual(['z', 'a', 'bridge'])
})

test('a folder that is not there is a problem in words', async () => {
  expect(await read('no/such/folder')).toEqual({
    ids: [],
    dropped: [],
    problems: ['no/such/folder: expected a folder of articles, got nothing there (ENOENT)'],
  })
})

test('a file in place of the folder is a problem in words', async () => {
  expect((await read(join(folder, 'bridge.md'))).problems).toEqual([
    'bridge.md: expected a folder of articles, got a file (ENOTDIR)',
  ])
})

test('a file that cannot be read is a problem, and the others are read', async () => {
  await symlink('nowhere', join(folder, 'dangling.md'))
  await symlink('loop.md', join(folder, 'loop.md'))
  await mkdir(join(folder, 'folder.md'))
  expect(await read()).toEqual({
    ids: ['bridge'],
    dropped: ['folder.md: not read: a folder'],
    problems: [
      'dangling.md: expected a file that can be read, got nothing there (ENOENT)',
      'loop.md: expected a file that can be read, got a link that leads to itself (ELOOP)',
    ],
  })
})

test('a file without leave to read it is a problem in words', async () => {
  // The system's administrator may read everything.
  const isAdministrator = process.getuid?.() === 0
  await writeFile(join(folder, 'secret.md'), '# S\n\nWords.')
  await chmod(join(folder, 'secret.md'), 0)
  const refused = ['secret.md: expected a file that can be read, got no leave to read it (EACCES)']
  expect((await read()).problems).toEqual(isAdministrator ? [] : refused)
})

test('a link to a file is read', async () => {
  await symlink('bridge.md', join(folder, 'linked.md'))
  expect((await read()).ids).toEqual(['bridge', 'linked'])
})

test('a file that is too big is refused by its size, before it is read', async () => {
  await writeFile(join(folder, 'big.txt'), 'Words.')
  await truncate(join(folder, 'big.txt'), LARGEST_FILE * 1000)
  expect((await read()).problems).toEqual(['big.txt: expected at most 5,000,000 bytes, got 5,000,000,000 bytes'])
})

test('messages name files by the folder as it was given', async () => {
  await writeFile(join(folder, 'wrong.md'), '---\npublished: soon\n---\nWords.')
  const { problems } = await readCorpus(`${folder}/`)
  expect(problems[0]?.message).toBe(`${folder}/wrong.md:2: expected published as YYYY-MM-DD, got "soon"`)
})
