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
  ['The quay, ‘Holm said,’ is short.', 'Holm', false],
  ['The quay, «Holm said», is short.', 'Holm', false],
  ['The quay, „Holm said“, is short.', 'Holm', false],
  ['The quay is „short“, said Holm.', 'Holm', true],
  ['A man claiming to speak for the owners says that it is short.', 'the owners', false],
  ['The mayor of Holm said that it is short.', 'Holm', false],
  ['A letter from Mayor Holm said that it is short.', 'Holm', false],
  ['After Holm said that it is short, all left.', 'Holm', true],
  ['In Bremen, Holm said that it is short.', 'Holm', true],
  ['Asked about it, the owners said that it is short.', 'the owners', true],
  ['Residents say the quay is short.', 'residents', true],
  ['Residents wanted to say so.', 'residents', false],
  ['Residents would say so.', 'residents', false],
])('%s: %s, %s', (text, name, expected) => {
  const article = { id: 'a', title: 'A', language: 'en', headings: [], text }
  const whole = { start: 0, end: text.length }
  expect(reportsSpeechOf(article, { passage: whole, sentence: whole }, [{ terms: questionTerms(name) }])).toBe(expected)
})

const peter = { given: 'peter', sex: 'male' as const, shared: false }

test.each<[string, Partial<typeof peter>, boolean]>([
  ['Holm said so.', peter, true],
  ['Peter Holm said so.', peter, true],
  ['P. Holm said so.', peter, true],
  ['Mr Holm said so.', peter, true],
  ['Mr. Holm said so.', peter, true],
  ['Mayor Holm said so.', peter, true],
  ['Yesterday Holm said so.', peter, true],
  ['Anna Holm said so.', peter, false],
  ['Anna B. Holm said so.', peter, false],
  ['Mayor Anna Holm said so.', peter, false],
  ['Ms Holm said so.', peter, false],
  ['Holm said so.', { ...peter, shared: true }, false],
  ['Mayor Holm said so.', { ...peter, shared: true }, false],
  ['Mr Holm said so.', { ...peter, shared: true }, true],
  ['It is so, according to Anna Holm.', peter, false],
  ['It is so, according to Holm.', peter, true],
])('%s of %j: %s', (text, bearer, expected) => {
  const article = { id: 'a', title: 'A', language: 'en', headings: [], text }
  const whole = { start: 0, end: text.length }
  const name = { terms: questionTerms('Holm'), bearer: { shared: false, ...bearer } }
  expect(reportsSpeechOf(article, { passage: whole, sentence: whole }, [name])).toBe(expected)
})
