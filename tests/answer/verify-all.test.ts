import { expect, test } from 'vitest'
import { verifyAll } from '../../src/answer/verify-all.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  bridge: `“We will not open the bridge before 3 June, but we are not idle,” said Mayor Anna Holm on Friday.

“All of us can swim if the water is warm,” Peter Vik told reporters.

The council said that the bridge would stay closed until May.`,
})

const verdicts = (text: string, speaker?: string) =>
  verifyAll(library, { text, ...(speaker === undefined ? {} : { speaker }) }).checked.map(
    ({ claim, verdict }) => `${claim.speaker ?? '?'}: ${verdict.kind}`,
  )

test('each quote of a message is checked, as said by whom the message names', () => {
  expect(
    verdicts(
      'lol anna holm said "We will open the bridge before 3 June" and Vik goes “All of us can swim if the water is warm”',
    ),
  ).toEqual(['Anna Holm: altered', 'Vik: verbatim'])
})

test('words of a message that are a passage of an article are one, with the quotes in it', () => {
  expect(verdicts('“All of us can swim if the water is warm,” Peter Vik told reporters.')).toEqual(['?: verbatim'])
})

test('a speaker who is given counts before one who is named', () => {
  expect(verdicts('Vik: “All of us can swim if the water is warm”', 'Anna Holm')).toEqual(['Anna Holm: other-speaker'])
})

test('without quote marks all of it is checked, but a signature', () => {
  expect(verdicts('all of us can swim if the water is warm – Peter Vik')).toEqual(['Peter Vik: verbatim'])
  expect(verdicts('Holm: all of us can swim if the water is warm')).toEqual(['Holm: other-speaker'])
  expect(verdicts('all of us can swim if the lake is warm')).toEqual(['?: altered'])
})

test.each([
  ['check: all of us can swim if the water is warm', '?: verbatim'],
  ['is this real? all of us can swim if the water is warm', '?: verbatim'],
  ['did Holm say all of us can swim if the water is warm', 'Holm: other-speaker'],
  ['According to Peter Vik, all of us can swim if the water is warm', 'Peter Vik: verbatim'],
  ['all of us can swim if the water is warm (Vik)', 'Vik: verbatim'],
  ['all of us can swim if the water is warm – Ana dos Santos', 'Ana dos Santos: other-speaker'],
  ['Breaking: all of us can swim if the water is warm', '?: verbatim'],
  ['all of us can swim if the water is warm - Twitter', '?: verbatim'],
  ['Anna Holm: "All of us can swim if the water is warm"', 'Anna Holm: other-speaker'],
  ['"All of us can swim if the water is warm" — Peter Vik, ferryman of Holm', 'Peter Vik: verbatim'],
])('%s', (text, expected) => {
  expect(verdicts(text)).toEqual([expected])
})

test('shows a claim as it was typed', () => {
  expect(verifyAll(library, { text: 'the vik ferry is slow - Peter Vik' }).checked[0]?.text).toBe(
    'the vik ferry is slow',
  )
})

test('of many quotes five are checked and the others counted', () => {
  const text = Array.from({ length: 8 }, (_, i) => `"we will open bridge number ${i}"`).join('\n')
  const { checked, unchecked } = verifyAll(library, { text })
  expect(checked).toHaveLength(5)
  expect(unchecked).toBe(3)
})

test.each([
  '',
  '"',
  '""',
  '“ ”',
  '> ',
  '>>> ',
  '```',
  '🎉',
  'x',
  '"x"',
  '“'.repeat(3000),
  '"a b" '.repeat(900),
  '> “\n'.repeat(500),
])('is not confused by %.20j', (text) => {
  const kinds = verifyAll(library, { text }).checked.map(({ verdict }) => verdict.kind)
  expect(kinds).toEqual(text.startsWith('"a b" ') ? Array.from({ length: 5 }, () => 'nowhere') : ['refused'])
})
