import { INVISIBLE } from './invisible-characters.ts'

/**
 * One line of words as an article stores it: runs of white space are one space, none at the ends, nothing invisible.
 *
 * No-break and thin spaces inside stay, they are the author's. The words are put into Unicode's composed form (NFC):
 * it looks and means the same, files written on a Mac come decomposed, and what people type or paste is composed, so
 * without it a question's "é" would not be the article's.
 */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .normalize('NFC')
}
