import { expect, test } from 'vitest'
import { SURE_TO_NAME } from '../../src/quote/sure.ts'
import { saidBy } from '../../src/reply/said-by.ts'
import { drawMarkdown } from '../../src/terminal/draw-markdown.ts'
import { libraryOf } from '../answer/library-of.ts'

function linesOf(text: string, options = { brief: false }, nth = 0): string[] {
  const [read] = libraryOf({ a: { text, published: '2025-05-02' } }).reads
  const quote = read?.quotes[nth]
  if (read === undefined || quote === undefined) return []
  return drawMarkdown(saidBy(read, quote, options).text, { colour: false, width: 200 })
}

test.each<[string, string, string[], number?]>([
  ['a name alone', '“It sails,” said Ann Lee.', ['— **Ann Lee**', 'by name (“said”) · sure']],
  [
    'a role, somebody told, a day and who reports it',
    'Harbour chief Ann Lee told reporters on Thursday: “It sails at nine,” according to a transcript published by the Courier.',
    [
      '— **Ann Lee**, Harbour chief',
      'told reporters · on Thursday (1 May 2025)',
      'via a transcript · published by the Courier',
      'by name (“told”) · sure',
    ],
  ],
  ['a pronoun', 'Ann Lee runs the harbour. “It sails,” she said.', ['— **Ann Lee**', 'as “she” (“said”) · sure']],
  [
    'somebody spoken to',
    'Ann Lee said to reporters: “It sails at nine.”',
    ['— **Ann Lee**', 'to reporters', 'by name (“said”) · sure'],
  ],
  [
    'who passes it on named in full elsewhere',
    'He asked Holm Courier. “It sails,” Ann Lee said, according to a transcript quoted by Holm Courier.',
    ['— **Ann Lee**', 'via a transcript · quoted by Holm Courier', 'by name (“said”) · sure'],
  ],
  [
    'somebody written to',
    'Ann Lee had written to Jon Holm in May: “It sails at nine.”',
    ['— **Ann Lee**', 'to Jon Holm · in May (2025-05)', 'by name (“written”) · sure'],
  ],
  [
    'an interpreter between',
    '“It sails,” Ann Lee said through an interpreter in Bremen.',
    ['— **Ann Lee**', 'through an interpreter', 'by name (“said”) · sure'],
  ],
  ['who is not named', '“It sails,” said a spokesman.', ['— **a spokesman**', 'not by name (“said”) · fairly sure']],
  ['nobody', 'It rained. “We want a bridge now!” It went on.', ['— speaker not named here (no name near it)']],
  [
    'words denied',
    'Ann Lee denied saying “it sails at nine”.',
    ['— speaker not named here (the article does not give this as said)'],
  ],
])('an attribution with %s reads as in a newspaper', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

test('a speaker who is not sure enough is shown as perhaps', () => {
  const [read] = libraryOf({ a: { text: 'Mayor Ann Lee told reporters: “It sails at nine.”' } }).reads
  const quote = read?.quotes[0]
  if (read === undefined || quote?.attribution.known !== 'named') throw new Error('expected a named speaker')
  const unsure = { ...quote, attribution: { ...quote.attribution, sure: SURE_TO_NAME - 0.01 } }
  expect(drawMarkdown(saidBy(read, unsure, { brief: false }).text, { colour: false, width: 200 })).toEqual([
    '— not sure who, perhaps Ann Lee, Mayor',
    'told reporters',
    'by name (“told”) · see the context',
  ])
})

test('beside its passage it is one line', () => {
  expect(linesOf('Mayor Ann Lee told reporters: “It sails at nine.”', { brief: true })).toEqual([
    '— **Ann Lee**, Mayor · told reporters',
  ])
})

test('beside its passage hearsay shows the words that make it so', () => {
  expect(linesOf('Ann Lee is alleged to have said “it sails at nine”.', { brief: true })).toEqual([
    '— not sure who, perhaps Ann Lee · by name (“alleged to have said”)',
  ])
})

test('a quote inside another says inside whose, once', () => {
  const text = 'Ann Lee said: “Mayor Bo Dahl told me, ‘The ferry will never sail again.’ I was sad.”'
  expect(linesOf(text, { brief: true }, 1)).toEqual(['— **Bo Dahl**, Mayor · inside a quote of Ann Lee · told Ann Lee'])
})
