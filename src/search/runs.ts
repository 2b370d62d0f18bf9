import type { ReadArticle, Span } from '../domain.ts'
import { words } from '../article/words.ts'
import { comparedWords } from './compared-words.ts'

/**
 * All words of a library's paragraphs one after another, to find where a run of words stands: what a pasted quote is looked
 * up in. Positions count words; between two articles stands one that is no word.
 */
export interface Runs {
  /** The number of a word by its key; undefined for one that stands nowhere. */
  numberOf(key: string): number | undefined
  keyOf(number: number): string
  /** How often it stands in the library. */
  countOf(number: number): number
  /** How many words there are. */
  readonly length: number
  /** The number of the word at a position, -1 between articles and beyond the ends. */
  at(position: number): number
  /** Its place in its article. */
  spanAt(position: number): Span
  /** The article at a position and the positions of its words, half-open. */
  articleAt(position: number): ArticleRun
  runOf(read: ReadArticle): ArticleRun | undefined
  /** Position of the first word that ends behind this offset of an article's text. */
  positionOf(run: ArticleRun, offset: number): number
  /** Where three words may stand one after another; a few of the places may have others. */
  places(first: number, second: number, third: number): Int32Array
}

export interface ArticleRun {
  readonly read: ReadArticle
  readonly from: number
  readonly to: number
}

/** Runs while articles are added. */
export interface RunsMaking {
  add(read: ReadArticle): void
  /** Takes a step for some 100,000 words, so that others may have their turn. */
  made(): Generator<undefined, Runs>
}

export function makeRuns(): RunsMaking {
  const numbers = new Map<string, number>()
  const keys: string[] = []
  const counts: number[] = []
  const text = growing()
  const starts = growing()
  const ends = growing()
  const articles: ArticleRun[] = []

  function numberFor(key: string): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, keys.length)
    counts.push(0)
    return keys.push(key) - 1
  }

  return {
    add(read) {
      const from = text.length()
      for (const passage of read.passages) {
        for (const { key, start, end } of comparedWords(words(read.article, passage))) {
          const number = numberFor(key)
          counts[number] = (counts[number] ?? 0) + 1
          text.push(number)
          starts.push(passage.start + start)
          ends.push(passage.start + end)
        }
      }
      articles.push({ read, from, to: text.length() })
      for (const column of [text, starts, ends]) column.push(-1)
    },
    *made() {
      const [all, allStarts, allEnds] = [text.whole(), starts.whole(), ends.whole()]
      const find = yield* triplesIn(all)
      const byRead = new Map(articles.map((run) => [run.read, run]))
      return {
        length: all.length,
        numberOf: (key) => numbers.get(key),
        keyOf: (number) => keys[number] ?? '',
        countOf: (number) => counts[number] ?? 0,
        at: (position) => all[position] ?? -1,
        spanAt: (position) => ({ start: allStarts[position] ?? 0, end: allEnds[position] ?? 0 }),
        articleAt: (position) =>
          articles[lastWhere(articles.length, (i) => (articles[i]?.from ?? 0) <= position)] as ArticleRun, // the first begins at 0
        runOf: (read) => byRead.get(read),
        positionOf({ from, to }, offset) {
          return from + lastWhere(to - from, (i) => (allEnds[from + i] ?? 0) <= offset) + 1
        },
        places: find,
      }
    },
  }
}

/** The last of 0 to count-1 for which it holds, where it holds for the first ones only; -1 where for none. */
function lastWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}

interface Growing {
  push(value: number): void
  length(): number
  whole(): Int32Array
}

function growing(): Growing {
  let values = new Int32Array(1024)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(2 * length)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    length: () => length,
    whole: () => values.slice(0, length),
  }
}

/** Positions by a hash of the three words that begin there: two arrays of the text's length, without an object a place. */
function* triplesIn(text: Int32Array): Generator<undefined, Runs['places']> {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(16, text.length)))
  const from = new Int32Array(buckets + 1)
  const hashAt = (i: number) => hashOf(text[i] ?? 0, text[i + 1] ?? 0, text[i + 2] ?? 0) & (buckets - 1)
  const last = text.length - 2
  for (let i = 0; i < last; i += 1) {
    count(from, hashAt(i) + 1, 1)
    if (i % STEP === STEP - 1) yield undefined
  }
  for (let i = 0; i < buckets; i += 1) count(from, i + 1, from[i] ?? 0)
  const next = from.slice(0, buckets)
  const positions = new Int32Array(Math.max(0, last))
  for (let i = 0; i < last; i += 1) {
    const bucket = hashAt(i)
    positions[next[bucket] ?? 0] = i
    count(next, bucket, 1)
    if (i % STEP === STEP - 1) yield undefined
  }
  return (first, second, third) => {
    const bucket = hashOf(first, second, third) & (buckets - 1)
    return positions.subarray(from[bucket] ?? 0, from[bucket + 1] ?? 0)
  }
}

const STEP = 100_000 // words

function count(column: Int32Array, i: number, more: number): void {
  column[i] = (column[i] ?? 0) + more
}

function hashOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b) ^ Math.imul(third + 1, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3ce5)
  return hash ^ (hash >>> 13)
}
