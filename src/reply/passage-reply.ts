import type { ReadArticle } from '../domain.ts'
import { words } from '../article/words.ts'
import { box, COLOURS, linkButton, pressButton, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { cutWords, fitWords } from './fit-text.ts'
import { bold, join, md, quoteBlock, small } from './markdown.ts'
import type { Reply } from './reply.ts'
import { quoteText } from './quote-text.ts'
import { sourceLink } from './source-link.ts'
import { sourceText } from './source-text.ts'
import { TEXTS, whyNothing } from './texts.ts'

/** One paragraph to read on from, with the one before and the one after a button away. */
export function passageReply(read: ReadArticle | undefined, number: number, desk: Desk): Reply {
  const passage = read?.passages[number - 1]
  if (read === undefined || passage === undefined) {
    const why =
      read === undefined ? md`${whyNothing('no-such-article')}` : md`${TEXTS.paragraphsOnly(read.passages.length)}`
    return { components: [box(COLOURS.nothing, [text(why)])], onlyYou: false }
  }
  const { article, passages, quotes } = read
  const itsQuotes = quotes.filter((quote) => quote.passage === number)
  const lines = [
    ...(passage.heading === undefined ? [] : [bold(cutWords(words(article, passage.heading), 200))]),
    fitWords(words(article, passage), PASSAGE_ROOM),
    ...itsQuotes
      .slice(0, QUOTES_SHOWN)
      .map((quote) => quoteBlock(quoteText(read, quote, { budget: QUOTE_ROOM, brief: true }))),
    ...(itsQuotes.length > QUOTES_SHOWN ? [small(TEXTS.moreQuotes(itsQuotes.length - QUOTES_SHOWN))] : []),
    small(sourceText(article, TEXTS.paragraphOf(number, passages.length))),
  ]
  const turn = (to: number, label: string) =>
    passages[to - 1] === undefined
      ? []
      : [
          pressButton(
            label,
            { command: 'passage', options: { number: to, article: article.id }, turn: true },
            desk.presses,
          ),
        ]
  const link = sourceLink(article, passage.sentences[0])
  return {
    components: [
      box(COLOURS.neutral, [
        text(join(lines, '\n')),
        ...row([
          ...turn(number - 1, TEXTS.buttons.previous),
          ...turn(number + 1, TEXTS.buttons.next),
          ...(link === undefined ? [] : [linkButton(TEXTS.buttons.read, link)]),
        ]),
      ]),
    ],
    onlyYou: false,
  }
}

const PASSAGE_ROOM = 2400 // characters
const QUOTES_SHOWN = 4
const QUOTE_ROOM = 100 // characters; the words stand above in full
