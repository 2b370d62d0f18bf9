import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from '../../src/article/read-corpus.ts'
import { words } from '../../src/article/words.ts'
import { readArticle } from '../../src/quote/read-article.ts'

const cases = join(import.meta.dirname, 'cases')
const folders = ['corpus', ...readdirSync(cases).map((name) => join(cases, name))]
const articles = (await Promise.all(folders.map(readCorpus))).flatMap((corpus) => corpus.articles)

test('there are articles to look at', () => {
  expect(articles.length).toBeGreaterThan(10)
})

test.each(articles.map((article) => [article.id, article] as const))(
  'every Span of %s lies where it should',
  (_id, article) => {
    const { passages, quotes, speakers } = readArticle(article)
    for (const passage of passages) {
      expect(words(article, passage)).not.toMatch(/\n|^\s|\s$/)
      // The sentences are the passage, but for the white space between them.
      expect(
        passage.sentences
          .map((sentence) => words(article, sentence))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(words(article, passage).replace(/\s/g, ''))
    }
    for (const quote of quotes) {
      for (const span of quote.spans) {
        const around = passages.find((passage) => passage.start <= span.start && span.end <= passage.end)
        expect(around?.number).toBeGreaterThanOrEqual(quote.passage)
        expect(words(article, span)).not.toBe('')
      }
      if (quote.attribution.known === 'unknown') continue
      expect(speakers).toContain(quote.attribution.speaker)
      expect(words(article, quote.attribution.mention)).toMatch(/\p{L}/u)
    }
    for (const speaker of speakers) {
      expect(speaker.names.map((name) => words(article, name))).toContain(words(article, speaker.name))
    }
  },
)
