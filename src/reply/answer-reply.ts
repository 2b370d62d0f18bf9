import type { APIComponentInContainer } from 'discord-api-types/v10'
import type { Answer, Evidence } from '../domain.ts'
import { words } from '../article/words.ts'
import { box, COLOURS, line, linkButton, pressButton, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { cutWords, passageText } from './fit-text.ts'
import { bold, join, md, quoteBlock, small, type Markdown } from './markdown.ts'
import type { Press } from './press.ts'
import { quoteText } from './quote-text.ts'
import type { Reply } from './reply.ts'
import { sourceLink } from './source-link.ts'
import { sourceText } from './source-text.ts'
import { TEXTS, whyNothing } from './texts.ts'

/** An answer as one message: verdict in words, at most three passages, each with its quotes, source and link. */
export function answerReply(
  answer: Answer,
  desk: Desk,
  { page = 1, onlyYou = false }: { page?: number; onlyYou?: boolean },
): Reply {
  const { verdict } = answer
  const articles = answer.question.articleId === undefined ? desk.library.reads.length : 1
  const shown = pageOf(answer, page)
  const answering = verdict.kind === 'answered' ? verdict.answering : 0
  const lines =
    shown.number === 1 ? verdictLines(answer, articles) : [md`${TEXTS.furtherPassages(shown.number, shown.count)}`]
  const head = join([asked(answer), ...lines], '\n')
  const whole = answerButtons(answer, shown, desk)
  const body = shown.evidence.flatMap((evidence, i): APIComponentInContainer[] => [
    ...(i === 0 && answering > 0 && shown.number === 1 && lines.length === 0 ? [] : [line()]),
    text(evidenceText(evidence, i === 0 ? FIRST : OTHERS, shown.start + i < answering)),
    ...row([...evidenceButtons(evidence, desk), ...(shown.evidence.length === 1 ? whole : [])]),
  ])
  return {
    components: [box(COLOURS[verdict.kind], [text(head), ...body, ...(shown.evidence.length === 1 ? [] : row(whole))])],
    onlyYou,
  }
}

interface Room {
  readonly passage: number
  readonly quotes: number
  readonly quote: number
}

// Characters of Markdown: three passages with quotes and sources stay under the 4,000 of one message.
const FIRST: Room = { passage: 900, quotes: 2, quote: 140 }
const OTHERS: Room = { passage: 400, quotes: 1, quote: 100 }
const PASSAGES_A_PAGE = 3
const HEADING_ROOM = 80

interface Page {
  readonly evidence: readonly Evidence[]
  /** Position of the first of them in the answer, from 0. */
  readonly start: number
  readonly number: number
  readonly count: number
}

function pageOf({ evidence, verdict }: Answer, wanted: number): Page {
  // What does not answer is shown once, as the nearest; the rest is a button away.
  const first = verdict.kind === 'answered' ? Math.min(verdict.answering, PASSAGES_A_PAGE) : 1
  const count = Math.max(1, 1 + Math.ceil((evidence.length - first) / PASSAGES_A_PAGE))
  const number = Math.min(Math.max(1, Math.trunc(wanted)), count)
  const start = number === 1 ? 0 : first + (number - 2) * PASSAGES_A_PAGE
  return { evidence: evidence.slice(start, number === 1 ? first : start + PASSAGES_A_PAGE), start, number, count }
}

function asked({ question }: Answer): Markdown {
  const typed = question.text.trim()
  return small(typed === '' ? '…' : cutWords(typed, 200))
}

function verdictLines({ verdict, takenAs }: Answer, articles: number): Markdown[] {
  const taken = takenAs.map(({ typed, as }) => small(TEXTS.takenAs(typed, as)))
  if (verdict.kind === 'nothing') {
    const says = verdict.why === 'no-mention' ? [bold(TEXTS.doesNotSay(articles))] : []
    return [...taken, ...says, md`${whyNothing(verdict.why)}`, ...offered(verdict.didYouMean)]
  }
  const nowhere = verdict.nowhere.length === 0 ? [] : [TEXTS.nowhere(verdict.nowhere, articles)]
  if (verdict.kind === 'answered') return [...taken, ...nowhere.map(small)]
  return [
    ...taken,
    bold(headline(verdict, articles)),
    ...nowhere.map((sentence) => md`${sentence}`),
    ...offered(verdict.didYouMean),
    md`${TEXTS.nearest(verdict.missing)}`,
  ]
}

function headline({ notQuoted, nowhere }: Extract<Answer['verdict'], { kind: 'related' }>, articles: number): string {
  if (notQuoted !== undefined) return TEXTS.notQuoted(notQuoted)
  // A verb that stands nowhere ("meet") may be there in other words; a name or a number may not.
  return nowhere.some((word) => /^\p{Lu}|\d/u.test(word)) ? TEXTS.doesNotSay(articles) : TEXTS.noPassage
}

function offered(didYouMean: readonly string[]): Markdown[] {
  return didYouMean.length === 0 ? [] : [md`${TEXTS.didYouMean(didYouMean)}`]
}

function evidenceText({ read, passage, sentence, quotes }: Evidence, room: Room, answers: boolean): Markdown {
  const { article } = read
  const shownQuotes = quotes.slice(0, room.quotes).map((quote) => quoteBlock(quoteText(read, quote, room.quote)))
  const more = quotes.length - shownQuotes.length
  return join(
    [
      ...(passage.heading === undefined ? [] : [small(cutWords(words(article, passage.heading), HEADING_ROOM))]),
      passageText(article, passage, sentence, { budget: room.passage, bold: answers }),
      ...shownQuotes,
      ...(more > 0 ? [small(TEXTS.moreQuotes(more))] : []),
      small(sourceText(article, TEXTS.paragraph(passage.number))),
    ],
    '\n',
  )
}

function evidenceButtons({ read: { article }, passage, sentence }: Evidence, desk: Desk) {
  const link = sourceLink(article, sentence)
  const context: Press = { command: 'passage', options: { number: passage.number, article: article.id } }
  return [
    pressButton(TEXTS.buttons.contextOf(passage.number), context, desk.presses),
    ...(link === undefined ? [] : [linkButton(TEXTS.buttons.read, link)]),
  ]
}

function answerButtons({ question }: Answer, page: Page, desk: Desk) {
  const scope = question.articleId === undefined ? {} : { article: question.articleId }
  const to = (number: number): Press => ({
    command: 'ask',
    options: { question: question.text, ...scope, page: number },
    ...(page.number > 1 ? { turn: true } : {}),
  })
  const quotes = page.evidence.find(({ read }) => read.quotes.length > 0)?.read.article.id
  return [
    ...(page.number > 1 ? [pressButton(TEXTS.buttons.previous, to(page.number - 1), desk.presses)] : []),
    ...(page.number < page.count ? [pressButton(TEXTS.buttons.more, to(page.number + 1), desk.presses)] : []),
    ...(quotes === undefined
      ? []
      : [pressButton(TEXTS.buttons.quotes, { command: 'quotes', options: { article: quotes } }, desk.presses)]),
  ]
}
