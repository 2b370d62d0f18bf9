import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '../../src/article/read-corpus.ts'
import { words } from '../../src/article/words.ts'
import type { ReadArticle } from '../../src/domain.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { claimsFrom, type QuotedArticle } from './claims.ts'
import { ownArticles, type OwnArticle } from './own-articles.ts'
import { benchOwnClaims } from './own-claims.ts'
import { scoreOwnMessages } from './own-messages.ts'
import { annotated, benchVerify, checkAll } from './verify.ts'
import { benchVerifyGrowth } from './verify-growth.ts'

/** Claims made from one file of annotated quotes; what is unrelated to it are sentences of our own articles. */
export async function verifyFile(files: { readonly gold: string; readonly out?: string }): Promise<void> {
  benchVerify(files, sentencesOf(await ownArticles('tests/articles')))
}

/** Claims made from our own articles and from annotated news, each as many as there are. */
export async function everyClaim(data: string, { errors }: { readonly errors: boolean }): Promise<void> {
  const own = await ownArticles('tests/articles')
  const reads = await ownReads(own)
  for (const file of ['tests/claims.json', 'tests/more-claims.json']) benchOwnClaims(file, reads, { errors })
  await benchOwnMessages()
  const half = Math.ceil(own.length / 2)
  console.log('claims made from half of our own articles, the unrelated ones from the other half')
  const asked = own.slice(0, half)
  checkAll(makeLibrary(asked.map(({ read }) => read)), claimsFrom(asked.map(quotedOf), sentencesOf(own.slice(half))))
  if (!existsSync(data)) return console.log(`no annotated data at ${data} (BENCH_DATA)`)
  const gold = join(data, 'quotes', 'dev.jsonl')
  await verifyFile({ gold })
  benchVerifyGrowth(annotated(gold), sentencesOf(own))
}

async function benchOwnMessages(): Promise<void> {
  const { messages, quotes, found, speakers, extra } = await scoreOwnMessages()
  console.log(`our own messages (tests/messages.json), ${messages}`)
  console.log(
    `  quotes found ${found} of ${quotes}, with their speaker ${speakers}; taken for quotes and none ${extra}`,
  )
}

/** Our own articles and those of the corpus, which our own claims are about. */
async function ownReads(own: readonly OwnArticle[]): Promise<ReadArticle[]> {
  const corpus = await readCorpus('corpus')
  return [...own.map(({ read }) => read), ...corpus.articles.map(readArticle)]
}

const sentencesOf = (articles: readonly OwnArticle[]) =>
  articles.flatMap(({ read }) =>
    read.passages.flatMap(({ sentences }) => sentences.map((sentence) => words(read.article, sentence))),
  )

/** With the quotes that are expected of the article, as if annotated: those of them that stand there once. */
function quotedOf({ name, read, expected }: OwnArticle): QuotedArticle {
  const { text } = read.article
  return {
    id: name,
    text,
    quotes: expected.flatMap(({ pieces, by }) =>
      pieces.flatMap((piece) => {
        const start = text.indexOf(piece)
        if (start < 0 || text.indexOf(piece, start + 1) >= 0) return []
        const [speaker] = by
        const isNamed = speaker !== undefined && /^\p{Lu}/u.test(speaker)
        return [{ start, end: start + piece.length, speaker: isNamed ? { text: speaker, kind: 'named' } : null }]
      }),
    ),
  }
}
