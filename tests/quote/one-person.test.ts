import { describe, expect, test } from 'vitest'
import { read, readQuotes } from './read-quotes.ts'

const last = (text: string): { known: string; speaker: string | undefined } | undefined => readQuotes(text).at(-1)

describe('a role with "the"', () => {
  test.each([
    ['a title', 'Foreign Minister Aino Koskinen flew home. “It rose,” the minister said.', 'Aino Koskinen'],
    [
      'a title with its kind',
      'Foreign Minister Aino Koskinen flew home. “It rose,” the foreign minister said.',
      'Aino Koskinen',
    ],
    [
      'a role after the name',
      'Aino Koskinen, the interior minister, flew home.\n\nRain fell.\n\n“It rose,” said the minister.',
      'Aino Koskinen',
    ],
    ['a role after "is"', 'Omar Haddad is a farmer in the valley. “It rose,” the farmer said.', 'Omar Haddad'],
    ['a role after "became"', 'Omar Haddad became mayor in May. “It rose,” the mayor said.', 'Omar Haddad'],
    ['an age', 'Omar Haddad, 34, ran to the weir. “It rose,” the 34-year-old said.', 'Omar Haddad'],
    [
      'an age and a role',
      'Omar Haddad, 34, a farmer, ran to the weir. “It rose,” said the 34-year-old farmer.',
      'Omar Haddad',
    ],
    ['a role of the past', 'Former Mayor Ines Carvalho came. “It rose,” the former mayor said.', 'Ines Carvalho'],
    [
      'an age nobody gave',
      'Omar Haddad ran to the weir. “It rose,” the 61-year-old told the Mill Post.',
      'Omar Haddad',
    ],
    ['children', 'Omar Haddad, 41, ran to the weir. “It rose,” the father-of-three said.', 'Omar Haddad'],
    ['a company', 'Kell Foods sold its mill. “It rose,” the company said.', 'Kell Foods'],
    ['a birthplace', 'Omar Haddad ran to the weir. “It rose,” said the Lisbon-born cook.', 'Omar Haddad'],
    ['a people and a trade', 'Omar Haddad ran to the weir. “It rose,” said the Dutch-Korean cook.', 'Omar Haddad'],
    ['who is named later', '“It rose,” the referee said.\n\nThe referee, Omar Haddad, left early.', 'Omar Haddad'],
    [
      'the one of two whose kind fits',
      'Foreign Minister Aino Koskinen met Finance Minister Ole Lund. “It rose,” the finance minister said.',
      'Ole Lund',
    ],
    [
      'the nearest of two far apart',
      'Sergeant Ole Lund left on Monday. That was early. Rain fell. Snow fell. Nobody came. The river froze. The road was shut. ' +
        'Sergeant Aino Koskinen came on Friday. “It rose,” the sergeant said.',
      'Aino Koskinen',
    ],
    ['a short title', 'Sen. Paula Ortega (D-Ore.) came. “It rose,” the senator said.', 'Paula Ortega'],
    [
      'another word for the same office',
      'Harbour lawyer Paula Ortega came. “It rose,” the attorney said.',
      'Paula Ortega',
    ],
    ['a people', 'Norwegian skier Kari Lund won. “It rose,” the Norwegian said.', 'Kari Lund'],
    ['a feat', 'Two-time champion Kari Lund won. “It rose,” the two-time champion said.', 'Kari Lund'],
    [
      'a body by the head of its name',
      'The Harbour Safety Board met. “It rose,” the board said.',
      'Harbour Safety Board',
    ],
    ['a body with "of"', 'The Ministry of Water met. “It rose,” the ministry said.', 'Ministry of Water'],
    ['a company', 'Kestrel Shipping Inc. closed the yard. “It rose,” the company said.', 'Kestrel Shipping Inc.'],
    ['somebody told by number', 'One farmer came late. “It rose,” the farmer said.', 'One farmer'],
    ['a nominal speaker', 'A spokesman for Ines Carvalho came late. “It rose,” the spokesman said.', 'A spokesman'],
    [
      'a pronoun later',
      'Foreign Minister Aino Koskinen met Ines Carvalho. The minister wept. “It rose,” she said.',
      'Aino Koskinen',
    ],
  ])('means who bears it: %s', (_, text, speaker) => {
    expect(last(text)?.speaker).toBe(speaker)
  })

  test('is still told as a role', () => {
    expect(last('Foreign Minister Aino Koskinen flew home. “It rose,” the minister said.')?.known).toBe('nominal')
  })

  test.each([
    ['nobody bears it', 'Omar Haddad came. “It rose,” the minister said.', 'the minister'],
    [
      'two bear it alike',
      'Foreign Minister Aino Koskinen met Finance Minister Ole Lund. “It rose,” the minister said.',
      'the minister',
    ],
    [
      'another kind of it is borne',
      'Foreign Minister Aino Koskinen flew home. “It rose,” the interior minister said.',
      'the interior minister',
    ],
    [
      'the sex does not fit',
      'Mr. Tamm, a spokesman for the port, left. “It rose,” the spokeswoman said.',
      'the spokeswoman',
    ],
    ['the age does not fit', 'Omar Haddad, 34, ran. “It rose,” the 61-year-old said.', 'the 61-year-old'],
    ['it is somebody new', 'Foreign Minister Aino Koskinen flew home. “It rose,” a minister said.', 'a minister'],
    ['it is another', 'Port official Omar Haddad came. “It rose,” another official said.', 'another official'],
    [
      'a name before it is of something else',
      'They saw the Star of Lund, Speaker of the House. “It rose,” the speaker said.',
      'the speaker',
    ],
    ['two could be called so', 'Omar Haddad and Ravi Menon ran. “It rose,” the 61-year-old said.', 'the 61-year-old'],
    [
      'two bodies could be the company',
      'Kell Foods and Menon Airways met. “It rose,” the company said.',
      'the company',
    ],
    ['a person is no body', 'Omar Haddad, a party leader, came. “It rose,” the party said.', 'the party'],
  ])('stands for itself where %s', (_, text, speaker) => {
    expect(last(text)?.speaker).toBe(speaker)
  })

  test('of two spokesmen goes back to the nearest', () => {
    const { quotes, speakers } = read(
      'A spokesman for the port said, “It rose.” The mayor left. Rain fell. It was late. A spokesman for the mill said, “It fell.” ' +
        '“It froze,” the spokesman said.',
    )
    expect(speakers).toHaveLength(2)
    const ids = quotes.map(({ attribution }) => (attribution.known === 'unknown' ? '' : attribution.speaker.id))
    expect(ids[2]).toBe(ids[1])
  })

  test('"a spokesman" twice is two speakers', () => {
    const text = 'A spokesman for the port said, “It rose.” A spokesman for the mill said, “It fell.”'
    expect(read(text).speakers).toHaveLength(2)
  })
})

describe('one person under several names is one speaker', () => {
  test.each([
    ['family name first, then the given name', '“A,” said Nguyen Thi Lan. “It rose,” Ms. Lan said.', 'Nguyen Thi Lan'],
    ['family name first, then the family name', '“A,” said Nguyen Thi Lan. “It rose,” Nguyen said.', 'Nguyen Thi Lan'],
    [
      'family name first, then a title and the family name',
      '“A,” said Xu Jinhai. “It rose,” Mr. Xu said.',
      'Xu Jinhai',
    ],
    ['two surnames, then the first', '“A,” said Ana García Morales. “It rose,” García said.', 'Ana García Morales'],
    ['two surnames, then both', '“A,” said Ana García Morales. “It rose,” García Morales said.', 'Ana García Morales'],
    [
      'two surnames, the second left out',
      '“A,” said Ana García Morales. “It rose,” Ana García said.',
      'Ana García Morales',
    ],
    ['an Arabic article left out', '“A,” said Samir al-Khatib. “It rose,” Khatib said.', 'Samir al-Khatib'],
    ['an Arabic article kept', '“A,” said Samir al-Khatib. “It rose,” al-Khatib said.', 'Samir al-Khatib'],
    ['"bin"', '“A,” said Prince Faris bin Nasser. “It rose,” bin Nasser said.', 'Faris bin Nasser'],
    ['initials', '“A,” said John R. Holm. “It rose,” J.R. Holm said.', 'John R. Holm'],
    ['a short given name', '“A,” said Robert Holm. “It rose,” Bob Holm said.', 'Robert Holm'],
    ['a surname before the full name', '“A,” Holm said. “It rose,” Robert Holm said.', 'Robert Holm'],
    [
      'an acronym told in brackets',
      'The Harbour Safety Board (HSB) met. “A,” the Harbour Safety Board said. “It rose,” HSB said.',
      'Harbour Safety Board',
    ],
    ['an acronym not told', '“A,” the Harbour Safety Board said. “It rose,” the HSB said.', 'Harbour Safety Board'],
    ['particles', '“A,” said Pieter van der Meer. “It rose,” Van der Meer said.', 'Pieter van der Meer'],
    ['an order turned round', '“A,” said Kovács Anna. “It rose,” Anna Kovács said.', 'Kovács Anna'],
  ])('%s', (_, text, speaker) => {
    const { speakers } = read(text)
    expect(speakers.map(({ name }) => text.slice(name.start, name.end))).toEqual([speaker])
  })

  test.each([
    ['two given names', '“A,” said Ada Holm. “It rose,” Jon Holm said.'],
    ['titles of two sexes', '“A,” Mr. Holm said. “It rose,” Mrs. Holm said.'],
    ['a given name that only somebody else bears as a surname', '“A,” said Jordan Ames. “It rose,” Mr. Jordan said.'],
    ['two initials', '“A,” said George W. Holm. “It rose,” George H. Holm said.'],
    ['one person and the family', '“A,” said Ada Holm. “It rose,” the Holms said.'],
    ['two bodies of one kind', '“A,” the Harbour Board said. “It rose,” the School Board said.'],
  ])('but not where %s tell them apart', (_, text) => {
    expect(read(text).speakers).toHaveLength(2)
  })

  test('Mr. and Mrs. find the one of the full names', () => {
    const text = '“A,” said Ada Holm. “B,” Jon Holm said. “C,” Mrs. Holm said. “D,” Mr. Holm said.'
    expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual(['Ada Holm', 'Jon Holm', 'Ada Holm', 'Jon Holm'])
  })

  test('a nickname in marks is part of the name and no quote', () => {
    expect(readQuotes('“It rose,” said Jo “Bear” Roe. “It fell,” Roe said.')).toMatchObject([
      { speaker: 'Jo “Bear” Roe' },
      { speaker: 'Jo “Bear” Roe' },
    ])
  })
})

describe('a quote that names nobody', () => {
  test.each([
    ['goes on from the one before in its paragraph', '“It rose,” Omar Haddad said. “It fell.”', 'Omar Haddad'],
    ['goes on from the paragraph before', '“It rose,” Omar Haddad said.\n\n“It fell.”', 'Omar Haddad'],
    ['takes the speaker after it', '“It rose.” “It fell,” Omar Haddad said.', 'Omar Haddad'],
    ['takes the subject of the sentence before', 'Omar Haddad shrugged. “It rose and fell again.”', 'Omar Haddad'],
    [
      'is left open after a question by somebody else',
      '“Who saw it?” Judge Ravi Menon asked.\n\n“Nobody did.”',
      undefined,
    ],
    [
      'is left open in a dialogue of turns',
      '“It rose,” Omar Haddad said.\n\n“It fell,” Ravi Menon said.\n\n“It rose,” Haddad said.\n\n“It fell, and you know it.”',
      undefined,
    ],
    [
      'is left open two paragraphs on',
      '“It rose,” Omar Haddad said.\n\nRain fell.\n\n“It fell and rose again.”',
      undefined,
    ],
  ])('%s', (_, text, speaker) => {
    expect(readQuotes(text).at(-1)?.speaker).toBe(speaker)
  })
})

describe('a relative', () => {
  test.each([
    [
      'the noun',
      'Ines Carvalho rang her brother, headteacher Omar Haddad. “It rose,” her brother said.',
      'Omar Haddad',
    ],
    ['“he”', 'She rang her brother, headteacher Omar Haddad. Her brother was calm. “It rose,” he said.', 'Omar Haddad'],
    [
      'the noun in the next paragraph',
      'She came with her brother Omar Haddad.\n\n“It rose,” her brother said.',
      'Omar Haddad',
    ],
    [
      'the noun after “a brother”',
      'She has a brother, the baker Omar Haddad. Her brother said: “It rose.”',
      'Omar Haddad',
    ],
    [
      'one of two nouns',
      'She rang her husband, Omar Haddad, and her brother, Olle Lund. “It rose,” her brother said.',
      'Olle Lund',
    ],
    [
      'the same noun of another',
      'Ines Carvalho rang her brother Omar Haddad. Aino Koskinen rang her brother Olle Lund. “It rose,” her brother said.',
      'Olle Lund',
    ],
  ])('introduced with a name is still told by %s', (_, text, speaker) => {
    expect(readQuotes(text)[0]?.speaker).toBe(speaker)
  })

  test.each([
    ['another’s', 'Ines Carvalho rang her brother Omar Haddad. Olle Lund came. “It rose,” his brother said.'],
    [
      'one of another who has no name',
      'Ines Carvalho rang her brother Omar Haddad. Aino Koskinen rang her brother. “It rose,” her brother said.',
    ],
    ['one in a list', 'She came with her brother, Omar Haddad and Olle Lund. “It rose,” her brother said.'],
    ['behind an opening phrase', 'Asked about her brother, Omar Haddad shrugged. “It rose,” her brother said.'],
  ])('is not taken for %s', (_, text) => {
    expect(readQuotes(text)[0]?.speaker).toBe('brother')
  })
})

describe('a document', () => {
  test.each([
    ['“it”', 'Ines Carvalho read out a letter from Omar Haddad. “It rose,” it said.'],
    ['the noun', 'Ines Carvalho held up a letter written by Omar Haddad. The letter said: “It rose.”'],
    ['both in one', 'A note from Omar Haddad said: “It rose.”'],
    ['a participle', 'Ines Carvalho got an email from Omar Haddad saying: “It rose.”'],
  ])('whose author is named speaks as its author by %s', (_, text) => {
    expect(readQuotes(text)[0]?.speaker).toBe('Omar Haddad')
  })

  test.each([
    ['sent to somebody', 'Ines Carvalho showed a letter to Omar Haddad. “It rose,” it said.', 'a letter'],
    [
      'that is another',
      'A note from Omar Haddad lay there. Another note lay by. The note said: “It rose.”',
      'The note',
    ],
    ['from a place', 'A letter from Brest said: “It rose.”', 'A letter'],
  ])('%s speaks for itself', (_, text, speaker) => {
    expect(readQuotes(text)[0]?.speaker).toBe(speaker)
  })
})

test('the noun that opens an article, the name after it and “the defendant” are one', () => {
  const text =
    'An orchard keeper accused of theft told a court on Monday he had been “far too late”.\n\nOmar Haddad, 47, denies it. “It rose,” he said.\n\n“It fell,” the defendant said.'
  expect(readQuotes(text).map(({ speaker, role }) => [speaker, role])).toEqual([
    ['Omar Haddad', 'orchard keeper'],
    ['Omar Haddad', 'orchard keeper'],
    ['Omar Haddad', 'orchard keeper'],
  ])
})

test('the noun that opens an article is not the one named after it without an age', () => {
  const text = 'An orchard keeper told a court he had been “far too late”.\n\nOmar Haddad saw it.'
  expect(readQuotes(text)[0]?.speaker).toBe('An orchard keeper')
})
