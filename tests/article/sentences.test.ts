import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/article/sentences.ts'

/** `|` stands where one sentence ends and the next begins. */
test.each([
  // plain
  ['The bridge is open. | It was closed for a year.'],
  ['Is it open? | Yes! | It is.'],
  ['It was open… and then it was not.'],
  // titles, initials, months, numbers
  ['Dr. Holm met Mrs. Lind. | They left.'],
  ['Gen. Ada B. Holm spoke first. | Nobody answered.'],
  ['J. R. Lind and J.-P. Marti came.'],
  ['The former Sen. Holm and then-Gov. Lind met.'],
  ['It opened on Jan. 5 and shut in Dec. | The reason is not known.'],
  ['Boat No. 5 won. | Boat No. 6 did not.'],
  ['She said no. | He left.'],
  ['The case of Holm v. Lund is open.'],
  ['1. The first point. | 2. The second one.'],
  // abbreviations that may end a sentence
  ['She lives in the U.S. | The others do not.'],
  ['The U.S. Navy bought it from Holm Inc. | It paid late.'],
  ['She left the U.S. | “We are not there,” she said.'],
  ['It left at 5 p.m. Monday. | It came at 9 a.m. | Holm was on it.'],
  ['Boats, nets, etc. were sold. | Nothing is left.'],
  // quotes
  ['“We are open.” | She smiled.'],
  ['“Are we open?” she asked. | Nobody knew.'],
  ['“Are we open?” Holm asked. | Nobody knew.'],
  ['“Are we open?” Ada van Holm, the mayor, asked. | Nobody knew.'],
  ['“Are we open?” Dr. Holm asked.'],
  ['"Open it!" Holm shouted. | It opened.'],
  ['“Are we open?” | The mayor asked nobody.'],
  ['“Are we open?” | He asked nobody.'],
  ['‘Go.’ | They went.'],
  ['He left.|“We stay,” she said.'],
  ['« Partons. » | Elle partit.'],
  ['„Wir gehen.“ | Sie ging.'],
  ['(It was late. | It was dark.) | They left.'],
  // names with a mark, names with a small letter
  ['Yahoo! shares rose. | Yahoo! Japan did not.'],
  ['They fled the city. | al-Nuri stayed. | iPhones were lost.'],
  ['Gen. al-Nuri stayed.'],
  // notes, scripts without spaces
  ['It was built in 1901.[3] | It fell in 1950.'],
  ['桥开了。|我们去看看。'],
])('sentences: %s', (marked) => {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
  expect(sentencesIn(text)).toEqual(marked.split(/ ?\| ?/))
})

test('a sentence is placed in the whole article, not in its passage', () => {
  const text = 'One. Two.\n\nThree. Four.'
  expect(sentencesOf({ text, language: 'en' }, { start: 11, end: 23 })).toEqual([
    { start: 11, end: 17 },
    { start: 18, end: 23 },
  ])
})

test.each(['en', 'de', 'uk', 'xx', 'zz-Wrong-tag-too-long', '', 'not a language'])(
  'language %j never stops the reading',
  (language) => {
    expect(sentencesOf({ text: 'One. Two.', language }, { start: 0, end: 9 })).toHaveLength(2)
  },
)

const PIECES = [
  '.',
  '!',
  '?',
  '…',
  ' ',
  '  ',
  '“',
  '”',
  '"',
  '’',
  '[',
  ']',
  '(',
  ')',
  '»',
  '«',
  'A',
  'a',
  '1',
  'Dr.',
  'U.S.',
  'al-B',
  'said',
  '。',
  '\u00a0',
  '\ud800',
  '😀',
  '\n',
]

test('sentences of any text are in order, do not overlap and leave out white space only', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, fc.nat(20), (text, offset) => {
      const whole = ' '.repeat(offset) + text
      let at = offset
      for (const { start, end } of sentencesOf({ text: whole, language: 'en' }, { start: offset, end: whole.length })) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(whole.slice(at, start).trim()).toBe('')
        expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end))
        at = end
      }
      expect(whole.slice(at).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['no space', 'a'.repeat(1_000_000), 1],
  ['only quote marks', '“'.repeat(100_000), 1],
  ['short sentences', 'It is on. '.repeat(100_000), 100_000],
  ['a word before each quote mark', 'Oh” '.repeat(250_000), 1],
])('a passage of a million characters is read in seconds: %s', (_, text, count) => {
  const begun = performance.now()
  expect(sentencesOf({ text, language: 'en' }, { start: 0, end: text.length })).toHaveLength(count)
  // Half a second alone; reading it whole took Intl.Segmenter minutes.
  expect(performance.now() - begun).toBeLessThan(15_000)
})

test('a sentence longer than what is looked at in one go stays one, and the next is found', () => {
  const long = `It is ${'very '.repeat(2000)}long.`
  expect(sentencesIn(`${long} Short. ${long}`)).toEqual([long, 'Short.', long])
})

function sentencesIn(text: string): string[] {
  return sentencesOf({ text, language: 'en' }, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )
}
