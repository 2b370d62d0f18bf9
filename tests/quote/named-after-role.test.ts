import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test.each([
  ['A spokesman for the port, Ivo Lang, said “it took the lot”.', 'Ivo Lang', 'spokesman for the port'],
  ['“It took the lot,” a spokesman for the port, Ivo Lang, said.', 'Ivo Lang', 'spokesman for the port'],
  ['“It took the lot,” said a spokesman for the port, Ivo Lang.', 'Ivo Lang', 'spokesman for the port'],
  ['A spokesman for the port, Ivo Lang, 34, said “it took the lot”.', 'Ivo Lang', 'spokesman for the port'],
  ['A farmer in Kent, Tim Reed, called the dam “a shame”.', 'Tim Reed', 'farmer in Kent'],
  [
    'Ann Holt was freed after a district judge from Bremen, Tim Reed, called the case “thin”.',
    'Tim Reed',
    'district judge from Bremen',
  ],
  ['The club’s captain, Omar Haddad, said “it took the lot”.', 'Omar Haddad', 'club’s captain'],
  ['One of the divers, Mira Okoye, said “it took the lot”.', 'Mira Okoye', 'One of the divers'],
  ['“It took the lot,” said one of the divers, Mira Okoye.', 'Mira Okoye', 'one of the divers'],
  ['Another of the divers, Mira Okoye, 34, said “it took the lot”.', 'Mira Okoye', 'Another of the divers'],
])('a name behind a role is the speaker: %s', (text, speaker, role) => {
  expect(readQuotes(text).map((quote) => [quote.speaker, quote.role])).toEqual([[speaker, role]])
})

test.each([
  ['the name may be the mayor’s', 'A spokesman for the mayor, Ivo Lang, said “it took the lot”.', 'A spokesman'],
  ['a place in a country', 'A resident of Bremen, Germany, said “it took the lot”.', 'A resident'],
  ['a complement in a place', 'A spokesman for the port in Bremen, Germany, said “it took the lot”.', 'A spokesman'],
  ['two names', 'Two of the divers, Mira Okoye and Omar Haddad, said “it took the lot”.', 'Two of the divers'],
])('what stands behind a role and a comma may be no name of its bearer: %s', (_, text, speaker) => {
  expect(readQuotes(text).map((quote) => quote.speaker)).toEqual([speaker])
})
