import type { SaidNote, Verdict } from '../domain.ts'
import type { Term } from '../search/terms.ts'
import type { Asked } from './asked.ts'
import { confidenceFrom } from './confidence.ts'
import type { Weighed } from './evidence.ts'
import { traitsOf } from './traits.ts'

/** How likely the passages asked about answer, 0 to 1; see `confidence.ts`. */
export function confidenceIn(asked: Asked, best: Weighed, isSomewhere: (term: Term) => boolean): number {
  const known = (k: number) => {
    const term = asked.terms[k]?.term
    return term !== undefined && isSomewhere(term)
  }
  return confidenceFrom(traitsOf(asked, best, known))
}

/** What the verdict needs to know beside the evidence. */
interface Known {
  readonly asked: Asked
  readonly didYouMean: readonly string[]
  /** The asker's word for a term. */
  readonly typed: (term: Term) => string
  /** Whether the term stands in any passage asked about. */
  readonly isSomewhere: (term: Term) => boolean
  /** That no quote has what was asked for; only speech that the article reports answers then. */
  readonly note: SaidNote | undefined
}

export function verdictOf(
  evidence: readonly Weighed[],
  { asked, didYouMean, typed, isSomewhere, note }: Known,
): Verdict {
  const [best] = evidence
  if (best === undefined) return { kind: 'nothing', why: 'no-mention', didYouMean }
  const nowhere = best.missing.filter((term) => !isSomewhere(term))
  // "How old is he?" is not answered where no number stands near any of its words, however many of them do.
  const answers = (one: Weighed) =>
    !(asked.kind === 'how-many' && asked.measure !== undefined && one.fits === 0) &&
    one.sentenceCoverage >= SENTENCE_FROM &&
    confidenceIn(asked, one, isSomewhere) >= ANSWERED_FROM
  const firstNot = evidence.findIndex((one) => !answers(one))
  const said = (told: SaidNote | undefined) => ({
    nowhere: nowhere.map(typed),
    ...(told === undefined ? {} : { note: told }),
  })
  const saysWho = note?.kind === 'reported' || note?.kind === 'in-turn'
  if (firstNot !== 0 && (note === undefined || saysWho))
    return { kind: 'answered', answering: firstNot < 0 ? evidence.length : firstNot, ...said(note) }
  const missing = best.missing.filter((term) => !nowhere.includes(term)).map(typed)
  return { kind: 'related', ...said(saysWho ? { kind: 'no-such-quote' } : note), missing, didYouMean }
}

/**
 * Where the cost on the abstention sets is least when an answer that the article does not give costs five times an answer
 * held back; `npm run learn` prints it.
 */
export const ANSWERED_FROM = 0.87

/** Share of the question in the sentence itself: without it, words of the title alone made any paragraph an answer. */
const SENTENCE_FROM = 0.2
