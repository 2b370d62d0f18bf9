import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test.each([
  ['single marks in double', '“The neighbour told me ‘go home’ and I went,” Ravi Menon said.', 'The neighbour'],
  ['a colon', '“Ines Carvalho wrote on the wall: ‘Never again.’ We left it,” Ravi Menon said.', 'Ines Carvalho'],
  ['guillemets', '« Ines Carvalho said “never again” to me, » said Ravi Menon.', 'Ines Carvalho'],
  [
    'a pronoun resolved inside',
    '“Ines Carvalho came late and she told me ‘never again’ twice,” Ravi Menon said.',
    'Ines Carvalho',
  ],
  [
    'a pronoun resolved outside',
    'Ines Carvalho left.\n\n“She told me ‘never again’ twice,” Ravi Menon said.',
    'Ines Carvalho',
  ],
])('words told within a quote are a quote of their own: %s', (_, text, speaker) => {
  const [outer, inner] = readQuotes(text)
  expect(outer).toMatchObject({ speaker: 'Ravi Menon', within: undefined })
  expect(inner).toMatchObject({ speaker, chain: ['Ravi Menon'], within: outer?.said[0] })
})

test('“I” and “me” inside a quote are its speaker', () => {
  const quotes = readQuotes('“I told him ‘never again’, and Ines Carvalho told me ‘well said’,” Ravi Menon said.')
  expect(quotes.slice(1)).toMatchObject([
    { speaker: 'Ravi Menon', addressee: 'him', chain: [] },
    { speaker: 'Ines Carvalho', addressee: 'Ravi Menon', chain: ['Ravi Menon'] },
  ])
})

test('an inner quote has its own day, and who reports the outer one reports it too', () => {
  const text = '“Ines Carvalho said on Monday: ‘Never again,’” Ravi Menon said on Tuesday, according to a transcript.'
  expect(readQuotes(text, '2024-03-13')).toMatchObject([
    { when: ['on Tuesday', '2024-03-12'], chain: ['a transcript'] },
    { when: ['on Monday', '2024-03-11'], chain: ['Ravi Menon', 'a transcript'] },
  ])
})

test.each([
  ['a nickname', '“They call it ‘the Spoon’ here,” Ravi Menon said.'],
  ['a title', '“I have read ‘Salt Roads’ twice,” Ravi Menon said.'],
  ['a word at a distance', '“The ‘experts’ left early,” Ravi Menon said.'],
])('%s inside a quote is no quote', (_, text) => {
  expect(readQuotes(text)).toHaveLength(1)
})

test.each([
  ['the relative asked after', 'I hear your mother had a saying.', 'your mother'],
  ['the relative asked after with a word between', 'And your late mother?', 'your late mother'],
  ['nobody where two are asked after', 'And your mother, or your sister?', undefined],
  ['nobody the article tells of', 'And then?', undefined],
])('“she” inside an answer of an interview is %s', (_, question, speaker) => {
  const text = `Ada Holm came.\n\nInes Lund: “${question}”\n\nOmar Roe (laughing): “She wrote: ‘It fell twice.’ Done.”`
  expect(readQuotes(text).map((quote) => [quote.speaker, quote.cue])).toEqual([
    ['Ines Lund', undefined],
    ['Omar Roe', undefined],
    [speaker, speaker === undefined ? undefined : 'wrote'],
  ])
})

test.each([
  [
    '“Dad”',
    'Mr Haddad’s daughter, Aino, 11, saw it. “Dad told me, ‘Stay in bed,’ but I got up,” she said.',
    'Omar Haddad',
  ],
  ['“Mum”', 'Mr Haddad’s daughter, Aino, 11, saw it. “Mum told me, ‘Stay in bed,’ but I got up,” she said.', 'Mum'],
])('%s in the words of a child is the parent they came with, if named', (_, text, speaker) => {
  const quotes = readQuotes(`Farmer Omar Haddad came late.\n\n${text}`)
  expect(quotes.find(({ within }) => within !== undefined)?.speaker).toBe(speaker)
})
