import { readFileSync, writeFileSync } from 'node:fs'
import type { Article, Attribution, Passage, Quote } from '../../src/domain.ts'
import { quotesOf } from '../../src/quote/quotes.ts'
import { words } from '../../src/article/words.ts'

/**
 * Reads the quotes of every article and writes one prediction a line, one entry a span.
 *
 * @param files  paths of JSON Lines files; of `gold` only `id` and `text` are read
 */
export function benchQuotes(files: { readonly gold: string; readonly out: string }): void {
  const rows = readFileSync(files.gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string }) // the format's own promise
  const articles = rows.map(({ id, text }) => ({ id, title: id, language: 'en', text, headings: [] }))
  const began = performance.now()
  const read = articles.map((article) => quotesOf(article, linesAsPassages(article)))
  const seconds = (performance.now() - began) / 1000
  const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const predictions = articles.map((article, i) => ({
    id: article.id,
    // the gold has outermost quotes only
    quotes: (read[i]?.quotes ?? [])
      .filter(({ within }) => within === undefined)
      .flatMap(({ spans, attribution }, k, all) =>
        spans.map((span) => ({
          ...span,
          text: words(article, span),
          speaker: speakerOf(article, attribution, all.slice(0, k)),
          sure: attribution.known === 'unknown' ? 0 : attribution.sure,
        })),
      ),
  }))
  writeFileSync(files.out, `${predictions.map((row) => JSON.stringify(row)).join('\n')}\n`)
  console.log(
    `quotes: ${articles.length} articles in ${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s`,
  )
}

/**
 * In the words that stand for the speaker at the quote, as gold has it ("Ms. Holm", "the minister"); the full name where these
 * are a pronoun.
 */
function speakerOf(article: Article, attribution: Attribution, before: readonly Quote[]): string | null {
  if (attribution.known === 'unknown') return null
  const { mention, speaker } = attribution
  const named = ({ known }: Attribution) => known === 'named' || known === 'nominal'
  const from = before.find(({ attribution: one }) => one.known !== 'unknown' && one.mention === mention)
  const asMentioned = named(from?.attribution ?? attribution)
  return words(article, asMentioned ? mention : speaker.name)
}

/** The texts part paragraphs by single line ends. */
export function linesAsPassages(article: Article): Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (const line of article.text.split('\n')) {
    const span = { start, end: start + line.length }
    if (line.trim() !== '')
      passages.push({ articleId: article.id, number: passages.length + 1, ...span, sentences: [span] })
    start = span.end + 1
  }
  return passages
}
