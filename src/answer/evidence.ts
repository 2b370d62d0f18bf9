import type { Evidence, Passage, Quote, ReadArticle, Sentence } from '../domain.ts'
import type { Found, Library } from '../search/library.ts'
import type { Term } from '../search/terms.ts'
import type { Asked } from './asked.ts'
import { highest } from './highest.ts'
import { passageSignals, type PassageSignals } from './passage-signals.ts'
import { readPlace, termsIn, type Read } from './read-place.ts'
import { sentenceSignals, type SentenceSignals } from './sentence-signals.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** Evidence with what the verdict needs to know about it. */
export interface Weighed extends Evidence {
  /** Share of the wanted terms' rarity that stands in the passage, its heading or its article's card; 0 to 1. */
  readonly coverage: number
  /** The same for the one sentence that answers. */
  readonly sentenceCoverage: number
  readonly missing: readonly Term[]
  /** Share of all the question's four-letter pieces, those that stand nowhere included, that the passage has. */
  readonly lettersOfAll: number
  /** How well some sentence of the passage has a thing of the kind asked for near one of the words, 0 to 1. */
  readonly fits: number
  /** The passage as read, the position of the sentence chosen in it, and the question's words in the paragraphs beside it. */
  readonly seen: { readonly read: Read; readonly sentenceAt: number; readonly besides: readonly (readonly number[])[] }
  readonly signals: { readonly sentence: SentenceSignals; readonly passage: PassageSignals }
}

interface Scope {
  readonly articleId?: string
  readonly most: number
}

/**
 * Passages in the order in which they answer, best first.
 *
 * MiniSearch proposes; the order comes from signals that are computed on what it proposes and weighed as `weights.ts` says.
 * Sentences are weighed first, then their passages.
 */
export function evidenceFor(library: Library, asked: Asked, scope: Scope, weights: Weights = WEIGHTS): Weighed[] {
  return candidatesFor(library, asked, scope)
    .map((candidate) => weigh(candidate, library.averageLength, weights))
    .sort((a, b) => b.score - a.score)
    .slice(0, scope.most)
}

/** A passage that MiniSearch proposes, read with the question in mind. */
export interface Candidate {
  readonly found: Found
  readonly read: Read
  /** The question's words in the paragraphs before and after. */
  readonly beside: { readonly before: readonly number[]; readonly after: readonly number[] }
}

export function candidatesFor(library: Library, asked: Asked, { articleId }: Omit<Scope, 'most'>): Candidate[] {
  const terms = asked.terms.map(({ term }) => term)
  const scope = articleId === undefined ? {} : { articleId }
  const found = library.search(terms, { ...scope, most: CANDIDATES })
  const reads = new Map(found.map((one) => [one.position, readPlace(one, asked)]))
  const neighbours = new Map<number, readonly number[]>()
  const termsBeside = (one: Found, by: number) => {
    const position = one.position + by
    const place = library.beside(one, by)
    if (place === undefined) return termsIn(undefined, asked)
    const known = reads.get(position)?.whole.terms ?? neighbours.get(position) ?? termsIn(place, asked)
    neighbours.set(position, known)
    return known
  }
  return found.map((one) => ({
    found: one,
    read: reads.get(one.position) as Read, // put there above
    beside: { before: termsBeside(one, -1), after: termsBeside(one, 1) },
  }))
}

const CANDIDATES = 24 // passages

function weigh({ found, read, beside }: Candidate, averageLength: number, weights: Weights): Weighed {
  const { passage } = found
  const told = tellingSentences(read)
  const signals = told.map((i) => sentenceSignals(read, i))
  const scores = signals.map((one) => dot(weights.sentence, SENTENCE, one))
  const first = scores.indexOf(highest(scores))
  const best = told[first] ?? 0
  const whole = passageSignals(read, scores, { averageLength, ...beside })
  const { terms, total } = read.asked
  const share = (has: (k: number) => boolean) =>
    terms.reduce((sum, { mixed }, k) => sum + (has(k) ? mixed : 0), 0) / total.mixed
  const isThere = (k: number) => read.whole.terms[k] === 1 || read.inCard[k] === 1
  return {
    read: found.read,
    passage,
    sentence: (passage.sentences[best] ?? passage) satisfies Sentence,
    quotes: quotesIn(found.read, passage),
    score: dot(weights.passage, PASSAGE, whole),
    coverage: share(isThere),
    sentenceCoverage: share((k) => read.sentences[best]?.terms[k] === 1),
    missing: terms.flatMap(({ term }, k) => (isThere(k) ? [] : [term])),
    lettersOfAll:
      read.asked.grams.reduce((sum, weight, k) => sum + (read.whole.grams[k] === 1 ? weight : 0), 0) /
      read.asked.everyGram,
    fits: highest(signals.map(({ name, when, where, howMany, why }) => Math.max(name, when, where, howMany, why))),
    seen: { read, sentenceAt: best, besides: [beside.before, beside.after] },
    signals: { sentence: signals[first] as SentenceSignals, passage: whole }, // a passage has at least one sentence
  }
}

/** Positions of the sentences that have a word of the question or a piece of one; where none has, of the first. */
export function tellingSentences({ sentences }: Read): number[] {
  const telling = sentences.flatMap(({ any }, i) => (any ? [i] : []))
  return telling.length > 0 ? telling : [0]
}

const SENTENCE = Object.keys(WEIGHTS.sentence) as (keyof SentenceSignals)[] // the types have no other keys
const PASSAGE = Object.keys(WEIGHTS.passage) as (keyof PassageSignals)[]

/** The sum of signals, each as much as it counts. */
function dot<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  names: readonly Name[],
  signals: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name of names) sum += weights[name] * signals[name]
  return sum
}

/** Quotes that have words in this passage. */
function quotesIn(read: ReadArticle, passage: Passage): readonly Quote[] {
  return read.quotes.filter((quote) => quote.spans.some((span) => span.start < passage.end && passage.start < span.end))
}
