import { readFileSync } from 'node:fs'
import { ask } from '../../src/answer/ask.ts'
import { readCorpus } from '../../src/article/read-corpus.ts'
import type { Evidence, Verdict } from '../../src/domain.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { ownArticles } from './own-articles.ts'

/** One question of `tests/questions.json`, and what answers it. */
interface OwnQuestion {
  readonly question: string
  /** Asked about this article only; else about the whole library. */
  readonly in?: string
  /** Every passage that answers, by number; for `two-passages` each of them is needed. Empty for `nothing`. */
  readonly answers: readonly { readonly article: string; readonly passages: readonly number[] }[]
  readonly kind: 'plain' | 'nothing' | 'misspelt' | 'quote' | 'two-passages'
}

interface Outcome {
  readonly question: OwnQuestion
  readonly verdict: Verdict['kind']
  /** The first pieces of evidence, best first, as `article:paragraph`. */
  readonly first: readonly string[]
  readonly right: boolean
  /** Whatever the verdict, as is `allFound`. */
  readonly rightFirst: boolean
  /** Every passage that answers is among the first. */
  readonly allFound: boolean
}

/** Where the passages that are needed together must be: people do not read on for long. */
const TOGETHER = 3 // pieces of evidence

/**
 * Asks our own questions about the articles in `corpus/` and `tests/articles/`, all in one library, and prints one line, and
 * one for each that went wrong. They were written without trying them on the bot; a rule made to fit one of them spoils it.
 */
export async function benchOwnQuestions(): Promise<void> {
  const questions = JSON.parse(readFileSync('tests/questions.json', 'utf8')) as OwnQuestion[]
  const corpus = await readCorpus('corpus')
  const own = await ownArticles('tests/articles')
  const library = makeLibrary([...corpus.articles.map(readArticle), ...own.map(({ read }) => read)])
  const outcomes = questions.map((question) => {
    const asked = { text: question.question, ...(question.in === undefined ? {} : { articleId: question.in }) }
    const { verdict, evidence } = ask(library, asked)
    return outcomeOf(question, { verdict: verdict.kind, first: evidence.slice(0, TOGETHER).map(placeOf) })
  })
  const unanswerable = outcomes.filter(({ question }) => question.kind === 'nothing')
  const answerable = outcomes.filter(({ question }) => question.kind !== 'nothing')
  const pairs = outcomes.filter(({ question }) => question.kind === 'two-passages')
  const share = (of: readonly Outcome[], good: (outcome: Outcome) => boolean = ({ right }) => right) =>
    `${of.filter(good).length} of ${of.length}`
  console.log(
    `our own questions  ${share(outcomes)} right; ` +
      `right passage first ${share(answerable, ({ rightFirst }) => rightFirst)}; ` +
      `refused where no article says ${share(unanswerable)}; ` +
      `both of two passages found ${share(pairs, ({ allFound }) => allFound)}`,
  )
  for (const { question, verdict, first } of outcomes.filter(({ right }) => !right)) {
    const shown = question.kind === 'two-passages' ? first : first.slice(0, 1)
    console.log(
      `  not right (${question.kind}): ${question.question} → ${verdict}, ${shown.join(', ') || 'no paragraph'}`,
    )
  }
}

function outcomeOf(question: OwnQuestion, { verdict, first }: Pick<Outcome, 'verdict' | 'first'>): Outcome {
  const wanted = question.answers.flatMap(({ article, passages }) => passages.map((number) => `${article}:${number}`))
  const rightFirst = first[0] !== undefined && wanted.includes(first[0])
  const allFound = wanted.every((place) => first.includes(place))
  const found = question.kind === 'two-passages' ? allFound : rightFirst
  const right = question.kind === 'nothing' ? verdict !== 'answered' : verdict === 'answered' && found
  return { question, verdict, first, right, rightFirst, allFound }
}

function placeOf({ passage }: Evidence): string {
  return `${passage.articleId}:${passage.number}`
}
