import type { Evidence, Question, ReadArticle, SaidNote } from '../domain.ts'
import type { Library } from '../search/library.ts'
import type { Term } from '../search/terms.ts'
import type { QuoteMatch } from './quote-match.ts'
import type { QuoteQuestion } from './quote-question.ts'
import { saidEvidence } from './said-evidence.ts'
import type { SpeakerMeant } from './speaker-meant.ts'

/** A question for somebody's words, with all that it is answered from. */
export interface Sought {
  readonly library: Library
  readonly question: Question
  readonly asked: QuoteQuestion
  readonly reads: readonly ReadArticle[]
  /** Of the subject or the words asked for; slips of the finger read as what was meant. */
  readonly terms: readonly Term[]
  readonly speaker: SpeakerMeant | undefined
  /** All quotes, best first; as they stand where no terms are asked for. */
  readonly matches: readonly QuoteMatch[]
}

export interface Outcome {
  /** How many pieces of evidence answer, 0 for none; those after them are near. */
  readonly answering: number
  readonly evidence: readonly Evidence[]
  readonly note?: SaidNote
}

/** These quotes answer; `others` are shown after them. */
export function foundQuotes(
  quotes: readonly QuoteMatch[],
  { note, others = [] }: { readonly note?: SaidNote; readonly others?: readonly QuoteMatch[] } = {},
): Outcome {
  const evidence = saidEvidence(quotes)
  const own = new Set(quotes)
  const more = saidEvidence(others.filter((one) => !own.has(one)))
  const rest = more.filter((one) => !evidence.some(({ passage }) => passage === one.passage))
  return { answering: evidence.length, evidence: [...evidence, ...rest], ...(note === undefined ? {} : { note }) }
}

/** None answers; these come nearest. */
export function nearQuotes(quotes: readonly QuoteMatch[], note: SaidNote): Outcome | undefined {
  return quotes.length === 0 ? undefined : { answering: 0, evidence: saidEvidence(quotes), note }
}
