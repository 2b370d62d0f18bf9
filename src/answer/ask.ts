import type { Answer, NothingWhy, Question, ReadArticle, SaidNote } from '../domain.ts'
import { words as wordsOf } from '../article/words.ts'
import type { Library } from '../search/library.ts'
import { questionTerms, sameTerm, termsOf, type Term } from '../search/terms.ts'
import { answerWords } from './answer-words.ts'
import { askedOf } from './asked.ts'
import { askQuotes } from './ask-quotes.ts'
import { evidenceFor, type Weighed } from './evidence.ts'
import { nearestNames } from './nearest-names.ts'
import { inHeadline, noteOn } from './own-words.ts'
import { quoteQuestionOf, type QuoteQuestion } from './quote-question.ts'
import { foldedWords } from './quote-terms.ts'
import { readTerm } from './read-term.ts'
import { MOST_EVIDENCE } from './said-evidence.ts'
import { confidenceIn, verdictOf } from './verdict.ts'
import { whyOf } from './why.ts'

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
  const looked = read.map(({ term }) => term)
  const compared = askedOf(library, looked, question.text)
  const ranked = evidenceFor(library, compared, { ...scope, most: MOST_RANKED })
  const evidence = spread(ranked, question, library.reads.length).slice(0, MOST_EVIDENCE)
  const isSomewhere = (term: Term) => library.has(term, question.articleId)
  const verdict = verdictOf(evidence, {
    asked: compared,
    didYouMean: [...didYouMean],
    typed,
    isSomewhere,
    note: quoteQuestion === undefined ? undefined : noQuote(quoteQuestion, readsIn(library, question), evidence[0]),
  })
  return {
    question,
    verdict,
    evidence:
      verdict.kind === 'nothing'
        ? []
        : evidence.map((one) => {
            const answer = answerWords(compared, one)
            const why = whyOf(compared, one, confidenceIn(compared, one, isSomewhere), typed)
            return { ...one, why, ...(answer === undefined ? {} : { answer }) }
          }),
    takenAs: read.flatMap(({ term, as }) => (as === undefined ? [] : [{ typed: typed(term), as }])),
  }
}

const MOST_RANKED = 60 // passages, before those of one article that are too many are left out

/**
 * At most two passages of one article where none is asked for; where things are compared, each article's best first, so that every
 * source is heard.
 */
function spread(ranked: readonly Weighed[], { text, articleId }: Question, articles: number): readonly Weighed[] {
  if (articleId !== undefined || articles === 1) return ranked
  const counts = new Map<string, number>()
  const placed = ranked.map((one) => {
    const id = one.read.article.id
    const place = (counts.get(id) ?? 0) + 1
    counts.set(id, place)
    return { one, place }
  })
  const kept = placed.filter(({ place }) => place <= OF_ONE_ARTICLE)
  const ordered = COMPARES.test(text) ? kept.toSorted((a, b) => a.place - b.place) : kept
  return ordered.map(({ one }) => one)
}

const OF_ONE_ARTICLE = 2
const COMPARES = /\bcompar(?:e|es|ed|ing|ison)\b|\bdiffer(?:s|ent|ence|ences|ently)?\b|\bversus\b|\bvs\b/i

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
  if (speaker !== undefined) return mayBeTheirs(best, speaker) ? undefined : { kind: 'not-quoted', name: speaker }
  if (words === undefined || kind !== 'who') return undefined
  if (exact === true) return { kind: 'words-nowhere' }
  if (best === undefined) return { kind: 'no-such-quote' }
  const note = noteOn(best, words)
  if (foldedWords(wordsOf(best.read.article, best.passage)).includes(foldedWords(words))) return note
  return inHeadline(reads, words)?.note ?? (SAYS_WHO.has(note.kind) ? note : { kind: 'no-such-quote' })
}

/**
 * Whether a passage has all of what somebody is ("the mayor of Ren") and quotes whom it calls one of these things ("The mayor
 * told us"): nobody else's words, nor those of nobody knows who, are an answer about them.
 */
function mayBeTheirs(best: Weighed | undefined, speaker: string): boolean {
  const terms = questionTerms(speaker)
  const lacks = new Set(best?.missing.map(({ stem }) => stem))
  if (best === undefined || terms.some(({ stem }) => lacks.has(stem))) return false
  const described = terms.filter(({ capital }) => !capital)
  return best.quotes.some(({ attribution }) => {
    if (attribution.known === 'unknown') return false
    const called = [attribution.mention, ...attribution.speaker.roles].flatMap((span) =>
      span === undefined ? [] : termsOf(wordsOf(best.read.article, span)),
    )
    return described.some((term) => called.some((other) => sameTerm(term, other)))
  })
}

const SAYS_WHO: ReadonlySet<SaidNote['kind']> = new Set(['reported', 'in-turn'])
