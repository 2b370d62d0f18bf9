import type { Answer, NothingWhy, Question } from '../domain.ts'
import type { Library } from '../search/library.ts'
import { questionTerms, termsOf, type Term } from '../search/terms.ts'
import { evidenceFor } from './evidence.ts'
import { nearestNames } from './nearest-names.ts'
import { verdictOf } from './verdict.ts'

/** The passages that answer a question, or the nearest ones, or why there is nothing. */
export function ask(library: Library, question: Question): Answer {
  const refused = whyNot(library, question)
  if (refused !== undefined) return nothing(question, refused)

  const asked = questionTerms(question.text)
  const typed = (term: Term) => question.text.slice(term.start, term.end)
  const read = asked.map((term) => readTerm(library, term, typed(term)))
  const scope = question.articleId === undefined ? {} : { articleId: question.articleId }
  const evidence = evidenceFor(
    library,
    read.map(({ term }) => term),
    { ...scope, most: MOST_EVIDENCE },
  )
  const verdict = verdictOf(
    evidence,
    read.flatMap(({ didYouMean }) => didYouMean),
    typed,
  )
  return {
    question,
    verdict,
    evidence: verdict.kind === 'nothing' ? [] : evidence,
    takenAs: read.flatMap(({ term, as }) => (as === undefined ? [] : [{ typed: typed(term), as }])),
  }
}

/** Longer than any question; what is longer is a text pasted by mistake. */
export const QUESTION_LIMIT = 500 // characters

const MOST_EVIDENCE = 30 // passages, ten pages of three

function whyNot(library: Library, { text, articleId }: Question): NothingWhy | undefined {
  if (library.reads.length === 0) return 'no-articles'
  if (articleId !== undefined && library.read(articleId) === undefined) return 'no-such-article'
  if (text.trim() === '') return 'empty-question'
  if (text.length > QUESTION_LIMIT) return 'question-too-long'
  if (termsOf(text).length === 0) return 'no-words-in-question'
  if (questionTerms(text).length === 0) return 'only-common-words'
  return undefined
}

function nothing(question: Question, why: NothingWhy): Answer {
  return { question, verdict: { kind: 'nothing', why, didYouMean: [] }, evidence: [], takenAs: [] }
}

/** A word that is nowhere is read as the one it is a slip away from; farther ones are only offered. */
function readTerm(
  library: Library,
  term: Term,
  typed: string,
): { term: Term; as?: string; didYouMean: readonly string[] } {
  if (library.has(term)) return { term, didYouMean: [] }
  const near = library.near(term)
  const [first] = near
  if (first?.typos === 1) return { term: first.term, as: first.spelling, didYouMean: [] }
  const names = near.map(({ spelling }) => spelling).filter((spelling) => /^\p{Lu}/u.test(spelling))
  return { term, didYouMean: [...new Set([...names, ...nearestNames(library.reads, typed)])].slice(0, 3) }
}
