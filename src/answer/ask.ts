import type { Answer, NothingWhy, Question, ReadArticle, SaidNote } from '../domain.ts'
import { words as wordsOf } from '../article/words.ts'
import type { Library } from '../search/library.ts'
import { questionTerms, termsOf, type Term } from '../search/terms.ts'
import { askQuotes } from './ask-quotes.ts'
import { evidenceFor, type Weighed } from './evidence.ts'
import { nearestNames } from './nearest-names.ts'
import { inHeadline, noteOn } from './own-words.ts'
import { quoteQuestionOf, type QuoteQuestion } from './quote-question.ts'
import { foldedWords } from './quote-terms.ts'
import { readTerm } from './read-term.ts'
import { MOST_EVIDENCE } from './said-evidence.ts'
import { verdictOf } from './verdict.ts'

/** The passages that answer a question, or the nearest ones, or why there is nothing. */
export function ask(library: Library, question: Question): Answer {
  const refused = whyNot(library, question)
  if (refused !== undefined) return nothing(question, refused)

  const quoteQuestion = quoteQuestionOf(question.text)
  const byQuotes = quoteQuestion === undefined ? undefined : askQuotes(library, question, quoteQuestion)
  if (byQuotes !== undefined) return byQuotes

  const asked = termsAsked(question.text, quoteQuestion)
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
    note: quoteQuestion === undefined ? undefined : noQuote(quoteQuestion, readsIn(library, question), evidence[0]),
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

/** All names of a library are looked through for each. */
const NAMES_LOOKED_UP = 2

/** Of a question for somebody's words, only those of the speaker and the subject: not "quote" in "a quote by Holm". */
function termsAsked(text: string, asked: QuoteQuestion | undefined): Term[] {
  const all = questionTerms(text)
  if (asked === undefined || asked.maybe === true) return all
  const parts = [asked.speaker, asked.about, asked.addressee, asked.words].flatMap((part) => termsOf(part ?? ''))
  const told = all.filter((term) => parts.some(({ stem }) => stem === term.stem))
  return told.length > 0 ? told : all
}

const readsIn = ({ reads }: Library, { articleId }: Question) =>
  reads.filter(({ article }) => articleId === undefined || article.id === articleId)

/** What to say of passages found for somebody's words where no quote has them. */
function noQuote(
  { kind, speaker, words, exact, maybe }: QuoteQuestion,
  reads: readonly ReadArticle[],
  best: Weighed | undefined,
): SaidNote | undefined {
  if (maybe === true) return undefined
  if (speaker !== undefined) return { kind: 'not-quoted', name: speaker }
  if (words === undefined || kind !== 'who') return undefined
  if (exact === true) return { kind: 'words-nowhere' }
  if (best === undefined) return { kind: 'no-such-quote' }
  const note = noteOn(best, words)
  if (foldedWords(wordsOf(best.read.article, best.passage)).includes(foldedWords(words))) return note
  return inHeadline(reads, words)?.note ?? (SAYS_WHO.has(note.kind) ? note : { kind: 'no-such-quote' })
}

const SAYS_WHO: ReadonlySet<SaidNote['kind']> = new Set(['reported', 'in-turn'])
