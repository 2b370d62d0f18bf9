import { words } from '../article/words.ts'
import type { Evidence, Passage, ReadArticle, SaidNote, Sentence } from '../domain.ts'
import { piecesOf } from '../quote/marks.ts'
import { wordsOfSentence } from '../search/place.ts'
import { sameTerm, termsOf } from '../search/terms.ts'
import { askedOf } from './asked.ts'
import { evidenceFor } from './evidence.ts'
import type { Outcome, Sought } from './quote-outcome.ts'
import { foldedWords } from './quote-terms.ts'
import { reportsSpeech, reportsSpeechOf } from './reported-speech.ts'
import { MOST_EVIDENCE } from './said-evidence.ts'
import type { SpeakerMeant } from './speaker-meant.ts'
import { isTurnOf, turnAt } from './turns.ts'

/**
 * Sentences in which the article says in its own words what the speaker said.
 *
 * @param from  share of the asked words that must stand in the sentence, by rarity, 0 to 1; what is quoted of others, or as
 *   not said, does not count
 */
export function reportedWords(sought: Sought, speaker: SpeakerMeant, from: number): Outcome | undefined {
  const { library, question, terms, reads } = sought
  const total = terms.reduce((sum, term) => sum + library.rarity(term).here, 0)
  const shareIn = (text: string) => {
    if (total === 0) return 1
    const there = termsOf(text)
    const has = terms.filter((term) => there.some((other) => sameTerm(term, other)))
    return has.reduce((sum, term) => sum + library.rarity(term).here, 0) / total
  }
  const scope = question.articleId === undefined ? {} : { articleId: question.articleId }
  const denied = sought.asked.kind !== 'whether'
  const namesIn = new Map<ReadArticle, ReturnType<SpeakerMeant['namesIn']>>()
  // A sentence without any word of their names is not read again word by word: there are hundreds.
  const formsIn = new Map<ReadArticle, ReadonlySet<number>>()
  const found = library.search(speaker.terms, { ...scope, most: LOOKED_AT })
  const reports = found.flatMap((place) => {
    const { read, passage, numbers } = place
    const names = namesIn.get(read) ?? speaker.namesIn(read)
    namesIn.set(read, names)
    const named = formsIn.get(read) ?? new Set(names.flatMap((name) => name.terms.flatMap(library.sameAs)))
    formsIn.set(read, named)
    const isNamedIn = (i: number) => numbers.subarray(...wordsOfSentence(place, i)).some((number) => named.has(number))
    const turn = turnAt(read, passage)
    const inTurn = turn !== undefined && isTurnOf(read, turn, names)
    const own = ownWords(read, passage, speaker)
    const [best] = passage.sentences
      .filter(
        (sentence, i) =>
          inTurn || (isNamedIn(i) && reportsSpeechOf(read.article, { passage, sentence }, names, { denied })),
      )
      .map((sentence) => ({ sentence, score: shareIn(own(sentence)) }))
      .filter(({ score }) => score >= from)
      .sort((a, b) => b.score - a.score)
    return best === undefined ? [] : [{ read, passage, ...best, inTurn }]
  })
  if (reports.length === 0) return undefined
  const place = new Map(reads.map((read, i) => [read, i]))
  reports.sort(
    (a, b) =>
      b.score - a.score || (place.get(a.read) ?? 0) - (place.get(b.read) ?? 0) || a.passage.number - b.passage.number,
  )
  // What one note says of the first holds for those like it.
  const isTurn = reports[0]?.inTurn === true
  const answering = reports.filter(({ inTurn }) => inTurn === isTurn).slice(0, MOST_EVIDENCE)
  const others = reports.filter(({ inTurn }) => inTurn !== isTurn)
  return {
    answering: answering.length,
    evidence: [...answering, ...others].map(({ read, passage, sentence, score }): Evidence => ({
      read,
      passage,
      sentence,
      score,
      quotes: quotesIn(read, passage),
    })),
    note: { kind: isTurn ? 'in-turn' : 'reported', name: speaker.name },
  }
}

/** For the sentences of a passage, asked for in order: their words without what is quoted in them of somebody else. */
function ownWords(read: ReadArticle, passage: Passage, { speakers }: SpeakerMeant): (sentence: Sentence) => string {
  const others = quotesIn(read, passage)
    .filter(({ attribution }) =>
      attribution.known === 'unknown' ? attribution.why === 'not-said' : !speakers.has(attribution.speaker),
    )
    .flatMap(({ spans }) => spans)
    .sort((one, other) => one.start - other.start)
  let next = 0
  return ({ start, end }) => {
    let own = ''
    let from = start
    for (; (others[next]?.start ?? end) < end; next++) {
      const span = others[next]
      if (span === undefined || span.start < from || span.end > end) continue
      own += words(read.article, { start: from, end: span.start })
      from = span.end
    }
    return own + words(read.article, { start: from, end })
  }
}

/**
 * Passages that have these very words in no quote, or the headline that has them; a passage answers where it tells whose they
 * are.
 */
export function writtenWords({ library, question, asked, terms, reads }: Sought): Outcome | undefined {
  const wanted = foldedWords(asked.words ?? '')
  if (wanted.trim() === '') return undefined
  const scope = question.articleId === undefined ? {} : { articleId: question.articleId }
  const sought = terms.length > 0 ? terms : termsOf(asked.words ?? '')
  const evidence = evidenceFor(library, askedOf(library, sought), { ...scope, most: LOOKED_AT }).flatMap(
    (one): Evidence[] => {
      const { article } = one.read
      if (!foldedWords(words(article, one.passage)).includes(wanted)) return []
      const sentence = one.passage.sentences.find((span) => foldedWords(words(article, span)).includes(wanted))
      return [{ ...one, sentence: sentence ?? one.sentence }]
    },
  )
  const [best] = evidence
  if (best !== undefined) {
    const note = noteOn(best, asked.words ?? '')
    return { answering: ANSWERS.has(note.kind) ? 1 : 0, evidence, note }
  }
  const headline = inHeadline(reads, asked.words ?? '')
  if (headline === undefined) return undefined
  const { id: articleId } = headline.read.article
  return {
    answering: 0,
    evidence: evidenceFor(library, askedOf(library, sought), { articleId, most: 1 }),
    note: headline.note,
  }
}

/** What there is to say of words that stand in a passage and in no quote. */
export function noteOn({ read, passage, sentence }: Evidence, typed: string): SaidNote {
  const { article } = read
  const turn = turnAt(read, passage)
  if (turn !== undefined) return { kind: 'in-turn', name: words(article, turn) }
  const wanted = foldedWords(typed)
  if (isInMarks(read, passage, wanted)) return { kind: 'in-marks' }
  return { kind: reportsSpeech(article, passage, sentence, wanted) ? 'reported' : 'in-no-quote' }
}

const ANSWERS: ReadonlySet<SaidNote['kind']> = new Set(['reported', 'in-turn'])

function isInMarks({ article }: ReadArticle, passage: Passage, wanted: string): boolean {
  return piecesOf(article.text, passage).some((piece) => foldedWords(words(article, piece)).includes(wanted))
}

/** The first article, newest first, that has these very words in its title or over a part of it. */
export function inHeadline(
  reads: readonly ReadArticle[],
  typed: string,
): { readonly read: ReadArticle; readonly note: SaidNote } | undefined {
  const wanted = foldedWords(typed)
  if (wanted.trim() === '') return undefined
  for (const read of reads) {
    const found = titlesOf(read).find(({ folded }) => folded.includes(wanted))
    if (found !== undefined) return { read, note: { kind: 'in-headline', title: found.title } }
  }
  return undefined
}

/** Of an article and over its parts; folded once. */
function titlesOf(read: ReadArticle): readonly { readonly title: string; readonly folded: string }[] {
  let titles = titlesRead.get(read)
  if (titles === undefined) {
    const { article } = read
    const all = [article.title, ...article.headings.map((heading) => words(article, heading))]
    titles = all.map((title) => ({ title, folded: foldedWords(title) }))
    titlesRead.set(read, titles)
  }
  return titles
}

const titlesRead = new WeakMap<ReadArticle, readonly { readonly title: string; readonly folded: string }[]>()

const LOOKED_AT = 200 // passages

const quotesIn = (read: ReadArticle, { number }: Passage) => read.quotes.filter(({ passage }) => passage === number)
