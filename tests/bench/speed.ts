import type { Article } from '../../src/domain.ts'
import { readArticle } from '../../src/quote/read-article.ts'

const PLAIN = 'The ferry left the harbour before noon and the gulls went after it. '
const SAID = '“The river rose in the night,” Omar Haddad said. “We saw it,” he told Ada Holm on Monday. '

/** What has been slow in programs that read quotes, each with how it grows; sizes in UTF-16 code units. */
const TEXTS: readonly { readonly name: string; readonly text: (size: number) => string; readonly size: number }[] = [
  { name: 'an article of 5 MB', size: 5e6, text: (size) => repeated(`${(SAID + PLAIN).repeat(4).trim()}\n\n`, size) },
  { name: 'a paragraph of 1 MB', size: 1e6, text: (size) => repeated(SAID + PLAIN, size) },
  {
    name: 'a sentence of 1 MB',
    size: 1e6,
    text: (size) => repeated('said Omar Haddad “a” and told the minister, ', size),
  },
  { name: '1 MB without a space', size: 1e6, text: (size) => repeated('Haddad', size) },
  { name: '100,000 quote marks', size: 100_000, text: (size) => repeated('"', size) },
  { name: '100,000 mixed quote marks', size: 100_000, text: (size) => repeated('“‘«"„', size) },
  { name: '100,000 marks that open', size: 300_000, text: (size) => repeated(' “a', size) },
]

/** Prints how long each takes, and how much longer than half of it: about 2 where time grows with length. */
export function benchSpeed(): void {
  readArticle(articleOf(repeated(SAID, 100_000))) // warms up
  for (const { name, text, size } of TEXTS) {
    const half = secondsFor(articleOf(text(size / 2)))
    const whole = secondsFor(articleOf(text(size)))
    console.log(`  ${name.padEnd(28)} ${whole.toFixed(2)} s, ${(whole / half).toFixed(1)} times as long as half of it`)
  }
}

function secondsFor(article: Article): number {
  const began = performance.now()
  readArticle(article)
  return (performance.now() - began) / 1000
}

const repeated = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).trim()

const articleOf = (text: string): Article => ({
  id: 'speed',
  title: 'Speed',
  published: '2025-05-08',
  language: 'en',
  text,
  headings: [],
})
