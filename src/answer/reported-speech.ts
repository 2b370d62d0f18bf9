import { words } from '../article/words.ts'
import type { Article, ReadArticle, Sentence, Span, Speaker } from '../domain.ts'
import { cueOf } from '../quote/cues.ts'
import { DETERMINERS } from '../quote/data/function-words.ts'
import { TITLES } from '../quote/data/titles.ts'
import { piecesOf } from '../quote/marks.ts'
import type { Sex } from '../quote/mention.ts'
import { fold } from '../search/fold.ts'
import { sexOfGiven, sexOfSpeaker } from '../search/sex-of-speaker.ts'
import { BEFORE_BASE, BEFORE_VERB, NO_SUBJECT_AFTER, NOT_ALONE, PLURAL_PRESENT } from './data/reporting.ts'
import { foldedWords } from './quote-terms.ts'
import { beforeSurname, bearersOf, givenOf, sameGiven, wordsOfName } from '../search/namesakes.ts'
import { questionTerms, sameTerm, termsOf, type Term } from '../search/terms.ts'

/** One way in which a person or body may stand as the subject. */
export interface NameSought {
  /** Words that stand together. */
  readonly terms: readonly Term[]
  /** Whose surname it is, where others may bear it; without it, anybody of that name is meant. */
  readonly bearer?: Bearer
}

/** What is known of who bears a surname: "Ms Holm" is not he, "Anna Holm" not Peter. */
export interface Bearer {
  /** Folded; none where no article tells it. */
  readonly given?: string
  readonly sex?: Sex
  /** Others bear it in the article: alone it tells nothing. */
  readonly shared: boolean
}

/**
 * Whether a sentence reports in the article's words what somebody said: "Holm said on Friday that …", "…, the county said",
 * "according to Holm". Words in quote marks tell nothing.
 *
 * @param names  the ways in which that person or body may be named
 * @param denied  whether what somebody denies counts as what they say
 */
export function reportsSpeechOf(
  article: Article,
  { passage, sentence }: { readonly passage: Span; readonly sentence: Sentence },
  names: readonly NameSought[],
  { denied }: { readonly denied: boolean } = { denied: true },
): boolean {
  const text = outsideMarks(article, passage, sentence)
  const terms = tellingTerms(text)
  return names.some((name) =>
    placesOf(name.terms, terms).some(([first, last]) => {
      const start = terms[first]?.start ?? 0
      const end = terms[last]?.end ?? 0
      const [before, after] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)]
      if (!isBorneBy(name.bearer, before)) return false
      return (saysAfter(after, denied) && !isNoSubject(before)) || saysBefore(before, after)
    }),
  )
}

/** What is looked at on either side of a name; a name may stand in a sentence of a megabyte thousands of times. */
const BESIDE = 400 // characters

/** @param before  the text up to the surname */
export function isBorneBy(bearer: Bearer | undefined, before: string): boolean {
  if (bearer === undefined) return true
  const told = beforeSurname(before)
  if (told === undefined) return !bearer.shared
  if (told.kind === 'given') {
    if (bearer.given !== undefined) return sameGiven(told.name, bearer.given)
    return bearer.sex !== undefined && sexOfGiven(told.name) === bearer.sex
  }
  return bearer.sex === undefined ? !bearer.shared : bearer.sex === told.sex
}

/**
 * Whether a sentence reports these words as anybody's speech.
 *
 * @param wanted  the words, folded; "reportedly" tells of its own clause only, a verb of saying of the whole sentence
 */
export function reportsSpeech(article: Article, passage: Span, sentence: Sentence, wanted: string): boolean {
  const said = outsideMarks(article, passage, sentence).toLowerCase()
  const near = said.match(WORD) ?? []
  if (near.some((word, i) => isSaying(word, near[i - 1]))) return true
  const clause = said.split(CLAUSE_END).find((part) => foldedWords(part).includes(wanted))
  return HEARSAY.test(clause ?? said)
}

const CLAUSE_END = /[;—]|,\s+(?=(?:and|but|while|although|though|whereas)\s)/u

const HEARSAY =
  /\b(?:according to|allegedly|reportedly|supposedly|in the words? of|(?:is|are|was|were) (?:said|alleged|reported|rumou?red|believed|thought) to)\b/

/** How a speaker may stand as the subject: every name, and "the minister" for who is the only one of that office here. */
export function namesOf(read: ReadArticle, speaker: Speaker): NameSought[] {
  const { article } = read
  const offices = officesOf(read, speaker).filter((office) => holdersIn(read).get(office.stem) === 1)
  return [
    ...speaker.names.map((name) => nameSought(read, speaker, words(article, name))),
    ...offices.map((office) => ({ terms: [office] })),
  ].filter(({ terms }) => terms.length > 0)
}

/** A name of one word may be somebody else's surname; with a given name before it, it is not. */
function nameSought(read: ReadArticle, speaker: Speaker, name: string): NameSought {
  const terms = questionTerms(name)
  const surname = terms.at(-1)
  const [word = '', ...others] = wordsOfName(name)
  if (others.length > 0 || surname === undefined || !/^\p{L}*[-‑'’]?\p{Lu}/u.test(word)) return { terms }
  const full = speaker.names.map((span) => words(read.article, span)).find((one) => wordsOfName(one).length > 1)
  const given = full === undefined ? undefined : givenOf(full)
  const sex = sexOfSpeaker(read, speaker)
  const namesakes = bearersOf(read, surname.stem).filter((one) => given === undefined || !sameGiven(one.given, given))
  return {
    terms,
    bearer: {
      shared: namesakes.length > 0,
      ...(given === undefined ? {} : { given }),
      ...(sex === undefined ? {} : { sex }),
    },
  }
}

/** How many speakers of the article hold an office; made once for each article. */
function holdersIn(read: ReadArticle): ReadonlyMap<string, number> {
  const known = holders.get(read)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const speaker of read.speakers) {
    for (const stem of new Set(officesOf(read, speaker).map((office) => office.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  holders.set(read, counts)
  return counts
}

const holders = new WeakMap<ReadArticle, ReadonlyMap<string, number>>()

const officesOf = ({ article }: ReadArticle, { roles }: Speaker) =>
  roles.flatMap((role) => officeOf(words(article, role)))

/** The noun of a role: "minister" of "Foreign Minister of Holm". */
function officeOf(role: string): Term[] {
  const head = role.split(/,| of | for | in | at /u)[0] ?? ''
  return termsOf(head).slice(-1)
}

/** A sentence's text with all that stands in marks blanked, so that places stay. */
function outsideMarks(article: Article, passage: Span, { start, end }: Sentence): string {
  const known = blanked.get(passage) ?? blankedText(article, passage)
  blanked.set(passage, known)
  return known.slice(start - passage.start, end - passage.start)
}

const blanked = new WeakMap<Span, string>()

function blankedText(article: Article, passage: Span): string {
  const parts: string[] = []
  let from = passage.start
  for (const { outer } of piecesOf(article.text, passage)) {
    parts.push(words(article, { start: from, end: outer.start }), ' '.repeat(outer.end - outer.start))
    from = outer.end
  }
  return [...parts, words(article, { start: from, end: passage.end })].join('')
}

/** "One resident of Holm" is found by "the resident of Holm", from which a question leaves the small words out. */
const tellingTerms = (text: string) =>
  termsOf(text).filter(({ start, end }) => !OF_A_NAME.has(text.slice(start, end).toLowerCase()))

const OF_A_NAME: ReadonlySet<string> = new Set(['of', 'the', 'for', 'in', 'a', 'an', 'and'])

/** Places, first and last term, where the terms of a name stand one after another. */
export function placesOf(name: readonly Term[], terms: readonly Term[]): [number, number][] {
  return terms.flatMap((_, i): [number, number][] => {
    const last = i + name.length - 1
    return name.every((term, k) => terms[i + k] !== undefined && sameTerm(term, terms[i + k] as Term))
      ? [[i, last]]
      : []
  })
}

/** "…, who runs the port, also said": an aside between commas, then little words, then the verb. */
function saysAfter(after: string, denied: boolean): boolean {
  const match = AFTER.exec(after)
  if (match === null) return false
  const near = (match[1]?.toLowerCase().match(WORD) ?? []).slice(0, VERB_WITHIN)
  const at = near.findIndex((word, i) => isSaying(word, near[i - 1]))
  const verb = near[at] ?? ''
  // "the agency quoted Holm as saying" reports what Holm said
  if (/^(?:quot|cit)e[sd]$/.test(verb) || (!denied && /^den(?:y|ies|ied)$/.test(verb))) return false
  return at >= 0 && near.slice(0, at).every((word) => BEFORE_VERB.has(word) || word.endsWith('ly'))
}

/** "A man who speaks for the attackers says", "the mayor of Holm said": the verb is another's. */
function isNoSubject(before: string): boolean {
  const near = before.slice(-BEFORE_ROOM).toLowerCase().match(WORD_OR_STOP) ?? []
  const at = near.findLastIndex((word) => !DETERMINERS.has(word) && !TITLES.has(word))
  return at >= 0 && NO_SUBJECT_AFTER.has(near[at] ?? '')
}

const BEFORE_ROOM = 80 // characters
const WORD_OR_STOP = /[\p{L}'’-]+|[^\p{L}\s.]/gu

/** "said the mayor", "according to the mayor"; not "told the mayor" and not "said to the mayor". */
function saysBefore(before: string, after: string): boolean {
  const near = before.toLowerCase().match(WORD) ?? []
  const noArticle = near.at(-1) === 'the' ? near.slice(0, -1) : near
  if (noArticle.at(-1) === 'to' && noArticle.at(-2) === 'according') return true
  if (!/[,”"]\s*\S+(?:\s+the)?\s*$/iu.test(before)) return false
  const verb = noArticle.at(-1)
  return (
    verb !== undefined &&
    isSaying(verb, 'to') &&
    cueOf(verb)?.tells !== true &&
    /^\s*(?:[.,;]|$|on |in |at )/.test(after)
  )
}

const AFTER = /^(?:['’]s)?(?:,[^,]{1,120},)?\s*([^,.;:!?]*)/u
const WORD = /[\p{L}'’-]+/gu
const VERB_WITHIN = 6 // words

/** @param before  "residents" makes "say" a verb of theirs, "to" or "would" does not */
function isSaying(word: string, before: string | undefined): boolean {
  const cue = cueOf(fold(word))
  if (cue === undefined || !(cue.says || cue.tells) || NOT_ALONE.has(word)) return false
  if (cue.form === 'base') return PLURAL_PRESENT.has(word) && !BEFORE_BASE.has(before ?? '')
  return cue.form !== 'ing'
}
