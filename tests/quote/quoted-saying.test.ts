import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test.each([
  ['a name', 'Tarsk Radio quoted Ann Holt as saying the river “took the lot”.', 'Ann Holt', 'Tarsk Radio'],
  [
    'what somebody is, with a place',
    'Tarsk Radio quoted an official at the prefecture as saying “it took the lot”.',
    'an official',
    'Tarsk Radio',
  ],
  [
    'a role with a complement',
    'The agency quoted a spokesman for the port as saying it was “a shame”.',
    'a spokesman',
    'The agency',
  ],
  [
    'a relative clause',
    'Tarsk Radio quoted a police officer who was at the scene as saying “it took the lot”.',
    'a police officer',
    'Tarsk Radio',
  ],
  [
    'an office',
    'Tarsk Radio quoted the mayor’s deputy as telling reporters “it took the lot”.',
    'deputy',
    'Tarsk Radio',
  ],
  [
    'cited',
    'The Coast Courier cited a doctor at the clinic as saying “it took the lot”.',
    'a doctor',
    'The Coast Courier',
  ],
  ['a day between', 'Tarsk Radio quoted Holt on Friday as saying “it took the lot”.', 'Holt', 'Tarsk Radio'],
  [
    'after the words',
    '“It took the lot,” Tarsk Radio quoted an official at the prefecture as saying.',
    'an official',
    'Tarsk Radio',
  ],
  [
    'after the words, by name and role',
    '“It took the lot,” the agency quoted the head of the port, Ivo Lang, as saying.',
    'Ivo Lang',
    'the agency',
  ],
  [
    'a second clause',
    'Mira Okoye said the river rose, and Tarsk Radio quoted an official at the prefecture as saying “it took the lot”.',
    'an official',
    'Tarsk Radio',
  ],
])('who is quoted speaks, who quotes passes it on: %s', (_, text, speaker, reporter) => {
  const quotes = readQuotes(text).map((quote) => [
    quote.speaker,
    quote.chain,
    /^(?:saying|telling)$/.test(quote.cue ?? ''),
  ])
  expect(quotes).toEqual([[speaker, [reporter], true]])
})
