import { formAt, wordsOfSentence } from '../search/place.ts'
import type { AnswerKind } from '../domain.ts'
import type { Asked } from './asked.ts'
import { fitsKind } from './fits-kind.ts'
import type { Has, Read } from './read-place.ts'
import { POINTING_BACK } from './answer-kind-words.ts'

/**
 * What speaks for one sentence; shares of what the question could have at most, 0 to 1, but where it is said otherwise.
 * `words` and the like weigh each of the question's words by how rare it is.
 */
export interface SentenceSignals {
  /** Words of the question in the sentence: by ordinary English and the library together, by English alone. */
  readonly words: number
  readonly rareAnywhere: number
  /** Its four-letter pieces. */
  readonly letters: number
  /** Words that it lacks, as far as another of its words is near in meaning. */
  readonly akin: number
  /** Those of its words that are not told before the question itself. */
  readonly asking: number
  /** Neighbouring words of the question that follow each other within five words. */
  readonly order: number
  /** Within twelve words. */
  readonly close: number
  /** Words that this sentence lacks and the one before or the one after has. */
  readonly before: number
  readonly after: number
  /** 1 where a thing of the kind asked for stands near one of the words; a name for "who" and "which". */
  readonly name: number
  readonly when: number
  readonly where: number
  readonly howMany: number
  readonly why: number
  /** Logarithm of the number of words. */
  readonly length: number
  /** 1 for the first of its paragraph; for one that begins with a pronoun. */
  readonly first: number
  readonly pronoun: number
}

export function sentenceSignals(read: Read, i: number): SentenceSignals {
  const { asked, place, sentences } = read
  const { terms, total } = asked
  const has = sentences[i] as Has // one for each sentence
  const before = sentences[i - 1]
  const after = sentences[i + 1]
  const got = { mixed: 0, anywhere: 0, akin: 0, asking: 0 }
  const gain = { before: 0, after: 0 }
  terms.forEach((term, k) => {
    const { mixed } = term
    if (has.terms[k] === 1) {
      got.mixed += mixed
      got.anywhere += term.anywhere
      if (term.asking) got.asking += mixed
      return
    }
    got.akin += mixed * (has.akin[k] ?? 0)
    if (before?.terms[k] === 1) gain.before += mixed
    if (after?.terms[k] === 1) gain.after += mixed
  })
  const [from, to] = wordsOfSentence(place, i)
  const found = fitsKind(read, from, to)
  const kind = (...kinds: readonly AnswerKind[]) => (kinds.some((one) => one === asked.kind) ? found : 0)
  return {
    words: got.mixed / total.mixed,
    rareAnywhere: got.anywhere / total.anywhere,
    letters: letters(asked, has.grams),
    akin: got.akin / total.mixed,
    asking: got.asking / total.asking,
    order: order(read, from, to),
    close: close(read, from, to) / total.mixed,
    before: gain.before / total.mixed,
    after: gain.after / total.mixed,
    name: kind('who', 'which'),
    when: kind('when'),
    where: kind('where'),
    howMany: kind('how-many'),
    why: kind('why'),
    length: Math.log(to - from + 1),
    first: i === 0 ? 1 : 0,
    pronoun: POINTING_BACK.has(formAt(place, from)?.folded ?? '') ? 1 : 0,
  }
}

/** Weight of the pieces that these have. */
function letters({ grams, allGrams }: Asked, these: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < grams.length; k += 1) if (these[k] === 1) sum += grams[k] ?? 0
  return sum / allGrams
}

function order({ asked: { terms }, matches }: Read, from: number, to: number): number {
  let all = 0
  let ordered = 0
  for (let k = 0; k + 1 < terms.length; k += 1) {
    const weight = Math.min(terms[k]?.mixed ?? 0, terms[k + 1]?.mixed ?? 0)
    all += weight
    if (isFollowed(matches, k, from, to)) ordered += weight
  }
  return ordered / (all || 1)
}

function isFollowed(matches: Int16Array, k: number, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (matches[i] !== k) continue
    for (let j = i + 1; j < Math.min(to, i + ORDER_WINDOW); j += 1) if (matches[j] === k + 1) return true
  }
  return false
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
