import { isIn } from '../article/spans.ts'
import type { Quote } from '../domain.ts'
import type { ArticleRun, Runs } from '../search/runs.ts'
import type { Compared } from './fit.ts'
import type { Seed } from './regions.ts'

/** A run of pasted words that stands somewhere word for word; `typed` half-open. */
export interface Piece {
  readonly typed: readonly [from: number, to: number]
  /** Position of its first word. */
  readonly position: number
  readonly run: ArticleRun
  readonly quote: Quote | undefined
}

/** A pasted quote put together from pieces of several places. */
export interface Splice {
  /** At least two, in the order pasted. */
  readonly pieces: readonly Piece[]
  /** Pasted words in none of them. */
  readonly uncovered: number
  /** Share of the pasted words, by what they tell, that stand in one of them; 0 to 1. */
  readonly share: number
}

/** The fewest and longest pieces that make up the pasted words, where they are of different quotes or out of order. */
export function spliceOf(compared: Compared, seeds: readonly Seed[]): Splice | undefined {
  const { pasted, weight } = compared
  const n = pasted.words.length
  const found = runsOfWords(compared, seeds)
  const sums = [0]
  for (let word = 0; word < n; word += 1) sums.push((sums[word] ?? 0) + weight(word))
  const told = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0)
  const best = new Float64Array(n + 1)
  const taken: (Piece | undefined)[] = Array.from({ length: n + 1 }, () => undefined)
  const byStart = [...found].sort((a, b) => a.typed[0] - b.typed[0])
  const byEnd = new Map<number, Piece[]>()
  for (const piece of byStart) {
    for (let to = piece.typed[0] + FEWEST_WORDS; to <= piece.typed[1]; to += 1) {
      const ending = byEnd.get(to)
      if (ending === undefined) byEnd.set(to, [piece])
      else if (ending.length < OF_ONE_END) ending.push(piece)
    }
  }
  for (let to = 1; to <= n; to += 1) {
    best[to] = best[to - 1] ?? 0
    taken[to] = undefined
    for (const piece of byEnd.get(to) ?? []) {
      for (let from = piece.typed[0]; from <= to - FEWEST_WORDS; from += 1) {
        const gain = told(from, to)
        if (gain < LEAST_TOLD) break
        const sum = (best[from] ?? 0) + gain - A_PIECE
        if (sum <= (best[to] ?? 0)) continue
        best[to] = sum
        taken[to] = { ...piece, typed: [from, to], position: piece.position + from - piece.typed[0] }
      }
    }
  }
  const pieces: Piece[] = []
  for (let to = n; to > 0;) {
    const piece = taken[to]
    if (piece !== undefined) pieces.unshift(piece)
    to = piece === undefined ? to - 1 : piece.typed[0]
  }
  if (!pieces.some((piece, i) => i > 0 && isElsewhere(pieces[i - 1], piece))) return undefined
  const covered = pieces.reduce((sum, { typed: [from, to] }) => sum + to - from, 0)
  const share = pieces.reduce((sum, { typed: [from, to] }) => sum + told(from, to), 0) / Math.max(told(0, n), 1e-9)
  return { pieces, uncovered: n - covered, share }
}

const FEWEST_WORDS = 3
const OF_ONE_END = 12 // places that a run of words ends at
const LEAST_TOLD = 1.2 // as much as two or three words of some rarity: "in the end" is no piece of anything
const A_PIECE = 1 // one more piece must make up for this much

/** Another quote, another article, or not after the one before. */
function isElsewhere(one: Piece | undefined, other: Piece): boolean {
  if (one === undefined) return false
  if (one.run !== other.run || other.position < one.position) return true
  if (one.quote === undefined && other.quote === undefined) return other.position - one.position > FAR
  return one.quote !== other.quote
}

export const FAR = 150 // words; the article's own words this far apart are two places

/** Every seed grown to both sides as far as the words are the same; each once. */
function runsOfWords({ runs, pasted }: Compared, seeds: readonly Seed[]): Piece[] {
  const numbers = pasted.words.map(({ key }) => runs.numberOf(key) ?? -2)
  const found = new Map<string, Piece>()
  for (const { word, position } of seeds) {
    let [from, to] = [word, word + 3]
    while (from > 0 && numbers[from - 1] === runs.at(position - word + from - 1)) from -= 1
    while (to < numbers.length && numbers[to] === runs.at(position - word + to)) to += 1
    const start = position - word + from
    const key = `${from} ${start}`
    if (found.has(key)) continue
    const run = runs.articleAt(position)
    found.set(key, {
      typed: [from, to],
      position: start,
      run,
      quote: quoteOver(
        runs,
        run,
        Array.from({ length: to - from }, (_, i) => start + i),
      ),
    })
  }
  // Longer ones first, and of the same words those of quotes.
  return [...found.values()].sort(
    (a, b) =>
      b.typed[1] - b.typed[0] - (a.typed[1] - a.typed[0]) ||
      Number(b.quote !== undefined) - Number(a.quote !== undefined),
  )
}

/**
 * The quote that most of these words are in.
 *
 * @param positions  in order, at least one
 */
export function quoteOver(runs: Runs, { read }: ArticleRun, positions: readonly number[]): Quote | undefined {
  const inIt = (quote: Quote) => positions.filter((position) => isIn(quote.spans, runs.spanAt(position))).length
  const start = runs.spanAt(positions[0] ?? 0).start
  const end = runs.spanAt(positions.at(-1) ?? 0).end
  const near = read.quotes.filter(({ spans }) => (spans[0]?.start ?? end) < end && start < (spans.at(-1)?.end ?? 0))
  const [best] = near.map((quote) => ({ quote, count: inIt(quote) })).sort((a, b) => b.count - a.count)
  return best !== undefined && best.count * 2 > positions.length ? best.quote : undefined
}
