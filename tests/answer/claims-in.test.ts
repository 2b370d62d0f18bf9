import { expect, test } from 'vitest'
import { claimsIn } from '../../src/answer/claims-in.ts'
import { scoreOwnMessages } from '../bench/own-messages.ts'
import { libraryOf } from './library-of.ts'

const { reads } = libraryOf({
  bridge: '“We will not open it,” said Anna Holm. Peter Vik met Ana van der Laan.',
})

test('of messages written as people write them, all quotes but one and nearly all speakers are read', async () => {
  const { messages, quotes, found, speakers, extra } = await scoreOwnMessages()
  expect(messages).toBe(90)
  expect(quotes - found).toBeLessThanOrEqual(1)
  expect(extra).toBeLessThanOrEqual(1)
  expect(speakers / quotes).toBeGreaterThan(0.96)
})

test.each([
  ['lower case', 'so vik said "we open in june"', 'Vik'],
  ['a name that is in no article', 'lol korbin tesch said "we open in june"', 'Korbin Tesch'],
  ['a question', 'Did Vik really say “we open in June”?', 'Vik'],
  ['a denial', 'Anna Holm never said “we open in June”', 'Anna Holm'],
  ['a block quote, signed', '> we open in June\n> — Peter Vik', 'Peter Vik'],
  ['a block quote of several lines', 'Vik:\n>>> we open\nin June', 'Vik'],
  ['an office', 'did the mayor say "we open in June"?', 'the mayor'],
  ['a link and a mention', '<@123> [“we open in June”](https://x.example/a) - Vik', 'Vik'],
  ['one of two, not said which', 'was it Holm or Vik who said “we open in June”?', undefined],
  ['somebody spoken to', 'this is what they told Vik: “we open in June”', undefined],
])('%s', (_, message, speaker) => {
  const [claim] = claimsIn(reads, message)
  expect(claim?.text.toLowerCase()).toBe('we open in june')
  expect(claim?.speaker).toBe(speaker)
})

test('every quote keeps the words between its marks as they stand, characters nobody sees among them', () => {
  expect(
    claimsIn(reads, '\u200b“we op\u200ben in June”, «and in May», `not before that`').map(({ text }) => text),
  ).toEqual(['we op\u200ben in June', 'and in May', 'not before that'])
})

test('words between two pieces of one quote are left out', () => {
  expect(claimsIn(reads, '“We open,” Vik said, “in June.”')).toEqual([
    { text: 'We open, in June.', speaker: 'Vik', inMarks: true },
  ])
})

test('a message of nothing has none, and marks alone are none', () => {
  expect(claimsIn(reads, ' ')).toEqual([])
  expect(claimsIn(reads, 'that “deal” was bad')).toEqual([{ text: 'that “deal” was bad', inMarks: false }])
})
