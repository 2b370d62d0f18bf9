import type { CorpusRead } from '../article/read-corpus.ts'
import { words } from '../article/words.ts'
import type { Quote, ReadArticle } from '../domain.ts'
import { cutWords } from '../reply/fit-text.ts'
import { shown } from '../reply/shown.ts'

/** What was read, for who keeps the corpus: articles, passages, quotes with speakers, dropped lines, and what is wrong. */
export function corpusReport(corpus: CorpusRead, reads: readonly ReadArticle[]): string {
  const articles = reads.flatMap((read) => [...articleLines(read), ''])
  const dropped = corpus.dropped.map((one) => `dropped: ${droppedText(one)}`)
  const problems = corpus.problems.map(({ message }) => `not read: ${shown(message)}`)
  return `${[...articles, ...dropped, readCounts(corpus), ...problems].join('\n')}\n`
}

/** How many articles were read, and what could not be, for the start. */
export function startLines(corpus: Pick<CorpusRead, 'articles' | 'problems'>): string {
  const problems = corpus.problems.slice(0, PROBLEMS_AT_START).map(({ message }) => `  ${shown(message)}`)
  const more = corpus.problems.length > PROBLEMS_AT_START ? ['  … (npm run corpus prints all)'] : []
  return `${[readCounts(corpus), ...problems, ...more].join('\n')}\n`
}

const PROBLEMS_AT_START = 5

function readCounts({ articles, problems }: Pick<CorpusRead, 'articles' | 'problems'>): string {
  if (articles.length + problems.length === 0)
    return 'No articles yet: put a .md, .txt or .html file into the corpus folder.'
  const read = articles.length === 1 ? '1 article read' : `${articles.length} articles read`
  if (problems.length === 0) return `${read}.`
  const files = new Set(problems.map(({ file }) => file)).size
  return `${read}, ${files === 1 ? '1 file' : `${files} files`} not (${counted(problems, 'problem')}):`
}

function articleLines({ article, passages, quotes, speakers }: ReadArticle): string[] {
  const card = [article.publisher, article.byline, article.published, article.language, article.url].filter(Boolean)
  return [
    `${article.id}: ${shown(article.title)}`,
    `  ${shown(card.join(' · '))}`,
    `  ${counted(passages, 'passage')}, ${counted(quotes, 'quote')}, ${counted(speakers, 'speaker')}`,
    ...passages.map((passage) => `  ${passage.number}. ${shown(cutWords(words(article, passage), 90))}`),
    ...quotes.map((quote) => `  “${shown(cutWords(wordsOf(article, quote), 70))}” — ${speakerOf(article, quote)}`),
  ]
}

const counted = (things: readonly unknown[], one: string) => `${things.length} ${one}${things.length === 1 ? '' : 's'}`

function wordsOf(article: ReadArticle['article'], { spans }: Quote): string {
  return spans.map((span) => words(article, span)).join('” “')
}

function speakerOf(article: ReadArticle['article'], { attribution, passage }: Quote): string {
  if (attribution.known === 'unknown') return `speaker left open (${attribution.why}), passage ${passage}`
  const role = attribution.role === undefined ? '' : `, ${shown(words(article, attribution.role))}`
  return `${shown(words(article, attribution.speaker.name))}${role} (${attribution.known}), passage ${passage}`
}

function droppedText({ file, line, text, reason, count }: CorpusRead['dropped'][number]): string {
  const place = line === undefined ? file : `${file}:${line}`
  const what = text === '' ? '' : ` ${shown(cutWords(text, 70))}`
  return `${shown(place)}${what} (${reason}${count === undefined ? '' : `, ${count} times`})`
}
