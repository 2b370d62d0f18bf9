import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceLink } from '../../src/reply/source-link.ts'

const URL_A = 'https://news.example/a'

/** The link to the first place of `sentence` in `text`. */
function linkTo(sentence: string, text: string, url = URL_A): string | undefined {
  const start = text.indexOf(sentence)
  return sourceLink({ text, url }, { start, end: start + sentence.length })
}

/** What a link's fragment looks for, decoded. */
function searchedBy(link: string | undefined): string[] {
  return (link?.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent)
}

test('a short sentence is searched whole, with hyphens, commas and ampersands encoded', () => {
  const sentence = 'Al-Shaibani, of "R&D" (57), left.'
  expect(linkTo(sentence, `Before. ${sentence} After.`)).toBe(
    `${URL_A}#:~:text=Al%2DShaibani%2C%20of%20%22R%26D%22%20(57)%2C%20left.`,
  )
})

const LONG = `The first words of it are here and then ${'it goes on and on '.repeat(8)}until the very end of it.`

test('a long sentence is searched by three words of each end', () => {
  expect(searchedBy(linkTo(LONG, `Before. ${LONG} After.`))).toEqual(['The first words', 'end of it.'])
})

test('by more words, where three stand elsewhere before', () => {
  expect(searchedBy(linkTo(LONG, `the FIRST words were other ones. ${LONG}`))).toEqual([
    'The first words of',
    'very end of it.',
  ])
})

test('an end that comes in the midst of the sentence too takes more words', () => {
  const sentence = `It began as a war of words, ${'which went on for years and '.repeat(5)}ended as a war of words`
  expect(searchedBy(linkTo(sentence, sentence))).toEqual(['It began as a', 'a war of words'])
})

test('a sentence that stood before gets the bare address, a wrong place is worse', () => {
  const text = 'He left. She stayed. He left.'
  expect(sourceLink({ text, url: URL_A }, { start: 21, end: 29 })).toBe(URL_A)
  expect(sourceLink({ text, url: URL_A }, { start: 0, end: 8 })).toContain('He%20left.')
})

test.each([
  ['the page’s own fragment stays', 'https://a.example/b#part', 'https://a.example/b#part:~:text=He%20left.'],
  ['an empty one is used', 'https://a.example/b#', 'https://a.example/b#:~:text=He%20left.'],
  ['another text fragment goes', 'https://a.example/b#:~:text=x', 'https://a.example/b#:~:text=He%20left.'],
  ['a query stays', 'https://a.example/?b=c&d', 'https://a.example/?b=c&d#:~:text=He%20left.'],
  [
    'letters of other scripts are encoded',
    'https://a.example/дом',
    'https://a.example/%D0%B4%D0%BE%D0%BC#:~:text=He%20left.',
  ],
])('%s', (_, url, link) => {
  expect(linkTo('He left.', 'He left. She stayed.', url)).toBe(link)
})

test.each([
  [undefined],
  [''],
  ['a.example'],
  ['ftp://a.example/b'],
  ['javascript:alert(1)'],
  [`https://a.example/${'b'.repeat(500)}`],
])('no link to %j', (url) => {
  expect(sourceLink({ text: 'He left.', ...(url === undefined ? {} : { url }) }, { start: 0, end: 8 })).toBeUndefined()
})

test('without a sentence, or without room for one, it is the bare address', () => {
  const url = `https://a.example/${'b'.repeat(480)}`
  expect(sourceLink({ text: 'He left.', url: URL_A })).toBe(URL_A)
  expect(linkTo('He left the house for good.', 'He left the house for good.', url)).toBe(url)
})

test('a sentence that grows too long by encoding is searched by its ends', () => {
  const sentence = 'Президент сообщил журналистам, что переговоры продолжатся в понедельник вечером в столице страны.'
  const link = linkTo(sentence, `${sentence} Дальше.`)
  expect(searchedBy(link)).toEqual(['Президент сообщил журналистам,', 'в столице страны.'])
})

test('line ends, half characters and any other text give a link that a browser can read', () => {
  expect(linkTo('He\nleft.', 'a He\nleft.')).toContain('text=He%20left.')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y)
      const link = sourceLink({ text, url: URL_A }, { start, end }) ?? ''
      expect(link.length).toBeLessThanOrEqual(512)
      expect(link).toMatch(/^https:\/\/news\.example\/a(?:#:~:text=[^\s&,-]+(?:,[^\s&,-]+)?)?$/)
    }),
  )
})
