import { words } from '../article/words.ts'
import type { Span, Why } from '../domain.ts'
import { formAt, wordsOfSentence } from '../search/place.ts'
import { formsIn, type Term } from '../search/terms.ts'
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
    akin: asked.terms.flatMap((_, k) => {
      const there = inSentence(k) ? undefined : akinIn(asked, one, k)
      return there === undefined ? [] : [{ asked: words[k] ?? '', there }]
    }),
    together: togetherIn(asked, one).map((k) => [words[k] ?? '', words[k + 1] ?? ''] as const),
    ...(asked.kind === undefined ? {} : { kind: asked.kind }),
    fits: one.fits === 1,
    confidence,
  }
}

/** The word of the chosen sentence that is nearest in meaning to this term; undefined where none is near. */
function akinIn(asked: Asked, { read: { article }, sentence, seen }: Weighed, k: number): Span | undefined {
  const [from, to] = wordsOfSentence(seen.read.place, seen.sentenceAt)
  const { place } = seen.read
  let nearest = { at: -1, nearness: TOO_FAR_TO_TELL }
  for (let i = from; i < to; i += 1) {
    if (i > from && formAt(place, i)?.capital === true) continue
    for (const { term, nearness } of asked.hit(place.numbers[i] ?? -1).akin)
      if (term === k && nearness > nearest.nearness) nearest = { at: i - from, nearness }
  }
  if (nearest.at < 0) return undefined
  const word = formsIn(words(article, sentence))[nearest.at]
  return word === undefined ? undefined : { start: sentence.start + word.start, end: sentence.start + word.end }
}

const TOO_FAR_TO_TELL = 0.25 // of 1: it counts for the order, and reads as nonsense ("forces" for "air")

/** Positions of terms that stand straight before the next in the sentence. */
function togetherIn({ terms }: Asked, { seen }: Weighed): number[] {
  const matches = seen.read.matches.slice(...wordsOfSentence(seen.read.place, seen.sentenceAt))
  return terms.flatMap((_, k) =>
    k + 1 < terms.length && matches.some((match, i) => match === k && matches[i + 1] === k + 1) ? [k] : [],
  )
}
