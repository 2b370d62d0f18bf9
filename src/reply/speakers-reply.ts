import type { SpeakerEntry, SpeakersAnswer } from '../answer/speakers-in.ts'
import { words } from '../article/words.ts'
import { box, choiceMenu, COLOURS, row, text } from './components.ts'
import type { Desk } from './desk.ts'
import { cutWords, fitWords } from './fit-text.ts'
import { isUnnamed } from './is-unnamed.ts'
import { bold, join, md, small, type Markdown } from './markdown.ts'
import { pageOf, turnButtons } from './pages.ts'
import type { Press } from './press.ts'
import type { Reply } from './reply.ts'
import { sourceText } from './source-text.ts'
import { TEXTS, whyNothing } from './texts.ts'

/** Who speaks, most quoted first, with a menu that opens what they say. */
export function speakersReply(
  { verdict, found, open }: SpeakersAnswer,
  articleId: string | undefined,
  desk: Desk,
  page?: number,
): Reply {
  if (verdict.kind === 'nothing') {
    const why = md`${verdict.why === 'no-quotes' ? TEXTS.nobodyQuoted : whyNothing(verdict.why)}`
    return { components: [box(COLOURS.nothing, [text(why)])], onlyYou: false }
  }
  const shown = pageOf(found, page, SPEAKERS_A_PAGE)
  const scope = articleId === undefined ? {} : { article: articleId }
  const only = articleId === undefined && desk.library.reads.length > 1 ? undefined : found[0]?.at[0]?.read.article
  const head = [
    bold(TEXTS.speakersCount(found.length)),
    ...(shown.count > 1 ? [small(TEXTS.page(shown.number, shown.count))] : []),
    ...(only === undefined ? [] : [small(sourceText(only))]),
  ]
  const body = [
    join(head, '\n'),
    ...shown.items.map((entry) => entryText(entry, only === undefined)),
    ...(open === 0 ? [] : [small(TEXTS.openQuotes(open))]),
  ]
  const choices = shown.items.map((entry) => ({
    label: nameOf(entry),
    description: TEXTS.quotesAndWords(entry.quotes, entry.words),
    press: quotesOf(entry, scope),
  }))
  return {
    components: [
      box(COLOURS.neutral, [
        text(join(body, '\n\n')),
        ...choiceMenu(TEXTS.chooseSpeaker, choices, desk.presses),
        ...row(turnButtons(shown, { command: 'speakers', options: scope }, desk)),
      ]),
    ],
    onlyYou: false,
  }
}

const SPEAKERS_A_PAGE = 6
// Characters of Markdown; six speakers with all of it stay under the 4,000 of one message.
const NAME_ROOM = 90
const NAMES_ROOM = 120
const ROLES_ROOM = 160
const TITLES_ROOM = 160

function entryText(entry: SpeakerEntry, withArticles: boolean): Markdown {
  const others = distinct(entry, ({ names }) => names).filter((name) => name !== nameOf(entry))
  const roles = distinct(entry, (speaker) => speaker.roles).filter((role) => role !== nameOf(entry))
  const [first] = entry.at
  const titles = entry.at.map(({ read }) => read.article.title)
  return join(
    [
      bold(fitWords(nameOf(entry), NAME_ROOM)),
      ...(roles.length === 0 ? [] : [fitWords(roles.join(', '), ROLES_ROOM)]),
      md`${TEXTS.quotesAndWords(entry.quotes, entry.words)}${first !== undefined && isUnnamed(first.read.article, first.speaker) ? ` · ${TEXTS.unnamed}` : ''}`,
      ...(others.length === 0 ? [] : [small(fitWords(TEXTS.alsoNamed(others), NAMES_ROOM))]),
      ...(withArticles ? [small(fitWords(TEXTS.inArticles(titles), TITLES_ROOM))] : []),
    ],
    '\n',
  )
}

/** As the newest article names them. */
function nameOf({ at }: SpeakerEntry): string {
  const [first] = at
  return first === undefined ? '' : words(first.read.article, first.speaker.name)
}

/** Each once, whatever its case, in reading order. */
function distinct(
  { at }: SpeakerEntry,
  spansOf: (speaker: SpeakerEntry['at'][number]['speaker']) => SpeakerEntry['at'][number]['speaker']['names'],
): string[] {
  const seen = new Map<string, string>()
  for (const { read, speaker } of at) {
    for (const span of spansOf(speaker)) {
      const own = words(read.article, span)
      if (!seen.has(own.toLowerCase())) seen.set(own.toLowerCase(), own)
    }
  }
  return [...seen.values()]
}

/** What `/quotes` takes; of one article where the speaker is in one only, so that a namesake elsewhere is not meant. */
function quotesOf(entry: SpeakerEntry, scope: { readonly article?: string }): Press {
  const [first, ...others] = entry.at
  const article = others.length === 0 && first !== undefined ? { article: first.read.article.id } : scope
  return { command: 'quotes', options: { speaker: cutWords(nameOf(entry), SPEAKER_LIMIT), ...article } }
}

const SPEAKER_LIMIT = 200 // characters; a longer name is none
