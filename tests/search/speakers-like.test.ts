import { expect, test } from 'vitest'
import { words } from '../../src/article/words.ts'
import { speakersLike } from '../../src/search/speakers-like.ts'
import { libraryOf } from '../answer/library-of.ts'

const library = libraryOf({
  weir: [
    '“The weir holds,” said Dana Marlowe, the river warden. “It has for years,” she said.',
    '“It leaks,” said Omar El-Sayed. “It drips,” said Ruth Elsawy.',
    '“It is a pity,” Mr Roux said. “It is old,” said Peter Holt. “It is ours,” said Anna Holt.',
  ].join('\n\n'),
})

test.each<[string, string[]]>([
  ['Marlowe', ['Dana Marlowe']],
  ['Ms Marlowe', ['Dana Marlowe']],
  ['Mrs. Marlowe', ['Dana Marlowe']],
  ['ms marlowe', ['Dana Marlowe']],
  ['Dr. Dana Marlowe', ['Dana Marlowe']],
  ['Mr Marlowe', []],
  ['Mr Roux', ['Roux']],
  ['monsieur roux', ['Roux']],
  ['Ms Roux', []],
  ['elsayed', ['Omar El-Sayed']],
  ['el-Sayed', ['Omar El-Sayed']],
  ['El Sayed', ['Omar El-Sayed']],
  ['Omar Elsayed', ['Omar El-Sayed']],
  ['Mr. El Sayed', ['Omar El-Sayed']],
  ['El-Sawy', ['Ruth Elsawy']],
  ['Holt', ['Peter Holt', 'Anna Holt']],
  ['Anna Holt', ['Anna Holt']],
  ['Ms Holt', ['Anna Holt']],
  ['Mr Holt', ['Peter Holt']],
  ['Ruth Holt', []],
  ['Ptere Holt', []],
  ['Petter Holt', ['Peter Holt']],
  ['Anna Hoxt', ['Anna Holt']],
  ['Ann Holt', []],
  ['Petter Marlowe', []],
])('%s', (typed, names) => {
  const found = speakersLike(library.reads, typed)
  expect(found.map(({ read, speaker }) => words(read.article, speaker.name))).toEqual(names)
})

const roles = libraryOf({
  fair: [
    'Denny Moss was booed on Friday. Denny’s ex-wife, Trish Okafor, was cross. “He hid biscuits,” she told Ann Poe.',
    'Ren Fujimori, a PhD student of Tanabe, said: “The moss came back.” Carl Hult had left.',
    '“It is late,” said Ida Berg, the lawyer for Hult. “We made it,” said Tom Reed, a spokesman for Fjordbil.',
    '“We wait,” said Mark Lind, foreign minister of Norway.',
  ].join('\n\n'),
})

test.each<[string, string[]]>([
  ['Denny', []],
  ['Denny Moss', []],
  ['Moss', []],
  ['Denny’s ex-wife', ['Trish Okafor']],
  ['ex-wife', ['Trish Okafor']],
  ['Tanabe', []],
  ['PhD student', ['Ren Fujimori']],
  ['Tanabe’s student', ['Ren Fujimori']],
  ['Hult', []],
  ['Hult’s lawyer', ['Ida Berg']],
  ['Fjordbil', ['Tom Reed']],
  ['Fjordbil spokesman', ['Tom Reed']],
  ['Norway', []],
  ['Norway’s foreign minister', ['Mark Lind']],
  ['foreign minister', ['Mark Lind']],
])('a name inside somebody’s role is not theirs: %s', (typed, names) => {
  const found = speakersLike(roles.reads, typed)
  expect(found.map(({ read, speaker }) => words(read.article, speaker.name))).toEqual(names)
})
