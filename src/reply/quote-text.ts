import type { Article, Attributed, Quote, ReadArticle, Span } from '../domain.ts'
import { words } from '../article/words.ts'
import { bold, join, md, timestampDay, type Markdown, type Showable } from './markdown.ts'
import { CUT, cutWords, fitWords } from './fit-text.ts'
import { TEXTS, whyUnknown } from './texts.ts'

/**
 * A quote with who said it, in two lines.
 *
 * @param budget  characters of the quoted words; longer ones are cut at their end, marked
 */
export function quoteText({ article }: ReadArticle, quote: Quote, budget: number): Markdown {
  return join([quotedWords(article, quote.spans, budget), md`— ${saidBy(article, quote)}`], '\n')
}

/** The stretches of a quote, each in marks of its own: what stood between them is not part of it. */
function quotedWords(article: Article, spans: readonly Span[], budget: number): Markdown {
  const drawn: Markdown[] = []
  let room = budget
  for (const span of spans) {
    if (room <= 0) {
      drawn.push(md`${CUT}`)
      break
    }
    const cut = fitWords(words(article, span), Math.max(room, 12))
    room -= cut.text.length
    drawn.push(md`“${cut}”`)
  }
  return join(drawn, ' ')
}

function saidBy(article: Article, { attribution }: Quote): Markdown {
  if (attribution.known === 'unknown') return md`${TEXTS.unknownSpeaker} (${whyUnknown(attribution.why)})`
  const { speaker, role, cue, addressee, when, chain } = attribution
  // Names and roles are short; what is not is a mistake of ours or a hostile text, and must not crowd out the words.
  const own = (span: Span) => cutWords(words(article, span), PART_ROOM)
  const details: Showable[] = [
    ...(role === undefined ? [] : [own(role)]),
    ...(addressee === undefined ? [] : [`to ${own(addressee)}`]),
    ...(when === undefined ? [] : [whenText(own(when.span), when.date)]),
    ...chain.slice(0, REPORTS_SHOWN).map(({ cue: verb, reporter }) =>
      [verb, reporter]
        .sort((a, b) => a.start - b.start)
        .map(own)
        .join(' '),
    ),
    ...(cue === undefined ? [] : [standsAs(article, attribution, own(cue))]),
  ]
  const name = bold(own(speaker.name))
  return details.reduce<Markdown>((said, detail) => {
    const more = join([said, detail], ' · ')
    return more.text.length > SAID_BY_ROOM ? said : more
  }, name)
}

const PART_ROOM = 80 // characters
const SAID_BY_ROOM = 340 // characters; what would not fit is left out whole
const REPORTS_SHOWN = 3

/** The article's words, and the day they mean in the reader's own language where it is known to the day. */
function whenText(span: string, date: string | undefined): Markdown {
  return date === undefined ? md`${span}` : md`${span} (${timestampDay(date)})`
}

/** How the article puts it, so that a reader can check the speaker where the name stands elsewhere: “He”, “saying”. */
function standsAs(article: Article, { known, mention }: Attributed, cue: string): string {
  const name = cutWords(words(article, mention), PART_ROOM)
  if (known === 'carried') return `carried on from the quote before (“${name}”)`
  return known === 'named' ? `“${cue}”` : `“${name}”, “${cue}”`
}
