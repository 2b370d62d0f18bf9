import type { ReadArticle } from '../domain.ts'
import { words } from '../article/words.ts'
import { fold } from '../search/fold.ts'

/**
 * Speakers' names that look most like what was typed, for "did you mean".
 *
 * Likeness is the share of letter pairs in common (Dice), which forgives what a typo count does not: word order, a first
 * name left out.
 */
export function nearestNames(reads: readonly ReadArticle[], typed: string): string[] {
  const wanted = letterPairs(typed)
  const names = new Map<string, number>()
  for (const read of reads) {
    for (const speaker of read.speakers) {
      const name = words(read.article, speaker.name)
      // A surname alone is compared with surnames: the rest of a long name would drown it.
      const forms = speaker.names.flatMap((span) => [
        words(read.article, span),
        ...words(read.article, span).split(' '),
      ])
      names.set(name, Math.max(...forms.map((form) => likeness(wanted, letterPairs(form)))))
    }
  }
  return [...names]
    .filter(([, like]) => like >= LIKE_FROM)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name)
}

const LIKE_FROM = 0.5 // share of letter pairs; below it the names offered looked random to us

function letterPairs(text: string): ReadonlySet<string> {
  const letters = [...fold(text).replace(/[^\p{L}]+/gu, '')]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  return (2 * common) / (a.size + b.size || 1)
}
