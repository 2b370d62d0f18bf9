import { diffArrays } from 'diff'
import type { Likeness } from './likeness-of.ts'

/** Pasted words that stand where the article has others; either may be none. */
export interface Replaced {
  readonly typed: readonly number[]
  readonly there: readonly number[]
}

/** Words put in and taken out. */
const MOST_EDITS = 300

interface Comparing {
  readonly alike: (word: number, position: number) => Likeness | undefined
  /** Filled in. */
  readonly found: Int32Array
  /** The position that a word was laid at; none below 0. */
  readonly laidAt: (word: number) => number
}

/** Word diff of one part; notes in `found` where each pasted word stands. */
export function wordDiff(
  typed: readonly number[],
  there: readonly number[],
  { alike, found, laidAt }: Comparing,
): Replaced[] {
  // Positions go in below zero, so that the comparator can tell them from pasted words.
  const parts = diffArrays(
    there.map((position) => -1 - position),
    [...typed],
    {
      comparator: (a, b) =>
        a < 0 && b >= 0 ? alike(b, -1 - a) !== undefined : b < 0 && alike(a, -1 - b) !== undefined,
      maxEditLength: MOST_EDITS,
    },
  )
  // So unlike that a diff would take long: as they were laid side by side.
  if (parts === undefined)
    for (const word of typed) found[word] = alike(word, laidAt(word)) === undefined ? -1 : laidAt(word)
  let [nextThere, nextTyped] = [0, 0]
  for (const { added, removed, count } of parts ?? []) {
    const n = count ?? 0
    if (!added && !removed) {
      for (let i = 0; i < n; i += 1) found[typed[nextTyped + i] ?? 0] = there[nextThere + i] ?? -1
    }
    if (!removed) nextTyped += n
    if (!added) nextThere += n
  }
  slide(typed, alike, found)
  return changesOf(typed, there, found)
}

/**
 * Of a word that could stand before or after words left out, the place after: a diff takes the first "the" there is, "told the
 * paper. The younger" for "The younger".
 */
function slide(
  typed: readonly number[],
  alike: (word: number, position: number) => Likeness | undefined,
  found: Int32Array,
): void {
  const places = typed.map((word) => found[word] ?? -1)
  let next = -1
  for (let i = typed.length - 1; i >= 0; i -= 1) {
    const at = places[i] ?? -1
    if (at < 0) continue
    const after = next < 0 ? -1 : (places[next] ?? 0) - (next - i)
    if (after > at && places[i - 1] !== at - 1 && alike(typed[i] ?? 0, after) !== undefined) {
      places[i] = after
      found[typed[i] ?? 0] = after
    }
    next = i
  }
}

/** What lies between the words that were found, on both sides. */
function changesOf(typed: readonly number[], there: readonly number[], found: Int32Array): Replaced[] {
  const changes: Replaced[] = []
  let open: number[] = []
  let next = 0
  const close = (until: number) => {
    const passed = there.slice(next, until)
    if (open.length > 0 || passed.length > 0) changes.push({ typed: open, there: passed })
    open = []
  }
  for (const word of typed) {
    // These are positions one after another.
    const at = (found[word] ?? -1) - (there[0] ?? 0)
    if ((found[word] ?? -1) < 0) {
      open.push(word)
      continue
    }
    close(at)
    next = at + 1
  }
  close(there.length)
  return changes
}
