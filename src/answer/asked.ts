import { isRare } from '../search/background.ts'
import { gramsOf } from '../search/grams.ts'
import type { Library } from '../search/library.ts'
import type { LibraryForm } from '../search/place.ts'
import type { Term } from '../search/terms.ts'
import type { AnswerKind } from '../domain.ts'
import { answerKindOf, askingFrom, measureOf, type Measure } from './answer-kind.ts'

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
  /** Their sum, never 0; and as it is. */
  readonly allGrams: number
  readonly foundGrams: number
  /** The sum of all its pieces, those that stand nowhere included as if each were as rare as the rarest. */
  readonly everyGram: number
  /** What a word of a text has to do with the question. */
  hit(form: LibraryForm): Hit
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
  /** Stands straight before the next term. */
  readonly joined: boolean
}

export interface Hit {
  /** Position among the question's terms; -1 for a word that is none of them. */
  readonly term: number
  /** Positions among the question's four-letter pieces. */
  readonly grams: readonly number[]
}

/**
 * @param terms  what is looked for, in the order asked; their Spans count from the start of `question`
 * @param question  as typed; without it no kind of answer is expected
 */
export function askedOf(library: Library, terms: readonly Term[], question = ''): Asked {
  const from = askingFrom(question)
  const told = terms.map((term, i): AskedTerm => {
    const { mixed, here, anywhere } = library.rarity(term)
    const share = PASSING.has(term.stem) ? PASSING_SHARE : 1
    const next = terms[i + 1]
    return {
      term,
      mixed: share * Math.max(mixed, LEAST),
      here: share * here,
      anywhere: share * anywhere,
      asking: term.start >= from,
      number: /^\d/.test(term.stem),
      name: term.capital && (term.start > 0 || isRare(term.stem)),
      joined: next !== undefined && next.start - term.end <= 1,
    }
  })
  const sum = (of: (term: AskedTerm) => number) => told.reduce((total, term) => total + of(term), 0) || 1
  const termOf = new Map<LibraryForm, number>()
  // Backwards: of two terms that a form is like, the first counts.
  for (let k = told.length - 1; k >= 0; k -= 1) {
    const term = told[k]?.term
    if (term !== undefined) for (const form of library.sameAs(term)) termOf.set(form, k)
  }
  const { numbers, weights, every } = gramsIn(library, told)
  // By the piece's number: some 2,000 different words are looked at for a question, with six pieces each.
  const position = new Int16Array(library.grams).fill(-1)
  numbers.forEach((number, i) => (position[number] = i))
  const hits = new Map<LibraryForm, Hit>()
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
    foundGrams: weights.reduce((total, weight) => total + weight, 0),
    everyGram: every || 1,
    allGrams: weights.reduce((total, weight) => total + weight, 0) || 1,
    hit(form) {
      const known = hits.get(form)
      if (known !== undefined) return known
      const term = termOf.get(form) ?? -1
      let grams: number[] | undefined
      for (const number of form.grams) {
        const at = position[number] ?? -1
        if (at >= 0) (grams ??= []).push(at)
      }
      const hit = term < 0 && grams === undefined ? NO_HIT : { term, grams: grams ?? NO_HIT.grams }
      hits.set(form, hit)
      return hit
    },
  }
}

const NO_HIT: Hit = { term: -1, grams: [] }

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
