import type { Line } from './draft.ts'
import type { Dropped } from './dropped.ts'
import { codePointOf } from './in-quotes.ts'
import { INVISIBLE } from './invisible-characters.ts'

/** A text without the characters that show nothing; its line ends stay where they are. */
export function withoutInvisible(text: string): string {
  // A soft hyphen at a line's end parts a word for that line only: the rest of the word is brought up to it.
  return text.replace(/\u00AD\n[ \t]*([^\s\u00AD]+)[ \t]?/g, '$1\n').replace(INVISIBLE, '')
}

/** Each invisible character of some lines, with where it first stands and how often it does. */
export function invisibleIn(file: string, lines: readonly Line[]): Dropped[] {
  const found = new Map<string, { line: Line; count: number }>()
  for (const line of lines) {
    for (const [character] of line.text.matchAll(INVISIBLE)) {
      const entry = found.get(character) ?? { line, count: 0 }
      entry.count++
      found.set(character, entry)
    }
  }
  return [...found].map(([character, { line, count }]) => ({
    file,
    ...(line.number === undefined ? {} : { line: line.number }),
    text: codePointOf(character),
    reason: 'invisible character',
    ...(count === 1 ? {} : { count }),
  }))
}
