/**
 * Characters that show nothing and can mislead: they turn the reading order round, split a word for the search, or put
 * words into a slice that nobody sees. U+200C and U+200D (ZWNJ, ZWJ) are not among them: Persian and emoji need them.
 *
 * Source: Unicode 16, UnicodeData and PropList (Bidi_Control, general categories Cc and Cs).
 */
export const INVISIBLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u0080-\\u0084\\u0086-\\u009F]', // C0 and C1, but for white space
    '[\\u00AD]', // soft hyphen
    '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]', // bidi controls
    '[\\u200B\\u2060-\\u2064\\uFEFF]', // zero width space, word joiner and its kin, byte order mark inside a text
    '[\\u206A-\\u206F\\uFFF9-\\uFFFB]', // deprecated format controls, interlinear annotation
    '[\\uD800-\\uDFFF]', // with the u flag: surrogates without their other half
  ].join('|'),
  'gu',
)
