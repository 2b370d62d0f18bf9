import { words } from '../article/words.ts'
import type { Passage, ReadArticle, Span } from '../domain.ts'
import { fold } from '../search/fold.ts'
import { termsOf, sameTerm } from '../search/terms.ts'
import { NO_TURNS } from './data/no-turns.ts'
import { bearersOf, wordsOfName } from '../search/namesakes.ts'
import { isBorneBy, placesOf, type NameSought } from './reported-speech.ts'

/** Who has the word in a paragraph of an interview written as "Name: words", as the paragraph begins; else undefined. */
export function turnAt(read: ReadArticle, { number }: Passage): Span | undefined {
  return turnsIn(read).get(number)
}

/** Whether the turn is of somebody who may be named so. */
export function isTurnOf(read: ReadArticle, turn: Span, names: readonly NameSought[]): boolean {
  const label = words(read.article, turn)
  const its = termsOf(label)
  const surname = wordsOfName(label).length === 1 ? its.at(-1) : undefined
  return names.some(({ terms, bearer }) => {
    const places = placesOf(terms, its)
    if (places.some(([first]) => isBorneBy(bearer, label.slice(0, its[first]?.start)))) return true
    // "Holm:" in the only Holm's interview, asked for as "Anna Holm"
    const last = terms.at(-1)
    const isSurname = surname !== undefined && last !== undefined && sameTerm(surname, last)
    return isSurname && places.length === 0 && bearersOf(read, last.stem).length < 2
  })
}

/** Made once for each article, by paragraph number: where two sides at least take two turns each and answer one another. */
function turnsIn(read: ReadArticle): ReadonlyMap<number, Span> {
  const known = made.get(read)
  if (known !== undefined) return known
  const labels = read.passages.flatMap((passage) => labelOf(read, passage))
  const counts = new Map<string, number>()
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1)
  const turns = labels.filter(({ key }) => (counts.get(key) ?? 0) >= TURNS_EACH)
  const changes = turns.filter(({ key }, i) => i > 0 && key !== turns[i - 1]?.key).length
  const found = new Map(changes < CHANGES ? [] : turns.map(({ number, label }) => [number, label]))
  made.set(read, found)
  return found
}

const made = new WeakMap<ReadArticle, ReadonlyMap<number, Span>>()
const TURNS_EACH = 2
const CHANGES = 3 // A, B, A, B: lists of "Monday: …" and notes do not answer one another

function labelOf({ article }: ReadArticle, { start, end, number }: Passage) {
  const match = LABEL.exec(article.text.slice(start, Math.min(end, start + LABEL_ROOM)))
  const label = match?.[1]
  if (label === undefined) return []
  const key = fold(label)
  return NO_TURNS.has(key) ? [] : [{ number, key, label: { start, end: start + label.length } }]
}

const LABEL_ROOM = 80 // characters
/** A capital, at most six words, a colon and what was said. */
const LABEL = /^(\p{Lu}[^\s:.?!,;“”"«»]*\.?(?: [^\s:?!;“”"«»]+){0,5}): ?(?=\S)/u
