import { excerpt } from './excerpt.ts'
import { INVISIBLE } from './invisible-characters.ts'

const LONGEST = 80 // characters; a console line has room for the rest of the message

/** Words of a file for an error message: in double quotes, on one line, cut when long, with nothing in them that a terminal obeys. */
export function inQuotes(text: string): string {
  return JSON.stringify(excerpt(text, LONGEST)).replace(INVISIBLE, (character) => codePointOf(character))
}

/** The name of a character that cannot be seen: `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
