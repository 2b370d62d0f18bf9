import { ArticleError } from './article-error.ts'
import { FILE_SIGNATURES } from './file-signatures.ts'

/** Bytes; a novel has about 1 MB, and the search reads every article at start. */
export const LARGEST_FILE = 5_000_000
const MOST_CONTROLS = 0.05 // share of control bytes; text has next to none, random bytes have 11 %
const PLAIN_NULS = 0.3 // share of NUL bytes at every second place; UTF-16 of Latin text has nearly 1

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte order mark, which is left out.
 *
 * @param file  path for messages
 * @throws {ArticleError} when the file is too big, not text, empty, or has a byte that does not fit (its offset is named)
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) throw tooBig(file, bytes.length)
  const format = FILE_SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (format) throw new ArticleError({ file, expected: 'text', got: format.what })
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') refuseControls(file, bytes)
  const text = decoded(file, bytes, encoding)
  if (text.includes('\0')) throw new ArticleError({ file, expected: 'text', got: 'UTF-16 with NUL characters in it' })
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) {
    throw new ArticleError({ file, expected: 'text', got: bytes.length === 0 ? 'an empty file' : 'white space only' })
  }
  return text
}

export function tooBig(file: string, size: number): ArticleError {
  const asked = LARGEST_FILE.toLocaleString('en')
  return new ArticleError({ file, expected: `at most ${asked} bytes`, got: `${size.toLocaleString('en')} bytes` })
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const nuls = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const plain = (bytes.length / 2) * PLAIN_NULS
  if (even === 0 && odd > plain) return 'utf-16le'
  if (odd === 0 && even > plain) return 'utf-16be'
  return 'utf-8'
}

function refuseControls(file: string, bytes: Uint8Array): void {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new ArticleError({
      file,
      expected: 'text',
      got: `a NUL byte at offset ${nul} (if it is text, save it as UTF-8)`,
    })
  const controls = bytes.filter((byte) => (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f).length
  if (controls > bytes.length * MOST_CONTROLS) {
    const got = `${controls.toLocaleString('en')} control bytes among ${bytes.length.toLocaleString('en')}`
    throw new ArticleError({ file, expected: 'text', got })
  }
}

function decoded(file: string, bytes: Uint8Array, encoding: Encoding): string {
  const all = tryDecode(bytes, encoding, { cutShort: false })
  if (all !== undefined) return all.replace(/^\uFEFF/, '')
  const before = longestDecodable(bytes, encoding)
  const offset = encoding === 'utf-8' ? Buffer.byteLength(before) : before.length * 2
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new ArticleError({
    file,
    line: before.split('\n').length,
    expected: encoding === 'utf-8' ? 'UTF-8 text (save the file as UTF-8)' : `${encoding.toUpperCase()} text`,
    got: `byte 0x${byte} at offset ${offset}`,
  })
}

/** The text before the first character that does not fit; its bytes tell the offset. */
function longestDecodable(bytes: Uint8Array, encoding: Encoding): string {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (tryDecode(bytes.subarray(0, middle), encoding, { cutShort: true }) === undefined) bad = middle
    else good = middle
  }
  return tryDecode(bytes.subarray(0, good), encoding, { cutShort: true }) ?? ''
}

/** @param how.cutShort  the bytes may end inside a character, which is then left out */
function tryDecode(bytes: Uint8Array, encoding: Encoding, how: { readonly cutShort: boolean }): string | undefined {
  try {
    // ignoreBOM keeps the mark in the text, so that the text's length tells the offset.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: how.cutShort })
  } catch {
    return undefined
  }
}
