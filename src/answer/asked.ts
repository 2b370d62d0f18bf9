import { isGivenName } from '../quote/same-name.ts'
import { akinTo } from '../search/akin.ts'
import { isRare } from '../search/background.ts'
import { gramsOf } from '../search/grams.ts'
import type { Library } from '../search/library.ts'
import type { Term } from '../search/terms.ts'
import type { AnswerKind } from '../domain.ts'
import { answerKindOf, askingFrom, measureOf, sortAsked, type Measure } from './answer-kind.ts'

/** A question as passages are compared with it. */
export interface Asked {
  readonly terms: readonly AskedTerm[]
  /** Sums of the terms' weights, never 0: what a passage with all of them has. */
  readonly total: Weights & { readonly asking: number }
  readonly kind: AnswerKind | undefined
  readonly measure: Measure | undefined
  /** Position of the term that says what is counted ("how many *people*"); -1 for none. */
  readonly counted: number
  /** Weights of the question's four-letter pieces that stand somewhere in the library. */
  readonly grams: readonly number[]
  /** Their sum, never 0. */
  readonly allGrams: number
  /** The sum of all its pieces, those that stand nowhere included as if each were as rare as the rarest. */
  readonly everyGram: number
  /** What a word of a text has to do with the question, and the cheaper part of it: `Hit.term`. */
  hit(formNumber: number): Hit
  termOf(formNumber: number): number
}

/** How much a term tells. */
interface Weights {
  readonly mixed: number
  readonly here: number
  readonly anywhere: number
}

export interface AskedTerm extends Weights {
  readonly term: Term
  /** In the question itself, not in what is told before it. */
  readonly asking: boolean
  readonly number: boolean
  /** Has a capital that a sentence's beginning alone would not give it. */
  readonly name: boolean
  /** Says what sort of thing is asked for ("team" in "which team"). */
  readonly sort: boolean
}

export interface Hit {
  /** Position among the question's terms; -1 for a word that is none of them. */
  readonly term: number
  /** Positions among the question's four-letter pieces. */
  readonly grams: readonly number[]
  /** Terms that it is near in meaning, where it is none of them itself. */
  readonly akin: readonly AkinTerm[]
}

export interface AkinTerm {
  readonly term: number
  /** Above 0, at most 1. */
  readonly nearness: number
}

/**
 * @param terms  what is looked for, in the order asked; their Spans count from the start of `question`
 * @param question  as typed; without it no kind of answer is expected
 */
export function askedOf(library: Library, terms: readonly Term[], question = ''): Asked {
  const from = askingFrom(question)
  const sort = sortAsked(question.slice(from))
  const told = terms.map((term): AskedTerm => {
    const { mixed, here, anywhere } = library.rarity(term)
    const share = PASSING.has(term.stem) ? PASSING_SHARE : 1
    return {
      term,
      mixed: share * Math.max(mixed, LEAST),
      here: share * here,
      anywhere: share * anywhere,
      asking: term.start >= from,
      number: /^\d/.test(term.stem),
      name: term.capital && (term.start > 0 || isRare(term.stem)),
      sort: sort !== undefined && term.start >= from + sort.start && term.start < from + sort.end,
    }
  })
  const sum = (of: (term: AskedTerm) => number) => told.reduce((total, term) => total + of(term), 0) || 1
  const { numbers, weights, every } = gramsIn(library, told)
  return {
    terms: told,
    total: {
      mixed: sum(({ mixed }) => mixed),
      here: sum(({ here }) => here),
      anywhere: sum(({ anywhere }) => anywhere),
      asking: sum(({ asking, mixed }) => (asking ? mixed : 0)),
    },
    kind: answerKindOf(question.slice(from)),
    measure: measureOf(question.slice(from)),
    counted: told.findIndex(({ term }) => COUNTED.test(question.slice(from, term.start))),
    grams: weights,
    everyGram: every || 1,
    allGrams: weights.reduce((total, weight) => total + weight, 0) || 1,
    ...hitsIn(library, told, numbers),
  }
}

const NO_HIT: Hit = { term: -1, grams: [], akin: [] }

/**
 * What each word of the library has to do with these terms, worked out when it is first met.
 *
 * @param grams  numbers of the question's four-letter pieces
 */
function hitsIn(
  library: Library,
  terms: readonly AskedTerm[],
  grams: readonly number[],
): Pick<Asked, 'hit' | 'termOf'> {
  // By numbers: thousands of words are looked up for a question, with six pieces each where one is met first.
  const position = new Int16Array(library.grams).fill(-1)
  grams.forEach((number, i) => (position[number] = i))
  let met: number[] | undefined
  const meet = (gram: number) => {
    const at = position[gram] ?? -1
    if (at >= 0) (met ??= []).push(at)
  }
  const gramsMet = (form: number): readonly number[] => {
    met = undefined
    library.eachGram(form, meet)
    return met ?? NO_HIT.grams
  }
  /** By the form's number where in `hits` it is: 0 for a form not met yet, which is none of the terms, 1 for one that is no hit. */
  const places = new Int32Array(library.forms.length)
  const hits: Hit[] = [NO_HIT, NO_HIT]
  const put = (number: number, hit: Hit) => {
    places[number] = hit === NO_HIT ? 1 : hits.push(hit) - 1
  }
  // Backwards: of two terms that a form is like, the first counts.
  for (let k = terms.length - 1; k >= 0; k -= 1) {
    const term = terms[k]?.term
    if (term === undefined) continue
    for (const form of library.sameAs(term)) put(form, { term: k, grams: gramsMet(form), akin: NO_HIT.akin })
  }
  for (const [stem, akin] of akinTerms(terms)) {
    for (const form of library.ofStem(stem)) {
      if (places[form] === 0) put(form, { term: -1, grams: gramsMet(form), akin })
    }
  }
  const known = (number: number) => hits[places[number] ?? 0] ?? NO_HIT
  return {
    hit(number) {
      if (places[number] === 0) put(number, withGrams(gramsMet(number)))
      return known(number)
    },
    termOf: (number) => known(number).term,
  }
}

const withGrams = (grams: readonly number[]): Hit =>
  grams === NO_HIT.grams ? NO_HIT : { term: -1, grams, akin: NO_HIT.akin }

/** Stems near the question's words in meaning; a name, with a capital or without ("aaron"), or a number is near nothing else. */
function akinTerms(terms: readonly AskedTerm[]): ReadonlyMap<string, readonly AkinTerm[]> {
  const all = new Map<string, AkinTerm[]>()
  terms.forEach(({ term, name, number }, k) => {
    if (name || number || isGivenName(term.folded)) return
    for (const { stem, nearness } of akinTo(term.stem)) {
      const known = all.get(stem)
      if (known === undefined) all.set(stem, [{ term: k, nearness }])
      else known.push({ term: k, nearness })
    }
  })
  return all
}

/** The numbers of the question's pieces that stand somewhere in the library, and how much each tells. */
function gramsIn(library: Library, terms: readonly AskedTerm[]) {
  const found = new Map<number, number>()
  const nowhere = new Set<string>()
  for (const { term, asking } of terms) {
    const share = (PASSING.has(term.stem) ? PASSING_SHARE : 1) * (asking ? 1 : TOLD_SHARE)
    for (const gram of gramsOf(term.folded)) {
      const known = library.gram(gram)
      if (known === undefined) nowhere.add(gram)
      else found.set(known.number, Math.max(found.get(known.number) ?? 0, share * known.rarity))
    }
  }
  const weights = [...found.values()]
  const every = weights.reduce((sum, weight) => sum + weight, 0) + nowhere.size * Math.max(0, ...weights)
  return { numbers: [...found.keys()], weights, every }
}

const COUNTED = /\bhow many (?:more |other |different )?(?:of the )?$/i

const LEAST = 0.05 // a word of every passage still tells a little

/** Stems of words that place a question in its own day, not in the article's ("this week", "recently"). */
const PASSING: ReadonlySet<string> = new Set(['week', 'recent', 'today', 'current', 'year', 'month', 'now', 'late'])
const PASSING_SHARE = 0.3
const TOLD_SHARE = 0.7
