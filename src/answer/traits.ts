import type { Asked } from './asked.ts'
import type { Weighed } from './evidence.ts'

/** What tells whether the articles answer at all; shares, 0 to 1, but where it is said otherwise. */
export interface Traits {
  /** Words of the question in the first passage or on its card; in the chosen sentence and those beside it. */
  readonly passage: number
  readonly nearby: number
  /** Names and numbers that stand in no passage asked about; those that the first lacks though others have them. */
  readonly namesNowhere: number
  readonly namesMissing: number
  /** The rarest word that the passage lacks, as a share of the rarest of all. */
  readonly rarestMissing: number
  /** Four-letter pieces of the question's words in the passage; those that stand nowhere. */
  readonly letters: number
  readonly lettersNowhere: number
  /** Neighbouring words of the question that follow each other in the sentence. */
  readonly order: number
  /**
   * 1 where a person, place, reason or name is asked for and none stands near one of the words; where a number is asked for and
   * the passage has none of that measure; where a day is asked for and the passage has none.
   */
  readonly kindLacks: number
  readonly numberLacks: number
  readonly dayLacks: number
  /** How much the words found tell together: the sum of their rarities, in tens; and the passage's score, in tens. */
  readonly weight: number
  readonly score: number
}

/** @param isSomewhere  whether the term of this position stands in any passage asked about */
export function traitsOf(asked: Asked, best: Weighed, isSomewhere: (k: number) => boolean): Traits {
  const { sentence } = best.signals
  const lacks = new Set(best.missing)
  let rarest = 0
  let rarestMissing = 0
  let namesNowhere = 0
  let namesMissing = 0
  asked.terms.forEach(({ term, mixed, name, number }, k) => {
    if (mixed > rarest) rarest = mixed
    if (!lacks.has(term)) return
    if (mixed > rarestMissing) rarestMissing = mixed
    if (!name && !number) return
    if (isSomewhere(k)) namesMissing += mixed
    else namesNowhere += mixed
  })
  return {
    passage: best.coverage,
    nearby: Math.min(1, best.sentenceCoverage + sentence.before + sentence.after),
    namesNowhere: namesNowhere / asked.total.mixed,
    namesMissing: namesMissing / asked.total.mixed,
    rarestMissing: rarestMissing / (rarest || 1),
    letters: best.lettersOfAll,
    lettersNowhere: 1 - asked.foundGrams / asked.everyGram,
    order: sentence.order,
    kindLacks: asked.kind === undefined || CRISP.has(asked.kind) ? 0 : 1 - best.fits,
    numberLacks: asked.kind === 'how-many' ? 1 - best.fits : 0,
    dayLacks: asked.kind === 'when' ? 1 - best.fits : 0,
    weight: Math.min(3, (best.coverage * asked.total.mixed) / 10),
    score: best.score / 10,
  }
}

/** Kinds of things that a passage either has or has not, as words tell it. */
const CRISP: ReadonlySet<string> = new Set(['how-many', 'when'])
