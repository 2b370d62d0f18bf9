import { expect, test } from 'vitest'
import { isSure } from '../../src/quote/sure.ts'
import { read, readQuotes } from './read-quotes.ts'

const whyOpen = (text: string): (string | undefined)[] =>
  read(text).quotes.map(({ attribution }) => (attribution.known === 'unknown' ? attribution.why : undefined))

test.each([
  ['denied', 'Tom Roux denied saying “we will burn it”.'],
  ['denied in a clause', 'Tom Roux denied that he had said “we will burn it”.'],
  ['denied in a clause without “that”', 'Tom Roux denied he ever said “we will burn it”.'],
  ['denied as having been', 'Tom Roux has always denied ever having called the plan “a farce”.'],
  ['a claim denied', 'Tom Roux denied claims that he said “we will burn it”.'],
  ['a charge denied', 'Tom Roux denied the allegation of saying “we will burn it”.'],
  ['never', 'Tom Roux has never said that it was “a farce and a shame”.'],
  ['never, after the words', '“We will burn it,” Tom Roux never said.'],
  ['not', 'Tom Roux did not call the plan “a farce”.'],
  ['not, in one word', 'Tom Roux didn’t say “we will burn it”.'],
  ['should', 'Tom Roux should have said “we will burn it”.'],
  ['would', 'Tom Roux would never have told them “we will burn it”.'],
  ['would not say', 'Tom Roux would not say whether it was “set on purpose”.'],
  ['refused', 'Tom Roux refused to call the plan “a farce”.'],
  ['short of', 'Tom Roux stopped short of calling the plan “a farce”.'],
  ['without', 'Tom Roux left without saying “sorry for that”.'],
  ['wished', 'Tom Roux wished he had said “we will burn it”.'],
  ['a condition', 'If Tom Roux said “we will burn it”, he lied.'],
  ['a look', 'Tom Roux shrugged, as if to say “we will burn it”.'],
  ['a condition without “if”', 'Had Tom Roux said “we will burn it”, the barn would stand.'],
  ['a question', 'Did Tom Roux say “we will burn it”?'],
  ['nor', 'He was calm. Nor did Tom Roux say “we will burn it”.'],
  ['nobody', 'Nobody said “we will burn it”.'],
  ['no one', 'No one called the plan “a farce”.'],
])('words that are not told as said have no speaker: %s', (_, text) => {
  expect(whyOpen(text)).toEqual(['not-said'])
})

test.each([
  ['denied and said', 'Tom Roux denied it and said “I was at home”.'],
  ['a denial as such', 'Tom Roux denied wrongdoing, saying “I was at home”.'],
  ['not denied', 'Tom Roux did not deny saying “we will burn it”.'],
  ['never denied', 'Tom Roux has never denied calling the plan “a farce”.'],
  ['more than said', 'Tom Roux did not just say “we will burn it”.'],
  ['a habit', 'Tom Roux would say “we will burn it” every night.'],
  ['what is to come', 'Tom Roux will say “we will burn it” on Friday.'],
  ['a view', 'Tom Roux does not believe the dam is “worth the money”.'],
  ['the words deny', '“We would never burn it,” Tom Roux said.'],
  ['a question asked', 'Tom Roux asked if the dam was “worth the money”.'],
  ['another verb', 'Tom Roux, who did not say when, told them “we will burn it”.'],
])('words that are said keep their speaker: %s', (_, text) => {
  expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual(['Tom Roux'])
  expect(read(text).quotes.every(({ attribution }) => isSure(attribution))).toBe(true)
})

test.each([
  ['Tom Roux is alleged to have said “we will burn it”.', 'alleged to have said'],
  ['Tom Roux is alleged by the board to have said “we will burn it”.', 'alleged by the board to have said'],
  ['Tom Roux was rumoured to have said “we will burn it”.', 'rumoured to have said'],
  ['Tom Roux is said to have told the board “we will burn it”.', 'said to have told'],
  ['Tom Roux is accused of saying “we will burn it”.', 'accused of saying'],
  ['Tom Roux was accused of having called the plan “a farce”.', 'accused of having called'],
  ['Ann Holt accused Tom Roux of calling the plan “a farce”.', 'accused Tom Roux of calling'],
  ['Tom Roux allegedly said “we will burn it”.', 'allegedly said'],
  ['Tom Roux denied that the dam was “a farce”.', 'denied'],
  ['“We will burn it,” Tom Roux is alleged to have said.', 'alleged to have said'],
])('hearsay is never sure, and its cue says so: %s', (text, cue) => {
  expect(readQuotes(text).map((quote) => [quote.speaker, quote.cue])).toEqual([['Tom Roux', cue]])
  expect(read(text).quotes.some(({ attribution }) => isSure(attribution))).toBe(false)
})

test('whoever is told the words did not say them', () => {
  expect(readQuotes('Tom Roux was told “we will burn it”.').map(({ speaker }) => speaker)).toEqual([undefined])
})
