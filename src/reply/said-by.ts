import { words } from '../article/words.ts'
import type { Article, Attributed, Quote, ReadArticle, Report, Span } from '../domain.ts'
import { cueOf } from '../quote/cues.ts'
import { isSure } from '../quote/sure.ts'
import { cutWords } from './fit-text.ts'
import { isUnnamed } from './is-unnamed.ts'
import { bold, join, md, small, timestampDay, type Markdown, type Showable } from './markdown.ts'
import { TEXTS, whyUnknown } from './texts.ts'

/**
 * Who said a quote, as a newspaper would put it: the speaker and what they are; then to whom and when; who passed it on; and
 * in small type how the speaker is known.
 *
 * @param brief  on one line, for a quote beside its passage, where the reader sees how the article names the speaker
 * @returns one to four lines, the most important first; what has no room is left out whole
 */
export function saidBy(read: ReadArticle, quote: Quote, { brief }: { readonly brief: boolean }): Markdown {
  const { article } = read
  const { attribution } = quote
  const outer = outerQuote(read, quote)
  const inside = outer === undefined ? [] : [md`${insideText(article, outer)}`]
  if (attribution.known === 'unknown') {
    return join([md`— ${TEXTS.unknownSpeaker} (${whyUnknown(attribution.why)})`, ...inside], brief ? ' · ' : '\n')
  }
  const { speaker, role, chain, known } = attribution
  const shown = own(article, speaker.name)
  const perhaps = isUnnamed(article, speaker) ? TEXTS.perhapsUnnamed(shown) : `${TEXTS.perhaps} ${shown}`
  const name = isSure(attribution) ? bold(shown) : md`${perhaps}`
  // What somebody is may be all there is of a name ("a spokesman").
  const what = role === undefined || meet(role, speaker.name) ? md`` : md`, ${own(article, role)}`
  // The chain of a quote inside another begins with the speaker of that.
  const told = outer === undefined || outer.attribution.known === 'unknown' ? 0 : 1
  const reports = chain.slice(told, told + REPORTS_SHOWN).map((report) => reportText(article, report))
  const how = howKnown(article, attribution)
  const lines = [
    md`— ${name}${what}`,
    ...inside,
    circumstances(article, attribution),
    join(reports, ' · '),
    brief
      ? known === 'named' && isSure(attribution)
        ? md``
        : md`${how}`
      : small(`${how} · ${TEXTS.sure(attribution.sure)}`),
  ].filter(({ text }) => text !== '')
  let room = SAID_BY_ROOM
  const fitting = lines.filter(({ text }, i) => {
    if (i > 0 && text.length > room) return false
    room -= text.length
    return true
  })
  return join(fitting, brief ? ' · ' : '\n')
}

/** The quote inside which this one stands: “She said ‘no’ to me,” he said. */
function outerQuote({ quotes }: ReadArticle, { within }: Quote): Quote | undefined {
  if (within === undefined) return undefined
  return quotes.find(({ spans }) => spans.some(({ start, end }) => start <= within.start && within.end <= end))
}

function insideText(article: Article, { attribution }: Quote): string {
  return attribution.known === 'unknown'
    ? TEXTS.insideQuote
    : TEXTS.insideQuoteOf(own(article, attribution.speaker.name))
}

const PART_ROOM = 80 // characters; names and roles are short, what is not is a mistake of ours or a hostile text
const SAID_BY_ROOM = 380 // characters of Markdown
const REPORTS_SHOWN = 3

const own = (article: Article, span: Span) => cutWords(words(article, span), PART_ROOM)
const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** "told his counterpart · on Thursday (31 July 2025)"; "said" alone says nothing that the dash does not. */
function circumstances(article: Article, { cue, addressee, when }: Attributed): Markdown {
  const parts: Showable[] = [
    ...(addressee === undefined ? [] : [addressed(article, addressee, cue)]),
    ...(when === undefined ? [] : [whenText(own(article, when.span), when.date)]),
  ]
  return join(parts, ' · ')
}

/** "told reporters"; "to reporters" after a verb that takes no person. */
function addressed(article: Article, addressee: Span, cue: Span | undefined): string {
  const verb = cue === undefined ? '' : words(article, cue)
  // Whoever is written to is no object of the verb, as a rule: "written to her".
  const isTold = cueOf(verb.toLowerCase())?.tells === true && !/^wr(?:ites?|ote|itten|iting)$/iu.test(verb)
  return `${isTold ? cutWords(verb, PART_ROOM) : 'to'} ${own(article, addressee)}`
}

/** The article's words, and the day they mean in the reader's own language where it is known to the day. */
function whenText(span: string, date: string | undefined): Markdown {
  return date === undefined ? md`${span}` : md`${span} (${timestampDay(date)})`
}

/**
 * "via a translation", "quoted by the Courier", "the Courier reported"; "according to" is said shorter. By the verb's form and
 * not by its place: a reporter may be named elsewhere in full.
 */
function reportText(article: Article, { cue, reporter }: Report): string {
  const by = own(article, reporter)
  const verb = own(article, cue)
  if (/^according\s+to$/iu.test(verb)) return `via ${by}`
  return /(?:^|\s)(?:by|to|from|with|in|on|via|through|per|at)$/iu.test(verb) ? `${verb} ${by}` : `${by} ${verb}`
}

/** So that a reader can check it where the name stands elsewhere. */
function howKnown(article: Article, { known, mention, cue, speaker }: Attributed): string {
  const stands = own(article, mention)
  const verb = cue === undefined ? undefined : own(article, cue)
  if (known === 'carried') return TEXTS.known.carried(stands)
  const isTheName = words(article, mention) === words(article, speaker.name)
  if (!isTheName) return TEXTS.known.standsFor(stands, verb)
  return known === 'named' ? TEXTS.known.named(verb) : TEXTS.known.unnamed(verb)
}
