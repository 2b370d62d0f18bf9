import type { Library } from '../search/library.ts'
import type { ArticleRun, Runs } from '../search/runs.ts'
import { isEnglishWord } from '../search/english.ts'
import { termsOf } from '../search/terms.ts'
import type { Pasted, PastedWord } from './pasted-words.ts'

/** A stretch of one article in which a pasted quote may stand; positions of words, half-open. */
export interface Region {
  readonly run: ArticleRun
  readonly from: number
  readonly to: number
  /** What the pasted words tell that stand there in runs of three, as far as these were looked up. */
  readonly seeded: number
}

/** Three pasted words in a row, by the first of them, that stand at a position. */
export interface Seed {
  readonly word: number
  readonly position: number
}

/**
 * Where runs of three of the pasted words stand. The rarest runs of each few words are looked up, and of each only so many
 * places: the time does not grow with the library.
 */
export function seedsOf(runs: Runs, words: readonly PastedWord[], articleId: string | undefined): Seed[] {
  const numbers = words.map(({ key }) => runs.numberOf(key))
  const triples = numbers.flatMap((first, word) => {
    const [second, third] = [numbers[word + 1], numbers[word + 2]]
    if (first === undefined || second === undefined || third === undefined) return []
    const places = runs.places(first, second, third)
    return places.length === 0 ? [] : [{ word, numbers: [first, second, third] as const, places }]
  })
  const seeds: Seed[] = []
  for (let from = 0; from < words.length; from += A_FEW_WORDS) {
    const some = triples.filter(({ word }) => from <= word && word < from + A_FEW_WORDS)
    some.sort((a, b) => a.places.length - b.places.length)
    let used = 0
    for (const { word, numbers: three, places } of some) {
      if (used >= RUNS_OF_THEM) break
      let taken = 0
      for (const position of places) {
        if (taken >= PLACES_EACH) break
        if (three.some((number, i) => runs.at(position + i) !== number)) continue
        if (articleId !== undefined && runs.articleAt(position).read.article.id !== articleId) continue
        seeds.push({ word, position })
        taken += 1
      }
      if (taken > 0) used += 1
    }
  }
  return seeds
}

const A_FEW_WORDS = 8
const RUNS_OF_THEM = 4
const PLACES_EACH = 200

/** The stretches that have most of the seeds, by how much their words tell; best first. */
export function regionsOf(
  runs: Runs,
  { words }: Pasted,
  seeds: readonly Seed[],
  weight: (word: number) => number,
): Region[] {
  const parts = (words.at(-1)?.part ?? 0) + 1
  const apart = parts > 1 ? LEFT_OUT_AT_MOST : words.length + MORE_WORDS
  const sorted = [...seeds].sort((a, b) => a.position - b.position)
  const groups: Seed[][] = []
  let run: ArticleRun | undefined
  for (const seed of sorted) {
    const last = groups.at(-1)?.at(-1)
    if (run === undefined || last === undefined || seed.position >= run.to || seed.position - last.position > apart) {
      run = runs.articleAt(seed.position)
      groups.push([seed])
    } else groups.at(-1)?.push(seed)
  }
  const scored = groups.map((group) => {
    const covered = new Set(group.flatMap(({ word }) => [word, word + 1, word + 2]))
    return { group, score: [...covered].reduce((sum, word) => sum + weight(word), 0) }
  })
  scored.sort((a, b) => b.score - a.score)
  const enough = (scored[0]?.score ?? 0) * AS_MANY
  const good = scored.filter(({ score }) => score >= enough).slice(0, words.length > LONG ? 3 : 8)
  return good.map(({ group, score }) => {
    const [first, last] = [group[0] as Seed, group.at(-1) as Seed] // a group has a seed
    const its = runs.articleAt(first.position)
    return {
      run: its,
      from: Math.max(its.from, first.position - first.word - MORE_WORDS),
      to: Math.min(its.to, last.position + words.length - last.word + MORE_WORDS),
      seeded: score,
    }
  })
}

const MORE_WORDS = 40
const LEFT_OUT_AT_MOST = 1500 // words between two parts with an ellipsis between them
const AS_MANY = 0.6 // of what the best stretch has of the pasted words
const LONG = 200 // words

/** Passages that share rare words with the pasted text, where no run of three is shared. */
export function passagesLike({ library, text, articleId }: Looked, most: number): Region[] {
  // A misspelt word is looked for as what it may be meant for.
  let misspelt = 0
  const terms = termsOf(text).flatMap((term) =>
    library.has(term)
      ? [term]
      : isEnglishWord(text.slice(term.start, term.end)) || (misspelt += 1) > WORDS_SEARCHED
        ? []
        : library
            .near(term)
            .slice(0, MEANT_AT_MOST)
            .map((near) => near.term),
  )
  const telling = [...new Map(terms.map((term) => [term.stem, term])).values()]
    .map((term) => ({ term, rarity: library.rarity(term).here }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, WORDS_SEARCHED)
    .map(({ term }) => term)
  const scope = articleId === undefined ? {} : { articleId }
  // A few words are soon looked up, and may all be common.
  const lookedThrough = telling.length < FEW ? {} : { lookedThrough: PASSAGES_LOOKED_THROUGH }
  return library.search(telling, { ...scope, most, ...lookedThrough }).flatMap(({ read, passage }): Region[] => {
    const run = library.runs.runOf(read)
    if (run === undefined) return []
    const [from, to] = [library.runs.positionOf(run, passage.start), library.runs.positionOf(run, passage.end)]
    return [{ run, from, to, seeded: 0 }]
  })
}

interface Looked {
  readonly library: Library
  readonly text: string
  readonly articleId: string | undefined
}

/** So many passages that have a rare word are enough, however large the library is. */
export const PASSAGES_LOOKED_THROUGH = 400 // passages
const FEW = 6 // different words
const WORDS_SEARCHED = 16
const MEANT_AT_MOST = 3
