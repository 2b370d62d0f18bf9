import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexSpellings } from '../../src/search/spellings.ts'

function spellings(stems: readonly string[]) {
  const work = indexSpellings(stems)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** Levenshtein's, by its definition. */
function editsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const rest = editsBetween(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)
  return Math.min(rest, 1 + editsBetween(a.slice(1), b), 1 + editsBetween(a, b.slice(1)))
}

test('finds the stems so many letters away, and no others', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, fc.constantFrom(1, 2), (stems, asked, edits) => {
      const expected = stems.filter((stem) => editsBetween(stem, asked) <= edits)
      expect(spellings(stems).within(asked, edits).toSorted()).toEqual(expected.toSorted())
    }),
  )
})
