import { expect, test } from 'vitest'
import { isSure } from '../../src/quote/sure.ts'
import { read, readQuotes } from './read-quotes.ts'

const last = (text: string): string | undefined => readQuotes(text).at(-1)?.speaker

test.each([
  ['two who came', 'Ann Holt came in. Tom Holt came in too.\n\n“It took the lot,” Holt said.'],
  ['a title that fits both', 'Ben Holt came in. Tom Holt came in too.\n\n“It took the lot,” Mr. Holt said.'],
  ['two who spoke', 'Ann Holt said it rose.\n\nTom Holt said it fell.\n\n“It took the lot,” Holt said.'],
])('a surname of two people with nothing that decides is open: %s', (_, text) => {
  const attribution = read(text).quotes.at(-1)?.attribution
  expect(attribution).toEqual({ known: 'unknown', why: 'several-could-be-meant' })
})

test.each([
  ['a title', 'Ann Holt came in. Tom Holt came in too.\n\n“It took the lot,” Mr. Holt said.', 'Tom Holt'],
  [
    'an office',
    'Mayor Ann Holt came in. Tom Holt, a baker, came in too.\n\n“It took the lot,” Mayor Holt said.',
    'Ann Holt',
  ],
  ['a pronoun before', 'Ann Holt came in. Tom Holt came in too.\n\nHe sat down. “It rose,” Holt said.', 'Tom Holt'],
  [
    'the full name in the paragraph',
    'Ann Holt came in. Tom Holt came in too.\n\nAnn Holt sat down. “It took the lot,” Holt said.',
    'Ann Holt',
  ],
  ['one of them not met yet', 'Ann Holt came in. “It rose,” Holt said.\n\nTom Holt came in too.', 'Ann Holt'],
  [
    'the only one who speaks',
    'Ann Holt said it rose. Her brother, Tom Holt, slept.\n\n“It took the lot,” Holt said.',
    'Ann Holt',
  ],
  [
    'the surname that an article uses of one',
    'Ann Holt came in. “It rose,” Holt said. “It fell,” Holt said.\n\nTom Holt slept.\n\n“It took the lot,” Holt said.',
    'Ann Holt',
  ],
  [
    'a longer name of a headline',
    'A Weary Ann Holt Comes In\n\nAnn B. Holt came in. “It took the lot,” Holt said.',
    'Ann B. Holt',
  ],
])('a surname of two people is decided by %s', (_, text, speaker) => {
  expect(last(text)).toBe(speaker)
})

test('whoever is only named more often is no more than likely', () => {
  const text = 'Ann Holt came in. Ann Holt sat. Tom Holt came in too.\n\n“It took the lot,” Holt said.'
  const attribution = read(text).quotes[0]?.attribution
  expect(last(text)).toBe('Ann Holt')
  expect(attribution !== undefined && isSure(attribution)).toBe(false)
})
