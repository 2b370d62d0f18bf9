import { COURTESIES, TITLES } from '../quote/data/titles.ts'
import type { Sex } from '../quote/mention.ts'
import { fold } from './fold.ts'

/**
 * A name as typed without the courtesies and degrees before it ("Ms Holm", "Prof. Dr. Holm"), and the sex that these tell.
 * What is nothing but courtesies is left as it is.
 */
export function withoutCourtesy(typed: string): { readonly name: string; readonly sex?: Sex } {
  const words = typed.trim().split(/\s+/)
  const plain = words.map((word) => fold(word).replace(/\.$/, ''))
  const first = plain.findIndex((word) => !COURTESIES.has(word) && !DEGREES.has(word))
  if (first <= 0) return { name: typed.trim() }
  const sexes = plain.slice(0, first).map((word) => TITLES.get(word))
  const sex = sexes.find((one) => one === 'male' || one === 'female')
  return { name: words.slice(first).join(' '), ...(sex === undefined ? {} : { sex }) }
}

/** Titles that people put before anybody's name, whatever the article calls them. */
const DEGREES: ReadonlySet<string> = new Set(['dr', 'prof', 'professor'])
