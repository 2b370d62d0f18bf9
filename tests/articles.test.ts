import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareQuotes } from './bench/compare-quotes.ts'
import { parseExpected } from './bench/expected-quotes.ts'
import { ownArticles } from './bench/own-articles.ts'

const articles = await ownArticles(join(import.meta.dirname, 'articles'))

describe.each(articles)('$name', ({ read, expected }) => {
  test('each expected piece stands in one paragraph, in reading order', () => {
    let from = 0
    for (const { pieces } of expected) {
      let at = from
      pieces.forEach((piece, i) => {
        const found = read.article.text.indexOf(piece, at)
        expect(found, piece).toBeGreaterThanOrEqual(0)
        if (i === 0) from = found
        at = found + piece.length
        expect(read.article.text.slice(found, at)).not.toContain('\n')
      })
    }
  })

  test('who it is expected of, in which role and who passes it on stands in the article', () => {
    const all = plain(`${read.article.text} ${read.article.byline}`)
    const stands = (wording: string) => wording === '?' || all.includes(plain(wording))
    for (const { by, role, cue, to, when, via } of expected) {
      expect(by.length).toBeGreaterThan(0)
      expect([...by, ...role, ...cue, ...to, ...via.flat()].filter((wording) => !stands(wording))).toEqual([])
      expect(when.filter((moment) => !stands(moment.words))).toEqual([])
      for (const { date } of when.filter((moment) => moment.date !== undefined)) {
        expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
        expect(date?.localeCompare(`${read.article.published}~`), 'news looks back').toBeLessThan(0)
      }
    }
  })
})

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'")

const first = articles.find(({ name }) => name === 'envoy-visit-wire')
const quote = first?.read.quotes[1]
const wanted = first?.expected[1]

test('a reading that says what is expected is right in every field', () => {
  if (first === undefined || wanted === undefined || quote === undefined) throw new Error('no article to compare')
  const [compared] = compareQuotes({ ...first.read, quotes: [quote] }, [wanted])
  expect(compared).toMatchObject({ expected: true, read: true })
  expect(compared?.fields.length).toBeGreaterThan(2)
})

test.each([
  ['speaker', { by: ['Somebody Else'] }],
  ['role', { role: ['harbour pilot'] }],
  ['cue', { cue: ['sang'] }],
  ['addressee', { to: [] }],
  ['when', { when: [{ words: 'on Thursday', date: '2025-03-06' }] }],
  ['chain', { via: [['Radio Karsten']] }],
] as const)('another %s than expected is counted as wrong', (field, other) => {
  if (first === undefined || wanted === undefined || quote === undefined) throw new Error('no article to compare')
  const [compared] = compareQuotes({ ...first.read, quotes: [quote] }, [{ ...wanted, ...other }])
  expect(compared?.fields.filter((one) => !one.right).map((one) => one.field)).toContain(field)
})

test('a quote nobody expects, and one that is not read, are both counted', () => {
  if (first === undefined || wanted === undefined || quote === undefined) throw new Error('no article to compare')
  const compared = compareQuotes({ ...first.read, quotes: [quote] }, [{ ...wanted, pieces: ['other words'] }])
  expect(compared.map((one) => [one.expected, one.read])).toEqual([
    [true, false],
    [false, true],
  ])
})

test.each([
  ['a field without a quote', 'by  Ada Holm'],
  ['a field twice', '> a\nby  Ada\nby  Ben'],
  ['a field nobody knows', '> a\nmood  good'],
  ['a piece after a field', '> a\nby  Ada\n> b'],
])('expectations with %s are refused with their line', (_, text) => {
  expect(() => parseExpected(text)).toThrow(/^expected\.txt:\d/)
})
