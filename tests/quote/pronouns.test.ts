import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test('“he” is no single capital word that has never spoken, and no concert', () => {
  const text = 'The deal “speeds things up,” said retail analyst Omar Haddad.\n\nZelkova “has its own aims,” he said.'
  expect(readQuotes(text).at(-1)?.speaker).toBe('Omar Haddad')
  expect(readQuotes('Kell Tiny Table Concert fell flat. “It is low,” he said.')[0]).toMatchObject({
    speaker: undefined,
  })
  expect(readQuotes('Zelkova fell. “It is low,” he said.')[0]).toMatchObject({ speaker: undefined })
})

test.each([
  [
    'the subject of the whole sentence over one inside what is said',
    'Omar Haddad said that Ravi Menon would rebuild the weir. “It will take a year,” he said.',
    'Omar Haddad',
  ],
  [
    'one who speaks without marks over one spoken of',
    'Ravi Menon will rebuild the weir, Omar Haddad said. “It will take a year,” he added.',
    'Omar Haddad',
  ],
  [
    'one whose view opens the sentence',
    'To Omar Haddad, Ravi Menon is a fool.\n\n“It will flood,” he said.',
    'Omar Haddad',
  ],
  [
    'one in an "according to"',
    'According to Omar Haddad, the weir broke under Ravi Menon’s truck. “It rose,” he said.',
    'Omar Haddad',
  ],
  [
    'the name before a "who" clause',
    'Omar Haddad, who once worked for Ravi Menon, walked to the weir. “It rose,” he said.',
    'Omar Haddad',
  ],
  [
    'one who is not told in the same clause',
    'Omar Haddad came late. Ravi Menon had been waiting. “It rose,” he told Menon.',
    'Omar Haddad',
  ],
  [
    'one who is not spoken of in the same clause',
    'Omar Haddad came late. Ravi Menon had been waiting. “A fool,” he said of Menon.',
    'Omar Haddad',
  ],
  [
    'one who is not named in the words said',
    'Omar Haddad spoke first. Ravi Menon listened. “Menon never paid a cent,” he said.',
    'Omar Haddad',
  ],
  [
    'one who is not named by a given name in the words said',
    'Omar Haddad spoke first. Ravi Menon listened. “Ravi never paid a cent,” he said.',
    'Omar Haddad',
  ],
  ['a noun for one sex', 'Actress Robin Tamm met Omar Haddad. “It rose,” she said.', 'Robin Tamm'],
  ['a noun after the name', 'Robin Tamm, an actress, met Ravi Menon. “It rose,” she said.', 'Robin Tamm'],
  [
    'a noun after "is"',
    'Robin Tamm is the chairwoman of the club. Ines Carvalho left. “It rose,” Tamm said. “It fell,” she said.',
    'Robin Tamm',
  ],
  [
    'a possessive in another place',
    'Robin Tamm sold her farm in May.\n\nIn June Sasha Lund sold his. Lund met Tamm at the weir. “It rose,” she said.',
    'Robin Tamm',
  ],
  [
    'a reflexive in another place',
    'Robin Tamm blamed herself.\n\nSasha Lund blamed himself. Lund met Tamm at the weir. “It rose,” she said.',
    'Robin Tamm',
  ],
  [
    'a pronoun that opens the next sentence',
    'Robin Tamm sold the farm. She moved to the coast.\n\nSasha Lund sold his. Lund met Tamm at the weir. “It rose,” she said.',
    'Robin Tamm',
  ],
  ['kinship', 'Omar Haddad’s wife, Robin Tamm, came. “It rose,” he said.', 'Omar Haddad'],
  ['the one who has just spoken', '“No,” Ravi Menon said. “It rose,” he added.', 'Ravi Menon'],
  [
    'the one who has just spoken after the verb',
    'Omar Haddad came late. “No,” said Ravi Menon. “It rose,” he added.',
    'Ravi Menon',
  ],
  [
    'the name after it in the same sentence',
    'When he arrived, Omar Haddad said, “It rose.” “It fell,” he added.',
    'Omar Haddad',
  ],
  [
    'the main clause behind an opening with a pronoun',
    'Ravi Menon slept.\n\nBefore he left the weir, Omar Haddad waved. “It rose,” he said.',
    'Omar Haddad',
  ],
  ['a title for one sex', 'Lord Tamm met Lady Saar at the dam. “It rose,” she said.', 'Saar'],
  ['a body', 'Omar Haddad sued the Harbour Board. “The claim is void,” it said.', 'Harbour Board'],
  ['more than one', 'Omar Haddad met the residents. “We are tired,” they said.', 'the residents'],
  ['a nominal speaker', 'A spokesman for Ines Carvalho denied it. “It rose,” he said.', 'A spokesman'],
  [
    'a woman told by role',
    'A nurse met her at the gate, Ines Carvalho said. A retired actress wept. “It rose,” she said.',
    'A retired actress',
  ],
  ['an age between name and role', 'Marta Novak, 60, a doctor, said it rose. “I ran,” she said.', 'Marta Novak'],
])('a pronoun stands for %s', (_, text, speaker) => {
  expect(readQuotes(text).at(-1)).toMatchObject({ known: 'pronoun', speaker })
})

test.each([
  ['"I" in a report', 'Omar Haddad met Ravi Menon at the weir. “It rose,” I said.'],
  ['a pronoun of the other sex', 'Omar Haddad came late. “It rose,” she said.'],
  [
    'a pronoun for one of two men in one sentence of equals',
    'Omar Haddad and Ravi Menon walked to the weir. “It rose,” he said.',
  ],
  ['"they" where one man stands', 'Omar Haddad walked to the weir. “It rose,” they said.'],
])('%s leaves the speaker open', (_, text) => {
  expect(readQuotes(text).at(-1)).toMatchObject({ known: 'unknown' })
})

test('“asked her for a picture of herself” tells nothing of who asked', () => {
  const text =
    'Ines Carvalho came. Her publisher, Kwadwo Lindqvist, asked her for a picture of herself. “It rose,” he said.'
  expect(readQuotes(text)[0]?.speaker).toBe('Kwadwo Lindqvist')
})

test('whom an article begins with is not forgotten for somebody quoted in passing', () => {
  const text =
    'The potter Ines Carvalho hid herself from visitors.\n\n“It rose,” the baker Ada Lund said.\n\nOmar Haddad came from Brest. The roof leaked. The door was blue.\n\nIn a letter she wrote: “It fell.”'
  expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual(['Ada Lund', 'Ines Carvalho'])
})
