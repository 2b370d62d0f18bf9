/**
 * How many cells of a terminal a character takes, as people count characters (one grapheme): 0, 1 or 2.
 *
 * Source: Unicode 16, UAX #11 (East Asian Wide and Fullwidth, by script and block) and UTS #51 (emoji are wide).
 */
export function cellWidth(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2
  return NO_WIDTH.test(grapheme) ? 0 : 1
}

const WIDE = new RegExp(
  [
    '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Yi}]',
    '[\\u3000-\\u303E\\u30FB\\u30FC\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]',
    '\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|\\uFE0F?\\u20E3',
  ].join('|'),
  'u',
)

/** Marks and joiners without a letter before them. */
const NO_WIDTH = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d)+$/u
