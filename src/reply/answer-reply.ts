import type { APIComponentInContainer } from 'discord-api-types/v10'
import type { Answer, Evidence, Quote } from '../domain.ts'
import { lengthOf } from '../article/spans.ts'
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
import { noteText } from './note-text.ts'
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
  const inContext = verdict.kind === 'related' && SENTENCE_MAY_TELL.has(verdict.note?.kind)
  const drawn = drawnWithin(shown.evidence, TEXT_LIMIT - head.text.length, (evidence, i, share) =>
    evidenceText(evidence, { room: roomOf(i, share), answers: shown.start + i < answering, inContext }),
  )
  const body = shown.evidence.flatMap((evidence, i): APIComponentInContainer[] => [
    ...(i === 0 && answering > 0 && shown.number === 1 && lines.length === 0 ? [] : [line()]),
    text(drawn[i] ?? md`${sourceText(evidence.read.article)}`),
    ...row([
      ...evidenceButtons(evidence, desk),
      ...(i === 0 && shown.number === 1 ? whyButton(answer, desk) : []),
      ...(shown.evidence.length === 1 ? whole : []),
    ]),
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
  /** Where quotes come first: how many of a paragraph, their words, and the passage around them. */
  readonly said: number
  readonly saidWords: number
  readonly around: number
}

// Characters of Markdown: three passages with quotes and sources stay under the 4,000 of one message.
const FIRST: Room = { passage: 900, quotes: 2, quote: 140, said: 2, saidWords: 420, around: 420 }
const OTHERS: Room = { passage: 400, quotes: 1, quote: 100, said: 1, saidWords: 260, around: 260 }
const PASSAGES_A_PAGE = 3
const TEXT_LIMIT = 4000 // characters; Discord API docs, "Component Reference", all texts of a message together
const SHARES = [1, 0.6, 0.3]

function roomOf(i: number, share: number): Room {
  const { passage, quotes, quote, said, saidWords, around } = i === 0 ? FIRST : OTHERS
  const part = (budget: number) => Math.floor(budget * share)
  return { passage: part(passage), quotes, quote: part(quote), said, saidWords: part(saidWords), around: part(around) }
}

/** All texts with as much room as they have together: long names, titles and escapes may need what was meant for words. */
function drawnWithin(
  evidence: readonly Evidence[],
  room: number,
  draw: (evidence: Evidence, i: number, share: number) => Markdown,
): Markdown[] {
  let drawn: Markdown[] = []
  for (const share of SHARES) {
    drawn = evidence.map((one, i) => draw(one, i, share))
    if (drawn.reduce((sum, { text: content }) => sum + content.length, 0) <= room) break
  }
  return drawn
}

/** Where and why something was said we cannot tell; the paragraph is shown for the reader to see. */
const SENTENCE_MAY_TELL: ReadonlySet<string | undefined> = new Set(['no-place', 'no-reason', 'no-day', 'no-addressee'])
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

function verdictLines(answer: Answer, articles: number): Markdown[] {
  const { verdict, takenAs } = answer
  const taken = takenAs.map(({ typed, as }) => small(TEXTS.takenAs(typed, as)))
  if (verdict.kind === 'nothing') {
    const says = verdict.why === 'no-mention' ? [bold(TEXTS.doesNotSay(articles))] : []
    return [...taken, ...says, md`${whyNothing(verdict.why)}`, ...offered(verdict.didYouMean)]
  }
  const nowhere = verdict.nowhere.length === 0 ? [] : [TEXTS.nowhere(verdict.nowhere, articles)]
  const { note } = verdict
  const names = verdict.namesakes?.map((name) => cutWords(name, NAME_ROOM)) ?? []
  const several = names.length < 2 ? [] : [small(TEXTS.namesakes(names.slice(0, NAMESAKES_SHOWN), names.length))]
  if (verdict.kind === 'answered') {
    return [...taken, ...several, ...(note === undefined ? [] : [small(noteText(note))]), ...nowhere.map(small)]
  }
  return [
    ...taken,
    bold(headline(verdict, articles)),
    ...several,
    ...nowhere.map((sentence) => md`${sentence}`),
    ...offered(verdict.didYouMean),
    ...nearestLine(answer.evidence[0], verdict),
  ]
}

const NAME_ROOM = 60 // characters
const NAMESAKES_SHOWN = 4

/** What is shown under a note that speaks of it needs no more words. */
function nearestLine(first: Evidence | undefined, { note, missing }: Related): Markdown[] {
  if (note !== undefined && SPEAKS_OF_IT.has(note.kind)) return []
  return [md`${first?.said === undefined ? TEXTS.nearest(missing) : TEXTS.nearestQuotes(first.said.length)}`]
}

const SPEAKS_OF_IT: ReadonlySet<string> = new Set([
  'said-by-others',
  'speaker-open',
  'in-no-quote',
  'in-marks',
  'no-day',
  'no-place',
  'no-reason',
  'no-addressee',
])

type Related = Extract<Answer['verdict'], { kind: 'related' }>

function headline({ note, nowhere }: Related, articles: number): string {
  if (note !== undefined) return noteText(note)
  // A verb that stands nowhere ("meet") may be there in other words; a name or a number may not.
  return nowhere.some((word) => /^\p{Lu}|\d/u.test(word)) ? TEXTS.doesNotSay(articles) : TEXTS.noPassage
}

function offered(didYouMean: readonly string[]): Markdown[] {
  return didYouMean.length === 0 ? [] : [md`${TEXTS.didYouMean(didYouMean)}`]
}

interface Drawing {
  readonly room: Room
  readonly answers: boolean
  readonly inContext: boolean
}

function evidenceText(evidence: Evidence, drawing: Drawing): Markdown {
  const { room, answers } = drawing
  const { read, passage, sentence, quotes, said } = evidence
  const { article } = read
  const heading = passage.heading === undefined ? [] : [small(cutWords(words(article, passage.heading), HEADING_ROOM))]
  const source = small(sourceText(article, TEXTS.paragraph(passage.number)))
  if (said !== undefined) return join([...saidText(evidence, said, drawing), source], '\n')
  const shownQuotes = quotes
    .slice(0, room.quotes)
    .map((quote) => quoteBlock(quoteText(read, quote, { budget: room.quote, brief: true })))
  const more = quotes.length - shownQuotes.length
  return join(
    [
      ...heading,
      passageText(article, passage, sentence, {
        budget: room.passage,
        bold: answers,
        ...(evidence.answer === undefined ? {} : { answer: evidence.answer }),
      }),
      ...shownQuotes,
      ...(more > 0 ? [small(TEXTS.moreQuotes(more))] : []),
      source,
    ],
    '\n',
  )
}

/** Quotes before their passage; the passage only where the quoted words are a piece of its sentence. */
function saidText({ read, passage, sentence }: Evidence, said: readonly Quote[], drawing: Drawing): Markdown[] {
  const { room, answers, inContext } = drawing
  const shown = said.slice(0, room.said)
  const blocks = shown.map((quote) => quoteBlock(quoteText(read, quote, { budget: room.saidWords })))
  const more = said.length - shown.length
  const isPiece = shown.some(({ spans }) => lengthOf(spans) < WHOLE_FROM * lengthOf([sentence]))
  const budget = inContext ? room.around : Math.min(room.around, lengthOf([sentence]) + SENTENCE_ALONE)
  return [
    // A blank line between, or they would run into one block.
    join(blocks, '\n\n'),
    ...(more > 0 ? [small(TEXTS.moreQuotes(more))] : []),
    ...(isPiece || inContext ? [passageText(read.article, passage, sentence, { budget, bold: answers })] : []),
  ]
}

const WHOLE_FROM = 0.5 // of the sentence; fewer words are not understood without it
const SENTENCE_ALONE = 40 // characters more than the sentence: marks and escapes, no neighbour of any length

function evidenceButtons({ read: { article }, passage, sentence }: Evidence, desk: Desk) {
  const link = sourceLink(article, sentence)
  const context: Press = { command: 'passage', options: { number: passage.number, article: article.id } }
  return [
    pressButton(TEXTS.buttons.contextOf(passage.number), context, desk.presses),
    ...(link === undefined ? [] : [linkButton(TEXTS.buttons.read, link)]),
  ]
}

/** Quotes asked for by their speaker say themselves how it is known. */
function whyButton({ question, evidence: [first] }: Answer, desk: Desk) {
  if (first?.why === undefined || first.said !== undefined) return []
  const scope = question.articleId === undefined ? {} : { article: question.articleId }
  const press: Press = { command: 'ask', options: { question: question.text, ...scope, why: true } }
  return [pressButton(TEXTS.buttons.why, press, desk.presses)]
}

function answerButtons({ question }: Answer, page: Page, desk: Desk) {
  const scope = question.articleId === undefined ? {} : { article: question.articleId }
  const to = (number: number): Press => ({
    command: 'ask',
    options: { question: question.text, ...scope, page: number },
    ...(page.number > 1 ? { turn: true } : {}),
  })
  const quotes = quotesPress(page, scope)
  return [
    ...(page.number > 1 ? [pressButton(TEXTS.buttons.previous, to(page.number - 1), desk.presses)] : []),
    ...(page.number < page.count ? [pressButton(TEXTS.buttons.more, to(page.number + 1), desk.presses)] : []),
    ...(quotes === undefined
      ? []
      : [pressButton(quotes.label, { command: 'quotes', options: quotes.options }, desk.presses)]),
  ]
}

/** All quotes of the speaker where one is asked for, else of the article. */
function quotesPress({ evidence }: Page, scope: { readonly article?: string }) {
  const first = evidence.find(({ read }) => read.quotes.length > 0)
  if (first === undefined) return undefined
  const { article } = first.read
  const speakers = new Set(
    evidence.flatMap(({ said = [], read }) =>
      said.map(({ attribution }) =>
        attribution.known === 'unknown' ? undefined : words(read.article, attribution.speaker.name),
      ),
    ),
  )
  const [speaker] = speakers
  if (speakers.size !== 1 || speaker === undefined) {
    return { label: TEXTS.buttons.quotes, options: { article: article.id } }
  }
  return { label: TEXTS.buttons.quotesBy(speaker), options: { speaker: speaker.slice(0, NAME_LIMIT), ...scope } }
}

const NAME_LIMIT = 200 // characters; a longer name is none
