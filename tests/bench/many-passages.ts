import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../src/article/words.ts'
import { ownArticles } from './own-articles.ts'
import { seeded, shuffled } from './random.ts'
import { type PassageRow, type QuestionRow, readJsonLines, rowsByArticle } from './passages.ts'

const SETS = ['squad', 'shifts', 'covid', 'news', 'news-distant']
const ASKED = ['squad', 'shifts', 'news-distant'] // the sets whose questions people asked of general texts
const AN_ARTICLE = 40 // passages, about
const COMMON = 0.01 // share of the passages; a word of more of them stays as it is in a copy
const CHANGED = 0.5 // share of the other words of a copy; with it words go on coming somewhat slower than in real text
const SEED = 1789

/** Passages in articles of about forty, as many as wanted, and questions about some of them. */
export interface ManyPassages {
  readonly questions: readonly string[]
  /** Always the same ones; the first of many are those of few. */
  first(count: number): PassageRow[]
}

/**
 * All annotated passages, and then copies of them with other rare words: word order and length are kept, and so is in how many
 * of the passages a word stands. They are for times and memory: nobody could tell which of them answers.
 *
 * @param data  made of our own articles where there is no such folder
 */
export async function manyPassages(data: string): Promise<ManyPassages> {
  const random = seeded(SEED)
  const real = existsSync(data) ? annotated(join(data, 'passages')) : await own()
  const rows = shuffled(inArticles(real.rows), random).flat()
  const copied = copier(rows, random)
  const made = [...rows]
  return {
    questions: shuffled(real.questions, random),
    first(count) {
      while (made.length < count) made.push(...copied(`copy ${made.length / rows.length}`))
      return made.slice(0, count)
    },
  }
}

interface Real {
  readonly rows: readonly PassageRow[]
  readonly questions: readonly string[]
}

function annotated(folder: string): Real {
  const questions = ASKED.flatMap((set) => readJsonLines<QuestionRow>(join(folder, `questions.${set}.jsonl`)))
  return {
    // Two sets may have the same article.
    rows: SETS.flatMap((set) =>
      readJsonLines<PassageRow>(join(folder, `passages.${set}.jsonl`)).map((row) => ({
        ...row,
        article: `${set}:${row.article}`,
      })),
    ),
    questions: questions.map(({ question }) => question),
  }
}

async function own(): Promise<Real> {
  const questions = JSON.parse(readFileSync('tests/questions.json', 'utf8')) as { readonly question: string }[]
  const articles = await ownArticles('tests/articles')
  return {
    rows: articles.flatMap(({ name, read: { article, passages } }) =>
      passages.map((passage, idx) => ({
        id: `${name}:${idx}`,
        article: name,
        title: article.title,
        idx,
        text: words(article, passage),
      })),
    ),
    questions: questions.map(({ question }) => question),
  }
}

/** Long articles in equal parts. */
function inArticles(rows: readonly PassageRow[]): PassageRow[][] {
  return [...rowsByArticle(rows).values()].flatMap((its) => {
    const parts = Math.max(1, Math.round(its.length / AN_ARTICLE))
    const size = Math.ceil(its.length / parts)
    return Array.from({ length: parts }, (_, part) =>
      its.slice(part * size, (part + 1) * size).map((row) => ({ ...row, article: `${row.article}/${part}` })),
    )
  })
}

/** Gives another copy of all rows with each call, named in `article`; a row is a paragraph. */
export function copier(rows: readonly PassageRow[], random: () => number): (name: string) => PassageRow[] {
  const passagesWith = new Map<string, number>()
  for (const { text } of rows) {
    for (const word of new Set(text.match(WORD))) passagesWith.set(word, (passagesWith.get(word) ?? 0) + 1)
  }
  const isRare = (word: string) => (passagesWith.get(word) ?? 0) <= COMMON * rows.length
  // As often as they stand there, so that each is drawn as often as it is found.
  const rare = rows.flatMap(({ text }) => text.match(WORD) ?? []).filter(isRare)
  const changed = (word: string) => {
    if (!isRare(word) || random() >= CHANGED) return word
    const drawn = rare[Math.floor(random() * rare.length)] ?? word
    // What is found once only would soon be found often: new words come with new text (Heaps' law).
    return passagesWith.get(drawn) === 1 ? half(drawn, 0) + half(word, 1) : drawn
  }
  return (name) =>
    rows.map((row) => ({ ...row, article: `${row.article} ${name}`, text: row.text.replace(WORD, changed) }))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const half = (word: string, which: 0 | 1) =>
  which === 0 ? word.slice(0, Math.ceil(word.length / 2)) : word.slice(Math.ceil(word.length / 2))
