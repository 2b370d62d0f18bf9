import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

const said = (text: string): (readonly string[])[] => readQuotes(text).map((quote) => quote.said)

test.each([
  ['curly double', '“The bridge will hold,” Marta Novak said.', 'The bridge will hold,'],
  ['straight double', '"The bridge will hold," Marta Novak said.', 'The bridge will hold,'],
  ['guillemets', '«The bridge will hold», Marta Novak said.', 'The bridge will hold'],
  ['low opening', '„The bridge will hold“, Jürgen Vogt said.', 'The bridge will hold'],
  ['single', '‘The bridge will hold,’ Marta Novak said.', 'The bridge will hold,'],
  ['curly and straight mixed', '“The bridge will hold," Marta Novak said.', 'The bridge will hold,'],
  ['a headline', 'Minister calls new bridge ‘a waste of money’', 'a waste of money'],
  ['a contraction inside single marks', '‘I don’t know why,’ Marta Novak said.', 'I don’t know why,'],
])('%s marks make a quote', (_, text, inside) => {
  expect(said(text)).toEqual([[inside]])
})

test.each([
  ['a broadcast', 'Marta Novak appeared on BBC’s “Morning Table” in May.'],
  ['a work', 'Her novel, titled “Salt Roads,” sold well.'],
  ['a word at a distance', 'The so-called “expert” left early.'],
  ['measures', 'The door was 6\' 2" high and 3\' 1" wide.'],
  ['apostrophes', 'The workers’ plan and Novak’s bridge were the ’90s’ best.'],
  ['stray mark-up', 'See <a title="Read all of this here">more</a>.'],
])('%s is nobody’s words', (_, text) => {
  expect(said(text)).toEqual([])
})

test('a quote split by its attribution is one quote of two spans', () => {
  expect(said('“We came,” Ravi Menon said, “and we stayed.”')).toEqual([['We came,', 'and we stayed.']])
})

test('a quote running over paragraphs has a span a paragraph and one speaker', () => {
  const quotes = readQuotes('Marta Novak said: “The first night was cold.\n\n“The second was worse.”')
  expect(quotes.map(({ said, speaker }) => [said, speaker])).toEqual([
    [['The first night was cold.', 'The second was worse.'], 'Marta Novak'],
  ])
})

test('a quote that never closes ends with its paragraph', () => {
  expect(said('Marta Novak said: “The first night was cold.\n\nShe left.')).toEqual([['The first night was cold.']])
})

test('a quote within a quote stays inside it', () => {
  expect(said('“He told me ‘go home’ and I went,” Ravi Menon said.')).toEqual([['He told me ‘go home’ and I went,']])
})

test('a stray mark upsets only its own paragraph', () => {
  expect(said('The sign read ” and no more.\n\n“We stayed,” Ravi Menon said.')).toEqual([['We stayed,']])
})

test('partial quotes in a reported sentence are quotes of their own', () => {
  expect(said('Ravi Menon said the plan was “half-baked” and called its author “a stranger to the valley”.')).toEqual([
    ['half-baked'],
    ['a stranger to the valley'],
  ])
})
