/**
 * Latin letters that Unicode does not take apart into a letter and an accent, and what stands for them in an address.
 *
 * Source: Unicode 16, Latin-1 Supplement and Latin Extended-A, letters without a decomposition.
 */
export const LETTERS_WITHOUT_ACCENT: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ĸ', 'k'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
])
