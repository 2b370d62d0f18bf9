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
  ['guillemets with spaces', '« The bridge will hold », says Marta Novak.', 'The bridge will hold'],
  ['a contraction inside single marks', '‘I don’t know why,’ Marta Novak said.', 'I don’t know why,'],
])('%s marks make a quote', (_, text, inside) => {
  expect(said(text)).toEqual([[inside]])
})

test.each([
  ['a broadcast', 'Marta Novak appeared on BBC’s “Morning Table” in May.'],
  ['a work', 'Her novel, titled “Salt Roads,” sold well.'],
  ['a word at a distance', 'The so-called “expert” left early.'],
  ['measures', 'The door was 6\' 2" high and 3\' 1" wide.'],
  ['a programme somebody is told on', 'Marta Novak told “Morning Table” about the bridge.'],
  ['a book named as a source', 'The bridge cost less, according to “Salt and Iron,” a book by Ravi Menon.'],
  ['a name that is used', 'The bridge, known locally as “the Old Lady”, opened in 1931.'],
  ['a name people call by', 'The crew climbed what the town calls “the Freezer”.'],
  ['an account called so', 'Ravi Menon shared a clip from an account called “Bridge-Gate” on Friday.'],
  ['a nickname', 'Marta “Bee” Novak left early.'],
  ['a name in another language', 'It lent its light to a television series, « Les Gens du port ».'],
  ['apostrophes', 'The workers’ plan and Novak’s bridge were the ’90s’ best.'],
  ['a work in the midst of a story', 'Nobody has seen “The Copper Bride” for ninety years.'],
  ['a work with brackets', 'At home stood “The Bride (Again)” in oak.'],
  ['a work set between commas', 'The last of them, “Driftwood”, was finished in a lift.'],
  ['a show that a row is over', 'The row over “Crust Wars” boils on.'],
  [
    'a title behind a name in brackets',
    'Additional guests announced so far include Marta Novak (“Driftwood”) and Ravi Menon (“The Long Ditch”).',
  ],
  ['a list of titles', 'The board said the nominees include the best films “Salt Road,” “The Kiln” and “Low Water.”'],
  ['a title in a list of prizes', 'Ravi Menon, “The Long Ditch.”'],
  ['somebody’s work', 'He noted that the row was over a scene in Marta Novak’s “Low Water.”'],
  ['a show spoken of', 'Ravi Menon, who is ill, told the Courier “Salt Road” had taught him a lot.'],
  ['a title of one word', 'Marta Novak praised the plan, which is the best scene yet written in “Driftwood.”'],
  ['a song that was released', 'In May, Marta Novak released “Salt Road,” an album of songs.'],
  ['stray mark-up', 'See <a title="Read all of this here">more</a>.'],
])('%s is nobody’s words', (_, text) => {
  expect(said(text)).toEqual([])
})

test.each([
  ['chants', 'The crowd chanted “Save Our Ferry,” “Save Our Quay” and “Go Home.”', 3],
  ['one word with capitals', 'He called the plan “Madness.”', 1],
  ['what somebody said of a title', '“Driftwood is dull,” Ravi Menon said.', 1],
])('words like titles that are said: %s', (_, text, count) => {
  expect(said(text)).toHaveLength(count)
})

test('a quote split by its attribution is one quote of two spans', () => {
  expect(said('“We came,” Ravi Menon said, “and we stayed.”')).toEqual([['We came,', 'and we stayed.']])
})

test('how it was said parts no quote', () => {
  expect(said('“We came,” said Ravi Menon, smiling, “and we stayed.”')).toEqual([['We came,', 'and we stayed.']])
})

test('double marks stand within single ones', () => {
  expect(said('‘She came and said, “Go home,” and went,’ Ravi Menon said.')).toEqual([
    ['She came and said, “Go home,” and went,'],
    ['Go home,'],
  ])
})

test('the title of a book is no part of the words that follow', () => {
  expect(said('In her memoirs, “Strings and Salt”, Marta Novak wrote: “We came.”')).toEqual([['We came.']])
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

test('words told within a quote are a quote of their own after the one they stand in', () => {
  expect(said('“He told me ‘go home’ and I went,” Ravi Menon said.')).toEqual([
    ['He told me ‘go home’ and I went,'],
    ['go home'],
  ])
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

test('a heading made of words quoted below it is nobody’s', () => {
  const text = '“It rose,” Ravi Menon said.\n\n‘A long night’\n\nIt was “a long night”, he said.'
  expect(said(text)).toEqual([['It rose,'], ['a long night']])
})

test('guillemets with spaces pair with their own kind', () => {
  const text = '« It rose, » says Ravi Menon, an engineer. « I came by boat. »'
  expect(said(text)).toEqual([['It rose,'], ['I came by boat.']])
})
