import { words } from '../article/words.ts'
import type { ReadArticle, Span } from '../domain.ts'
import { cueOf } from '../quote/cues.ts'
import { MONTHS, WEEKDAYS } from '../quote/data/calendar.ts'
import { OPENERS } from '../quote/data/function-words.ts'
import { BODY_NOUNS, PARTY_NOUNS } from '../quote/data/nouns.ts'
import { DEMONYMS, PLACES } from '../quote/data/places.ts'
import { COURTESIES, TITLES } from '../quote/data/titles.ts'
import { isRoleNoun } from '../quote/is-role-noun.ts'
import type { Sex } from '../quote/mention.ts'
import { isGivenName } from '../quote/same-name.ts'
import { fold } from './fold.ts'
import { nameKey } from './name-key.ts'
import { NAME_PARTICLES } from './name-particles.ts'
import { termsOf } from './terms.ts'

/** What stands right before a surname, and tells whose it is. */
export type Before =
  | { readonly kind: 'given'; readonly name: string; readonly start: number }
  | { readonly kind: 'courtesy'; readonly sex: Sex }

/** @param before  the text up to the surname: "Yesterday Mayor Anna" */
export function beforeSurname(before: string): Before | undefined {
  let found: Extract<Before, { kind: 'given' }> | undefined
  let end = before.length
  for (let looked = 0; looked < WORDS_OF_A_NAME; looked += 1) {
    const from = Math.max(0, end - NAME_ROOM)
    const match = LAST_CAPITAL.exec(before.slice(from, end))
    const low = fold(match?.groups?.['word'] ?? match?.groups?.['short'] ?? '')
    if (match === null || (!mayBeGiven(low) && found !== undefined)) break
    const title = TITLES.get(low)
    if (COURTESIES.has(low) && (title === 'male' || title === 'female')) return { kind: 'courtesy', sex: title }
    if (!mayBeGiven(low) || (MONTHS.has(low) && BEFORE_A_MONTH.test(before.slice(from, from + match.index)))) break
    end = from + match.index
    if (found === undefined || isGivenName(low) || !isGivenName(found.name))
      found = { kind: 'given', name: low, start: end }
  }
  return found
}

/** The first word of a name, folded. */
export function givenOf(name: string): string {
  return fold(/^[^\s.]+/u.exec(name)?.[0] ?? '')
}

/** Whether two given names, folded, may be one person's: "peter", "p", and "asaad" in another newsroom's letters. */
export function sameGiven(one: string, other: string): boolean {
  if (one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0])) return true
  const key = nameKey(one)
  return key !== undefined && key === nameKey(other)
}

/** The words of a name without small ones ("van der"), so that one word is a surname or a given name alone. */
export function wordsOfName(name: string): string[] {
  return name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !NAME_PARTICLES.has(fold(word)))
}

/** The people of one surname in an article, as far as first names part them. */
export function bearersOf(read: ReadArticle, surname: string): readonly Namesake[] {
  return bearersIn(read).get(surname) ?? []
}

/** Somebody of a surname. */
export interface Namesake {
  /** Folded. */
  readonly given: string
  /** The article's words, from the given name to the surname. */
  readonly name: Span
}

/** Made once for each article: by the stem of the last name. */
function bearersIn(read: ReadArticle): Bearers {
  const known = made.get(read)
  if (known !== undefined) return known
  const work = notingBearers(read)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** Notes who bears which name in an article, one step a passage, so that no question has to wait for it. */
export function* notingBearers(read: ReadArticle): Generator<undefined, Bearers> {
  const bearers = new Map<string, Namesake[]>()
  for (const passage of read.passages) {
    note(bearers, words(read.article, passage), passage.start)
    yield undefined
  }
  made.set(read, bearers)
  return bearers
}

type Bearers = ReadonlyMap<string, readonly Namesake[]>

const made = new WeakMap<ReadArticle, Bearers>()

function note(bearers: Map<string, Namesake[]>, text: string, offset: number): void {
  for (const { 0: word, index } of text.matchAll(CAPITAL_WORD)) {
    const before = beforeSurname(text.slice(Math.max(0, index - NAME_ROOM), index))
    if (before?.kind !== 'given') continue
    // "Ann Lee Holm": the longer name is noted at its own last word
    if (NAME_GOES_ON.test(text.slice(index + word.length, index + word.length + NAME_ROOM))) continue
    const stem = termsOf(word).at(-1)?.stem
    if (stem === undefined) continue
    const its = bearers.get(stem) ?? []
    bearers.set(stem, its)
    if (its.length >= BEARERS_KEPT || its.some(({ given }) => sameGiven(given, before.name))) continue
    const start = offset + Math.max(0, index - NAME_ROOM) + before.start
    its.push({ given: before.name, name: { start, end: offset + index + word.length } })
  }
}

const BEARERS_KEPT = 12 // of one surname; keeps the work linear
const WORDS_OF_A_NAME = 4 // before its last
const NAME_ROOM = 60 // characters before a surname

const PARTICLE = `(?:${[...NAME_PARTICLES].join('|')})`
/** "In June Holm said": the month, not the name. */
const BEFORE_A_MONTH = /(?:^|[^\p{L}])(?:in|last|since|by|until|this|next|early|late|mid|of|from|\d{1,2})[ \u00a0-]+$/iu
const CAPITAL_WORD =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:al|el|ad|ar|as|ash|at|az)[-‑])?\p{Lu}[\p{L}\p{M}]+(?:[-'’]\p{Lu}[\p{L}\p{M}]+)*/gu
/** The word with a capital right before; initials and particles may stand between: "Anna B. van der". */
const LAST_CAPITAL = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?<word>\\p{Lu}[\\p{L}\\p{M}'’-]*)|(?<short>M(?:r|rs|s)|\\p{Lu})\\.)[ \\u00a0]+(?:(?:${PARTICLE}|\\p{Lu}\\.)[ \\u00a0]+)*(?:${PARTICLE}[-‑'’])?$`,
  'u',
)
const NAME_GOES_ON = /^[ \u00a0]+(?:\p{Lu}\.[ \u00a0]+)*\p{Lu}\p{Ll}/u

/** No title, office, people, place, day or opening word: "Mayor Holm", "Yesterday Holm", "Norwegian Holm". */
function mayBeGiven(low: string): boolean {
  if (low.length === 1 || (isGivenName(low) && !NAME_PARTICLES.has(low))) return true
  if (
    NAME_PARTICLES.has(low) ||
    TITLES.has(low) ||
    isRoleNoun(low, false) ||
    OPENERS.has(low) ||
    WEEKDAYS.has(low) ||
    MONTHS.has(low)
  )
    return false
  if (BODY_NOUNS.has(low) || PARTY_NOUNS.has(low) || DEMONYMS.has(low) || PLACES.has(low)) return false
  return cueOf(low) === undefined && !low.endsWith('ly')
}
