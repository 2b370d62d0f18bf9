import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../src/domain.ts'
import { quotesOf } from '../../src/quote/quotes.ts'
import { articleOf, passagesIn } from './read-quotes.ts'

const MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', ' ', '\n\n', ', ', '. ', '— ', ': ', '(', ')']
const WORDS = [
  'said ',
  'Omar Haddad',
  'he ',
  'told ',
  'the ',
  'who ',
  'according to ',
  'U.S. ',
  'on Monday ',
  '6\' 2" ',
  '\u{1F30A}',
  '\uD800',
]
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...WORDS), fc.string()), { maxLength: 60 })
    .map((parts) => parts.join('')),
)

test('any text gives spans inside it, in order and without overlap, and throws nothing', () => {
  fc.assert(
    fc.property(text, (any) => {
      const article = articleOf(any, '2024-03-13')
      const { quotes, speakers } = quotesOf(article, passagesIn(article))
      const inside = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= any.length
      for (const { spans, attribution, within } of quotes) {
        if (within !== undefined) {
          expect(inside(within)).toBe(true)
          expect(spans.every(({ start, end }) => within.start <= start && end <= within.end)).toBe(true)
        }
        expect(spans.length).toBeGreaterThan(0)
        expect(spans.every(inside)).toBe(true)
        spans.slice(1).forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0))
        if (attribution.known === 'unknown') continue
        const { speaker, mention, role, cue, addressee, when, chain, sure } = attribution
        expect(speakers).toContain(speaker)
        expect(sure).toBeGreaterThanOrEqual(0.5)
        expect(sure).toBeLessThanOrEqual(1)
        if (role !== undefined) expect(speaker.roles).toContain(role)
        const all = [
          mention,
          role,
          cue,
          addressee,
          when?.span,
          ...chain.flatMap(({ reporter, cue: by }) => [reporter, by]),
        ]
        expect(all.every((span) => span === undefined || inside(span))).toBe(true)
      }
      for (const { name, names } of speakers) expect(names).toContainEqual(name)
    }),
    { numRuns: 500 },
  )
})

// Each takes one to four seconds; work that grows with the square of the length took minutes here.
test.each([
  ['quote marks', '" '],
  ['opening marks', '“a '],
  ['short quotes in one sentence', 'said “a” '],
  ['quotes and speakers', '“It rose,” Omar Haddad said. “He saw it,” she said on Monday. '],
  ['names', 'Omar Haddad, '],
  ['letters without a space', 'aB'],
  ['second verbs', 'and said '],
  ['quotes within quotes', '“He said ‘go’ to me,” Omar Haddad said. '],
  ['days', 'on Monday '],
  ['links', 'quoted by the Courier '],
])('a paragraph of tens of thousands of %s is read in seconds', { timeout: 60_000 }, (_, part) => {
  const article = articleOf(part.repeat(part.length > 40 ? 10_000 : 50_000))
  expect(() => quotesOf(article, passagesIn(article))).not.toThrow()
})
