import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '../../src/reply/plain.ts'
import { shown } from '../../src/reply/shown.ts'

test.each([
  ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg', 'a\nb\nc\nd\ne\nf\ng'],
  ['tabs', 'a\tb', 'a b'],
  ['spaces before a line end', 'a   \nb ', 'a\nb '],
  ['controls', 'a\u0000\u0007\u001b[31mb\u009b', 'a[31mb'],
  ['bidirectional controls', '\u202ea\u2066b\u2069\u200e\u200f\u061c', 'ab'],
  ['zero-width characters', '\u200ba\ufeff\u2060\u00adb', 'ab'],
  ['blank letters', 'a\u3164\u115f\uffa0b', 'ab'],
  ['tag characters', 'a\u{e0001}\u{e0061}b', 'ab'],
  ['halves of characters', 'a\ud800b\udc00', 'ab'],
  ['whole characters', '😀é漢', '😀é漢'],
  ['joiners that words are spelt with', 'می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
  ['no-break spaces', 'a\u00a0b', 'a\u00a0b'],
])('of %s a reader sees what there is to see', (_, text, seen) => {
  expect(shown(text)).toBe(seen)
})

test('showing what is shown changes nothing, and never leaves half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shown(shown(text))).toBe(shown(text))
      expect(() => encodeURIComponent(shown(text))).not.toThrow()
    }),
  )
})

test.each([
  ['a b', 3, 'a b'],
  ['a b c', 3, 'a…'],
  ['abcd', 3, 'ab…'],
  [' a\n b\u202e ', 80, 'a b'],
  ['ab👩‍🚀cd', 5, 'ab…'],
  ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
  ['', 3, ''],
])('plain(%j, %d) is %j', (text, limit, label) => {
  expect(plain(text, limit)).toBe(label)
})

test('a label is on one line and within its limit, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const label = plain(text, limit)
      expect(label.length).toBeLessThanOrEqual(limit)
      expect(label).not.toMatch(/[\n\p{Cs}]/u)
    }),
  )
})
