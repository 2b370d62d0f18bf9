import type { APIComponentInContainer } from 'discord-api-types/v10'
import type { QuotesAnswer, Span } from '../domain.ts'
import { words } from '../article/words.ts'
import type { QuotesWanted } from '../answer/quotes-by.ts'
import { box, COLOURS, line, linkButton, pressButton, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { cutWords } from './fit-text.ts'
import { bold, join, md, quoteBlock, small } from './markdown.ts'
import { pageOf, turnButtons } from './pages.ts'
import { quoteText } from './quote-text.ts'
import type { Reply } from './reply.ts'
import { sourceLink } from './source-link.ts'
import { sourceText } from './source-text.ts'
import { TEXTS, whyNothing } from './texts.ts'

/** Quotes, a few a page, each with who said it and where it stands. */
export function quotesReply(answer: QuotesAnswer, wanted: QuotesWanted, desk: Desk, page?: number): Reply {
  const { verdict, found } = answer
  if (verdict.kind === 'nothing') {
    const offered = verdict.didYouMean.length === 0 ? [] : [md`${TEXTS.didYouMean(verdict.didYouMean)}`]
    const lines = join(
      [bold(cutWords(TEXTS.quotesTitle(wanted), TITLE_ROOM)), md`${whyNothing(verdict.why)}`, ...offered],
      '\n',
    )
    return { components: [box(COLOURS.nothing, [text(lines)])], onlyYou: false }
  }
  const shown = pageOf(found, page, QUOTES_A_PAGE)
  const options = {
    ...(wanted.speaker === undefined ? {} : { speaker: wanted.speaker }),
    ...(wanted.about === undefined ? {} : { about: wanted.about }),
    ...(wanted.articleId === undefined ? {} : { article: wanted.articleId }),
  }
  const title = TEXTS.quotesTitle(wanted.speaker === undefined ? wanted : { ...wanted, speaker: namesIn(found) })
  const [one, ...others] = new Set(shown.items.map(({ read }) => read.article))
  // Of one article only, its card is said once: on a phone it would take more room than the quotes.
  const card = one === undefined || others.length > 0 ? [] : [small(sourceText(one))]
  const head = join(
    [bold(cutWords(title, TITLE_ROOM)), small(TEXTS.quotesCount(found.length, shown.number, shown.count)), ...card],
    '\n',
  )
  const body = shown.items.flatMap(({ read, quote }): APIComponentInContainer[] => {
    const link = sourceLink(read.article, sentenceOf(read, quote))
    const context = { command: 'passage', options: { number: quote.passage, article: read.article.id } }
    const paragraph = TEXTS.paragraph(quote.passage)
    const source = small(card.length > 0 ? paragraph : sourceText(read.article, paragraph))
    return [
      line(),
      text(join([quoteBlock(quoteText(read, quote, { budget: QUOTE_ROOM })), source], '\n')),
      // A press may stand once in a message; two quotes of one paragraph share the button of the first.
      ...(isFirstOfItsPassage(shown.items, read, quote.passage, quote)
        ? row([
            pressButton(TEXTS.buttons.contextOf(quote.passage), context, desk.presses),
            ...(link === undefined ? [] : [linkButton(TEXTS.buttons.read, link)]),
          ])
        : []),
    ]
  })
  const turns = row(turnButtons(shown, { command: 'quotes', options }, desk))
  return { components: [box(COLOURS.neutral, [text(head), ...body, ...turns])], onlyYou: false }
}

const QUOTES_A_PAGE = 4
const TITLE_ROOM = 150 // characters
const QUOTE_ROOM = 420 // characters; four quotes with their sources fit in one message

/** The sentence in which a quote begins: a few quoted words alone stand in headlines too, and would be found there. */
function sentenceOf({ passages }: Found['read'], { passage, spans: [first] }: Found['quote']): Span | undefined {
  const at = first?.start ?? 0
  return passages[passage - 1]?.sentences.find(({ start, end }) => start <= at && at < end)
}

/** The names of those who speak, as the articles write them: "Asaad al-Shaibani" for a typed "shaybani". */
function namesIn(found: readonly Found[]): string {
  const names = new Set(
    found.flatMap(({ read, quote: { attribution } }) =>
      attribution.known === 'unknown' ? [] : [words(read.article, attribution.speaker.name)],
    ),
  )
  const more = names.size - NAMES_SHOWN
  return `${[...names].slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? TEXTS.andMore(more) : ''}`
}

const NAMES_SHOWN = 3

type Found = QuotesAnswer['found'][number]

function isFirstOfItsPassage(
  shown: readonly Found[],
  read: Found['read'],
  passage: number,
  quote: Found['quote'],
): boolean {
  return shown.find((other) => other.read === read && other.quote.passage === passage)?.quote === quote
}
