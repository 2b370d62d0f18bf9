import type { Asked } from './asked.ts'
import { fitsKind } from './fits-kind.ts'
import type { Has, Read } from './read-place.ts'
import { POINTING_BACK } from './answer-kind-words.ts'

/**
 * What speaks for one sentence; shares of what the question could have at most, 0 to 1, but where it is said otherwise.
 * `words` and the like weigh each of the question's words by how rare it is.
 */
export interface SentenceSignals {
  /** Words of the question in the sentence: by ordinary English and the library together, by the library, by English alone. */
  readonly words: number
  readonly rareHere: number
  readonly rareAnywhere: number
  /** Its four-letter pieces. */
  readonly letters: number
  /** Those of its words that are not told before the question itself. */
  readonly asking: number
  readonly numbers: number
  /** Neighbouring words of the question that are neighbours here; that follow each other within five words. */
  readonly pairs: number
  readonly order: number
  /** Within twelve words. */
  readonly close: number
  /** Words that this sentence lacks and the one before, the one after, or any of its paragraph has; letters the same. */
  readonly before: number
  readonly after: number
  readonly around: number
  readonly lettersBefore: number
  readonly lettersAfter: number
  readonly lettersAround: number
  /** Words that the paragraph lacks and the one before or after has. */
  readonly paragraphBefore: number
  readonly paragraphAfter: number
  /** The rarest word that neither the paragraph nor the card has, as a share of the rarest of all. */
  readonly missing: number
  /** 1 where a thing of the kind asked for stands near one of the words. */
  readonly who: number
  readonly when: number
  readonly where: number
  readonly howMany: number
  readonly why: number
  readonly which: number
  /** Logarithm of the number of words. */
  readonly length: number
  /** 1 for fewer than six words; for the first of its paragraph; for one that begins with a pronoun. */
  readonly short: number
  readonly first: number
  readonly pronoun: number
}

export function sentenceSignals(
  read: Read,
  i: number,
  beside: { before: readonly number[]; after: readonly number[] },
): SentenceSignals {
  const { asked, place, whole, inCard, sentences } = read
  const { terms, total } = asked
  const has = sentences[i] as Has // one for each sentence
  const before = sentences[i - 1]
  const after = sentences[i + 1]
  const got = { mixed: 0, here: 0, anywhere: 0, asking: 0, numbers: 0 }
  const gain = { before: 0, after: 0, around: 0, paragraphBefore: 0, paragraphAfter: 0 }
  let numbers = 0
  let missing = 0
  let rarest = 0
  terms.forEach((term, k) => {
    const { mixed } = term
    if (mixed > rarest) rarest = mixed
    if (term.number) numbers += 1
    if (has.terms[k] === 1) {
      got.mixed += mixed
      got.here += term.here
      got.anywhere += term.anywhere
      if (term.asking) got.asking += mixed
      if (term.number) got.numbers += 1
      return
    }
    if (before?.terms[k] === 1) gain.before += mixed
    if (after?.terms[k] === 1) gain.after += mixed
    if (whole.terms[k] === 1) gain.around += mixed
    else {
      if (beside.before[k] === 1) gain.paragraphBefore += mixed
      if (beside.after[k] === 1) gain.paragraphAfter += mixed
      if (inCard[k] !== 1 && mixed > missing) missing = mixed
    }
  })
  const from = i === 0 ? 0 : (place.ends[i - 1] ?? 0)
  const to = place.ends[i] ?? 0
  const found = fitsKind(read, from, to)
  const kind = (one: typeof asked.kind) => (asked.kind === one ? found : 0)
  return {
    words: got.mixed / total.mixed,
    rareHere: got.here / total.here,
    rareAnywhere: got.anywhere / total.anywhere,
    letters: letters(asked, has.grams),
    asking: got.asking / total.asking,
    numbers: numbers === 0 ? 0.5 : got.numbers / numbers,
    ...pairs(read, from, to),
    close: close(read, from, to) / total.mixed,
    before: gain.before / total.mixed,
    after: gain.after / total.mixed,
    around: gain.around / total.mixed,
    lettersBefore: letters(asked, before?.grams, has.grams),
    lettersAfter: letters(asked, after?.grams, has.grams),
    lettersAround: letters(asked, whole.grams, has.grams),
    paragraphBefore: gain.paragraphBefore / total.mixed,
    paragraphAfter: gain.paragraphAfter / total.mixed,
    missing: missing / (rarest || 1),
    who: kind('who'),
    when: kind('when'),
    where: kind('where'),
    howMany: kind('how-many'),
    why: kind('why'),
    which: kind('which'),
    length: Math.log(to - from + 1),
    short: to - from < SHORT ? 1 : 0,
    first: i === 0 ? 1 : 0,
    pronoun: POINTING_BACK.has(place.forms[from]?.folded ?? '') ? 1 : 0,
  }
}

const SHORT = 6 // words; a caption or a shout

/** Weight of the pieces that these have and those have not. */
function letters({ grams, allGrams }: Asked, these: readonly number[] | undefined, those?: readonly number[]): number {
  if (these === undefined) return 0
  let sum = 0
  for (let k = 0; k < grams.length; k += 1) if (these[k] === 1 && those?.[k] !== 1) sum += grams[k] ?? 0
  return sum / allGrams
}

function pairs({ asked: { terms }, matches }: Read, from: number, to: number) {
  let all = 0
  let adjacent = 0
  let ordered = 0
  for (let k = 0; k + 1 < terms.length; k += 1) {
    const weight = Math.min(terms[k]?.mixed ?? 0, terms[k + 1]?.mixed ?? 0)
    all += weight
    let isAdjacent = false
    let isOrdered = false
    for (let i = from; i < to; i += 1) {
      if (matches[i] !== k) continue
      for (let j = Math.max(from, i - 1); j < Math.min(to, i + ORDER_WINDOW); j += 1) {
        if (matches[j] !== k + 1) continue
        if (Math.abs(j - i) === 1 && terms[k]?.joined === true) isAdjacent = true
        if (j > i) isOrdered = true
      }
    }
    if (isAdjacent) adjacent += weight
    if (isOrdered) ordered += weight
  }
  return { pairs: adjacent / (all || 1), order: ordered / (all || 1) }
}

const ORDER_WINDOW = 6 // words, the first of them the pair's own

/** The most weight of different words within a window. */
function close({ asked: { terms }, matches }: Read, from: number, to: number): number {
  let best = 0
  for (let i = from; i < to; i += 1) {
    if ((matches[i] ?? -1) < 0) continue
    const seen = new Set<number>()
    let sum = 0
    for (let j = i; j < Math.min(to, i + CLOSE_WINDOW); j += 1) {
      const k = matches[j] ?? -1
      if (k < 0 || seen.has(k)) continue
      seen.add(k)
      sum += terms[k]?.mixed ?? 0
    }
    if (sum > best) best = sum
  }
  return best
}

const CLOSE_WINDOW = 12 // words
