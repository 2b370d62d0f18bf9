import { expect, test } from 'vitest'
import { quoteText } from '../../src/reply/quote-text.ts'
import { libraryOf } from '../answer/library-of.ts'

test.each<[string, string, number, string]>([
  [
    'words between two pieces',
    '“The quay is short,” said Ada Holm, “and old.”',
    400,
    '“The quay is short,” […] “and old.”',
  ],
  ['two pieces without room', '“The quay is short,” said Ada Holm, “and old.”', 15, '“The quay is […]” […]'],
  [
    'two paragraphs of one quote',
    '“The quay is short.\n\n“And it is old,” said Ada Holm.',
    400,
    '“The quay is short.” “And it is old,”',
  ],
  ['one piece', '“The quay is short,” said Ada Holm.', 400, '“The quay is short,”'],
])('what is left out of a quote is marked: %s', (_, text, budget, shown) => {
  const [read] = libraryOf({ quay: text }).reads
  const [quote] = read?.quotes ?? []
  if (read === undefined || quote === undefined) throw new Error('no quote')
  expect(quoteText(read, quote, { budget }).text.split('\n')[0]).toBe(shown)
})
