import { box, COLOURS, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { cutWords } from './fit-text.ts'
import { bold, join, md, small, timestampDay } from './markdown.ts'
import { pageOf, turnButtons } from './pages.ts'
import type { Reply } from './reply.ts'
import { TEXTS, whyNothing } from './texts.ts'

/** What has been read, newest first. */
export function articlesReply(desk: Desk, page?: number): Reply {
  const { reads } = desk.library
  if (reads.length === 0) {
    return { components: [box(COLOURS.nothing, [text(md`${whyNothing('no-articles')}`)])], onlyYou: false }
  }
  const shown = pageOf(reads, page, ARTICLES_A_PAGE)
  const entries = shown.items.map(({ article, passages, quotes }) =>
    join(
      [
        bold(cutWords(article.title, 200)),
        small(
          join(
            [
              ...(article.publisher === undefined ? [] : [md`${cutWords(article.publisher, 80)}`]),
              ...(article.published === undefined ? [] : [timestampDay(article.published)]),
              md`${TEXTS.paragraphs(passages.length)}, ${TEXTS.quotesIn(quotes.length)}`,
              md`article:${article.id}`,
            ],
            ' · ',
          ),
        ),
      ],
      '\n',
    ),
  )
  const head = small(TEXTS.articlesCount(reads.length, shown.number, shown.count))
  const turns = row(turnButtons(shown, { command: 'articles', options: {} }, desk))
  return { components: [box(COLOURS.neutral, [text(join([head, ...entries], '\n\n')), ...turns])], onlyYou: false }
}

const ARTICLES_A_PAGE = 8
