import type { Answer, NothingWhy, Question } from '../domain.ts'
import type { Library } from '../search/library.ts'
import { speakersLike } from '../search/speakers-like.ts'
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
  const read = asked.map((term) => readTerm(library, term))
  const unread = read.filter(({ term, as }) => as === undefined && !library.has(term)).slice(0, NAMES_LOOKED_UP)
  const didYouMean = new Set(
    unread.flatMap(({ term, near }) => [...near, ...nearestNames(library.reads, typed(term))]).slice(0, 3),
  )
  const scope = question.articleId === undefined ? {} : { articleId: question.articleId }
  const evidence = evidenceFor(
    library,
    read.map(({ term }) => term),
    { ...scope, most: MOST_EVIDENCE },
  )
  const verdict = verdictOf(evidence, {
    didYouMean: [...didYouMean],
    typed,
    isSomewhere: (term) => library.has(term, question.articleId),
    notQuoted: notQuoted(library, question),
  })
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

/**
 * Whose words are asked for ("What did Lavrov say …"), where nobody of that name is quoted: what others told him is no
 * answer to that.
 */
function notQuoted(library: Library, { text, articleId }: Question): string | undefined {
  const name = /^\s*what\s+(?:did|does|has|have|had)\s+(.{2,60}?)\s+(?:say|said|tell|told)\b/iu.exec(text)?.[1]
  if (name === undefined) return undefined
  // "the foreign minister": the article word is in no name and no role
  const wanted = questionTerms(name).map(({ start, end }) => name.slice(start, end))
  if (wanted.length === 0) return undefined
  const reads = library.reads.filter(({ article }) => articleId === undefined || article.id === articleId)
  return speakersLike(reads, wanted.join(' ')).length === 0 ? name : undefined
}

/** All names of a library are looked through for each. */
const NAMES_LOOKED_UP = 2

/** A word that is nowhere is read as the one it is a slip away from; names farther off are only offered. */
function readTerm(library: Library, term: Term): { term: Term; as?: string; near: readonly string[] } {
  const { key: _soundsLike, ...asWritten } = term
  // A word that stands there as written is not also taken for a name that sounds like it ("lose" for "Loose Point").
  if (!term.capital && library.has(asWritten)) return { term: asWritten, near: [] }
  if (library.has(term)) return { term, near: [] }
  const near = library.near(term)
  const [first] = near
  if (first?.typos === 1) return { term: first.term, as: first.spelling, near: [] }
  return { term, near: near.map(({ spelling }) => spelling).filter((spelling) => /^\p{Lu}/u.test(spelling)) }
}
