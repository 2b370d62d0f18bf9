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
  ['an office before a party', '“It rose,” Mayor Omar Haddad, a Democrat, said.', 'Mayor'],
  ['a calling rather than a title', 'Ecologist Omar Haddad studies moss. “It rose,” Dr Haddad said.', 'Ecologist'],
  ['a party where there is nothing else', '“It rose,” Omar Haddad, a Democrat, said.', 'Democrat'],
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

test('a verb behind the name is no role', () => {
  expect(readQuotes('The mayor, Omar Haddad, went further. “It rose,” he said.')[0]?.role).toBe('mayor')
})

test('the role given at a quote is the one shown, else the nearest before', () => {
  const text =
    '“A b c,” said teacher Omar Haddad.\n\n“D e f,” Haddad said.\n\n“G h i,” said Omar Haddad, the mayor of Tarsk.'
  expect(readQuotes(text).map(({ role }) => role)).toEqual(['teacher', 'teacher', 'mayor of Tarsk'])
})

test.each([
  [
    'a noun in the sentence before',
    'Her manager went further. “It rose at noon,” Omar Haddad told reporters.',
    'manager',
  ],
  [
    'a noun two sentences before',
    'I asked our chairman about it. He was cross. “It rose at noon,” Omar Haddad told me.',
    'chairman',
  ],
  [
    'the subject of a lead',
    'An orchard keeper accused of theft denied it on Monday.\n\nOmar Haddad, 47, came late. “It rose at noon,” he said.',
    'orchard keeper',
  ],
  [
    'the opening of an interview',
    'Omar Haddad has made jugs since 1989. The chief designer of Roe & Daughters greets me in Brest.\n\nHaddad: “It rose at noon.”\n\nHaddad: “It fell at night.”',
    'chief designer of Roe & Daughters',
  ],
  ['an “as” of putting it', '“It rose at noon,” as retired teacher Omar Haddad put it.', 'retired teacher'],
])('%s says what the one named after it is', (_, text, role) => {
  expect(readQuotes(text, '2024-03-13').map((quote) => [quote.speaker, quote.role])).toContainEqual([
    'Omar Haddad',
    role,
  ])
})

test.each([
  ['one of two nouns', 'The mayor thanked the nurse. “It rose at noon,” Omar Haddad said.'],
  ['a noun that speaks itself', '“It fell,” a clerk said. “It rose at noon,” Omar Haddad said.'],
  ['a noun before another name', 'The mayor came. Ines Carvalho did not. “It rose at noon,” Omar Haddad said.'],
  ['no more than somebody', 'A man came in. “It rose at noon,” Omar Haddad said.'],
  [
    'the subject of a lead with no age behind the name',
    'A cyclist fell on Monday.\n\nOmar Haddad saw it. “It rose at noon,” he said.',
  ],
])('%s says nothing of the one named after it', (_, text) => {
  const quote = readQuotes(text, '2024-03-13').find(({ speaker }) => speaker === 'Omar Haddad')
  expect(quote).toMatchObject({ speaker: 'Omar Haddad', role: undefined })
})

test.each([
  ['asked about', 'Asked about the mayor, Omar Haddad shrugged. “It rose,” he said.'],
  ['despite warnings from', 'Despite warnings from his lawyer, Omar Haddad went on. “It rose,” he said.'],
  ['unlike', 'Unlike the director, Omar Haddad said: “It rose.”'],
  ['together with', 'Together with the head of the board, Omar Haddad said: “It rose.”'],
  ['like one and another', 'With the mayor and the coach, Omar Haddad said: “It rose.”'],
  ['quoting', 'Quoting his doctor, Omar Haddad said: “It rose.”'],
  ['flanked by', 'Flanked by the town’s bishop, Omar Haddad said: “It rose.”'],
  ['told of', 'She thanked the mayor, Omar Haddad said: “It rose.”'],
  ['to the surprise of', 'To the surprise of the mayor, Omar Haddad said: “It rose.”'],
])('whoever stands behind “%s” is somebody else', (_, text) => {
  expect(readQuotes(text)[0]).toMatchObject({ speaker: 'Omar Haddad', role: undefined })
})

test.each([
  ['in a letter to', 'In a letter to the chairman, Omar Haddad, she was blunt. “It rose,” Haddad said.', 'chairman'],
  ['according to', 'According to the mayor, Omar Haddad, it “rose at noon”.', 'mayor'],
  ['asked', 'She asked the mayor, Omar Haddad, about it. “It rose,” he said.', 'mayor'],
  ['at the end', '“It rose,” according to the mayor, Omar Haddad.', 'mayor'],
  ['as', 'As the mayor, Omar Haddad said: “It rose.”', 'mayor'],
  ['a time', 'After the match on Saturday the coach, Omar Haddad, said: “It rose.”', 'coach'],
  ['a place', 'In Brest the club’s coach, Omar Haddad said: “It rose.”', 'club’s coach'],
])('a name between commas is who stands behind “%s”', (_, text, role) => {
  expect(readQuotes(text)[0]).toMatchObject({ speaker: 'Omar Haddad', role })
})

test.each([
  ['named first', 'Omar Haddad, 41, fell in.\n\n“It rose,” the dad-of-seven told reporters.', 'dad-of-seven'],
  ['before the name', '“It rose,” said mum-of-three Ines Carvalho.', 'mum-of-three'],
])('a parent of so many, %s', (_, text, role) => {
  expect(readQuotes(text)[0]).toMatchObject({ role })
})
