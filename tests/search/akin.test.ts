import { expect, test } from 'vitest'
import { AKIN_WORDS } from '../../src/search/akin-words.ts'
import { akinTo } from '../../src/search/akin.ts'
import { termsOf } from '../../src/search/terms.ts'

const stems = AKIN_WORDS.trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '')

const nearness = (one: string, other: string) => akinTo(one).find(({ stem }) => stem === other)?.nearness ?? 0

test.each([
  ['start', 'began', 'take'],
  ['cost', 'expensive', 'ferry'],
  ['weapons', 'weaponry', 'island'],
])('%s is nearer to %s than to %s', (word, near, far) => {
  const [one = '', other = '', third = ''] = termsOf(`${word} ${near} ${far}`).map(({ stem }) => stem)
  expect(nearness(one, other)).toBeGreaterThan(nearness(one, third))
})

test('a word is as near to another as that one to it, and not akin to itself', () => {
  for (const stem of stems) {
    for (const other of akinTo(stem)) {
      if (!(other.nearness > 0 && other.nearness <= 1) || other.stem === stem) expect.fail(`${stem} ${other.stem}`)
      if (nearness(other.stem, stem) !== other.nearness) expect.fail(`${other.stem} ${stem}`)
    }
  }
  expect(stems.length).toBeGreaterThan(5000)
})

test('every stem is one that the analyser makes', () => {
  // Stemming a stem may shorten it again ("universi"), so most are enough to tell stems from words.
  const kept = stems.filter((stem) => termsOf(stem)[0]?.stem === stem)
  expect(kept.length).toBeGreaterThan(0.8 * stems.length)
})

test('a word of no language is akin to none', () => {
  expect(akinTo('zzzz')).toEqual([])
})
