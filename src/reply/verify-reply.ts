import type { APIButtonComponent, APIContainerComponent } from 'discord-api-types/v10'
import type { AllChecked } from '../answer/verify-all.ts'
import type { Standing } from '../domain.ts'
import { box, COLOURS, linkButton, pressButton, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { bold, join, md, small, timestampDay } from './markdown.ts'
import { noticeReply } from './notice-reply.ts'
import type { Reply } from './reply.ts'
import { sourceLink } from './source-link.ts'
import { TEXTS } from './texts.ts'
import { differenceOf, headlineOf, notesOf, pastedLine, placesOf, shownPlaces, type Room } from './verdict-lines.ts'
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
  const components = drawn.find((boxes) => textLength(boxes) <= TEXT_ROOM) ?? drawn.at(-1) ?? []
  return { components, onlyYou }
}

/** Discord takes 4,000 characters in one message. */
const TEXT_ROOM = 3900

const ROOMS: readonly Room[] = [
  { pasted: 300, words: 420, part: 120, changes: 6, places: 2 },
  { pasted: 140, words: 260, part: 90, changes: 4, places: 1 },
  { pasted: 80, words: 140, part: 50, changes: 2, places: 1 },
  // However much of it is escaped, five of these have room.
  { pasted: 60, words: 0, part: 40, changes: 1, places: 0 },
]

function boxesOf({ checked, unchecked, isMostlyOther }: AllChecked, desk: Desk, room: Room): APIContainerComponent[] {
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
      ...(isLast && isMostlyOther ? [small(SAYS.mostlyOther)] : []),
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

const textLength = (boxes: readonly APIContainerComponent[]) =>
  boxes
    .flatMap(({ components }) => components)
    .reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0)

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
