import { describe, expect, test } from 'vitest'
import { articlesLike } from '../../src/search/articles-like.ts'
import { speakersLike } from '../../src/search/speakers-like.ts'
import { termsOf } from '../../src/search/terms.ts'
import { words } from '../../src/article/words.ts'
import { type Library, makeLibrary, makeLibraryInSlices } from '../../src/search/library.ts'
import { libraryOf } from '../answer/library-of.ts'

const library = libraryOf({
  old: {
    published: '2024-01-01',
    title: 'The bridge',
    publisher: 'Courier',
    text: 'The bridge is closed. Nobody crosses it.',
  },
  new: {
    published: '2025-01-01',
    title: 'The ferry',
    publisher: 'Herald',
    text: '“We sail,” said Foreign Minister Amina al-Khatib.\n\nThe ferry crosses the sound. The Ferry Company sells tickets.',
  },
  undated: 'A tunnel was never built.',
})
const [crosses, ferry, submarine] = termsOf('crosses ferry submarine')

test('articles stand newest first, undated ones last', () => {
  expect(library.reads.map(({ article }) => article.id)).toEqual(['new', 'old', 'undated'])
})

describe('a search', () => {
  test('finds passages of all articles, or of one', () => {
    const ids = (articleId?: string) =>
      library
        .search(crosses ? [crosses] : [], { most: 10, ...(articleId === undefined ? {} : { articleId }) })
        .map(({ passage }) => `${passage.articleId} ${passage.number}`)
    expect(ids().toSorted()).toEqual(['new 2', 'old 1'])
    expect(ids('old')).toEqual(['old 1'])
  })

  test('gives no more than asked for, and nothing for no words', () => {
    expect(library.search(crosses ? [crosses] : [], { most: 1 })).toHaveLength(1)
    expect(library.search([], { most: 10 })).toEqual([])
  })
})

test('a library made in slices finds the same, and everything else has its turn meanwhile', async () => {
  const text = Array.from({ length: 3000 }, (_, i) => `Ferry ${i} crosses the sound, said Anna Holm${i % 90}.`).join(
    '\n\n',
  )
  const { reads } = libraryOf({ ferries: text })
  let turns = 0
  let isMade = false
  const turn = () => {
    turns += 1
    if (!isMade) setImmediate(turn)
  }
  setImmediate(turn)
  const sliced = await makeLibraryInSlices(reads)
  isMade = true
  expect(turns).toBeGreaterThan(1)
  const found = (one: Library) =>
    one.search(termsOf('ferry 700 Holm70'), { most: 5 }).map(({ passage, score }) => [passage.number, score])
  expect(found(sliced)).toEqual(found(makeLibrary(reads)))
})

test('words that no question is about are not indexed, but as a name', () => {
  const band = libraryOf({ band: 'The Who will play. They are who they are.' })
  const numbers = (text: string) => band.search(termsOf(text), { most: 5 }).map(({ passage }) => passage.number)
  expect(numbers('Who')).toEqual([1])
  expect(numbers('they are')).toEqual([1])
  expect(numbers('are')).toEqual([])
})

test('a term tells the more the rarer it is: here, in ordinary English, and in both', () => {
  if (!crosses || !ferry || !submarine) throw new Error('three words')
  expect(library.rarity(submarine).here).toBeGreaterThan(library.rarity(crosses).here)
  const [people, zygote] = termsOf('people zygote')
  if (!people || !zygote) throw new Error('two words')
  // Neither stands in the library: only ordinary English tells them apart.
  expect(library.rarity(people).here).toBe(library.rarity(zygote).here)
  expect(library.rarity(zygote).anywhere).toBeGreaterThan(library.rarity(people).anywhere)
  expect(library.rarity(zygote).mixed).toBeGreaterThan(library.rarity(people).mixed)
  expect(library.has(ferry)).toBe(true)
  expect(library.has(submarine)).toBe(false)
})

test.each([
  ['tikcets', ['tickets']],
  ['ticketts', ['tickets']],
  ['xyzzyx', []],
  // Stems two letters apart, words one; five letters that are no English word, and five that are.
  ['tiketing', ['tickets']],
  ['bridgs', ['bridge']],
  ['tunel', ['tunnel']],
  ['cells', []],
  ['sund', []],
])('words near %s: %j', (typed, expected) => {
  const [term] = termsOf(typed)
  expect(term && library.near(term).map(({ spelling }) => spelling)).toEqual(expected)
})

test.each([
  ['al khatib', ['Amina al-Khatib']],
  ['KHATIB', ['Amina al-Khatib']],
  ['foreign minister', ['Amina al-Khatib']],
  ['Khetib Amina', ['Amina al-Khatib']],
  ['Minister Khatib', ['Amina al-Khatib']],
  ['Kahtib', ['Amina al-Khatib']],
  ['al', ['Amina al-Khatib']],
  ['Herald', []],
  ['Amani', []],
  ['', []],
])('speakers like %j: %j', (typed, expected) => {
  const found = speakersLike(library.reads, typed)
  expect(found.map(({ read, speaker }) => words(read.article, speaker.name))).toEqual(expected)
})

test.each([
  ['old', ['old']],
  ['bridge', ['old']],
  ['ferr', ['new']],
  ['the', ['new', 'old']],
  ['herald 2025', ['new']],
  ['', ['new', 'old', 'undated']],
  ['canal', []],
])('articles like %j: %j', (typed, expected) => {
  expect(articlesLike(library.reads, typed).map(({ article }) => article.id)).toEqual(expected)
})
