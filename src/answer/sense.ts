import type { SenseKind, Span } from '../domain.ts'
import type { ComparedWord } from '../search/compared-words.ts'
import { isOrdinary } from '../search/background.ts'
import { NUMBER_WORDS } from '../search/number-words.ts'
import { termsOf } from '../search/terms.ts'
import { SENSE_PHRASES, SENSE_WORDS, UNITS } from './data/sense-words.ts'

/** The words of a stretch that turn the sense of what stands beside them, in order. */
export function turnsIn(words: readonly ComparedWord[]): { readonly span: Span; readonly kind: SenseKind }[] {
  return words.flatMap(({ key, start, end }, i) => {
    const phrase = SENSE_PHRASES.find(([keys]) => keys.every((one, k) => words[i + k]?.key === one))
    if (phrase !== undefined) {
      const last = words[i + phrase[0].length - 1]
      return [{ span: { start, end: last?.end ?? end }, kind: phrase[1] }]
    }
    const kind = SENSE_WORDS.get(key)
    return kind === undefined ? [] : [{ span: { start, end }, kind }]
  })
}

/** One word of either side of a change. */
export interface ChangedWord {
  readonly key: string
  readonly written: string
  /** It begins a sentence or the pasted text, where every word may have a capital. */
  readonly begins: boolean
}

/**
 * How a change alters the sense, as far as its words tell; nothing for another word of the same kind, which may matter as much.
 *
 * @param typed  pasted words
 * @param there  those of the article in their place
 */
export function sensesOf(typed: readonly ChangedWord[], there: readonly ChangedWord[]): SenseKind[] {
  const kinds = new Set<SenseKind>()
  const both = [...typed, ...there]
  for (const { key } of both) {
    const kind = SENSE_WORDS.get(key)
    if (kind !== undefined) kinds.add(kind)
    if (/\p{N}/u.test(key) || UNITS.has(key) || NUMBER_WORDS.has(key)) kinds.add('number')
  }
  if (isNegatedPair(typed, there)) kinds.add('negation')
  // A negative verb is a modal verb too ("won't" for "will"): the negation is what matters.
  if (both.some(({ key }) => /.nt$/.test(key) && SENSE_WORDS.get(key) === 'negation')) kinds.delete('modality')
  // Both sides say it: "will not" for "won't".
  if (negationsIn(typed) === negationsIn(there) && !isNegatedPair(typed, there)) kinds.delete('negation')
  if (both.some(isName)) kinds.add('name')
  return [...kinds]
}

/** With a capital that no sentence gives it, or no ordinary word; "They’re" is ordinary. */
function isName({ written, begins, key }: ChangedWord): boolean {
  if (!/^\p{Lu}/u.test(written) || key.length < 2) return false
  const bare = written.replace(/['’]\p{L}{1,2}$/u, '')
  return !begins || ![...termsOf(key), ...termsOf(bare)].some(({ stem }) => isOrdinary(stem))
}

function negationsIn(words: readonly ChangedWord[]): number {
  return words.filter(({ key }) => SENSE_WORDS.get(key) === 'negation').length
}

/** "able" and "unable", "legal" and "illegal". */
function isNegatedPair(typed: readonly ChangedWord[], there: readonly ChangedWord[]): boolean {
  return typed.some((a) => there.some((b) => isNegated(a.key, b.key) || isNegated(b.key, a.key)))
}

const isNegated = (a: string, b: string) =>
  b.length >= 4 && /^(?:un|in|im|il|ir|dis|non|mis)$/.test(a.slice(0, a.length - b.length)) && a.endsWith(b)
