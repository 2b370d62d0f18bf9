import { expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { libraryOf } from './library-of.ts'

// Each takes about a second or two; work that grows with the square of the length took half a minute.
test.each([
  ['sentences', 'Peter Holt said it was so. ', 40_000],
  ['surnames', 'Holt and ', 100_000],
  ['full names', 'Anna Holt ', 50_000],
  ['quoted names', '“Holt” ', 50_000],
  ['initials', 'A. ', 100_000],
])('a paragraph of tens of thousands of %s is asked about in seconds', { timeout: 20_000 }, (_, part, times) => {
  const library = libraryOf({ long: part.repeat(times) })
  for (const text of ['What did Anna Holt say about zebras?', 'Did Ms Holt say it was so?', 'Who said “it was so”?']) {
    expect(() => ask(library, { text })).not.toThrow()
  }
})
