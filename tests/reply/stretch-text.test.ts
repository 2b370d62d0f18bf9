import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CUT } from '../../src/reply/fit-text.ts'
import { stretchText } from '../../src/reply/stretch-text.ts'
import { readArticle } from '../../src/quote/read-article.ts'

const text =
  `“We met in May. We did not meet in June, whatever the mayor says. We will meet again,” said Vik. “The rest is gossip. I do
not read it.”`.replace('\n', ' ')
const read = readArticle({ id: 'a', title: 'A', language: 'en', headings: [], text })
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const pieces = [spanOf(text.slice(1, text.indexOf('” said'))), spanOf('The rest is gossip. I do not read it.')]
const sentences = read.passages.flatMap((passage) => passage.sentences)
const shown = (around: string, budget: number, bold: readonly string[] = []) =>
  stretchText(
    {
      article: read.article,
      pieces,
      inMarks: true,
      sentences,
      around: spanOf(around),
      bold: bold.map(spanOf),
      underlined: [],
    },
    budget,
  ).text

test('shows the sentence of the words, and what is beside it as far as it fits', () => {
  expect(shown('not meet in June', 66)).toBe(
    '“\\[…\\] We did not meet in June, whatever the mayor says. \\[…\\]”'.replaceAll('\\', ''),
  )
  expect(shown('not meet in June', 400)).toBe(
    '“We met in May. We did not meet in June, whatever the mayor says. We will meet again,” […] “The rest is gossip. I do not read it.”',
  )
})

test('begins with the words where their sentence is too long, and cuts at its end', () => {
  expect(shown('not meet in June', 34)).toBe('“[…] not meet in June, […]”')
})

test('sets off words in bold, only those', () => {
  expect(shown('did not meet', 80, ['not', 'June'])).toContain('We did **not** meet in **June**, whatever')
})

test('whatever is asked for stands in the text, within the budget, in this order', () => {
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 40, max: 300 }),
      (start, length, budget) => {
        const around = { start, end: Math.min(text.length, start + length) }
        const drawn = stretchText(
          { article: read.article, pieces, inMarks: true, sentences, around, bold: [around], underlined: [] },
          budget,
        ).text
        expect(drawn.length).toBeLessThanOrEqual(budget)
        let from = 0
        for (const part of drawn.split(CUT).flatMap((one) => one.split('” “'))) {
          const words = part.replaceAll('**', '').replace(/^[\s“]+|[\s”]+$/g, '')
          const at = text.indexOf(words, from)
          expect(at, `${words} of ${drawn}`).toBeGreaterThanOrEqual(0)
          from = at + words.length
        }
      },
    ),
  )
})
