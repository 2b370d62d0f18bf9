import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gramsOf } from '../../src/search/grams.ts'

test.each([
  ['ferry', ['^fer', 'ferr', 'erry', 'rry$']],
  ['sea', ['^sea$']],
  ['', ['^$']],
  ['aaaaaaa', ['^aaa', 'aaaa', 'aaa$']],
])('the pieces of %j', (word, expected) => {
  expect(gramsOf(word)).toEqual(expected)
})

test('are few however long the word', () => {
  fc.assert(fc.property(fc.string({ maxLength: 5000 }), (word) => gramsOf(word).length <= 42))
})
