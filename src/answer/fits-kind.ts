import { isRare } from '../search/background.ts'
import { formAt, type Place } from '../search/place.ts'
import type { Form } from '../search/terms.ts'
import type { AnswerKind } from '../domain.ts'
import { NUMBER_NAMES, PLACE_PREPOSITIONS, REASON_WORDS, TIME_WORDS, UNITS } from './answer-kind-words.ts'
import type { Read } from './read-place.ts'

/** How well these words of a passage have, near a word of the question, a thing of the kind asked for; 0 to 1. */
export function fitsKind(read: Read, from: number, to: number): number {
  if (read.asked.kind === undefined) return 0
  let best = 0
  for (let i = from; i < to && best < 1; i += 1) best = Math.max(best, fitsAt(read, i, from, to))
  return best
}

/** The same for the word at this position. */
export function fitsAt(read: Read, i: number, from: number, to: number): number {
  const {
    asked: { kind },
    place,
    matches,
  } = read
  const form = formAt(place, i)
  if (kind === undefined || form === undefined || (matches[i] ?? -1) >= 0) return 0
  const fits = kind === 'how-many' ? fitsMeasure(read, i, from, to) : FITS[kind](form, place, i, from)
  return fits > 0 && (!NEAR.has(kind) || isNear(matches, i, from, to)) ? fits : 0
}

/** The words that make a passage speak of somebody, a day or a number must stand near; a reason or a place may stand anywhere. */
const NEAR: ReadonlySet<AnswerKind> = new Set(['who', 'when', 'how-many', 'which'])
const NEAR_WINDOW = 12 // words to either side

function isNear(matches: Int16Array, i: number, from: number, to: number): boolean {
  for (let j = Math.max(from, i - NEAR_WINDOW); j < Math.min(to, i + NEAR_WINDOW + 1); j += 1) {
    if ((matches[j] ?? -1) >= 0) return true
  }
  return false
}

type Fits = (form: Form, place: Place, i: number, from: number) => number

const isName: Fits = (form, _, i, from) => (form.capital && (i > from || isRare(form.stem)) ? 1 : 0)

const FITS: Readonly<Record<Exclude<AnswerKind, 'how-many'>, Fits>> = {
  who: isName,
  which: isName,
  when: ({ folded, capital }) => (isYear(folded) ? 1 : !TIME_WORDS.has(folded) ? 0 : capital ? 1 : 0.5),
  where(form, place, i, from) {
    const before = (by: number) => (i - by >= from ? (formAt(place, i - by)?.folded ?? '') : '')
    if (!form.capital) return 0
    return PLACE_PREPOSITIONS.has(before(1)) || (before(1) === 'the' && PLACE_PREPOSITIONS.has(before(2))) ? 1 : 0
  },
  why: ({ folded }) => (REASON_WORDS.has(folded) ? 1 : folded === 'to' ? 0.3 : 0),
}

/** A number is 1 where it is of what is measured, as far as its neighbours tell, and less where they do not. */
function fitsMeasure({ asked, place, matches }: Read, i: number, from: number, to: number): number {
  const foldedAt = (j: number) => formAt(place, j)?.folded ?? ''
  const folded = foldedAt(i)
  const isNumber = /^[$€£¥]?\p{N}/u.test(folded)
  if ((!isNumber || isYear(folded)) && !NUMBER_NAMES.has(folded)) return 0
  const beside = (has: (j: number) => boolean, before: number, after: number) => {
    for (let j = Math.max(from, i - before); j < Math.min(to, i + after + 1); j += 1) if (j !== i && has(j)) return true
    return false
  }
  const unit = (words: ReadonlySet<string>) => beside((j) => words.has(foldedAt(j)), 0, 3)
  const fits = () => {
    switch (asked.measure) {
      case undefined:
        return true
      case 'money':
        return /^[$€£¥]/.test(folded) || unit(UNITS.money)
      case 'percent':
        return folded.endsWith('%') || unit(UNITS.percent)
      case 'time':
        return unit(UNITS.time)
      case 'distance':
        return unit(UNITS.distance)
      case 'age':
        return unit(AGES) || beside((j) => AGES.has(foldedAt(j)), 2, 0)
      case 'count':
        return asked.counted < 0 || beside((j) => matches[j] === asked.counted, 0, 4)
    }
  }
  return fits() ? 1 : OTHER_NUMBER
}

const AGES: ReadonlySet<string> = new Set(['year', 'years', 'old', 'aged', 'age'])
const OTHER_NUMBER = 0.4

const isYear = (folded: string) => /^(?:1\d{3}|20\d\d)s?$/.test(folded)
