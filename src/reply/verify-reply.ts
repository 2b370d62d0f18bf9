import type { APIComponentInContainer } from 'discord-api-types/v10'
import { words } from '../article/words.ts'
import type { Checked, Standing, WordChange } from '../domain.ts'
import { box, COLOURS, linkButton, pressButton, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { cutWords, fitWords, passageText } from './fit-text.ts'
import { bold, join, md, quoteBlock, small, timestampDay, type Markdown } from './markdown.ts'
import { noticeReply } from './notice-reply.ts'
import { quoteText } from './quote-text.ts'
import type { Reply } from './reply.ts'
import { sourceLink } from './source-link.ts'
import { sourceText } from './source-text.ts'
import { TEXTS } from './texts.ts'
import { VERDICT_TEXTS as SAYS } from './verdict-texts.ts'

/** A pasted quote's verdict first, then the difference, the article's own words, and what was compared. */
export function verifyReply(checked: Checked, desk: Desk, { onlyYou }: { readonly onlyYou: boolean }): Reply {
  const { verdict, claim } = checked
  if (verdict.kind === 'refused') return noticeReply(SAYS.refused(verdict.why), { onlyYou: true })
  const places = placesOf(checked)
  const [first] = places
  const compared = claim.articleId === undefined ? desk.library.reads.length : 1
  const lines = [
    bold(headlineOf(checked, compared)),
    small(cutWords(checked.text.replace(/\s+/g, ' '), PASTED_ROOM)),
    ...differenceOf(checked),
    ...notesOf(checked),
    ...shownPlaces(checked, places),
    small(join([md`${SAYS.compared(compared)}`, timestampDay(desk.library.asOf.toISOString().slice(0, 10))], ' ')),
  ]
  const body: APIComponentInContainer[] = [
    text(join(lines, '\n')),
    ...row(first === undefined ? [] : buttonsOf(first, desk)),
  ]
  return { components: [box(COLOUR[verdict.kind], body)], onlyYou }
}

const PASTED_ROOM = 300 // characters
const WORDS_ROOM = 420 // of one place
const PART_ROOM = 120 // of one difference
const CHANGES_SHOWN = 6
const PLACES_SHOWN = 2

const COLOUR = {
  verbatim: COLOURS.answered,
  cut: COLOURS.related,
  altered: COLOURS.related,
  spliced: COLOURS.related,
  'other-speaker': COLOURS.related,
  reported: COLOURS.neutral,
  nowhere: COLOURS.nothing,
} as const

function headlineOf({ verdict }: Checked, compared: number): string {
  if (verdict.kind === 'nowhere' && compared === 1) return SAYS.nowhereInOne
  if (verdict.kind === 'cut') return verdict.leftOut.some(({ turns }) => turns.length > 0) ? SAYS.cutTurns : SAYS.cut
  if (verdict.kind === 'other-speaker') return OTHER[verdict.why]
  return verdict.kind === 'refused' ? SAYS.refused(verdict.why) : SAYS[verdict.kind]
}

const OTHER = {
  'said-by': SAYS.otherSpeaker,
  'not-given': SAYS.notGiven,
  'own-words': SAYS.ownWords,
  'not-said': SAYS.notSaid,
} as const

const placesOf = ({ verdict }: Checked): readonly Standing[] =>
  verdict.kind === 'spliced'
    ? verdict.pieces.map(({ standing }) => standing)
    : verdict.kind === 'refused'
      ? []
      : verdict.places

/** What is other, in words and not by colour: each change, or what was left out. */
function differenceOf(checked: Checked): Markdown[] {
  const { verdict } = checked
  const article = placesOf(checked)[0]?.read.article
  if (article === undefined) return []
  const own = (span: { readonly start: number; readonly end: number }) => cutWords(words(article, span), PART_ROOM)
  if (verdict.kind === 'cut') {
    return verdict.leftOut.map(({ span, turns }) => {
      const told = turns.map((turn) => SAYS.turns(own(turn.span), turn.kind)).join(', ')
      return md`• ${SAYS.leftOut} “${own(span)}”${told === '' ? '' : ` – ${told}`}`
    })
  }
  if (verdict.kind !== 'altered') return []
  const changes = verdict.changes
    .slice(0, CHANGES_SHOWN)
    .map((change) => md`• ${changeText(checked.text, change, own)}`)
  const more = verdict.changes.length - changes.length
  return [...changes, ...(more > 0 ? [md`${SAYS.moreChanges(more)}`] : [])]
}

function changeText(
  pasted: string,
  { typed, there, matters }: WordChange,
  own: (span: { readonly start: number; readonly end: number }) => string,
): string {
  const said = typed === undefined ? undefined : cutWords(pasted.slice(typed.start, typed.end), PART_ROOM)
  const change =
    said === undefined
      ? SAYS.missing(there === undefined ? '' : own(there))
      : there === undefined
        ? SAYS.added(said)
        : SAYS.changed(said, own(there))
  return `${change}${SAYS.matters(matters)}`
}

function notesOf({ verdict, unlike, disguises, text: pasted, claim }: Checked): Markdown[] {
  const [place] = 'places' in verdict ? verdict.places : []
  const isOpen =
    (verdict.kind === 'verbatim' || verdict.kind === 'cut') && verdict.whose === 'open' && claim.speaker !== undefined
  const isPassage = verdict.kind === 'verbatim' && place?.quote === undefined && place?.inMarks === undefined
  return [
    ...(isPassage ? [SAYS.passage] : []),
    ...(isOpen ? [SAYS.open] : []),
    ...(verdict.kind === 'nowhere' && verdict.headline !== undefined
      ? [SAYS.headline(cutWords(verdict.headline, PART_ROOM))]
      : []),
    ...unlike
      .slice(0, CHANGES_SHOWN)
      .map(({ typed, there }) =>
        SAYS.unlike(pasted.slice(typed.start, typed.end), place === undefined ? '' : words(place.read.article, there)),
      ),
    ...disguises.map((one) =>
      one.kind === 'invisible' ? SAYS.invisible(one.count) : SAYS.lookAlikes(one.words.slice(0, 5)),
    ),
  ].map((sentence) => small(cutWords(sentence, PASTED_ROOM)))
}

/** The article's own words, each place with who said it and where. */
function shownPlaces(checked: Checked, places: readonly Standing[]): Markdown[] {
  const { verdict } = checked
  const most = verdict.kind === 'spliced' ? 3 : PLACES_SHOWN
  const shown = places.slice(0, most).flatMap((place, i): Markdown[] => {
    const piece = verdict.kind === 'spliced' ? verdict.pieces[i] : undefined
    return [
      ...(piece === undefined
        ? []
        : [md`${SAYS.piece(cutWords(checked.text.slice(piece.typed.start, piece.typed.end), PART_ROOM))}`]),
      ...(verdict.kind === 'nowhere' ? [md`${SAYS.nearest}`] : []),
      wordsAt(place),
      small(sourceText(place.read.article, TEXTS.paragraph(place.passage.number))),
    ]
  })
  const more = places.length - most
  return [...shown, ...(more > 0 ? [small(SAYS.morePlaces(more))] : [])]
}

function wordsAt({ read, passage, spans, quote }: Standing): Markdown {
  // A speech of several quotes in a row begins with the first of them.
  if (quote !== undefined) return quoteBlock(quoteText(read, quote, { budget: WORDS_ROOM }))
  const [first] = spans
  const sentence = passage.sentences.find(({ end }) => first !== undefined && first.start < end) ?? passage.sentences[0]
  if (sentence === undefined) return quoteBlock(fitWords(words(read.article, passage), WORDS_ROOM))
  return quoteBlock(passageText(read.article, passage, sentence, { budget: WORDS_ROOM, bold: false }))
}

function buttonsOf({ read: { article }, passage, spans }: Standing, desk: Desk) {
  const [first] = spans
  const sentence = passage.sentences.find(({ end }) => first !== undefined && first.start < end)
  const link = sourceLink(article, sentence)
  const context = { command: 'passage', options: { number: passage.number, article: article.id } }
  return [
    pressButton(TEXTS.buttons.contextOf(passage.number), context, desk.presses),
    ...(link === undefined ? [] : [linkButton(TEXTS.buttons.read, link)]),
  ]
}
