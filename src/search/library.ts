import MiniSearch from 'minisearch'
import type { ReadArticle } from '../domain.ts'
import { backgroundShare } from './background.ts'
import { makeCounts } from './counts.ts'
import { nameTerm } from './name-term.ts'
import { notingBearers } from './namesakes.ts'
import { EDITS, mayBeTypo, nearest, type Near } from './near.ts'
import { newestFirst } from './newest-first.ts'
import { placesOf, type Place } from './place.ts'
import { queryOf, tellingOf } from './query.ts'
import { makeRuns, type Runs } from './runs.ts'
import { indexSpellings } from './spellings.ts'
import { sameTerm, type Form, type Term } from './terms.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

/** The articles that one place can ask about, ready to be asked. */
export interface Library {
  /** Newest first, undated last. */
  readonly reads: readonly ReadArticle[]
  read(articleId: string): ReadArticle | undefined
  /** When it was made: it knows no later article. */
  readonly asOf: Date
  /** The words of all paragraphs, to find where a run of them stands. */
  readonly runs: Runs
  /** Words a passage has on average; at least 1. */
  readonly averageLength: number
  /**
   * Passages that share at least one of the terms, best first by BM25+. In a large library the commonest of the terms are
   * left out where the rarer ones find enough.
   *
   * @param scope  only this article, where given; `lookedThrough` passages at most have one of the terms, but for the rarest
   */
  search(
    terms: readonly Term[],
    scope: { readonly articleId?: string; readonly most: number; readonly lookedThrough?: number },
  ): Found[]
  /** The passage so many before (-1) or after (1) another in the same article. */
  beside(found: Found, by: number): Place | undefined
  /** How much a term tells, more is rarer, never below 0. */
  rarity(term: Term): Rarity
  /** Its different words, each at the position of its number. */
  readonly forms: readonly Form[]
  /** Numbers of its words that are the same as the term or sound like it. */
  sameAs(term: Term): readonly number[]
  /** Numbers of its words of this very stem. */
  ofStem(stem: string): readonly number[]
  /** Calls with the number of each four-letter piece of a word, by the word's number. */
  eachGram(form: number, call: (gram: number) => void): void
  /** How many pieces they have together. */
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

/**
 * The same, letting everything else that waits have its turn again and again meanwhile, and with the names of all articles noted,
 * which the first question for somebody's words would else have to wait for.
 */
export async function makeLibraryInSlices(reads: readonly ReadArticle[]): Promise<Library> {
  const work = notingAndIndexing(reads)
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

function* notingAndIndexing(reads: readonly ReadArticle[]): Generator<undefined, Library> {
  for (const read of reads) yield* notingBearers(read)
  return yield* indexing(reads)
}

const SLICE = 10 // ms; a stall of 50 would be felt

/** One step a passage. */
function* indexing(reads: readonly ReadArticle[]): Generator<undefined, Library> {
  const ordered = [...reads].sort((a, b) => newestFirst(a.article, b.article))
  const byId = new Map(ordered.map((read) => [read.article.id, read]))
  const places: Place[] = []
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    // Text and question go through one analyser, ours: what is added is already terms, and so is what is looked for.
    extractField: (entry, field) => (field === 'id' ? entry.id : ''),
    tokenize: (_, field) => (field === undefined ? [] : adding[field as Field]), // MiniSearch names our fields alone
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  })
  let adding: Entry = { id: -1, text: [], heading: [], title: [] }
  const vocabulary = makeVocabulary()
  const counts = makeCounts(vocabulary)
  const runs = makeRuns()
  let wordsRead = 0
  for (const read of ordered) {
    runs.add(read)
    yield undefined
    for (const place of placesOf(read, vocabulary)) {
      const id = places.push(place) - 1
      adding = entryOf(id, place, vocabulary)
      index.add(adding)
      counts.add(place)
      wordsRead += place.numbers.length
      yield undefined
    }
  }

  const frequency = (term: Term) =>
    Math.max(counts.term(term.stem), term.key === undefined ? 0 : counts.term(nameTerm(term.key)))
  const sameAs = (term: Term) =>
    [...vocabulary.like(term)].filter((number) => sameTerm(term, vocabulary.forms[number] ?? term))
  const rareness = (count: number) => Math.log(1 + (places.length - count + 0.5) / (count + 0.5))

  const wordRuns = yield* runs.made()
  const spellings = yield* indexSpellings(vocabulary.indexedStems())
  return {
    reads: ordered,
    asOf: new Date(),
    runs: wordRuns,
    averageLength: Math.max(1, wordsRead / Math.max(1, places.length)),
    read: (articleId) => byId.get(articleId),
    search(terms, { articleId, most, lookedThrough }) {
      const placeAt = (id: unknown) => places[id as number] as Place // ids are positions in `places`, put there above
      const inScope = ({ id }: { id: unknown }) => placeAt(id).passage.articleId === articleId
      const asked = tellingOf(terms, frequency, lookedThrough)
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
    ofStem: vocabulary.ofStem,
    eachGram: vocabulary.eachGram,
    forms: vocabulary.forms,
    sameAs,
    grams: vocabulary.grams(),
    gram(gram) {
      const number = vocabulary.gramNumber(gram)
      return number === undefined ? undefined : { number, rarity: rareness(counts.gram(number)) }
    },
    has(term, articleId) {
      if (articleId === undefined || frequency(term) === 0) return frequency(term) > 0
      const same = new Set(sameAs(term))
      return places.some(
        ({ passage, numbers, heading, card }) =>
          passage.articleId === articleId && [numbers, heading, card].some((some) => some.some((one) => same.has(one))),
      )
    },
    near(term) {
      if (!mayBeTypo(term)) return []
      return nearest(term, spellings.within(term.stem, EDITS), vocabulary).sort(
        (a, b) => a.typos - b.typos || frequency(b.term) - frequency(a.term),
      )
    },
  }
}

/** So many passages of ordinary English are counted with the library's own; between 20 and 150 hardly differ on the benchmark. */
const BACKGROUND_PASSAGES = 60

const FIELDS = ['text', 'heading', 'title'] as const

type Field = (typeof FIELDS)[number]

/** A passage's terms as they are added. */
type Entry = Readonly<Record<Field, string[]>> & { readonly id: number }

/** An article's card stands with its first passage: with each of them it would make every passage an answer to its title. */
function entryOf(id: number, { passage, numbers, heading, card }: Place, { addTerms }: Vocabulary): Entry {
  const termsOf = (forms: Iterable<number>) => {
    const terms: string[] = []
    for (const form of forms) addTerms(form, terms)
    return terms
  }
  return { id, text: termsOf(numbers), heading: termsOf(heading), title: passage.number === 1 ? termsOf(card) : [] }
}
