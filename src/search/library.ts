import MiniSearch, { type Query } from 'minisearch'
import type { ReadArticle } from '../domain.ts'
import { backgroundShare, isOrdinary } from './background.ts'
import { makeCounts } from './counts.ts'
import { nameTerm } from './name-term.ts'
import { newestFirst } from './newest-first.ts'
import { placesOf, type LibraryForm, type Place } from './place.ts'
import { sameTerm, type Form, type Term } from './terms.ts'
import { withinOneTypo } from './typo.ts'
import { makeVocabulary } from './vocabulary.ts'

/** The articles that one place can ask about, ready to be asked. */
export interface Library {
  /** Newest first, undated last. */
  readonly reads: readonly ReadArticle[]
  read(articleId: string): ReadArticle | undefined
  /** Words a passage has on average; at least 1. */
  readonly averageLength: number
  /**
   * Passages that share at least one of the terms, best first by BM25+. In a large library the commonest of the terms are
   * left out where the rarer ones find enough.
   *
   * @param scope  only this article, where given
   */
  search(terms: readonly Term[], scope: { readonly articleId?: string; readonly most: number }): Found[]
  /** The passage so many before (-1) or after (1) another in the same article. */
  beside(found: Found, by: number): Place | undefined
  /** How much a term tells, more is rarer, never below 0. */
  rarity(term: Term): Rarity
  /** The library's own words that are the same as the term or sound like it. */
  sameAs(term: Term): readonly LibraryForm[]
  /** How many four-letter pieces its words have together. */
  readonly grams: number
  /** The number of one of them, from 0, and how much it tells; undefined for one that is nowhere. */
  gram(gram: string): { readonly number: number; readonly rarity: number } | undefined
  /** Whether a passage or card of the library, or of this one article, has the term as a word or a name that sounds so. */
  has(term: Term, articleId?: string): boolean
  /** Words of the library up to two letters away from this one, nearest and most frequent first. */
  near(term: Term): Near[]
}

/** Inverse document frequencies: the logarithm of one in how many passages has the term. */
export interface Rarity {
  /** By ordinary English and the library together. */
  readonly mixed: number
  /** In this library alone. */
  readonly here: number
  /** In ordinary English. */
  readonly anywhere: number
}

/** A word of the library that may have been meant. */
export interface Near {
  readonly term: Term
  /** As an article writes it. */
  readonly spelling: string
  readonly typos: 1 | 2
}

/** A passage found. Scores compare within one search only. */
export interface Found extends Place {
  /** Its position among all passages of the library. */
  readonly position: number
  readonly score: number
}

/**
 * The search index over all passages of these articles. MiniSearch is used here and nowhere else.
 *
 * @param reads  ids must differ
 */
export function makeLibrary(reads: readonly ReadArticle[]): Library {
  const work = indexing(reads)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** The same, letting everything else that waits have its turn again and again meanwhile. */
export async function makeLibraryInSlices(reads: readonly ReadArticle[]): Promise<Library> {
  const work = indexing(reads)
  let began = performance.now()
  let step = work.next()
  while (step.done !== true) {
    if (performance.now() - began > SLICE) {
      await new Promise((resolve) => setImmediate(resolve))
      began = performance.now()
    }
    step = work.next()
  }
  return step.value
}

const SLICE = 10 // ms; a stall of 50 would be felt

/** One step a passage. */
function* indexing(reads: readonly ReadArticle[]): Generator<undefined, Library> {
  const ordered = [...reads].sort((a, b) => newestFirst(a.article, b.article))
  const byId = new Map(ordered.map((read) => [read.article.id, read]))
  const places: Place[] = []
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    // Fields arrive as the analyser's terms joined by spaces: text and question go through one analyser, ours.
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  })
  const counts = makeCounts()
  const vocabulary = makeVocabulary()
  let wordsRead = 0
  for (const read of ordered) {
    for (const place of placesOf(read, vocabulary.formOf)) {
      const id = places.push(place) - 1
      index.add(entryOf(id, place))
      counts.add(place)
      wordsRead += place.forms.length
      yield undefined
    }
  }

  const frequency = (term: Term) =>
    Math.max(counts.term(term.stem), term.key === undefined ? 0 : counts.term(nameTerm(term.key)))
  const rareness = (count: number) => Math.log(1 + (places.length - count + 0.5) / (count + 0.5))

  return {
    reads: ordered,
    averageLength: Math.max(1, wordsRead / Math.max(1, places.length)),
    read: (articleId) => byId.get(articleId),
    search(terms, { articleId, most }) {
      const placeAt = (id: unknown) => places[id as number] as Place // ids are positions in `places`, put there above
      const inScope = ({ id }: { id: unknown }) => placeAt(id).passage.articleId === articleId
      const asked = tellingOf(terms, frequency)
      const found = index.search(queryOf(asked), articleId === undefined ? {} : { filter: inScope })
      return found.slice(0, most).map(({ id, score }) => ({ ...placeAt(id), position: id as number, score }))
    },
    beside({ position, passage }, by) {
      const place = places[position + by]
      return place?.passage.articleId === passage.articleId ? place : undefined
    },
    rarity(term) {
      const count = frequency(term)
      const share = backgroundShare(term.stem)
      const mixed = -Math.log((count + BACKGROUND_PASSAGES * share) / (places.length + BACKGROUND_PASSAGES))
      return { mixed, here: rareness(count), anywhere: -Math.log(share) }
    },
    sameAs: (term) => [...vocabulary.formsLike(term)].filter((form) => sameTerm(term, form)),
    grams: vocabulary.grams(),
    gram(gram) {
      const number = vocabulary.gramNumber(gram)
      return number === undefined ? undefined : { number, rarity: rareness(counts.gram(number)) }
    },
    has(term, articleId) {
      if (articleId === undefined || frequency(term) === 0) return frequency(term) > 0
      return places.some(
        ({ passage, forms, headingForms, cardForms }) =>
          passage.articleId === articleId &&
          [forms, headingForms, cardForms].some((some) => some.some((other) => sameTerm(term, other))),
      )
    },
    near(term) {
      const letters = term.folded.length
      // Shorter words have too many neighbours one letter away to guess ("Iran" and "Iraq"), and one that is English was meant.
      if (letters < TYPO_FROM && (letters < SHORT_TYPO_FROM || isOrdinary(term.stem))) return []
      const hits = index.search(term.stem, { fuzzy: EDITS, combineWith: 'OR' })
      return [...new Set(hits.flatMap((hit) => hit.terms))]
        .flatMap((stem): Near[] => {
          const written = vocabulary.ofStem(stem)
          const meant = written.find(({ folded }) => withinOneTypo(folded, term.folded)) ?? written[0]
          if (meant === undefined) return []
          const { folded, spelling } = meant
          const typos = withinOneTypo(folded, term.folded) || withinOneTypo(stem, term.stem) ? 1 : 2
          if (typos === 2 && (letters < TWO_TYPOS_FROM || folded[0] !== term.folded[0])) return []
          // A name inside a question is not meant as a common word.
          if (term.capital && term.start > 0 && !/^\p{Lu}/u.test(spelling)) return []
          return [{ term: { ...term, stem, folded }, spelling, typos }]
        })
        .sort((a, b) => a.typos - b.typos || frequency(b.term) - frequency(a.term))
    },
  }
}

/** So many passages of ordinary English are counted with the library's own; between 20 and 150 hardly differ on the benchmark. */
const BACKGROUND_PASSAGES = 60

const TYPO_FROM = 6 // letters
const SHORT_TYPO_FROM = 5 // letters
const TWO_TYPOS_FROM = 7 // letters
const EDITS = 2 // MiniSearch counts two letters swapped as two edits; it is one slip of the finger

const FIELDS = ['text', 'heading', 'title'] as const

interface Entry extends Readonly<Record<(typeof FIELDS)[number], string>> {
  readonly id: number
}

/** An article's card stands with its first passage: with each of them it would make every passage an answer to its title. */
function entryOf(id: number, { passage, forms, headingForms, cardForms }: Place): Entry {
  return {
    id,
    text: termsFor(forms),
    heading: termsFor(headingForms),
    title: passage.number === 1 ? termsFor(cardForms) : '',
  }
}

/** Stems, and the sound of every name. */
const termsFor = (forms: readonly Form[]) =>
  forms.map(({ stem, capital, key }) => (capital && key !== undefined ? `${stem} ${nameTerm(key)}` : stem)).join(' ')

/** The rarest terms, as many as stand in few enough passages to be looked through at once. */
function tellingOf(terms: readonly Term[], frequency: (term: Term) => number): Term[] {
  const rarestFirst = terms
    .map((term) => ({ term, count: frequency(term) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  let passages = 0
  return rarestFirst
    .filter(({ count }, i) => {
      passages += count
      return i === 0 || passages <= LOOKED_THROUGH
    })
    .map(({ term }) => term)
}

const LOOKED_THROUGH = 2_000 // passages; MiniSearch scores some 500 a millisecond

function queryOf(terms: readonly Term[]): Query {
  return {
    combineWith: 'OR',
    queries: terms.map((term) => ({
      combineWith: 'OR',
      queries: [term.stem, ...(term.key === undefined ? [] : [nameTerm(term.key)])],
      boost: { heading: 0.5, title: 0.2 },
    })),
  }
}
