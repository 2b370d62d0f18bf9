import type { Answer, Attributed, Attribution, Question } from '../domain.ts'
import type { Library } from '../search/library.ts'
import { reportedWords, writtenWords } from './own-words.ts'
import { matchQuotes, type QuoteMatch } from './quote-match.ts'
import { foundQuotes, nearQuotes, type Outcome, type Sought } from './quote-outcome.ts'
import type { QuoteQuestion } from './quote-question.ts'
import { MOST_EVIDENCE } from './said-evidence.ts'
import { saidTermsRead, termsRead } from './read-term.ts'
import { speakerMeant, type SpeakerMeant } from './speaker-meant.ts'

/**
 * The answer to a question for somebody's words: quotes first; where there are none, what the article reports in its own
 * words; else the quotes that come nearest, and what they lack.
 *
 * @returns undefined where no quote and no reported speech has anything of it
 */
export function askQuotes(library: Library, question: Question, asked: QuoteQuestion): Answer | undefined {
  const reads = library.reads.filter(({ article }) => [undefined, article.id].includes(question.articleId))
  const subject = [asked.about, asked.addressee].filter((part) => part !== undefined)
  const read = [
    ...subject.flatMap((part) => termsRead(library, part)),
    ...(asked.words === undefined ? [] : saidTermsRead(library, asked.words)),
  ]
  const terms = read.map(({ term }) => term)
  const quotes = reads.flatMap((one) => one.quotes.map((quote) => ({ read: one, quote })))
  const speaker = asked.speaker === undefined ? undefined : speakerMeant(library, reads, asked.speaker)
  const outcome = outcomeOf({
    library,
    question,
    asked,
    reads,
    terms,
    speaker,
    matches: matchQuotes(library, quotes, { terms, ...(asked.words === undefined ? {} : { words: asked.words }) }),
  })
  if (outcome === undefined) return undefined
  const { evidence, answering, note } = outcome
  const told = {
    nowhere: read.filter(({ term }) => !library.has(term, question.articleId)).map(({ typed }) => typed),
    ...(note === undefined ? {} : { note }),
    ...severalOf(speaker),
  }
  return {
    question,
    verdict:
      answering > 0
        ? { kind: 'answered', answering: Math.min(answering, MOST_EVIDENCE), ...told }
        : { kind: 'related', ...told, missing: [], didYouMean: [] },
    evidence: evidence.slice(0, MOST_EVIDENCE),
    takenAs: [
      ...(speaker?.takenAs ?? []),
      ...read.flatMap(({ typed, as }) => (as === undefined ? [] : [{ typed, as }])),
    ],
  }
}

const severalOf = (speaker: SpeakerMeant | undefined) =>
  speaker === undefined || speaker.namesakes.length < 2 ? {} : { namesakes: speaker.namesakes }

// Shares of the asked words' rarity, set by hand on questions of our own.
const ON_FROM = 0.5
const MOST_FROM = 0.6
const ALL_FROM = 0.99

function outcomeOf(sought: Sought): Outcome | undefined {
  const { asked, matches, speaker } = sought
  if (speaker === undefined) return asked.kind === 'who' ? whoSaid(sought) : onSubject(sought, matches)
  const all = matches.filter(
    ({ quote: { attribution } }) => isKnown(attribution) && speaker.speakers.has(attribution.speaker),
  )
  const theirs = speaker.namesakes.length < 2 ? all : eachFirst(all)
  if (theirs.length === 0 && asked.kind !== 'whether') return reportedWords(sought, speaker, ON_FROM)
  if (asked.kind === 'whether') return whether(sought, speaker, theirs)
  return asked.kind === 'what' ? onSubject(sought, theirs) : circumstance(sought, speaker, theirs)
}

/** The first quote of each speaker before all others: none of several who bear a name is left for a later page. */
function eachFirst(matches: readonly QuoteMatch[]): QuoteMatch[] {
  const seen = new Set<unknown>()
  const isFirst = matches.map(({ quote: { attribution } }) => {
    const speaker = isKnown(attribution) ? attribution.speaker : undefined
    if (seen.has(speaker)) return false
    seen.add(speaker)
    return true
  })
  return [...matches.filter((_, i) => isFirst[i]), ...matches.filter((_, i) => !isFirst[i])]
}

/** Whose these words are. */
function whoSaid(sought: Sought): Outcome | undefined {
  const { asked, matches } = sought
  const verbatim = matches.filter((match) => match.verbatim)
  const named = verbatim.filter(isNamed)
  if (named.length > 0) return foundQuotes(named, { others: verbatim })
  if (verbatim.length > 0) return nearQuotes(verbatim, { kind: 'speaker-open' })
  const isSaid = asked.exact === true && asked.maybe !== true
  const written = isSaid ? writtenWords(sought) : undefined
  if (written !== undefined) return written
  const fitting = bestOf(matches.filter(asked.maybe === true && asked.exact !== true ? hasAllNearby : hasMost))
  const fits = fitting.filter(isNamed)
  if (fits.length > 0) {
    return foundQuotes(fits, asked.exact === true ? { note: { kind: 'not-these-very-words' } } : {})
  }
  if (fitting.length > 0) return nearQuotes(fitting, { kind: 'speaker-open', nearly: true })
  if (!isSaid) return undefined
  return nearQuotes(
    matches.filter(({ inWords }) => inWords > 0),
    { kind: 'words-nowhere' },
  )
}

/** What was said on a subject, or all that was; by the speaker asked for, or by anybody. */
function onSubject(sought: Sought, quotes: readonly QuoteMatch[]): Outcome | undefined {
  const { asked, speaker, terms } = sought
  const about = asked.about ?? asked.addressee
  if (terms.length === 0 || about === undefined) return quotes.length === 0 ? undefined : foundQuotes(quotes)
  const on = quotes.filter(({ inSentences }) => inSentences >= ON_FROM)
  if (on.length > 0) return foundQuotes(on, speaker === undefined ? {} : { others: quotes })
  const told = speaker === undefined ? undefined : reportedWords(sought, speaker, ON_FROM)
  if (told !== undefined) return told
  const nearby = quotes.filter(({ inPassage }) => inPassage >= ALL_FROM)
  if (nearby.length > 0) return foundQuotes(nearby, { note: { kind: 'only-nearby', about } })
  if (speaker === undefined) return undefined
  return nearQuotes(quotes, { kind: asked.about === undefined ? 'not-to' : 'not-on', name: speaker.name, about })
}

/** Whether the speaker said it: their own quote with these words, else whose it is or that it is open, else the nearest. */
function whether(sought: Sought, speaker: SpeakerMeant, theirs: readonly QuoteMatch[]): Outcome | undefined {
  const { asked, matches } = sought
  const { name } = speaker
  const isIt = (match: QuoteMatch) => match.verbatim || (asked.exact !== true && hasAll(match))
  const said = theirs.filter(isIt)
  if (said.length > 0) return foundQuotes(said)
  const told = reportedWords(sought, speaker, ALL_FROM)
  if (told !== undefined) return told
  const others = matches.filter(isIt)
  return (
    nearQuotes(others.filter(isNamed), { kind: 'said-by-others', name }) ??
    nearQuotes(others, { kind: 'speaker-open' }) ??
    nearQuotes(theirs, { kind: 'not-said', name })
  )
}

/** When, where, why or to whom: the quote meant, and whether the article tells that of it. */
function circumstance(sought: Sought, speaker: SpeakerMeant, theirs: readonly QuoteMatch[]): Outcome | undefined {
  const { asked, terms } = sought
  const { name } = speaker
  const fits = terms.length === 0 ? theirs : bestOf(theirs.filter((match) => match.verbatim || hasMost(match)))
  if (fits.length === 0) {
    const told = reportedWords(sought, speaker, ON_FROM)
    return told ?? (asked.maybe === true ? undefined : nearQuotes(theirs, { kind: 'not-said', name }))
  }
  const tells = fits.filter(({ quote: { attribution } }) => isKnown(attribution) && isTold(asked.kind, attribution))
  const isExact = asked.exact !== true || tells.some(({ verbatim }) => verbatim)
  if (tells.length > 0) {
    return foundQuotes(tells, { others: fits, ...(isExact ? {} : { note: { kind: 'not-these-very-words' } }) })
  }
  return nearQuotes(fits, { kind: NOT_TOLD[asked.kind] ?? 'no-reason', name })
}

/** Whether a sentence gives a place or a reason cannot be told; it is shown, and the reader sees. */
function isTold(kind: QuoteQuestion['kind'], { when, addressee }: Attributed): boolean {
  return kind === 'when' ? when !== undefined : kind === 'to-whom' && addressee !== undefined
}

const NOT_TOLD: Readonly<Record<string, 'no-day' | 'no-place' | 'no-addressee'>> = {
  when: 'no-day',
  where: 'no-place',
  'to-whom': 'no-addressee',
}

const isKnown = (attribution: Attribution): attribution is Attributed => attribution.known !== 'unknown'
const isNamed = ({ quote }: QuoteMatch) => isKnown(quote.attribution)
const hasAll = ({ inWords }: QuoteMatch) => inWords >= ALL_FROM
/** The name may be beside the quote, the judgement must be in it: called the plan “a farce”. */
const hasAllNearby = ({ inWords, inSentences }: QuoteMatch) => inWords >= ON_FROM && inSentences >= ALL_FROM
/** Some of the words are beside the quote where it is a piece of a sentence: called it “a farce”. */
const hasMost = ({ inWords, inSentences }: QuoteMatch) =>
  inWords >= MOST_FROM || (inWords > 0 && inSentences >= ALL_FROM)

/** Those that fit about as well as the best. */
function bestOf(matches: readonly QuoteMatch[]): QuoteMatch[] {
  const best = matches[0]?.score ?? 0
  return matches.filter(({ score }) => score >= best * AS_GOOD)
}

const AS_GOOD = 0.85
