import { formAt, type Place } from '../search/place.ts'
import type { Asked } from './asked.ts'

/** Which of the question's words and pieces stand in a text. */
export interface Has {
  readonly terms: readonly number[]
  readonly grams: readonly number[]
  /** For each of the question's words how near in meaning another word there comes to it, 0 to 1. */
  readonly akin: readonly number[]
  /** Whether any of its words or pieces does. */
  readonly any: boolean
}

export interface Read {
  readonly place: Place
  readonly asked: Asked
  /** For each word the position of the question's word that it is, or -1. */
  readonly matches: Int16Array
  readonly sentences: readonly Has[]
  readonly whole: Has
  /** How often each of the question's words and pieces stands there. */
  readonly counts: readonly number[]
  readonly gramCounts: readonly number[]
  readonly inCard: readonly number[]
}

/** A passage read once with the question in mind. */
export function readPlace(place: Place, asked: Asked): Read {
  const { numbers, ends, heading, card } = place
  const nothing = hasNothing(asked)
  const matches = new Int16Array(numbers.length).fill(-1)
  const whole = { ...hasNothing(asked), any: true }
  const counts = zeros(asked.terms.length)
  const gramCounts = zeros(asked.grams.length)
  let from = 0
  const sentences = ends.map((end) => {
    let has: typeof nothing | undefined
    for (let i = from; i < end; i += 1) {
      const { term, grams, akin } = asked.hit(numbers[i] ?? -1)
      if (term < 0 && grams.length === 0 && akin.length === 0) continue
      has ??= hasNothing(asked)
      matches[i] = term
      if (term >= 0 || grams.length > 0) has.any = true
      if (term >= 0) {
        has.terms[term] = whole.terms[term] = 1
        counts[term] = (counts[term] ?? 0) + 1
      }
      for (const gram of grams) {
        has.grams[gram] = whole.grams[gram] = 1
        gramCounts[gram] = (gramCounts[gram] ?? 0) + 1
      }
      if (akin.length === 0 || (i > from && formAt(place, i)?.capital === true)) continue // a name, or part of one
      for (const { term: k, nearness } of akin) {
        if (nearness > (has.akin[k] ?? 0)) has.akin[k] = nearness
        if (nearness > (whole.akin[k] ?? 0)) whole.akin[k] = nearness
      }
    }
    from = end
    return has ?? nothing
  })
  const inCard = zeros(asked.terms.length)
  for (const number of [...heading, ...card]) {
    const term = asked.termOf(number)
    if (term >= 0) inCard[term] = 1
  }
  return { place, asked, matches, sentences, whole, counts, gramCounts, inCard }
}

const hasNothing = ({ terms, grams }: Asked) => ({
  terms: zeros(terms.length),
  grams: zeros(grams.length),
  akin: zeros(terms.length),
  any: false,
})

function zeros(length: number): number[] {
  const all: number[] = []
  for (let i = 0; i < length; i += 1) all.push(0)
  return all
}

/** Which of the question's words stand in a neighbouring passage. */
export function termsIn(place: Place | undefined, asked: Asked): readonly number[] {
  const has = zeros(asked.terms.length)
  if (place === undefined) return has
  for (const number of place.numbers) {
    const term = asked.termOf(number)
    if (term >= 0) has[term] = 1
  }
  return has
}
