import type { Place } from '../search/place.ts'
import type { Asked } from './asked.ts'

/** Which of the question's words and pieces stand in a text. */
export interface Has {
  readonly terms: readonly number[]
  readonly grams: readonly number[]
  /** Whether any does. */
  readonly any: boolean
}

export interface Read {
  readonly place: Place
  readonly asked: Asked
  /** For each word the position of the question's word that it is, or -1. */
  readonly matches: readonly number[]
  readonly sentences: readonly Has[]
  readonly whole: Has
  /** How often each of the question's words and pieces stands there. */
  readonly counts: readonly number[]
  readonly gramCounts: readonly number[]
  readonly inCard: readonly number[]
}

/** A passage read once with the question in mind. */
export function readPlace(place: Place, asked: Asked): Read {
  const { forms, ends, headingForms, cardForms } = place
  const matches: number[] = []
  const empty = () => ({ terms: zeros(asked.terms.length), grams: zeros(asked.grams.length) })
  const whole = { ...empty(), any: true }
  const counts = zeros(asked.terms.length)
  const gramCounts = zeros(asked.grams.length)
  let from = 0
  const sentences = ends.map((end) => {
    const has = { ...empty(), any: false }
    for (let i = from; i < end; i += 1) {
      const form = forms[i]
      if (form === undefined) continue
      const { term, grams } = asked.hit(form)
      matches.push(term)
      if (term >= 0 || grams.length > 0) has.any = true
      if (term >= 0) {
        has.terms[term] = whole.terms[term] = 1
        counts[term] = (counts[term] ?? 0) + 1
      }
      for (const gram of grams) {
        has.grams[gram] = whole.grams[gram] = 1
        gramCounts[gram] = (gramCounts[gram] ?? 0) + 1
      }
    }
    from = end
    return has
  })
  const inCard = zeros(asked.terms.length)
  for (const form of [...headingForms, ...cardForms]) {
    const { term } = asked.hit(form)
    if (term >= 0) inCard[term] = 1
  }
  return { place, asked, matches, sentences, whole, counts, gramCounts, inCard }
}

function zeros(length: number): number[] {
  const all: number[] = []
  for (let i = 0; i < length; i += 1) all.push(0)
  return all
}

/** Which of the question's words stand in a neighbouring passage. */
export function termsIn(place: Place | undefined, asked: Asked): readonly number[] {
  const has = zeros(asked.terms.length)
  for (const form of place?.forms ?? []) {
    const { term } = asked.hit(form)
    if (term >= 0) has[term] = 1
  }
  return has
}
