import type { Asked } from './asked.ts'
import type { Weighed } from './evidence.ts'

/** What tells whether the articles answer at all; shares, 0 to 1, but where it is said otherwise. */
export interface Traits {
  /** Names and numbers of the question that stand in no passage asked about, by their rarity; all its words that do not, by count. */
  readonly namesNowhere: number
  readonly wordsNowhere: number
  /** The rarest word that the first passage and its card lack, as a share of the rarest of all. */
  readonly rarestMissing: number
  /** Four-letter pieces of the question's words in the passage: a share of all; as BM25 over those that stand somewhere, up to some 2. */
  readonly letters: number
  readonly lettersOften: number
  /** Words that the passage lacks, as far as another of its words is near in meaning. */
  readonly akin: number
  /** Words on the card of its article: they tell what all of it is about, not that it answers. */
  readonly card: number
  /** Neighbouring words of the question that follow each other in the sentence. */
  readonly order: number
  /** 1 where a number is asked for and the passage has none of that measure. */
  readonly numberLacks: number
  /** How much the words found tell together: the sum of their rarities, in tens; and the passage's score, in tens. */
  readonly weight: number
  readonly score: number
}

/** @param isSomewhere  whether the term of this position stands in any passage asked about */
export function traitsOf(asked: Asked, best: Weighed, isSomewhere: (k: number) => boolean): Traits {
  const { sentence, passage } = best.signals
  const { inCard } = best.seen.read
  const lacks = new Set(best.missing)
  let rarest = 0
  let rarestMissing = 0
  let namesNowhere = 0
  let wordsNowhere = 0
  let card = 0
  asked.terms.forEach(({ term, mixed, name, number }, k) => {
    if (mixed > rarest) rarest = mixed
    if (inCard[k] === 1) card += mixed
    if (!lacks.has(term)) return
    if (mixed > rarestMissing) rarestMissing = mixed
    if (isSomewhere(k)) return
    wordsNowhere += 1
    if (name || number) namesNowhere += mixed
  })
  return {
    namesNowhere: namesNowhere / asked.total.mixed,
    wordsNowhere: wordsNowhere / (asked.terms.length || 1),
    rarestMissing: rarestMissing / (rarest || 1),
    letters: best.lettersOfAll,
    lettersOften: passage.letters,
    akin: passage.akin,
    card: card / asked.total.mixed,
    order: sentence.order,
    numberLacks: asked.kind === 'how-many' ? 1 - best.fits : 0,
    weight: Math.min(3, (best.coverage * asked.total.mixed) / 10),
    score: best.score / 10,
  }
}
