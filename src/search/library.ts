import MiniSearch, { type Query } from 'minisearch'
import type { Passage, ReadArticle } from '../domain.ts'
import { words } from '../article/words.ts'
import { newestFirst } from './newest-first.ts'
import { sameTerm, termsOf, type Term } from './terms.ts'
import { withinOneTypo } from './typo.ts'

/** The articles that one place can ask about, ready to be asked. */
export interface Library {
  /** Newest first, undated last. */
  readonly reads: readonly ReadArticle[]
  read(articleId: string): ReadArticle | undefined
  /**
   * Passages that share at least one of the terms, best first by BM25+.
   *
   * @param scope  only this article, where given
   */
  search(terms: readonly Term[], scope: { readonly articleId?: string; readonly most: number }): Found[]
  /** How much a term tells: its inverse document frequency over all passages; the highest of all for one that is nowhere. */
  rarity(term: Term): number
  /** Whether a passage or card of the library, or of this one article, has the term as a word or a name that sounds so. */
  has(term: Term, articleId?: string): boolean
  /** Words of the library up to two letters away from this one, nearest and most frequent first. */
  near(term: Term): Near[]
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
  readonly score: number
}

/**
 * The search index over all passages of these articles. MiniSearch is used here and nowhere else.
 *
 * @param reads  ids must differ
 */
export function makeLibrary(reads: readonly ReadArticle[]): Library {
  const ordered = [...reads].sort((a, b) => newestFirst(a.article, b.article))
  const byId = new Map(ordered.map((read) => [read.article.id, read]))
  const places = ordered.flatMap((read) => read.passages.map((passage) => placeOf(read, passage)))
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    // Fields arrive as the analyser's terms joined by spaces: text and question go through one analyser, ours.
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term,
  })
  const passagesWith = new Map<string, number>()
  const spellings = new Map<string, string>()
  for (const [id, place] of places.entries()) {
    const entry = entryOf(id, place)
    index.add(entry)
    noteSpellings(place, spellings)
    for (const term of new Set(FIELDS.flatMap((field) => entry[field].split(' ')))) {
      passagesWith.set(term, (passagesWith.get(term) ?? 0) + 1)
    }
  }

  const frequency = (term: Term) =>
    Math.max(passagesWith.get(term.stem) ?? 0, term.key === undefined ? 0 : (passagesWith.get(nameTerm(term.key)) ?? 0))

  return {
    reads: ordered,
    read: (articleId) => byId.get(articleId),
    search(terms, { articleId, most }) {
      const placeAt = (id: unknown) => places[id as number] as Place // ids are positions in `places`, put there above
      const inScope = ({ id }: { id: unknown }) => placeAt(id).passage.articleId === articleId
      const found = index.search(queryOf(terms), articleId === undefined ? {} : { filter: inScope })
      return found.slice(0, most).map(({ id, score }) => ({ ...placeAt(id), score }))
    },
    rarity: (term) => Math.log(1 + (places.length - frequency(term) + 0.5) / (frequency(term) + 0.5)),
    has(term, articleId) {
      if (articleId === undefined || frequency(term) === 0) return frequency(term) > 0
      return places.some(
        ({ passage, terms, headingTerms, cardTerms }) =>
          passage.articleId === articleId &&
          [terms, headingTerms, cardTerms].some((some) => some.some((other) => sameTerm(term, other))),
      )
    },
    near(term) {
      const typed = term.stem
      const letters = term.end - term.start
      if (letters < TYPO_FROM) return []
      const hits = index.search(typed, { fuzzy: EDITS, combineWith: 'OR' })
      return [...new Set(hits.flatMap((hit) => hit.terms))]
        .flatMap((stem): Near[] => {
          const spelling = spellings.get(stem)
          if (spelling === undefined) return []
          const typos = withinOneTypo(stem, typed) ? 1 : 2
          if (typos === 2 && (letters < TWO_TYPOS_FROM || stem[0] !== typed[0])) return []
          // A name inside a question is not meant as a common word.
          if (term.capital && term.start > 0 && !/^\p{Lu}/u.test(spelling)) return []
          return [{ term: { ...term, stem }, spelling, typos }]
        })
        .sort((a, b) => a.typos - b.typos || frequency(b.term) - frequency(a.term))
    },
  }
}

/** Shorter words have too many neighbours one letter away to guess ("Iran" and "Iraq", "world" and "would"). */
const TYPO_FROM = 6 // letters
const TWO_TYPOS_FROM = 7 // letters
const EDITS = 2 // MiniSearch counts two letters swapped as two edits; it is one slip of the finger

const FIELDS = ['text', 'heading', 'title', 'names'] as const

interface Place {
  readonly read: ReadArticle
  readonly passage: Passage
  /** The passage's own words; their Spans count from its start. */
  readonly terms: readonly Term[]
  /** Those of its heading, and of its article's title, publisher and byline. */
  readonly headingTerms: readonly Term[]
  readonly cardTerms: readonly Term[]
}

function placeOf(read: ReadArticle, passage: Passage): Place {
  const { article } = read
  return {
    read,
    passage,
    terms: termsOf(words(article, passage)),
    headingTerms: passage.heading === undefined ? [] : termsOf(words(article, passage.heading)),
    cardTerms: termsOf(`${article.title} ${article.publisher ?? ''} ${article.byline ?? ''}`),
  }
}

interface Entry extends Readonly<Record<(typeof FIELDS)[number], string>> {
  readonly id: number
}

function entryOf(id: number, { terms, headingTerms, cardTerms }: Place): Entry {
  return {
    id,
    text: stemsOf(terms),
    heading: stemsOf(headingTerms),
    title: stemsOf(cardTerms),
    names: namesOf([...terms, ...headingTerms]),
  }
}

/** The first spelling of each stem, to say "did you mean Lavrov" with the article's own word. */
function noteSpellings({ read: { article }, passage, terms }: Place, spellings: Map<string, string>): void {
  const text = words(article, passage)
  for (const { stem, start, end } of terms) {
    if (!spellings.has(stem)) spellings.set(stem, text.slice(start, end).replace(/['’]s?$/, ''))
  }
}

const stemsOf = (terms: readonly Term[]) => terms.map((term) => term.stem).join(' ')

const namesOf = (terms: readonly Term[]) =>
  terms.flatMap((term) => (term.capital && term.key !== undefined ? [nameTerm(term.key)] : [])).join(' ')

/** Name keys live in the same index as stems; the mark keeps "wit" the key from "wit" the word. */
const nameTerm = (key: string) => `~${key}`

function queryOf(terms: readonly Term[]): Query {
  return {
    combineWith: 'OR',
    queries: terms.map((term) => ({
      combineWith: 'OR',
      queries: [term.stem, ...(term.key === undefined ? [] : [nameTerm(term.key)])],
      boost: { heading: 0.5, title: 0.2, names: 0.5 },
    })),
  }
}
