import { lengthOf } from '../article/spans.ts'
import { words } from '../article/words.ts'
import type { Checked, Claim, Span, Standing, WordChange } from '../domain.ts'
import { CUT, cutWords } from './fit-text.ts'
import { bold, join, md, quoteBlock, small, type Markdown } from './markdown.ts'
import { isSure } from '../quote/sure.ts'
import { saidBy } from './said-by.ts'
import { sourceText } from './source-text.ts'
import { stretchText, type Stretch } from './stretch-text.ts'
import { TEXTS } from './texts.ts'
import { VERDICT_TEXTS as SAYS } from './verdict-texts.ts'

/** How much is shown of each quote. */
export interface Room {
  /** Characters of the pasted text, of the words of one place, and of one difference or note. */
  readonly pasted: number
  readonly words: number
  readonly part: number
  /** How many at most. */
  readonly changes: number
  readonly places: number
}

/** As it was pasted, the words that differ in bold. */
export function pastedLine({ text: pasted, claim, verdict }: Checked, room: Room): Markdown {
  const shown = cutWords(pasted, room.pasted)
  const end = shown === pasted ? pasted.length : shown.length - CUT.length - 1
  const changes = verdict.kind === 'altered' ? verdict.changes.flatMap(({ typed }) => typed ?? []) : []
  let drawn = md``
  let at = 0
  for (const span of changes.filter((one) => one.start >= at && one.end <= end).sort((a, b) => a.start - b.start)) {
    drawn = md`${drawn}${pasted.slice(at, span.start)}${bold(pasted.slice(span.start, span.end))}`
    at = span.end
  }
  const label = SAYS.pasted(
    hasSpeaker(claim) ? cutWords(claim.speaker.replace(/\s+/g, ' ').trim(), room.part) : undefined,
  )
  return md`${label}${drawn}${shown.slice(at)}`
}

const hasSpeaker = (claim: Claim): claim is Claim & { readonly speaker: string } =>
  claim.speaker !== undefined && /\p{L}/u.test(claim.speaker)

/** The verdict in a sentence. */
export function headlineOf({ verdict, claim }: Checked, compared: number): string {
  switch (verdict.kind) {
    case 'verbatim':
      if (!hasSpeaker(claim)) return SAYS.verbatim
      return verdict.whose === 'as-claimed' ? SAYS.verbatimBy : SAYS.verbatimOpen
    case 'cut':
      return verdict.leftOut.some(({ turns }) => turns.length > 0) ? SAYS.cutTurns : SAYS.cut
    case 'other-speaker':
      return verdict.why === 'said-by' ? SAYS.otherSpeaker(speakerAt(verdict.places[0])) : OTHER[verdict.why]
    case 'reported':
      return verdict.exact ? SAYS.reported : SAYS.reportedNear
    case 'nowhere':
      return compared === 1 ? SAYS.nowhereInOne : SAYS.nowhere
    case 'refused':
      return SAYS.refused(verdict.why)
    default:
      return SAYS[verdict.kind]
  }
}

const OTHER = {
  'not-given': SAYS.notGiven,
  'own-words': SAYS.ownWords,
  'not-said': SAYS.notSaid,
} as const

/** As the article names them; empty where it leaves that open. */
function speakerAt(place: Standing | undefined): string {
  const attribution = place?.quote?.attribution
  if (place === undefined || attribution === undefined || attribution.known === 'unknown') return ''
  return isSure(attribution) ? cutWords(words(place.read.article, attribution.speaker.name), NAME_ROOM) : ''
}

const NAME_ROOM = 60 // characters

/** Where the words stand that it was compared with, best first. */
export const placesOf = ({ verdict }: Checked): readonly Standing[] =>
  verdict.kind === 'spliced'
    ? verdict.pieces.map(({ standing }) => standing)
    : verdict.kind === 'refused'
      ? []
      : verdict.places

/** What is other, in words and not by colour: each change, or what was left out. */
export function differenceOf(checked: Checked, room: Room): Markdown[] {
  const { verdict } = checked
  const article = placesOf(checked)[0]?.read.article
  if (article === undefined) return []
  const own = (span: { readonly start: number; readonly end: number }) => cutWords(words(article, span), room.part)
  if (verdict.kind === 'cut' || verdict.kind === 'other-speaker' || verdict.kind === 'reported') {
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

/** What else must be known. */
export function notesOf({ verdict, unlike, disguises, putIn, text: pasted, claim }: Checked, room: Room): Markdown[] {
  const [place] = 'places' in verdict ? verdict.places : []
  const isOpen = verdict.kind === 'cut' && verdict.whose === 'open' && hasSpeaker(claim)
  const isOthers = verdict.kind === 'altered' && verdict.whose === 'other'
  const isPassage = verdict.kind === 'verbatim' && place?.quote === undefined && place?.inMarks === undefined
  return [
    ...(isPassage ? [SAYS.passage] : []),
    ...(isOpen ? [SAYS.open] : []),
    ...(verdict.kind === 'altered' && place !== undefined && isInNoQuote(place) ? [SAYS.ownReport] : []),
    ...(verdict.kind === 'nowhere' ? [SAYS.provesNothing] : []),
    ...(isOthers ? [SAYS.otherToo(cutWords(claim.speaker ?? '', room.part), speakerAt(place))] : []),
    ...(verdict.kind === 'nowhere' && verdict.headline !== undefined
      ? [SAYS.headline(cutWords(verdict.headline, room.part))]
      : []),
    ...unlike
      .slice(0, room.changes)
      .map(({ typed, there }) =>
        SAYS.unlike(pasted.slice(typed.start, typed.end), place === undefined ? '' : words(place.read.article, there)),
      ),
    ...(putIn.length === 0
      ? []
      : [SAYS.putIn(putIn.slice(0, room.changes).map(({ start, end }) => pasted.slice(start, end)))]),
    ...disguises.map((one) =>
      one.kind === 'invisible' ? SAYS.invisible(one.count) : SAYS.lookAlikes(one.words.slice(0, 5)),
    ),
  ].map((sentence) => small(cutWords(sentence, 2 * room.part)))
}

/** The article's own words, each place with who said it and where. */
export function shownPlaces(checked: Checked, room: Room): Markdown[] {
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
      wordsAt(place, setOff(checked, place, i), room),
      small(sourceText(place.read.article, TEXTS.paragraph(place.passage.number))),
    ]
  })
  const more = places.length - most
  return [...shown, ...(more > 0 ? [small(SAYS.morePlaces(more))] : [])]
}

/** The article's words where the pasted ones stand, with who said them; what differs in bold, what was taken underlined. */
function wordsAt(place: Standing, set: Pick<Stretch, 'bold' | 'underlined'>, room: Room): Markdown {
  const { read, passage, spans, quote } = place
  const { article } = read
  const all = [...spans, ...set.bold]
  const around = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
  const touches = ({ start, end }: Span) => start < around.end && around.start < end
  // A speech may be several quotes in a row.
  const speech = read.quotes.filter(({ spans: its, within }) => within === undefined && its.some(touches))
  const its =
    quote === undefined
      ? []
      : [...quote.spans, ...(quote.within === undefined ? speech : []).flatMap((one) => one.spans)]
  const paragraphs = read.passages.filter((one) => one === passage || touches(one))
  const pieces = quote === undefined ? paragraphs : distinct(its)
  const sentences = read.passages.filter((one) =>
    pieces.some((piece) => piece.start < one.end && one.start < piece.end),
  )
  const shown = stretchText(
    {
      article,
      pieces,
      inMarks: quote !== undefined,
      sentences: sentences.flatMap((one) => one.sentences),
      around,
      ...set,
    },
    room.words,
  )
  return quoteBlock(quote === undefined ? shown : join([shown, saidBy(read, quote, { brief: false })], '\n'))
}

const isInNoQuote = ({ read, spans, inMarks }: Standing) =>
  inMarks === undefined &&
  !read.quotes.some((quote) =>
    quote.spans.some((its) => spans.some((span) => span.start < its.end && its.start < span.end)),
  )

/** Each once, in order. */
const distinct = (spans: readonly Span[]) =>
  [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start)

/**
 * What is set off in the article's words at the nth place: what differs in bold; where nothing does, the pasted words underlined,
 * unless they are nearly all.
 */
function setOff({ verdict }: Checked, place: Standing, nth: number): Pick<Stretch, 'bold' | 'underlined'> {
  if (verdict.kind === 'altered' || verdict.kind === 'cut') {
    const differs =
      verdict.kind === 'altered'
        ? verdict.changes.flatMap(({ there }) => there ?? [])
        : verdict.leftOut.flatMap(({ turns }) => turns.map(({ span }) => span))
    return { bold: nth > 0 ? [] : differs.toSorted((a, b) => a.start - b.start), underlined: [] }
  }
  const { spans, quote, passage } = place
  const isNearlyAll = lengthOf(spans) > NEARLY_ALL * lengthOf(quote?.spans ?? [passage])
  return { bold: [], underlined: isNearlyAll || verdict.kind === 'nowhere' ? [] : spans }
}

const NEARLY_ALL = 0.8
