import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test.each([
  ['told', '“It rose,” Omar Haddad told reporters on Monday.', 'reporters'],
  ['told, by words no list knows', '“It rose,” Omar Haddad told his shipmates.', 'his shipmates'],
  ['told, a gathering', '“It rose,” Omar Haddad told a meeting of growers in May.', 'a meeting of growers'],
  ['told, an outlet', '“It rose,” Omar Haddad told the Coast Courier in an interview.', 'the Coast Courier'],
  ['told, whose assembly', '“It rose,” Omar Haddad told the islanders’ assembly.', 'the islanders’ assembly'],
  ['reminded', 'Omar Haddad reminded the council that it had been “a slow grave of mud”.', 'the council'],
  ['said to', '“It rose,” Omar Haddad said to Ines Carvalho.', 'Ines Carvalho'],
  ['wrote to', 'Omar Haddad wrote to the council:\n\n“It rose.”', 'the council'],
  ['in a letter', '“It rose,” Omar Haddad said in a letter to Ines Carvalho.', 'Ines Carvalho'],
  ['in an interview', 'In an interview with the Coast Courier, Omar Haddad said: “It rose.”', 'the Coast Courier'],
  ['speaking to', 'Speaking to reporters in May, Omar Haddad said: “It rose.”', 'reporters'],
  [
    'a role and a name',
    '“It rose,” Omar Haddad told Norland’s foreign minister, Ines Carvalho, on Monday.',
    'Norland’s foreign minister, Ines Carvalho',
  ],
  ['one more', '“It rose,” Omar Haddad wrote to another.', 'another'],
  ['in the clause before', 'Omar Haddad told the council it was late, adding: “It rose.”', 'the council'],
  ['a pronoun, by name', 'Ines Carvalho met Omar Haddad. “It rose,” he told her.', 'Ines Carvalho'],
  ['a pronoun nobody fits', '“It rose,” Omar Haddad told her.', 'her'],
])('the addressee of %s', (_, text, addressee) => {
  expect(readQuotes(text, '2024-03-13')[0]).toMatchObject({ speaker: 'Omar Haddad', addressee })
})

test.each([
  ['who asks', 'Asked by the Coast Courier, Omar Haddad said: “It rose.”'],
  ['a place', '“It rose,” Omar Haddad said in Brest.'],
  ['what is said', 'Omar Haddad said the river was “a slow grave of mud”.'],
])('%s is no addressee', (_, text) => {
  expect(readQuotes(text)[0]?.addressee).toBeUndefined()
})

test.each([
  ['an opening phrase', 'Speaking to reporters on Monday, Ines Carvalho was brief. “It rose,” she said.', 'reporters'],
  [
    'an interview',
    'In an interview with the Courier on Monday, Ines Carvalho was brief. “It rose,” she said.',
    'the Courier',
  ],
  ['a verb of speaking', 'Ines Carvalho spoke to the Courier on Monday. “It rose,” she said.', 'the Courier'],
  ['reported speech', 'Ines Carvalho told reporters on Monday that it was late. “It rose,” she said.', 'reporters'],
  ['the paragraph before', 'Ines Carvalho spoke to reporters on Monday.\n\n“It rose,” she said.', 'reporters'],
  ['a piece before', 'Ines Carvalho briefed the council on Monday. “It fell,” she said. “It rose.”', 'the council'],
])('who was told, and when, is known by %s', (_, text, addressee) => {
  expect(readQuotes(text, '2024-03-13').at(-1)).toMatchObject({ addressee, when: ['on Monday', '2024-03-11'] })
})

test.each([
  ['another speaker', 'Ines Carvalho spoke to reporters on Monday. “It rose,” Omar Haddad said.'],
  ['a sentence between', 'Ines Carvalho spoke to reporters on Monday. The river is high. “It rose,” she said.'],
  ['a verb of another', 'Ines Carvalho met Omar Haddad, who spoke to reporters on Monday. “It rose,” Carvalho said.'],
  ['no speaking', 'Ines Carvalho left on Monday. “It rose,” she said.'],
  [
    'a paragraph of reported speech',
    'Ines Carvalho told reporters on Monday that it was late.\n\n“It rose,” she said.',
  ],
])('what was told before is not carried over %s', (_, text) => {
  expect(readQuotes(text, '2024-03-13')[0]).toMatchObject({ addressee: undefined, when: undefined })
})

test('a quote with an addressee or a day of its own takes nothing from the sentence before', () => {
  const text =
    'Ines Carvalho spoke to reporters on Monday. “It rose,” she told the Courier. “It fell,” she said yesterday.'
  expect(readQuotes(text, '2024-03-13').map(({ addressee, when }) => [addressee, when?.[0]])).toEqual([
    ['the Courier', undefined],
    [undefined, 'yesterday'],
  ])
})
