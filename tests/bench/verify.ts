import { readFileSync, writeFileSync } from 'node:fs'
import { verify } from '../../src/answer/verify.ts'
import { sentencesOf } from '../../src/article/sentences.ts'
import type { Checked, ReadArticle } from '../../src/domain.ts'
import { quotesOf } from '../../src/quote/quotes.ts'
import { type Library, makeLibrary } from '../../src/search/library.ts'
import { claimsFrom, MAKINGS, type MadeClaim, type QuotedArticle } from './claims.ts'
import { quantile } from './measure.ts'
import { linesAsPassages } from './quotes.ts'

/**
 * Checks claims made out of annotated quotes against all of their articles, writes one prediction a line and prints how many
 * are right of each kind, what the others were called, and the time a claim took.
 *
 * @param files  `gold` as for quotes: the claims are made from its quotes, the verdicts come from its texts alone
 */
export function benchVerify(
  files: { readonly gold: string; readonly out?: string },
  unrelated: readonly string[],
): void {
  const articles = annotated(files.gold)
  const library = makeLibrary(articles.map(readOf))
  checkAll(library, claimsFrom(articles, unrelated), files.out)
}

/** The texts of a file of annotated quotes. */
export function annotated(file: string): QuotedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as QuotedArticle) // the format's own promise
}

/** The article of an annotated text, whose paragraphs are parted by single line ends. */
export function readOf({ id, text }: QuotedArticle): ReadArticle {
  const article = { id, title: id, language: 'en', text, headings: [] }
  const passages = linesAsPassages(article).map((passage) => ({ ...passage, sentences: sentencesOf(article, passage) }))
  return { article, passages, ...quotesOf(article, passages) }
}

/** What the verdicts are called in the table, in its columns' order. */
const VERDICTS = ['verbatim', 'cut', 'altered', 'spliced', 'other-speaker', 'reported', 'nowhere', 'refused'] as const

/** Checks each claim, prints the table and says whether what must never happen did. */
export function checkAll(library: Library, claims: readonly MadeClaim[], out?: string): void {
  for (const { text } of claims.slice(0, 50)) verify(library, { text }) // warms up
  const times: number[] = []
  const judged = claims.map((made) => {
    const began = performance.now()
    const checked = verify(library, {
      text: made.text,
      ...(made.speaker === undefined ? {} : { speaker: made.speaker }),
    })
    times.push(performance.now() - began)
    return { made, checked, right: isRight(made, checked) }
  })
  if (out !== undefined) {
    const rows = judged.map(({ made: { made, text, verdict, ...rest }, checked, right }) => ({
      class: made,
      claim: text,
      ...rest,
      expected: verdict,
      verdict: checked.verdict.kind,
      right,
      found: checked.verdict,
    }))
    writeFileSync(out, rows.map((row) => `${JSON.stringify(row, withoutArticles)}\n`).join(''))
  }
  console.log(`verify: ${claims.length} claims, ${library.reads.length} articles`)
  console.log(
    `  ${'made'.padEnd(30)}${['right %', 'of', ...VERDICTS].map((name) => name.slice(0, 9).padStart(10)).join('')}`,
  )
  for (const making of MAKINGS) {
    const its = judged.filter(({ made }) => made.made === making)
    if (its.length === 0) continue
    const counts = VERDICTS.map((kind) => its.filter(({ checked }) => checked.verdict.kind === kind).length)
    const right = its.filter((one) => one.right).length
    const cells = [((100 * right) / its.length).toFixed(1), its.length, ...counts.map((count) => count || '·')]
    console.log(`  ${making.padEnd(30)}${cells.map((cell) => String(cell).padStart(10)).join('')}`)
  }
  const right = judged.filter((one) => one.right).length
  const forged = judged.filter(({ made, checked }) => FORGED.has(made.verdict) && checked.verdict.kind === 'verbatim')
  console.log(
    `  all together ${((100 * right) / judged.length).toFixed(1)} % right; altered, spliced or invented and called verbatim: ${forged.length}`,
  )
  console.log(
    `  a claim took ${quantile(times, 0.5).toFixed(1)} ms (p50), ${quantile(times, 0.99).toFixed(1)} ms (p99)`,
  )
}

const FORGED: ReadonlySet<string> = new Set(['altered', 'spliced', 'nowhere'])

function isRight({ verdict, sense, slip }: MadeClaim, { verdict: found, unlike }: Checked): boolean {
  if (found.kind !== verdict) return false
  if (slip === true && unlike.length === 0) return false
  if (sense === undefined) return true
  if (found.kind === 'cut') return found.leftOut.some(({ turns }) => turns.length > 0)
  return found.kind === 'altered' && found.changes.some(({ matters }) => matters.some((kind) => kind === sense))
}

/** Predictions name the articles and do not repeat them. */
function withoutArticles(key: string, value: unknown): unknown {
  if (key === 'read') return (value as ReadArticle).article.id
  return key === 'quote' || key === 'passage' ? undefined : value
}
