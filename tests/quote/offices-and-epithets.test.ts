import { describe, expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

describe('an office over something, before a name', () => {
  test.each([
    ['Vice President for Research', '“It rose,” said Vice President for Research Aurora Carvalho.', 'Aurora Carvalho'],
    ['Secretary-General of HELM', '“We are late,” Secretary-General of HELM Jan Roux said.', 'Jan Roux'],
    [
      'Commissioner for the Environment',
      'Commissioner for the Environment Aino Koskinen rose. “It fell,” she said.',
      'Aino Koskinen',
    ],
    ['Minister of Mining', '“No,” said Minister of Mining Ines Carvalho.', 'Ines Carvalho'],
    [
      'Minister for Foreign Affairs and Trade',
      '“No,” said Minister for Foreign Affairs and Trade Ines Carvalho.',
      'Ines Carvalho',
    ],
    ['Head of Sustainability', '“No,” said Head of Sustainability Ines Carvalho.', 'Ines Carvalho'],
  ])('%s', (role, text, speaker) => {
    expect(readQuotes(text)[0]).toMatchObject({ speaker, role })
  })
})

test.each([
  ['letters after it', 'Prosecutor Imran Sheikh KC told the jury: “It was him.”', 'Imran Sheikh KC', 'Prosecutor'],
  ['a rank of two words', '“No,” said Det Con Omar Haddad.', 'Omar Haddad', undefined],
  ['an inspector', '“No,” said Det Insp Omar Haddad.', 'Omar Haddad', 'Det Insp'],
  [
    'an office in an apposition',
    'His deputy, Finance Minister Aino Koskinen, said: “It rose.”',
    'Aino Koskinen',
    'Finance Minister',
  ],
  [
    'what somebody took part in',
    'Former Salt Island contestant Ines Carvalho was cross. “It rose,” she said.',
    'Ines Carvalho',
    'Former Salt Island contestant',
  ],
  ['a firm that ends in s', '“It rose,” said Barrows’ Ines Carvalho.', 'Ines Carvalho', undefined],
  ['an owner in the plural', 'The farmers’ leader Omar Haddad said: “It rose.”', 'Omar Haddad', 'farmers’ leader'],
])('a name is told from %s', (_, text, speaker, role) => {
  expect(readQuotes(text)[0]).toMatchObject({ speaker, role })
})

describe('one of a people', () => {
  test('is whom the talk is of', () => {
    const quote = readQuotes('Brazil coach Luis Prado was furious. “It was a joke,” the Brazilian said.')[0]
    expect(quote?.speaker).toBe('Luis Prado')
    expect(readQuotes('Omar Haddad was furious. “It was a joke,” said the Turk.')[0]?.speaker).toBe('Omar Haddad')
  })
})

describe('a calling by which somebody named is called again', () => {
  test.each([
    [
      'the full-back',
      'Norland defender Ines Carvalho rated Aino Koskinen. “She is the best,” the full-back said.',
      'Ines Carvalho',
    ],
    ['the actress', 'Anna Camp shared more.\n\n“I feel sad,” the actress said.', 'Anna Camp'],
    ['the guitarist', 'Omar Haddad met the mayor.\n\n“I feel sad,” the guitarist told The Courier.', 'Omar Haddad'],
  ])('%s', (_, text, speaker) => {
    expect(readQuotes(text)[0]?.speaker).toBe(speaker)
  })

  test('is nobody where another bears it or two are as near', () => {
    const bears = 'A singer met Omar Haddad.\n\n“I feel sad,” the singer said.'
    expect(readQuotes(bears)[0]?.speaker).not.toBe('Omar Haddad')
    const two = 'Omar Haddad and Ravi Menon came.\n\n“I feel sad,” the singer said.'
    expect(readQuotes(two)[0]?.speaker).toBe('the singer')
  })
})

test.each([
  ['somebody’s post', '“It rose,” claims Haddad’s post.', 'Haddad'],
  ['somebody’s statement', 'Aino Koskinen was there. “It rose,” read Koskinen’s statement.', 'Aino Koskinen'],
  ['who signed it', '“We are sorry,” read a letter of apology, signed by the head, Omar Haddad.', 'Omar Haddad'],
])('a document speaks for %s', (_, text, speaker) => {
  expect(readQuotes(text)[0]?.speaker).toBe(speaker)
})

describe('a second speaker in one sentence', () => {
  test.each([
    ['in a relative clause', '“It is over,” Omar Haddad told Aino Koskinen, who said: “I know.”', 'Aino Koskinen'],
    ['prompted', '“It is over,” said Omar Haddad, prompting Aino Koskinen to reply: “I know.”', 'Aino Koskinen'],
    ['without a verb', 'Omar Haddad called it “a triumph”; Aino Koskinen, “a mess”.', 'Aino Koskinen'],
    ['without a verb or comma', 'Omar Haddad called it “a triumph”, and Aino Koskinen “a mess”.', 'Aino Koskinen'],
  ])('%s has words of their own', (_, text, second) => {
    expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual(['Omar Haddad', second])
  })

  test('is not whoever the quoted words go on with', () => {
    const text = 'Omar Haddad said it was a “long night” and the mayor “did well, because he could”.'
    expect(readQuotes(text).at(-1)?.speaker).not.toBe('mayor')
  })
})

describe('a pronoun', () => {
  test('is not the newspaper somebody spoke to', () => {
    const text = '“I’d do it again,” said Tariq. Speaking to The Mirror on Tuesday, he insisted. “It was fun,” he said.'
    expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual(['Tariq', 'Tariq'])
  })

  test('is not the first word of a sentence that is no name', () => {
    const text =
      'Ines Carvalho came. “It is not small,” Omar Haddad said. Tobacco-related deaths are high, he noted.\n\n“My plea is simple,” he said.\n\nHabitat was lost, and the loss of habitat went on. Habitat loss is the reason, she said.'
    expect(readQuotes(text)[1]?.speaker).toBe('Omar Haddad')
  })

  test('that was “he” is not “she” later', () => {
    const text =
      'Selam Haile keeps it in a drawer.\n\nIt was her teacher, the late Wout Roux, who first heard her. “Go,” he wrote. She keeps it.\n\n“I wanted to be a dentist,” she says.'
    expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual(['Wout Roux', 'Selam Haile'])
  })

  test('is whom the writer turned to', () => {
    const text =
      'Tom Roux ran it. His daughter Linnea, who keeps the books, is gentle. “He is a romantic,” she says.\n\nI called Dr. Fatou Reed, who studies mills, to see. It is, she says. “We have seen more,” she explained.'
    expect(readQuotes(text).at(-1)?.speaker).not.toBe('Linnea')
  })
})

test('a person behind a place that no mark parts from them is who speaks', () => {
  expect(readQuotes('In the square a man yelled, “Resign!”')[0]?.speaker).toBe('a man')
  expect(readQuotes('After the match a fan told reporters: “It is over.”')[0]?.speaker).toBe('a fan')
})
