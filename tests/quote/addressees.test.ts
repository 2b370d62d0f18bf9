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
