import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from '../../src/article/read-corpus.ts'
import { words } from '../../src/article/words.ts'
import { passagesOf } from '../../src/article/passages.ts'
import type { Article } from '../../src/domain.ts'

const folder = join(import.meta.dirname, 'cases')

/** Each case is a folder of articles with what reading it gives; a new case is a new folder. */
test.each(readdirSync(folder))('%s is read as expected', async (name) => {
  const corpus = await readCorpus(join(folder, name))
  const dropped = corpus.dropped
    .filter(({ file }) => !file.endsWith('/expected.json'))
    .map(({ file, line, text, reason, count }) => [local(name, file), line ?? null, text, reason, count ?? 1])
  const read = {
    articles: corpus.articles.map(shown),
    dropped,
    problems: corpus.problems.map(({ message }) => local(name, message)),
  }
  expect(read).toEqual(JSON.parse(await readFile(join(folder, name, 'expected.json'), 'utf8')))
})

function local(name: string, text: string): string {
  return text.replaceAll(`${join(folder, name)}/`, '')
}

function shown(article: Article) {
  const { text, headings, ...card } = article
  const passages = passagesOf(article).map((passage) => words(article, passage))
  expect(text.split('\n\n')).toEqual(expect.arrayContaining(passages))
  return { card, headings: headings.map((heading) => words(article, heading)), paragraphs: passages }
}
