import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArticleError } from '../../src/article/article-error.ts'
import { decodeText, LARGEST_FILE } from '../../src/article/decode-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())

test.each([
  ['UTF-8', bytesOf('Über die Brücke')],
  ['UTF-8 with a mark', bytesOf('\uFEFFÜber die Brücke')],
  ['UTF-16 LE with a mark', utf16le('\uFEFFÜber die Brücke')],
  ['UTF-16 BE with a mark', utf16be('\uFEFFÜber die Brücke')],
  ['UTF-16 LE', utf16le('Über die Brücke')],
  ['UTF-16 BE', utf16be('Über die Brücke')],
])('%s is read', (_, bytes) => {
  expect(decodeText('a.txt', bytes)).toBe('Über die Brücke')
})

test.each([
  [
    'a byte of Windows-1252',
    [0x61, 0x0a, 0x93, 0x61],
    'a.txt:2: expected UTF-8 text (save the file as UTF-8), got byte 0x93 at offset 2',
  ],
  [
    'a lone first byte',
    [0x63, 0xe9, 0x20],
    'a.txt:1: expected UTF-8 text (save the file as UTF-8), got byte 0xE9 at offset 1',
  ],
  [
    'a character cut off',
    [0x61, 0xe2, 0x82],
    'a.txt:1: expected UTF-8 text (save the file as UTF-8), got byte 0xE2 at offset 1',
  ],
  [
    'a lone surrogate',
    [0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0],
    'a.txt:1: expected UTF-16LE text, got byte 0x00 at offset 4',
  ],
  ['half a unit', [0xff, 0xfe, 0x61, 0, 0x62], 'a.txt:1: expected UTF-16LE text, got byte 0x62 at offset 4'],
  [
    'NUL bytes',
    [0x61, 0, 0, 0, 0x62],
    'a.txt: expected text, got a NUL byte at offset 1 (if it is text, save it as UTF-8)',
  ],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'a.txt: expected text, got UTF-16 with NUL characters in it'],
  ['control bytes', [0x61, 1, 2, 3, 0x62], 'a.txt: expected text, got 3 control bytes among 5'],
  ['a PDF', [...bytesOf('%PDF-1.7 and more')], 'a.txt: expected text, got a PDF file'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'a.txt: expected text, got a JPEG picture'],
  ['a zip', [0x50, 0x4b, 3, 4], 'a.txt: expected text, got a zip file (also Word, EPUB)'],
  ['nothing', [], 'a.txt: expected text, got an empty file'],
  ['a mark alone', [0xef, 0xbb, 0xbf], 'a.txt: expected text, got white space only'],
])('%s is refused in words', (_, bytes, message) => {
  expect(() => decodeText('a.txt', Uint8Array.from(bytes))).toThrow(new ArticleError(expectedOf(message)))
})

test('a few stray control bytes do not make a text something else', () => {
  expect(decodeText('a.txt', bytesOf(`${'word '.repeat(20)}\u0007`))).toContain('\u0007')
})

test('a file of the largest size is read, one byte more is refused with its size', () => {
  expect(decodeText('a.txt', new Uint8Array(LARGEST_FILE).fill(0x61))).toHaveLength(LARGEST_FILE)
  expect(() => decodeText('a.txt', new Uint8Array(LARGEST_FILE + 1).fill(0x61))).toThrow(
    'a.txt: expected at most 5,000,000 bytes, got 5,000,001 bytes',
  )
})

test('any text comes back as it was, and any bytes either as text or as an error of the file', () => {
  const texts = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => /^[^\p{C}\uFEFF]*[\p{L}\p{N}][^\p{C}\uFEFF]*$/u.test(text))
  fc.assert(fc.property(texts, (text) => decodeText('a.txt', bytesOf(text)) === text))
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      try {
        expect(decodeText('a.txt', bytes)).toBeTypeOf('string')
      } catch (error) {
        expect(error).toBeInstanceOf(ArticleError)
      }
    }),
  )
})

function expectedOf(message: string) {
  const [, file = '', line, expected = '', got = ''] =
    /^([^:]+)(?::(\d+))?: expected (.*), got (.*)$/.exec(message) ?? []
  return { file, expected, got, ...(line === undefined ? {} : { line: Number(line) }) }
}
