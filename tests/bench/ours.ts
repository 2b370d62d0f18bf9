import { askedOf } from '../../src/answer/asked.ts'
import { evidenceFor } from '../../src/answer/evidence.ts'
import type { ReadArticle } from '../../src/domain.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { questionTerms } from '../../src/search/terms.ts'
import { type PassageRow, readArticleOf } from './passages.ts'
import type { Built } from './peers.ts'

/**
 * Rows as read articles, which the bot has before it makes a library of them.
 *
 * @param rows  those of an article one after the other, in reading order
 * @returns each article's id is the position in `rows` of its first row
 */
export function readArticlesOf(rows: readonly PassageRow[]): ReadArticle[] {
  const firsts = [...rows.keys()].filter((i) => rows[i]?.article !== rows[i - 1]?.article)
  return firsts.map((first, i) => readArticleOf(rows.slice(first, firsts[i + 1]), String(first)))
}

/** Our library of these articles, as an engine among the others. */
export function ours(reads: readonly ReadArticle[]): Built {
  const library = makeLibrary(reads)
  return {
    ask(question) {
      const asked = askedOf(library, questionTerms(question), question)
      const evidence = evidenceFor(library, asked, { most: MOST })
      return evidence.map(({ passage }) => Number(passage.articleId) + passage.number - 1)
    },
  }
}

const MOST = 10 // passages
