import { cueOf } from './cues.ts'
import { FEMALE_NAMES, MALE_NAMES, SHORT_NAMES } from './data/given-names.ts'
import { NAME_PARTICLES } from './data/titles.ts'

/** A word of a name as it is compared: without accents, dots and the Arabic article ("al-Khatib" is "khatib"). */
export const nameKey = (word: string | undefined): string =>
  (word ?? '')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/^(?:al|el|ad|ar|as|ash|at|az)[-‑'’](?=.{2})/, '')

export const isGivenName = (word: string | undefined): boolean =>
  MALE_NAMES.has(word ?? '') || FEMALE_NAMES.has(word ?? '')

/** Both are names of one person, as far as names can tell; each has two words or more, as `nameKey` gives them. */
export function sameFullName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (sameGiven(short[0], long[0])) {
    if (short.at(-1) === long.at(-1)) return !middlesDiffer(short, long)
    // "Ana García" for "Ana García Morales", but not for "Ana García Calls", as headlines have it
    return (
      short.length === long.length - 1 &&
      short.every((word, i) => i === 0 || word === long[i]) &&
      mayBeSurname(long.at(-1))
    )
  }
  // "García Morales", "van der Meer"
  if (short.length < long.length && !isGivenName(short[0]))
    return short.every((word, i) => word === long[long.length - short.length + i])
  // family name first and last
  return short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]
}

/** The words between the given name and the last one that may be a surname ("García" in "Ana García Morales"). */
export const middleOf = (name: readonly string[]): readonly string[] =>
  mayBeSurname(name.at(-1)) ? name.slice(1, -1).filter((word) => word.length > 2 && !NAME_PARTICLES.has(word)) : []

/** No verb, as in headlines: "Ana García Calls", "Ana García Praised". */
const mayBeSurname = (word = ''): boolean => cueOf(word) === undefined && !/(?:ed|ing|ly)$/.test(word)

function sameGiven(a = '', b = ''): boolean {
  if (a === b || SHORT_NAMES.get(a) === b || SHORT_NAMES.get(b) === a) return true
  if (SHORT_NAMES.get(a) !== undefined && SHORT_NAMES.get(a) === SHORT_NAMES.get(b)) return true
  return (a.length <= 2 || b.length <= 2) && a[0] === b[0]
}

/** "George W." is not "George H."; "George" may be either. */
function middlesDiffer(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.slice(1, -1), other.slice(1, -1)]
  if (a.length === 0 || b.length === 0) return false
  return !a.some((word) => b.some((second) => second[0] === word[0]))
}
