import { isEnglishWord } from '../search/english.ts'
import { nameKey } from '../search/name-key.ts'
import { NUMBER_WORDS } from '../search/number-words.ts'
import type { Runs } from '../search/runs.ts'
import { BRITISH, PREFIXES, SUFFIXES } from './data/affixes.ts'
import { SENSE_WORDS } from './data/sense-words.ts'
import type { PastedWord } from './pasted-words.ts'

/** How a pasted word can be an article's word though it is not written so. */
export type Likeness = 'same' | 'slip' | 'name' | 'number'

/** A word as the article has it. */
export interface WrittenWord {
  readonly key: string
  readonly written: string
  /** Of an English article. */
  readonly isEnglish: boolean
}

/**
 * Whether a pasted word is the article's: written the same, a number in letters, another transliteration of a name, or
 * a slip of one letter or two. What could be meant is never another's slip: "form" is not "from", "GWh" not "MWh", "authorised"
 * not "unauthorised"; in a language whose words are not known, nothing is.
 *
 * @returns undefined where it is another word
 */
export function likenessOf(pasted: PastedWord, there: WrittenWord, runs: Runs): Likeness | undefined {
  if (pasted.key === there.key) return isCountry(there.written) && /^\p{Ll}/u.test(pasted.typed) ? undefined : 'same'
  const number = NUMBER_WORDS.get(pasted.key) ?? pasted.key
  if (number === (NUMBER_WORDS.get(there.key) ?? there.key)) return 'number'
  if ([pasted.key, there.key].some((key) => /[^\p{sc=Latin}']/u.test(key)) || NUMBER_WORDS.has(pasted.key))
    return undefined
  if (!isNear(pasted.key, there.key)) return undefined
  const isName = /^\p{Lu}/u.test(there.written) && !isEnglish(there.written.toLowerCase())
  if (isName && !isEnglish(pasted.typed.toLowerCase())) {
    const sound = nameKey(pasted.key)
    if (sound !== undefined && sound === nameKey(there.key)) return 'name'
  }
  // Of a word that no dictionary has, a slip is another term: "prednisone" and "prednisolone".
  if (!isName && !isEnglish(there.written)) return undefined
  if (there.isEnglish && isOtherSpelling(pasted.key, there.key)) return 'slip'
  if (!there.isEnglish || runs.numberOf(pasted.key) !== undefined || SENSE_WORDS.has(pasted.key)) return undefined
  if (isSign(pasted.typed, there.written) || differsInAffix(pasted.key, there.key) || isEnglish(pasted.typed))
    return undefined
  return (isName ? isSlipInName : withinSlips)(pasted.key, there.key) ? 'slip' : undefined
}

/** In American spelling or British, which the dictionary has not. */
function isEnglish(word: string): boolean {
  return isEnglishWord(word) || american(word) !== word
}

/** A word that is spelt in two ways as it is in America, any other as it is. */
function american(word: string): string {
  const spelt = BRITISH.find(
    ([british, instead]) => british.test(word) && isEnglishWord(word.replace(british, instead)),
  )
  return spelt === undefined ? word : word.replace(spelt[0], spelt[1])
}

/** "centre" and "center"; not "filled" and "filed", which are two words of either English. */
function isOtherSpelling(one: string, other: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([british = '', plain = '']) => !isEnglishWord(british) && american(british) === plain)
}

/** An abbreviation, unit or numeral, of which each letter tells; not a word that is shouted. */
function isSign(typed: string, written: string): boolean {
  const hasCapitals = (word: string) => (word.match(/\p{Lu}/gu) ?? []).length > 1
  const isShouted = hasCapitals(typed) && !/\p{Ll}/u.test(typed) && !hasCapitals(written)
  return hasCapitals(written) || (hasCapitals(typed) && !isShouted) || !/[aeiouy]/iu.test(written.normalize('NFKD'))
}

/** "unsafe" for "safe", "hypothermia" for "hyperthermia", "neighbours" for "neighbour". */
function differsInAffix(a: string, b: string): boolean {
  let [start, end] = [0, 0]
  while (start < a.length && a[start] === b[start]) start += 1
  while (end < Math.min(a.length, b.length) && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [beginA, beginB] = [a.slice(0, a.length - end), b.slice(0, b.length - end)]
  const [endA, endB] = [a.slice(start), b.slice(start)]
  return (
    (end >= LEAST_STEM && PREFIXES.has(beginA) && PREFIXES.has(beginB)) ||
    (start >= LEAST_STEM && (endA === '' || endB === '') && SUFFIXES.has(endA + endB))
  )
}

const LEAST_STEM = 3 // letters

/** In a name a letter for another makes another name: two neighbours swapped, or one more or less inside it. */
function isSlipInName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const inner = Array.from({ length: Math.max(0, long.length - 2) }, (_, i) => i + 1)
  if (long.length < TWO_SLIPS_FROM - 1 || long.length - short.length > 1) return false
  return inner.some((at) =>
    long.length > short.length
      ? long.slice(0, at) + long.slice(at + 1) === short
      : long.slice(0, at - 1) + (long[at] ?? '') + (long[at - 1] ?? '') + long.slice(at + 1) === short,
  )
}

/** "US" and "us" are two words; "U.S." has the key of both. */
const isCountry = (written: string) => /^U\.?S\.?$/.test(written)

/** Cheap, because most pairs of words are nothing alike. */
function isNear(a: string, b: string): boolean {
  return (
    Math.abs(a.length - b.length) <= 3 && (a[0] === b[0] || a.at(-1) === b.at(-1) || a[1] === b[0] || a[0] === b[1])
  )
}

const TWO_SLIPS_FROM = 7 // letters; in a shorter word two slips leave too little of it
const ONE_SLIP_FROM = 3

function withinSlips(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  // Two letters more are a part of a word ("prednisolone").
  if (Math.max(a.length, b.length) < ONE_SLIP_FROM || Math.abs(a.length - b.length) > 1) return false
  return slipsBetween(a, b) <= (length >= TWO_SLIPS_FROM ? 2 : 1)
}

/** Letters more, less, other, or two neighbours swapped ("optimal string alignment"). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + other)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
