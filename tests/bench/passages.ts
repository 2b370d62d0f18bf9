import { readFileSync, writeFileSync } from 'node:fs'
import { sentencesOf } from '../../src/article/sentences.ts'
import { askedOf } from '../../src/answer/asked.ts'
import { evidenceFor } from '../../src/answer/evidence.ts'
import { confidenceIn } from '../../src/answer/verdict.ts'
import type { Passage, ReadArticle } from '../../src/domain.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { plainMiniSearch } from './plain-minisearch.ts'
import { questionTerms } from '../../src/search/terms.ts'

/** One paragraph of an annotated article. */
export interface PassageRow {
  readonly id: string
  readonly article: string
  readonly title: string
  readonly idx: number
  readonly text: string
}

export interface QuestionRow {
  readonly qid: string
  readonly article: string
  readonly question: string
}

/**
 * Ranks the paragraphs of each question's article and writes one prediction a line.
 *
 * @param files  paths of JSON Lines files; of the questions only `qid`, `article` and `question` are read
 */
export function benchPassages(files: {
  readonly passages: string
  readonly questions: string
  readonly out: string
}): void {
  const start = performance.now()
  const libraries = librariesOf(readJsonLines<PassageRow>(files.passages))
  const indexed = performance.now()
  const times: number[] = []
  const lines = readJsonLines<QuestionRow>(files.questions).map(({ qid, article, question }) => {
    const entry = libraries.get(article)
    if (entry === undefined) return JSON.stringify({ qid, ranking: [], confidence: 0 })
    const asked = performance.now()
    const wanted = questionTerms(question)
    const compared = askedOf(entry.library, wanted, question)
    const evidence = evidenceFor(entry.library, compared, { most: Number.POSITIVE_INFINITY })
    const [best] = evidence
    const confidence = best === undefined ? 0 : confidenceIn(compared, best, (term) => entry.library.has(term))
    times.push(performance.now() - asked)
    const idOf = (passage: Passage) => entry.rows[passage.number - 1]?.id
    return JSON.stringify({
      qid,
      ranking: evidence.map(({ passage }) => idOf(passage)),
      confidence,
      ...(best === undefined
        ? {}
        : {
            sentence: {
              passageId: idOf(best.passage),
              start: best.sentence.start - best.passage.start,
              end: best.sentence.end - best.passage.start,
            },
          }),
    })
  })
  writeFileSync(files.out, lines.join('\n') + '\n')
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  console.log(
    `passages  ${lines.length} questions, ${libraries.size} articles: read and indexed in ${(indexed - start).toFixed(0)} ms, a question p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  )
}

/** The same questions put to MiniSearch as it comes; predictions without a sentence and without confidence. */
export function benchPlainMiniSearch(files: {
  readonly passages: string
  readonly questions: string
  readonly out: string
}): void {
  const rows = rowsByArticle(readJsonLines<PassageRow>(files.passages))
  const rank = new Map([...rows].map(([article, its]) => [article, plainMiniSearch(its.map(({ text }) => text))]))
  const lines = readJsonLines<QuestionRow>(files.questions).map(({ qid, article, question }) => {
    const ranking = rank.get(article)?.(question) ?? []
    return JSON.stringify({ qid, ranking: ranking.map((i) => rows.get(article)?.[i]?.id), confidence: 0 })
  })
  writeFileSync(files.out, lines.join('\n') + '\n')
}

/** Each article's rows in reading order. */
export function rowsByArticle(rows: readonly PassageRow[]): Map<string, PassageRow[]> {
  const byArticle = new Map<string, PassageRow[]>()
  for (const row of rows.toSorted((a, b) => a.idx - b.idx)) {
    const its = byArticle.get(row.article)
    if (its === undefined) byArticle.set(row.article, [row])
    else its.push(row)
  }
  return byArticle
}

/** One library for each article of a file of passages. */
export const librariesIn = (path: string) => librariesOf(readJsonLines<PassageRow>(path))

function librariesOf(rows: readonly PassageRow[]) {
  return new Map(
    [...rowsByArticle(rows)].map(
      ([article, its]) => [article, { rows: its, library: makeLibrary([readArticleOf(its)]) }] as const,
    ),
  )
}

/** Paragraphs given as rows become passages as they are, so that a sentence's place in its row is kept. */
export function readArticleOf(rows: readonly PassageRow[], id = 'bench'): ReadArticle {
  const text = rows.map((row) => row.text.replaceAll('\n', ' ')).join('\n\n')
  const article = { id, title: rows[0]?.title ?? '', language: 'en', text, headings: [] }
  let start = 0
  const passages = rows.map((row, i): Passage => {
    const span = { start, end: start + row.text.length }
    start = span.end + 2
    return { ...span, articleId: article.id, number: i + 1, sentences: sentencesOf(article, span) }
  })
  return { article, passages, speakers: [], quotes: [] }
}

export function readJsonLines<Row>(path: string): Row[] {
  // The rows are trusted to be as their README says: a bench file that is not fails loudly on first use.
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}
