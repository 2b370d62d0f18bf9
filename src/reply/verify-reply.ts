import type { APIButtonComponent, APIContainerComponent } from 'discord-api-types/v10'
import type { AllChecked } from '../answer/verify-all.ts'
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

/**
 * Each pasted quote's verdict first, then the difference, the article's own words, and at the end what was compared. Of
 * several, each shows as much as there is room for in one message.
 */
export function verifyReply(all: AllChecked, desk: Desk, { onlyYou }: { readonly onlyYou: boolean }): Reply {
  const [first] = all.checked
  if (all.checked.length < 2 && first?.verdict.kind === 'refused')
    return noticeReply(SAYS.refused(first.verdict.why), { onlyYou: true })
  const drawn = ROOMS.map((room) => boxesOf(all, desk, room))
  const components = drawn.find((boxes) => lengthOf(boxes) <= TEXT_ROOM) ?? drawn.at(-1) ?? []
  return { components, onlyYou }
}

/** Discord takes 4,000 characters in one message. */
const TEXT_ROOM = 3900

/** How much is shown of each quote. */
interface Room {
  /** Characters of the pasted text, of the words of one place, and of one difference or note. */
  readonly pasted: number
  readonly words: number
  readonly part: number
  /** How many at most. */
  readonly changes: number
  readonly places: number
}

const ROOMS: readonly Room[] = [
  { pasted: 300, words: 420, part: 120, changes: 6, places: 2 },
  { pasted: 140, words: 260, part: 90, changes: 4, places: 1 },
  { pasted: 80, words: 140, part: 50, changes: 2, places: 1 },
  // However much of it is escaped, five of these have room.
  { pasted: 60, words: 0, part: 40, changes: 1, places: 0 },
]

function boxesOf({ checked, unchecked }: AllChecked, desk: Desk, room: Room): APIContainerComponent[] {
  const ids = new Set<string>()
  return checked.map((one, i) => {
    const compared = one.claim.articleId === undefined ? desk.library.reads.length : 1
    const number = checked.length < 2 ? '' : `${i + 1} of ${checked.length + unchecked} · `
    const isLast = i === checked.length - 1
    const lines = [
      bold(`${number}${headlineOf(one, compared)}`),
      small(pastedLine(one, room)),
      ...differenceOf(one, room),
      ...notesOf(one, room),
      ...shownPlaces(one, room),
      ...(isLast && unchecked > 0 ? [small(SAYS.unchecked(unchecked))] : []),
      ...(isLast ? [small(comparedLine(compared, desk))] : []),
    ]
    // Two quotes of one paragraph have one button together.
    const buttons = buttonsOf(placesOf(one)[0], desk).filter(
      (button) => !('custom_id' in button) || (!ids.has(button.custom_id) && ids.add(button.custom_id)),
    )
    return box(COLOUR[one.verdict.kind], [text(join(lines, '\n')), ...row(buttons)])
  })
}

const lengthOf = (boxes: readonly APIContainerComponent[]) =>
  boxes
    .flatMap(({ components }) => components)
    .reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0)

function pastedLine({ text: pasted, claim }: Checked, room: Room): string {
  const words = cutWords(pasted.replace(/\s+/g, ' '), room.pasted)
  return claim.speaker === undefined || claim.speaker.trim() === ''
    ? SAYS.pasted(words)
    : SAYS.pastedAs(words, cutWords(claim.speaker.replace(/\s+/g, ' ').trim(), room.part))
}

const comparedLine = (compared: number, { library }: Desk) =>
  join([md`${SAYS.compared(compared)}`, timestampDay(library.asOf.toISOString().slice(0, 10))], ' ')

const COLOUR = {
  verbatim: COLOURS.answered,
  cut: COLOURS.related,
  altered: COLOURS.related,
  spliced: COLOURS.related,
  'other-speaker': COLOURS.related,
  reported: COLOURS.neutral,
  nowhere: COLOURS.nothing,
  refused: COLOURS.nothing,
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
function differenceOf(checked: Checked, room: Room): Markdown[] {
  const { verdict } = checked
  const article = placesOf(checked)[0]?.read.article
  if (article === undefined) return []
  const own = (span: { readonly start: number; readonly end: number }) => cutWords(words(article, span), room.part)
  if (verdict.kind === 'cut') {
    return verdict.leftOut.slice(0, room.changes).map(({ span, turns }) => {
      const told = turns.map((turn) => SAYS.turns(own(turn.span), turn.kind)).join(', ')
      return md`• ${SAYS.leftOut} “${own(span)}”${told === '' ? '' : ` – ${told}`}`
    })
  }
  if (verdict.kind !== 'altered') return []
  const changes = verdict.changes
    .slice(0, room.changes)
    .map((change) => md`• ${changeText(checked.text, change, own, room)}`)
  const more = verdict.changes.length - changes.length
  return [...changes, ...(more > 0 ? [md`${SAYS.moreChanges(more)}`] : [])]
}

function changeText(
  pasted: string,
  { typed, there, matters }: WordChange,
  own: (span: { readonly start: number; readonly end: number }) => string,
  room: Room,
): string {
  const said = typed === undefined ? undefined : cutWords(pasted.slice(typed.start, typed.end), room.part)
  const change =
    said === undefined
      ? SAYS.missing(there === undefined ? '' : own(there))
      : there === undefined
        ? SAYS.added(said)
        : SAYS.changed(said, own(there))
  return `${change}${SAYS.matters(matters)}`
}

function notesOf({ verdict, unlike, disguises, text: pasted, claim }: Checked, room: Room): Markdown[] {
  const [place] = 'places' in verdict ? verdict.places : []
  const isOpen =
    (verdict.kind === 'verbatim' || verdict.kind === 'cut') && verdict.whose === 'open' && claim.speaker !== undefined
  const isPassage = verdict.kind === 'verbatim' && place?.quote === undefined && place?.inMarks === undefined
  return [
    ...(isPassage ? [SAYS.passage] : []),
    ...(isOpen ? [SAYS.open] : []),
    ...(verdict.kind === 'nowhere' && verdict.headline !== undefined
      ? [SAYS.headline(cutWords(verdict.headline, room.part))]
      : []),
    ...unlike
      .slice(0, room.changes)
      .map(({ typed, there }) =>
        SAYS.unlike(pasted.slice(typed.start, typed.end), place === undefined ? '' : words(place.read.article, there)),
      ),
    ...disguises.map((one) =>
      one.kind === 'invisible' ? SAYS.invisible(one.count) : SAYS.lookAlikes(one.words.slice(0, 5)),
    ),
  ].map((sentence) => small(cutWords(sentence, 2 * room.part)))
}

/** The article's own words, each place with who said it and where. */
function shownPlaces(checked: Checked, room: Room): Markdown[] {
  const { verdict } = checked
  if (room.places === 0) return []
  const places = placesOf(checked)
  const most = verdict.kind === 'spliced' ? room.places + 1 : room.places
  const shown = places.slice(0, most).flatMap((place, i): Markdown[] => {
    const piece = verdict.kind === 'spliced' ? verdict.pieces[i] : undefined
    return [
      ...(piece === undefined
        ? []
        : [md`${SAYS.piece(cutWords(checked.text.slice(piece.typed.start, piece.typed.end), room.part))}`]),
      ...(verdict.kind === 'nowhere' ? [md`${SAYS.nearest}`] : []),
      wordsAt(place, room),
      small(sourceText(place.read.article, TEXTS.paragraph(place.passage.number))),
    ]
  })
  const more = places.length - most
  return [...shown, ...(more > 0 ? [small(SAYS.morePlaces(more))] : [])]
}

function wordsAt({ read, passage, spans, quote }: Standing, room: Room): Markdown {
  // A speech of several quotes in a row begins with the first of them.
  if (quote !== undefined) return quoteBlock(quoteText(read, quote, { budget: room.words }))
  const [first] = spans
  const sentence = passage.sentences.find(({ end }) => first !== undefined && first.start < end) ?? passage.sentences[0]
  if (sentence === undefined) return quoteBlock(fitWords(words(read.article, passage), room.words))
  return quoteBlock(passageText(read.article, passage, sentence, { budget: room.words, bold: false }))
}

function buttonsOf(place: Standing | undefined, desk: Desk): APIButtonComponent[] {
  if (place === undefined) return []
  const { passage, spans, read } = place
  const { article } = read
  const [first] = spans
  const sentence = passage.sentences.find(({ end }) => first !== undefined && first.start < end)
  const link = sourceLink(article, sentence)
  const context = { command: 'passage', options: { number: passage.number, article: article.id } }
  return [
    pressButton(TEXTS.buttons.contextOf(passage.number), context, desk.presses),
    ...(link === undefined ? [] : [linkButton(TEXTS.buttons.read, link)]),
  ]
}
