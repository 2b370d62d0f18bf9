import { readFileSync } from 'node:fs'
import { ask } from '../../src/answer/ask.ts'
import { readCorpus } from '../../src/article/read-corpus.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { makeLibrary } from '../../src/search/library.ts'

interface OwnQuestion {
  readonly question: string
  /** Numbers of the passages that answer; empty where the article does not. */
  readonly passages: readonly number[]
}

/** Asks our own questions about the articles in `corpus/` and prints one line, and one for each that went wrong. */
export async function benchOwnQuestions(): Promise<void> {
  const questions = JSON.parse(readFileSync('tests/questions.json', 'utf8')) as OwnQuestion[]
  const corpus = await readCorpus('corpus')
  const library = makeLibrary(corpus.articles.map(readArticle))
  const outcomes = questions.map(({ question, passages }) => {
    const { verdict, evidence } = ask(library, { text: question })
    const first = evidence[0]?.passage.number
    const right =
      passages.length === 0 ? verdict.kind !== 'answered' : verdict.kind === 'answered' && passages.includes(first ?? 0)
    return {
      question,
      right,
      rightPassage: passages.includes(first ?? 0),
      answerable: passages.length > 0,
      verdict: verdict.kind,
      first,
    }
  })
  const count = (of: (one: (typeof outcomes)[number]) => boolean) => outcomes.filter(of).length
  console.log(
    `our own questions  ${count((one) => one.right)} of ${outcomes.length} right; ` +
      `right passage first ${count((one) => one.rightPassage)} of ${count((one) => one.answerable)}; ` +
      `refused where the article does not say ${count((one) => !one.answerable && one.right)} of ${count((one) => !one.answerable)}`,
  )
  for (const { question, verdict, first } of outcomes.filter((one) => !one.right)) {
    console.log(`  not right: ${question} → ${verdict}, paragraph ${first ?? 'none'}`)
  }
}
