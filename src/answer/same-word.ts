import { isOrdinary } from '../search/background.ts'
import { isEnglishWord } from '../search/english.ts'
import { nameKey } from '../search/name-key.ts'
import { NUMBER_WORDS } from '../search/number-words.ts'
import type { Runs } from '../search/runs.ts'
import { termsOf } from '../search/terms.ts'
import { SENSE_WORDS } from './data/sense-words.ts'
import type { PastedWord } from './pasted-words.ts'

/** How a pasted word can be an article's word though it is not written so. */
export type Likeness = 'same' | 'slip' | 'name' | 'number'

/** A word as the article has it. */
export interface WrittenWord {
  readonly key: string
  readonly written: string
}

/**
 * Whether a pasted word is the article's: written the same, a number in letters, another transliteration of a name, or
 * a slip of one letter or two. A word that is English, or stands in any article, is never another's slip: "form" is not "from".
 *
 * @returns undefined where it is another word
 */
export function likenessOf(pasted: PastedWord, there: WrittenWord, runs: Runs): Likeness | undefined {
  if (pasted.key === there.key) return isCountry(there.written) && /^\p{Ll}/u.test(pasted.typed) ? undefined : 'same'
  const number = NUMBER_WORDS.get(pasted.key) ?? pasted.key
  if (number === (NUMBER_WORDS.get(there.key) ?? there.key)) return 'number'
  if (/\p{N}/u.test(pasted.key) || /\p{N}/u.test(there.key)) return undefined
  if (!isNear(pasted.key, there.key)) return undefined
  if (
    /^\p{Lu}/u.test(there.written) &&
    nameKey(pasted.key) !== undefined &&
    nameKey(pasted.key) === nameKey(there.key)
  ) {
    return 'name'
  }
  if (runs.numberOf(pasted.key) !== undefined || SENSE_WORDS.has(pasted.key)) return undefined
  return withinSlips(pasted.key, there.key) && !isMeant(pasted.typed) ? 'slip' : undefined
}

/** Of short words, a letter more or less often gives a word that hardly anybody means ("gret", "sates"). */
function isMeant(typed: string): boolean {
  return isEnglishWord(typed) && (typed.length > SHORT || termsOf(typed).some(({ stem }) => isOrdinary(stem)))
}

const SHORT = 5 // letters

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
  if (Math.max(a.length, b.length) < ONE_SLIP_FROM) return false
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
