import type { Article } from '../domain.ts'
import { cutWords } from './fit-text.ts'
import { join, md, timestampDay, type Markdown } from './markdown.ts'

/** Where words stand: title, publisher, day and what else is given, in one line. */
export function sourceText(article: Article, ...more: readonly string[]): Markdown {
  return join(
    [
      md`${cutWords(article.title, TITLE_ROOM)}`,
      ...(article.publisher === undefined ? [] : [md`${cutWords(article.publisher, PUBLISHER_ROOM)}`]),
      ...(article.published === undefined ? [] : [timestampDay(article.published)]),
      ...more.map((part) => md`${part}`),
    ],
    ' · ',
  )
}

const TITLE_ROOM = 110 // characters; three sources and three passages must fit in one message
const PUBLISHER_ROOM = 40
