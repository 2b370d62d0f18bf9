import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test.each([
  ['a title', '“It rose,” said Finnish Interior Minister Aino Koskinen.', 'Finnish Interior Minister'],
  ['plain words before the name', '“It rose,” said retired bargeman Omar Haddad.', 'retired bargeman'],
  ['words no list knows before the name', 'Warehouse keeper Omar Haddad said: “It rose.”', 'Warehouse keeper'],
  ['a courtesy and a role', '“It rose,” said Dr Omar Haddad, head of research.', 'head of research'],
  [
    'a role and its body',
    '“It rose,” said Ines Carvalho, chief executive of Nordhavn Port.',
    'chief executive of Nordhavn Port',
  ],
  ['a role behind an age', '“It rose,” said Omar Haddad, 61, a rice grower in the delta.', 'rice grower in the delta'],
  ['family', 'Ines Carvalho, a mother of two, said: “It rose.”', 'mother of two'],
  ['a relative clause left out', 'Omar Haddad, a welder who came late, said: “It rose.”', 'welder'],
  ['a role before a comma', 'In Brest the prefect, Omar Haddad, told reporters: “It rose.”', 'prefect'],
  ['a role of the one before', 'Its chairman, Omar Haddad, said: “It rose.”', 'chairman'],
  ['a country before the role', 'Oman’s foreign minister, Omar Haddad, said: “It rose.”', 'Oman’s foreign minister'],
  ['a short word for a calling', 'Telly baker Omar Haddad said it was “rising”.', 'Telly baker'],
  ['a role of the time', '“It rose,” replied Ines Carvalho, then the operations director.', 'operations director'],
  [
    'a noun that is a verb too, inside',
    'The opposition’s rail spokesman, Omar Haddad, said: “It rose.”',
    'opposition’s rail spokesman',
  ],
  [
    'a role over what another owns',
    'The head of the valley’s flood committee, Ines Carvalho, wrote: “It rose.”',
    'head of the valley’s flood committee',
  ],
  ['what somebody is', 'Ines Carvalho is the mayor of Tarsk. “It rose,” she said.', 'mayor of Tarsk'],
  ['what somebody is, in an aside', 'Ines Carvalho, who is the mayor of Tarsk, said: “It rose.”', 'mayor of Tarsk'],
])('the role is %s', (_, text, role) => {
  expect(readQuotes(text, '2024-03-13')[0]?.role).toBe(role)
})

test.each([
  ['a courtesy', '“It rose,” said Mr Haddad.'],
  ['the next subject', 'According to Ines Carvalho, the minister lied: “It rose.”'],
  ['another person', 'Omar Haddad, Marek Tamm and Ines Carvalho said: “It rose.”'],
  ['an ordinal', '“It rose,” Omar Haddad, the third to speak, said.'],
  ['a word for bodies', 'The insurer, Coast Mutual, wrote that the claim was “neat”.'],
  ['a newspaper before a comma', 'In an interview with the Coast Courier, Omar Haddad said: “It rose.”'],
  ['a time before a comma', 'Two days later, Omar Haddad said: “It rose.”'],
])('%s is no role', (_, text) => {
  expect(readQuotes(text, '2024-03-13')[0]?.role).toBeUndefined()
})

test('the role given at a quote is the one shown, else the nearest before', () => {
  const text =
    '“A b c,” said teacher Omar Haddad.\n\n“D e f,” Haddad said.\n\n“G h i,” said Omar Haddad, the mayor of Tarsk.'
  expect(readQuotes(text).map(({ role }) => role)).toEqual(['teacher', 'teacher', 'mayor of Tarsk'])
})
