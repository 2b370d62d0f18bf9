import type { Asked } from './asked.ts'
import { highest } from './highest.ts'
import type { Read } from './read-place.ts'

/** What speaks for a passage as a whole; shares of what the question could have at most, but where it is said otherwise. */
export interface PassageSignals {
  /** The score of its best sentence, and the logarithm of the sum over all of them; unbounded. */
  readonly best: number
  readonly all: number
  /** Words weighed by their rarity in ordinary English. */
  readonly rareAnywhere: number
  /** BM25 over words, by their rarity in the library, and over four-letter pieces; up to some 2. */
  readonly rareHere: number
  readonly letters: number
  readonly names: number
  /** Words that say what sort of thing is asked for ("which *team*"): an answer names one in their stead. */
  readonly sort: number
  /** Neighbouring words of the question that are neighbours here. */
  readonly pairs: number
  /** Words that it lacks, as far as another of its words is near in meaning. */
  readonly akin: number
  /** Words that the passage lacks and its heading, title or byline has. */
  readonly title: number
  readonly paragraphBefore: number
  readonly paragraphAfter: number
  readonly missing: number
  /** Logarithm of the number of words. */
  readonly length: number
}

/** @param scores  of its sentences; at least one */
export function passageSignals(
  read: Read,
  scores: readonly number[],
  { averageLength, before, after }: { averageLength: number; before: readonly number[]; after: readonly number[] },
): PassageSignals {
  const { asked, whole, counts, inCard, place } = read
  const { terms, total } = asked
  const best = highest(scores)
  const length = place.numbers.length
  const tempered = (count: number) =>
    (count * (1 + K1)) / (count + K1 * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / averageLength))
  const got = { anywhere: 0, here: 0, names: 0, sort: 0, akin: 0, title: 0, before: 0, after: 0 }
  let names = 0
  let missing = 0
  let rarest = 0
  terms.forEach((term, k) => {
    if (term.name) names += term.mixed
    if (term.mixed > rarest) rarest = term.mixed
    if (whole.terms[k] === 1) {
      got.anywhere += term.anywhere
      got.here += term.here * tempered(counts[k] ?? 0)
      if (term.sort) got.sort += term.mixed
      if (term.name) got.names += term.mixed
      return
    }
    got.akin += term.mixed * (whole.akin[k] ?? 0)
    if (before[k] === 1) got.before += term.mixed
    if (after[k] === 1) got.after += term.mixed
    if (inCard[k] === 1) got.title += term.mixed
    else if (term.mixed > missing) missing = term.mixed
  })
  return {
    best,
    all: best + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - best), 0)),
    rareAnywhere: got.anywhere / total.anywhere,
    rareHere: got.here / total.here,
    letters: letters(read, tempered),
    names: names === 0 ? 0.5 : got.names / names,
    sort: got.sort / total.mixed,
    pairs: pairs(read, asked),
    akin: got.akin / total.mixed,
    title: got.title / total.mixed,
    paragraphBefore: got.before / total.mixed,
    paragraphAfter: got.after / total.mixed,
    missing: missing / (rarest || 1),
    length: Math.log(length + 1),
  }
}

const K1 = 1.2 // how soon more of the same word tells no more; the usual choice
const LENGTH_SHARE = 0.7

function letters({ asked: { grams, allGrams }, gramCounts }: Read, tempered: (count: number) => number): number {
  let sum = 0
  for (let k = 0; k < grams.length; k += 1) {
    const count = gramCounts[k] ?? 0
    if (count > 0) sum += (grams[k] ?? 0) * tempered(count)
  }
  return sum / allGrams
}

function pairs({ matches }: Read, { terms }: Asked): number {
  const found = new Set<number>()
  for (let i = 0; i + 1 < matches.length; i += 1) {
    const k = matches[i] ?? -1
    if (k >= 0 && matches[i + 1] === k + 1) found.add(k)
  }
  let all = 0
  let got = 0
  for (let k = 0; k + 1 < terms.length; k += 1) {
    const weight = Math.min(terms[k]?.mixed ?? 0, terms[k + 1]?.mixed ?? 0)
    all += weight
    if (found.has(k)) got += weight
  }
  return got / (all || 1)
}
