import { expect, test } from 'vitest'
import { articleOf, passagesIn, read, readQuotes } from './read-quotes.ts'
import { words } from '../../src/article/words.ts'
import { quotesOf } from '../../src/quote/quotes.ts'

test.each([
  [
    'a document that a newspaper quotes',
    '“It rose,” Omar Haddad said, according to a transcript quoted by the Coast Courier.',
    ['a transcript', 'the Coast Courier'],
  ],
  [
    'a document at the start',
    'According to a transcript published by the Coast Courier, Omar Haddad told the council: “It rose.”',
    ['a transcript', 'the Coast Courier'],
  ],
  [
    'a newspaper at the end',
    '“It rose,” Omar Haddad told the council, the Coast Courier reported.',
    ['the Coast Courier'],
  ],
  [
    'a newspaper that cites a document',
    '“It rose,” Omar Haddad said, the Coast Courier reported, citing a transcript.',
    ['a transcript', 'the Coast Courier'],
  ],
  ['quoted by', 'Omar Haddad was quoted by the Coast Courier as saying: “It rose.”', ['the Coast Courier']],
  [
    'quoted, the day before the newspaper',
    '“It rose,” Omar Haddad was quoted as saying on Monday by the state news agency.',
    ['the state news agency'],
  ],
  ['a broadcaster', '“It rose,” Omar Haddad said in a statement carried by state television.', ['state television']],
  ['an interpreter', '“It rose,” Omar Haddad said through an interpreter.', ['an interpreter']],
  [
    'people',
    'Omar Haddad told the council the river was “a slow grave of mud,” according to two people in the room.',
    ['two people'],
  ],
  ['another person', 'Ines Carvalho said Omar Haddad told her it was “a slow grave of mud”.', ['Ines Carvalho']],
  [
    'a newspaper behind a dash',
    'Harbour Minister Omar Haddad has declared that Brest wants the yard “on our side,” during a visit to Kelmar—the first such trip by a member of the new council since the fall of the old one, the Coast Courier reported on March 12.',
    ['the Coast Courier'],
  ],
  [
    'state television',
    'Omar Haddad accused Brest of “slow and wilful” neglect on Monday, state television reported.',
    ['state television'],
  ],
  [
    'another person, told with a day',
    'The founder, Ines Carvalho, said on Saturday that Omar Haddad had told her: “It rose.”',
    ['Ines Carvalho'],
  ],
  [
    'a police officer',
    'Police sergeant Ines Carvalho testified that Omar Haddad had said to her: “It rose.”',
    ['Ines Carvalho'],
  ],
  [
    'somebody who remembers',
    'Ines Carvalho has not forgotten what Omar Haddad said to her: “It rose.”',
    ['Ines Carvalho'],
  ],
  [
    'another person, between commas',
    'Ines Carvalho smiles. It is, she says, what Omar Haddad told her on her first day: “It rose.”',
    ['Ines Carvalho'],
  ],
  [
    'another person, two verbs on',
    'Ines Carvalho said Omar Haddad had rung her in May and told her: “It rose.”',
    ['Ines Carvalho'],
  ],
])('the chain of %s', (_, text, chain) => {
  expect(readQuotes(text)[0]).toMatchObject({ speaker: 'Omar Haddad', chain })
})

test.each([
  ['a statement', '“It rose,” Omar Haddad said in a statement.'],
  ['who is told', '“It rose,” Omar Haddad told the Coast Courier in an interview published on Monday.'],
  ['the speaker', '“It rose,” according to Omar Haddad.'],
])('%s is no link', (_, text) => {
  expect(readQuotes(text)[0]).toMatchObject({ speaker: 'Omar Haddad', chain: [] })
})

test('whoever is told, and then speaks, is reported by nobody', () => {
  const chain = (text: string) => readQuotes(text, '2024-03-13').map((quote) => quote.chain)
  expect(chain('“I came,” Omar Haddad told Ines Carvalho, who said: “I slept.”')).toEqual([[], []])
  expect(chain('Omar Haddad told the court that Ines Carvalho, who came late, said: “I slept.”')).toEqual([
    ['Omar Haddad'],
  ])
})

test('the article’s own newsroom is no link', () => {
  const text = '“It rose,” Omar Haddad said in a letter seen by the Courier.'
  const article = { ...articleOf(text), publisher: 'The Coast Courier' }
  const [quote] = quotesOf(article, passagesIn(article)).quotes
  expect(quote?.attribution).toMatchObject({ chain: [] })
})

test('an article of many links gives each quote its own', () => {
  const text = [
    'Deputy Harbour Minister Omar Haddad has declared that Brest wants the yard “on our side,” during a visit, the Coast Courier reported on March 12.',
    '“The season is full of storms, and of chances,” Haddad told Spanish Trade Minister Ines Carvalho on Tuesday, according to a Breton translation of his remarks quoted by the Coast Courier.',
    'He allowed that it was not simple, saying: “There are a number of things that stand in our way,” and stressed that all of it must rest on “open books”.',
    'In February, Marek Tamm held what the Palace called a “warm and useful” call with Haddad.',
  ].join('\n\n')
  const quotes = readQuotes(text, '2024-03-13')
  const translation = ['a Breton translation of his remarks', 'the Coast Courier']
  expect(quotes).toMatchObject([
    {
      speaker: 'Omar Haddad',
      role: 'Deputy Harbour Minister',
      addressee: undefined,
      when: undefined,
      chain: ['the Coast Courier'],
    },
    {
      speaker: 'Omar Haddad',
      role: 'Deputy Harbour Minister',
      addressee: 'Spanish Trade Minister Ines Carvalho',
      when: ['on Tuesday', '2024-03-12'],
      chain: translation,
    },
    { speaker: 'Omar Haddad', cue: 'saying', addressee: undefined, when: undefined, chain: [] },
    { speaker: 'Omar Haddad', cue: 'stressed', addressee: undefined, when: undefined, chain: [] },
    { speaker: 'Palace', cue: 'called', when: undefined, chain: [] },
  ])
})

test('the words of a link are those that make it one', () => {
  const text = '“It rose,” Omar Haddad said in a letter quoted by the Coast Courier.'
  const { attribution } = read(text).quotes[0] ?? {}
  const chain = attribution === undefined || attribution.known === 'unknown' ? [] : attribution.chain
  expect(chain.map(({ cue }) => words(articleOf(text), cue))).toEqual(['quoted by'])
})
