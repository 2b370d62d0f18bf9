import { expect, test } from 'vitest'
import { reportsSpeechOf } from '../../src/answer/reported-speech.ts'
import { questionTerms } from '../../src/search/terms.ts'

test.each<[string, string, boolean]>([
  ['Holm said on Friday that the quay is short.', 'Holm', true],
  ['The quay is short, Holm said.', 'Holm', true],
  ['The quay is short, said Holm.', 'Holm', true],
  ['The quay is short, according to Holm.', 'Holm', true],
  ['According to the town council, the quay is short.', 'town council', true],
  ['Holm, who runs the port, also said that it is short.', 'Holm', true],
  ['Holm has repeatedly warned of it.', 'Holm', true],
  ['Holm’s office said so.', 'Holm', false],
  ['Mayor Lund told Holm that it is short.', 'Holm', false],
  ['Lund told Ann Holm, according to a clerk, that it is short.', 'Holm', false],
  ['Lund spoke with Holm and said it was short.', 'Holm', false],
  ['Holm met Lund, who said it was short.', 'Holm', false],
  ['“Holm said so,” Lund wrote.', 'Holm', false],
  ['Holm walked home.', 'Holm', false],
  ['Reports of Holm are rare.', 'Holm', false],
])('%s: %s, %s', (text, name, expected) => {
  const article = { id: 'a', title: 'A', language: 'en', headings: [], text }
  expect(reportsSpeechOf(article, { start: 0, end: text.length }, [questionTerms(name)])).toBe(expected)
})
