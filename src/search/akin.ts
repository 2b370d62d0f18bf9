import { AKIN_WORDS } from './akin-words.ts'

/** A stem near another in meaning, and how near; above 0, at most 1. */
export interface Akin {
  readonly stem: string
  readonly nearness: number
}

/**
 * Stems of ordinary English that are near this one in meaning; opposites among them, as both are said of the same things.
 *
 * Good for ordering what may answer, where the question says "start" and the article "begin". It shows nothing to be said: a price
 * that rose did not fall.
 */
export const akinTo = (stem: string): readonly Akin[] => akin.get(stem) ?? NONE

const NONE: readonly Akin[] = []

const NEAREST = 4 // the levels of the list

const akin = new Map<string, Akin[]>()
for (const line of AKIN_WORDS.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ')
  for (const other of others) {
    const stem = other.slice(0, -1)
    const nearness = Number(other.at(-1)) / NEAREST
    note(first, { stem, nearness })
    note(stem, { stem: first, nearness })
  }
}

function note(stem: string, other: Akin): void {
  const known = akin.get(stem)
  if (known === undefined) akin.set(stem, [other])
  else known.push(other)
}
