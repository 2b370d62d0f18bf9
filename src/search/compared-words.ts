import type { Span } from '../domain.ts'
import { fold } from './fold.ts'

/** One word of a text as quotes are compared. Its Span counts UTF-16 code units of the text it was read from. */
export interface ComparedWord extends Span {
  /** Case, accents, apostrophes, ligatures and the separators of thousands folded away; never empty, not stemmed. */
  readonly key: string
}

/**
 * The words of a text, in order, where these very words are meant: everything that can make a quote another one is a word
 * ("not", "%", "3,000"), and all that is typography is none. Hyphens part words.
 */
export function comparedWords(text: string): ComparedWord[] {
  const found: ComparedWord[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = keyOf(word)
    if (key !== '') found.push({ key, start: index, end: index + word.length })
  }
  return found
}

/**
 * Initials with dots ("U.S."), numbers with their separators, words with inner apostrophes or a first letter that was changed in
 * brackets ("[W]e"), signs that are read as words.
 */
const WORD =
  /(?<!\p{L})[Pp]er\scent(?!\p{L})|(?:\p{L}\.){2,}|(?<![\p{L}\p{N}\p{Sc}])[-−]?\p{N}+(?:[.,]\p{N}+)*|(?:\[\p{L}\](?=\p{L}))?[\p{L}\p{M}\p{N}\u200C\u200D]+(?:['`´‘’‛ʹʻʼʽʾʿˈ′＇][\p{L}\p{M}\p{N}]+)*|[%‰&\p{Sc}]|(?<=\p{Lu})[+−-](?![\p{L}\p{N}])/gu

const KEYS_KEPT = 100_000 // words; a large newspaper year has fewer distinct ones
const keys = new Map<string, string>()

/** How one word is compared. */
export function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = (SIGNS.get(word.replace(/\s/, ' ')) ?? folded(word))
    .replace(APART.test(fold(word)) ? /[[\]\u200C\u200D]/g : /[[\]'\u200C\u200D]/g, '')
    .replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
  if (keys.size >= KEYS_KEPT) keys.clear()
  if (word.length <= 40) keys.set(word, key)
  return key
}

/** Without their apostrophe they would be other words: "well", "were", "hell". */
const APART = /^(?:we'll|we're|he'll|i'll|i'd|she'd|we'd|she'll)$/

/** Accents that are typography; in other scripts a mark is a vowel. A power is no digit. */
function folded(word: string): string {
  if (FOLDED_SCRIPTS.test(word)) return fold(word.replace(/[⁰¹²³⁴-⁹]+/gu, (power) => `^${power}`)).replace('−', '-')
  return word.normalize('NFC').toLowerCase()
}

const FOLDED_SCRIPTS =
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Common}\p{sc=Inherited}]*$/u

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['per cent', 'percent'],
  ['Per cent', 'percent'],
  ['&', 'and'],
  ['‰', 'permille'],
])
