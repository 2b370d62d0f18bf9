/**
 * Text as it is compared: accents, case, and the many forms of apostrophe and hyphen folded to one.
 *
 * @returns may be shorter or longer than `text` (ß → ss): never use its offsets as Spans
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıħŧ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
}

/** Everything typed or printed as an apostrophe, the ʿ and ʾ of transliterated Arabic and Hebrew among them. */
const APOSTROPHES = /['`´‘’‛ʹʻʼʽʾʿˈ′＇]/g

/** Hyphens and dashes of a word's length; the em dash parts words and is not here. */
const HYPHENS = /[-‐‑‒–⁃−﹣－]/g

/** Latin letters that Unicode does not decompose; Unicode Character Database, field 5 empty. */
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
}
