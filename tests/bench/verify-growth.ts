import { verify } from '../../src/answer/verify.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { claimsFrom, type QuotedArticle } from './claims.ts'
import { copier } from './many-passages.ts'
import { quantile } from './measure.ts'
import { seeded } from './random.ts'
import { readOf } from './verify.ts'

const FEW = 100
const COPIES = 9
const SEED = 1802

/**
 * Prints how long the same claims take in a library of a hundred articles, of all, and of ten times as many: copies of them with
 * other rare words, as for questions.
 *
 * @param unrelated  sentences of other texts
 */
export function benchVerifyGrowth(articles: readonly QuotedArticle[], unrelated: readonly string[]): void {
  const few = articles.slice(0, FEW)
  const claims = claimsFrom(few, unrelated)
  const copied = copier(
    articles.flatMap(({ id, text }) =>
      text.split('\n').map((paragraph, idx) => ({ id: `${id}:${idx}`, article: id, title: id, idx, text: paragraph })),
    ),
    seeded(SEED),
  )
  const copies = Array.from({ length: COPIES }, (_, i) => articlesOf(copied(`copy ${i}`))).flat()
  console.log(`the same ${claims.length} claims in larger libraries`)
  console.log(`  ${['articles', 'words', 'p50 ms', 'p99 ms', 'build s'].map((name) => name.padStart(10)).join('')}`)
  for (const some of [few, articles, [...articles, ...copies]]) {
    const reads = some.map(readOf)
    const began = performance.now()
    const library = makeLibrary(reads)
    const seconds = (performance.now() - began) / 1000
    for (const { text } of claims.slice(0, 50)) verify(library, { text }) // warms up
    const times = claims.map(({ text, speaker }) => {
      const from = performance.now()
      verify(library, { text, ...(speaker === undefined ? {} : { speaker }) })
      return performance.now() - from
    })
    const cells = [
      some.length,
      library.runs.length,
      quantile(times, 0.5).toFixed(2),
      quantile(times, 0.99).toFixed(1),
      seconds.toFixed(1),
    ]
    console.log(`  ${cells.map((cell) => String(cell).padStart(10)).join('')}`)
  }
}

function articlesOf(rows: readonly { readonly article: string; readonly text: string }[]): QuotedArticle[] {
  const texts = new Map<string, string[]>()
  for (const { article, text } of rows) {
    const its = texts.get(article)
    if (its === undefined) texts.set(article, [text])
    else its.push(text)
  }
  return [...texts].map(([id, paragraphs]) => ({ id, text: paragraphs.join('\n'), quotes: [] }))
}
