import type { Why } from '../domain.ts'
import type { Term } from '../search/terms.ts'
import type { Asked } from './asked.ts'
import type { Weighed } from './evidence.ts'

/** Why a passage stands where it does, in the asker's own words. */
export function whyOf(asked: Asked, one: Weighed, confidence: number, typed: (term: Term) => string): Why {
  const { read, sentenceAt, besides } = one.seen
  const words = asked.terms.map(({ term }) => typed(term))
  const inSentence = (k: number) => read.sentences[sentenceAt]?.terms[k] === 1
  const near = (k: number) =>
    !inSentence(k) && (read.whole.terms[k] === 1 || read.inCard[k] === 1 || besides.some((terms) => terms[k] === 1))
  const those = (has: (k: number) => boolean) => words.filter((_, k) => has(k))
  return {
    found: those(inSentence),
    near: those(near),
    missing: those((k) => !inSentence(k) && !near(k)),
    together: togetherIn(asked, one).map((k) => [words[k] ?? '', words[k + 1] ?? ''] as const),
    ...(asked.kind === undefined ? {} : { kind: asked.kind }),
    fits: one.fits === 1,
    confidence,
  }
}

/** Positions of terms that stand straight before the next in the sentence. */
function togetherIn({ terms }: Asked, { seen: { read, sentenceAt } }: Weighed): number[] {
  const from = sentenceAt === 0 ? 0 : (read.place.ends[sentenceAt - 1] ?? 0)
  const matches = read.matches.slice(from, read.place.ends[sentenceAt])
  return terms.flatMap((_, k) =>
    k + 1 < terms.length && matches.some((match, i) => match === k && matches[i + 1] === k + 1) ? [k] : [],
  )
}
