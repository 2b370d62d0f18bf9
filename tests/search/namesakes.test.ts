import { expect, test } from 'vitest'
import { words } from '../../src/article/words.ts'
import { bearersOf, beforeSurname, notingBearers } from '../../src/search/namesakes.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { termsOf } from '../../src/search/terms.ts'

test.each<[string, string | undefined]>([
  ['Anna ', 'anna'],
  ['Mayor Anna ', 'anna'],
  ['Harbour Director Anna ', 'anna'],
  ['Anna Marie ', 'anna'],
  ['Anna B. ', 'anna'],
  ['A. ', 'a'],
  ['Anna van der ', 'anna'],
  ['Zilpah ', 'zilpah'],
  ['June ', 'june'],
  ['Ms ', 'female'],
  ['Mr. ', 'male'],
  ['In June ', undefined],
  ['It began in June. ', undefined],
  ['Mayor ', undefined],
  ['Yesterday ', undefined],
  ['Norwegian ', undefined],
  ['the ', undefined],
  ['', undefined],
])('what stands before a surname: %j', (before, told) => {
  const found = beforeSurname(before)
  expect(found?.kind === 'given' ? found.name : found?.sex).toBe(told)
})

test('the people of one surname, each once and in full', () => {
  const text = [
    'Peter Holm met Anna B. Holm. In June Holm left; Mr Holm and Peter James Holm are one.',
    'Omar El-Sayed came. Holm stayed. Mayor Zilpah Holm slept.',
  ].join('\n\n')
  const read = readArticle({ id: 'a', title: 'A', language: 'en', headings: [], text })
  const names = (surname: string) =>
    bearersOf(read, termsOf(surname)[0]?.stem ?? '').map(({ name }) => words(read.article, name))
  expect(names('Holm')).toEqual(['Peter Holm', 'Anna B. Holm', 'Zilpah Holm'])
  expect(names('Sayed')).toEqual(['Omar El-Sayed'])
  expect(names('Lund')).toEqual([])
})

test('names are noted a passage at a time', () => {
  const read = readArticle({
    id: 'a',
    title: 'A',
    language: 'en',
    headings: [],
    text: 'Anna Holm came.\n\nPeter Holm left.\n\nNobody stayed.',
  })
  const work = notingBearers(read)
  let steps = 0
  while (work.next().done !== true) steps += 1
  expect(steps).toBe(3)
  expect(bearersOf(read, termsOf('Holm')[0]?.stem ?? '').map(({ given }) => given)).toEqual(['anna', 'peter'])
})
