import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verify } from '../../src/answer/verify.ts'
import { words } from '../../src/article/words.ts'
import type { Checked, Standing } from '../../src/domain.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  bridge: `The council said that the Holm bridge would stay closed until May. It takes 120 cars an hour.

“We will not open the bridge before 3 June,” said Mayor Anna Holm on Friday. “Not one of the 40 bolts is safe.”

“I was glad when it opened, but I am not sorry that it is closed,” said the ferryman, Peter Vik. “All of us can swim if the water is warm,” he told reporters.

Ms Holm denied that the county had asked for a toll. She called the old ferry “a floating shed with a licence”.

“The U.S. engineers were unable to come,” Dr. Asaad al-Shaibani said, “because nobody had paid them.”

“Some of the cables will hold for years. But the two in the middle will not,” he said.`,
})

const check = (text: string, speaker?: string) =>
  verify(library, { text, ...(speaker === undefined ? {} : { speaker }) })
const kindOf = (text: string, speaker?: string) => check(text, speaker).verdict.kind

describe('words in [brackets]', () => {
  test.each([
    ['[The county] will not open the bridge before 3 June', 'cut', ['[The county]']],
    ['We will not open the bridge [in Holm] before 3 June', 'verbatim', ['[in Holm]']],
    ['[W]e will not open the bridge before 3 June', 'verbatim', []],
    ['We will not open[ed] the bridge before 3 June', 'cut', ['open[ed]']],
    ['We will [never] open the bridge before 3 June', 'altered', []],
    ['We will [only] perhaps open the bridge before 3 June', 'altered', []],
    ['We [said we will close] the bridge before 3 June', 'altered', []],
    ['[We will not open the bridge before 3 June]', 'verbatim', []],
    ['[] [We] [', 'refused', []],
  ])('%s', (text, kind, putIn) => {
    const checked = check(text)
    expect(checked.verdict.kind).toBe(kind)
    expect(checked.putIn.map(({ start, end }) => checked.text.slice(start, end))).toEqual(putIn)
  })

  test('that are other words than those the article has in brackets are altered', () => {
    const own = libraryOf({ own: '“We will vote [on the levy] in May,” said Vik. “[W]e are glad.”' })
    const kind = (text: string) => verify(own, { text }).verdict.kind
    expect(kind('We will vote [on the levy] in May')).toBe('verbatim')
    expect(kind('We will vote [on the toll] in May')).toBe('altered')
    expect(kind('We are glad')).toBe('verbatim')
    expect(kind('[W]e are glad')).toBe('verbatim')
  })

  test('say what they stand for, and when that turns the sense', () => {
    const { verdict } = check('We [are going to] open the bridge before 3 June')
    expect(verdict.kind === 'cut' && verdict.leftOut.flatMap(({ turns }) => turns)).toMatchObject([
      { kind: 'modality' },
      { kind: 'negation' },
    ])
  })
})

test('a quote in two pieces is one, whatever words the article says between them', () => {
  const paper = libraryOf({
    paper:
      '“We found the old paper in a cupboard,” Dr Ana Vik, head of the ward at the city hospital, told Channel 6. “The young had to be shown how.”',
  })
  const kind = (text: string) => verify(paper, { text }).verdict.kind
  expect(kind('We found the old paper in a cupboard. The young had to be shown how.')).toBe('verbatim')
  expect(kind('We found the old paper in a cupboard. The old had to be shown how.')).toBe('altered')
})

describe('a report with some of the speaker’s own words in it', () => {
  const fees = libraryOf({
    fees: 'She conceded that any agreement must rest on “equal standing”. Vik said the levy was “a tax on water” and would go.',
  })
  test.each([
    ['any agreement must rest on equal standing', 'reported'],
    ['Vik said the levy was “a tax on water” and would go', 'verbatim'],
    ['a tax on water', 'verbatim'],
  ])('%s', (text, kind) => {
    expect(verify(fees, { text }).verdict.kind).toBe(kind)
  })
})

test('a given name in other letters is no other speaker', () => {
  const boat = libraryOf({ boat: '“I arrived by boat, and I stayed,” said Youssef ben Hadj Amor.' })
  const whose = (speaker: string) => verify(boat, { text: 'I arrived by boat, and I stayed', speaker }).verdict
  expect(whose('Yusuf bin Haj Amor')).toMatchObject({ kind: 'verbatim', whose: 'open' })
  expect(whose('Karim Amor')).toMatchObject({ kind: 'other-speaker' })
})

describe('verbatim', () => {
  test.each([
    'We will not open the bridge before 3 June',
    '"we will not open the bridge before 3 June."',
    '> **We will not open** the bridge before 3 June!',
    'WE WILL NOT OPEN THE BRIDGE BEFORE 3 JUNE',
    'We  will\nnot open — the bridge — before 3 June…',
    'We wi\u200bll not open the bri\u00addge before 3 June',
    'We will nоt open the bridge before 3 June', // a Cyrillic o
    '<@123456789> We will not open the bridge before 3 June <:smug:123456789012> https://example.org/x',
    'We will not open the bridge before 3 June. Not one of the 40 bolts is safe.',
    'Not one of the 40 bolts is safe',
    'Not one of the 40 bolts is safe [sic]',
    'The U.S. engineers were unable to come', // a whole piece
    '“All of us can swim if the water is warm,” he told reporters.', // with the article’s own words
    'Not one of the forty bolts is safe',
    'a floating shed with a licence',
    'The US engineers were unable to come because nobody had paid them',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('verbatim')
  })

  test('with a letter or two mistyped is told so', () => {
    const { verdict, unlike } = check('We will not opne the brigde before 3 June')
    expect(verdict.kind).toBe('verbatim')
    expect(unlike.map(({ likeness }) => likeness)).toEqual(['slip', 'slip'])
  })

  test('invisible and look-alike characters are told', () => {
    expect(check('We wi\u200bll nоt open the bridge before 3 June').disguises).toEqual([
      { kind: 'look-alikes', words: ['nоt'] },
      { kind: 'invisible', count: 1 },
    ])
  })
})

describe('a cut', () => {
  test.each([
    ['I was glad when it opened', ['contrast', 'negation'], 'but I am not sorry that it is closed'],
    ['All of us can swim', ['condition'], 'if the water is warm'],
    ['We will … open the bridge before 3 June', ['negation'], 'not'],
    ['one of the 40 bolts is safe', ['negation'], 'Not'],
  ] as const)('%s', (text, turns, leftOut) => {
    const { verdict } = check(text)
    if (verdict.kind !== 'cut') return expect(verdict.kind).toBe('cut')
    expect(verdict.leftOut.flatMap((one) => one.turns.map(({ kind }) => kind))).toEqual(turns)
    const [place] = verdict.places
    expect(verdict.leftOut.map(({ span }) => place && words(place.read.article, span))).toEqual([leftOut])
  })

  test('that leaves out the next sentence changes the sense where that takes it back', () => {
    const { verdict } = check('Some of the cables will hold for years.')
    expect(verdict).toMatchObject({ kind: 'cut', leftOut: [{ turns: [{ kind: 'contrast' }, { kind: 'negation' }] }] })
  })
})

describe('altered', () => {
  test.each([
    ['We will open the bridge before 3 June', ['negation']],
    ['We will not open the bridge before 13 June', ['number']],
    ['We may not open the bridge before 3 June', ['modality']],
    ['None of us can swim if the water is warm', ['negation', 'quantity']],
    ['The U.S. engineers were able to come', ['negation']],
    ['We will not paint the bridge before 3 June', []],
    ['I was glad when it opened, but I was not sorry that it is closed', []],
    ['all of us can swim if the water is not warm', ['negation']],
  ] as const)('%s', (text, matters) => {
    const { verdict } = check(text)
    if (verdict.kind !== 'altered') return expect(verdict.kind).toBe('altered')
    expect(verdict.changes.flatMap((change) => change.matters)).toEqual(matters)
  })

  test('shows what was put in the place of what', () => {
    const { verdict, text } = check('We shall not open the bridge before 3 May')
    if (verdict.kind !== 'altered') return expect(verdict.kind).toBe('altered')
    const [place] = verdict.places
    const pairs = verdict.changes.map(({ typed, there }) => [
      typed && text.slice(typed.start, typed.end),
      there && place && words(place.read.article, there),
    ])
    expect(pairs).toEqual([
      ['shall', 'will'],
      ['May', 'June'],
    ])
  })
})

test('pieces of two quotes joined are told, with both places', () => {
  const { verdict } = check('We will not open the bridge because nobody had paid them')
  if (verdict.kind !== 'spliced') return expect(verdict.kind).toBe('spliced')
  expect(verdict.pieces.map(({ standing }) => standing.passage.number)).toEqual([2, 5])
})

describe('whose', () => {
  test.each([
    ['We will not open the bridge before 3 June', 'Holm', 'verbatim'],
    ['We will not open the bridge before 3 June', 'the mayor', 'verbatim'],
    ['We will not open the bridge before 3 June', 'Peter Vik', 'other-speaker'],
    ['We will not open the bridge before 3 June', 'Napoleon', 'other-speaker'],
    ['We will not open the bridge before 3 June', '  ', 'verbatim'],
    ['We will not open the bridge before 3 June', '((*', 'verbatim'],
    ['We will not open the bridge before 3 June', '[Holm\\', 'verbatim'],
    ['We will not open the bridge before 3 June', 'Ab '.repeat(2000), 'other-speaker'],
    ['The US engineers were unable to come', 'Al Shaybani', 'verbatim'],
    ['the county had asked for a toll', 'Anna Holm', 'other-speaker'],
    ['It takes 120 cars an hour', undefined, 'other-speaker'],
    ['the Holm bridge would stay closed until May', undefined, 'reported'],
    ['The bridge will stay closed until May', undefined, 'reported'],
  ] as const)('%s – %s', (text, speaker, kind) => {
    expect(kindOf(text, speaker)).toBe(kind)
  })

  test('words the article gives as denied are not said', () => {
    expect(check('the county had asked for a toll').verdict).toMatchObject({ kind: 'other-speaker', why: 'not-said' })
  })
})

test.each([
  ['The moon is made of green cheese and always was', 'nowhere'],
  ['', 'refused'],
  ['🎉🎉', 'refused'],
  ['bridge', 'refused'],
  ['x '.repeat(10_000), 'refused'],
  ['\ud800\u202e\u0000', 'refused'],
])('%j is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

/** Words as anybody would compare them, without the code that is tested. */
const plainWords = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/u\.s\./g, 'us')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const standingWords = ({ read, spans }: Standing) =>
  plainWords(spans.map((span) => words(read.article, span)).join(' '))

/** Pasted words, each that is told to be unlike replaced by the article's, without those told to be put in. */
function claimedWords({ text, unlike, putIn, verdict }: Checked): string[] {
  const place = 'places' in verdict ? verdict.places[0] : undefined
  const replaced = [
    ...unlike.map(({ typed, there }) => ({ typed, own: place === undefined ? '' : words(place.read.article, there) })),
    ...putIn.map((typed) => ({ typed, own: ' ' })),
  ]
  let told = text
  for (const { typed, own } of replaced.sort((a, b) => b.typed.start - a.typed.start)) {
    told = told.slice(0, typed.start) + own + told.slice(typed.end)
  }
  return plainWords(told)
}

const quotes = library.reads.flatMap((read) =>
  read.quotes.flatMap(({ spans }) => spans.map((span) => words(read.article, span))),
)
const someWords = fc.constantFrom(
  'not',
  'never',
  'will',
  'may',
  'all',
  'some',
  '4',
  'Holm',
  'bridge',
  'and',
  'unsafe',
  'May',
)

/** A quote with words replaced, put in, taken out, or another quote's words after its own. */
const forged = fc
  .record({
    quote: fc.constantFrom(...quotes),
    edits: fc.array(
      fc.record({ at: fc.nat(20), how: fc.constantFrom('put', 'take', 'replace', 'swap', 'bracket'), word: someWords }),
      { maxLength: 3 },
    ),
    other: fc.option(fc.constantFrom(...quotes)),
    ellipsis: fc.boolean(),
  })
  .map(({ quote, edits, other, ellipsis }) => {
    const own = quote.split(' ')
    for (const { at, how, word } of edits) {
      const i = at % own.length
      if (how === 'put') own.splice(i, 0, word)
      else if (how === 'take') own.splice(i, 1)
      else if (how === 'replace') own[i] = word
      else if (how === 'bracket') own[i] = `[${word}]`
      else own.splice(i, 2, own[i + 1] ?? '', own[i] ?? '')
    }
    if (other !== null)
      own.splice(Math.ceil(own.length / 2), own.length, ...(ellipsis ? ['…'] : []), ...other.split(' ').slice(-4))
    return own.join(' ')
  })

test('what is called verbatim stands in the article word for word, with nothing of the quote left out between', () => {
  let seen = 0
  fc.assert(
    fc.property(forged, (text) => {
      const checked = check(text)
      const { verdict } = checked
      if (verdict.kind !== 'verbatim' && verdict.kind !== 'cut') return
      seen += 1
      const [place] = verdict.places
      if (place === undefined) throw new Error('no place')
      expect(standingWords(place)).toEqual(claimedWords(checked))
      if (verdict.kind === 'cut' && /…|\[/.test(text)) return
      place.spans.slice(1).forEach(({ start }, i) => {
        const between = { start: place.spans[i]?.end ?? start, end: start }
        const its = place.quote?.spans.filter((span) => span.start < between.end && between.start < span.end) ?? []
        const left = its.map((span) =>
          words(place.read.article, {
            start: Math.max(span.start, between.start),
            end: Math.min(span.end, between.end),
          }),
        )
        expect(plainWords(left.join(' '))).toEqual([])
      })
    }),
    { numRuns: 1500 },
  )
  expect(seen).toBeGreaterThan(50)
})
