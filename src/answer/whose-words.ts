import { words } from '../article/words.ts'
import type { Attributed, ReadArticle, Standing } from '../domain.ts'
import { isRoleNoun } from '../quote/is-role-noun.ts'
import { SURE_TO_NAME } from '../quote/sure.ts'
import { fold } from '../search/fold.ts'
import { givenOf, sameGiven, wordsOfName } from '../search/namesakes.ts'
import { nameKey } from '../search/name-key.ts'
import { speakersLike } from '../search/speakers-like.ts'
import { questionTerms, sameTerm, termsOf } from '../search/terms.ts'
import { withoutCourtesy } from '../search/without-courtesy.ts'
import { SHORT_OFFICES } from './data/short-offices.ts'
import { SMALL_NAME_WORDS } from './data/small-name-words.ts'

/** Whose the words are, beside whom they are claimed to be. */
export type WhoseWords =
  | 'as-claimed'
  /** The article leaves it open, or whoever it has may be the one claimed. */
  | 'open'
  /** Somebody else said it. */
  | 'said-by'
  /** The article leaves it open, and names the one claimed nowhere near. */
  | 'not-given'
  | 'not-said'
  | 'own-words'

/** @param claimed  whose they are said to be, as typed */
export function whoseWords({ read, quote, inMarks, passage }: Standing, claimed: string | undefined): WhoseWords {
  if (quote === undefined) {
    if (inMarks !== true) return 'own-words'
    return claimed === undefined || isNamedNear(read, passage.number, claimed) ? 'open' : 'not-given'
  }
  const { attribution } = quote
  if (attribution.known === 'unknown' && attribution.why === 'not-said') return 'not-said'
  if (claimed === undefined) return 'as-claimed'
  if (attribution.known === 'unknown') return isNamedNear(read, quote.passage, claimed) ? 'open' : 'not-given'
  const name = namingPart(claimed)
  const like = new Set([claimed, name].flatMap((typed) => speakersLike([read], typed).map(({ speaker }) => speaker)))
  if (like.has(attribution.speaker)) {
    return attribution.sure >= SURE_TO_NAME && isOfSame(read, attribution, claimed) ? 'as-claimed' : 'open'
  }
  if (mayBe(read, attribution, claimed, like.size > 0)) return 'open'
  if (attribution.sure >= SURE_TO_NAME) return 'said-by'
  return isNamedNear(read, quote.passage, claimed) ? 'open' : 'not-given'
}

/** Nothing in the claim that parts two of one name: "Trump Jr", "the president of Mexico", a surname of its own in the article. */
function isOfSame(read: ReadArticle, { speaker }: Attributed, claimed: string): boolean {
  const own = [...speaker.names, ...speaker.roles].map((span) => words(read.article, span)).join(' ')
  const suffix = (text: string) => /(?:^|\s)(jr|sr|ii|iii)\b/iu.exec(text)?.[1]?.toLowerCase()
  const fullest = words(read.article, speaker.name)
  if (wordsOfName(claimed).length > 1 && suffix(claimed) !== suffix(fullest) && /\s/.test(fullest)) return false
  const stems = new Set(termsOf(own).map(({ stem }) => stem))
  if (isOffice(claimed)) {
    const named = termsOf(claimed).filter(({ capital, start }) => capital && start > 0)
    return named.every(({ stem }) => stems.has(stem))
  }
  const surname = questionTerms(namingPart(claimed)).at(-1)
  if (surname === undefined || stems.has(surname.stem)) return true
  return !fold(read.article.text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .includes(surname.folded)
}

/** "Robby Mook" of "Clinton campaign manager Robby Mook, who left in May (D)"; the whole where it has no capitals. */
function namingPart(claimed: string): string {
  const bare = headOf(claimed)
  const run = LAST_NAME_RUN.exec(bare)?.[0]
  const words = (run ?? bare).trim().split(/\s+/)
  return words.slice(-NAME_WORDS).join(' ')
}

const LAST_NAME_RUN = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+(?:(?:${SMALL_NAME_WORDS})[\s-]+)*)*\p{Lu}[\p{L}\p{M}’'-]*\.?\s*$`,
  'u',
)
const NAME_WORDS = 4

/**
 * Whether the speaker whom the article has may be the one claimed, under a name that it does not use: the same surname without
 * another given name, an office instead of a name or a name instead of an office.
 */
function mayBe(read: ReadArticle, { speaker }: Attributed, claimed: string, isSpeakerHere: boolean): boolean {
  const names = speaker.names.map((span) => words(read.article, span))
  // An office that nobody here is known by may be the speaker's: "the judge".
  if (isOffice(claimed)) return !isSpeakerHere && isOfficeIn(read, claimed)
  const { name: typed } = withoutCourtesy(namingPart(claimed))
  const surname = termsOf(typed).at(-1)
  const sharing = names.filter((name) => termsOf(name).some((term) => surname !== undefined && sameTerm(term, surname)))
  if (sharing.length > 0) {
    const full = sharing.filter((name) => wordsOfName(name).length > 1)
    // "Senator Jeff Sessions" has the other word of "Jeff Sessions"; "Ann Holm" has not that of "Anna Holm".
    const typedWords = wordsOfName(typed).map((word) => fold(word))
    return (
      full.length === 0 ||
      typedWords.length === 1 ||
      full.some((name) =>
        typedWords.some((word) => sameGiven(givenOf(name), word) || sameConsonants(givenOf(name), word)),
      )
    )
  }
  // "the president" may be the one who is claimed; "a spokesman" is somebody else, and so is whoever has a name.
  return (
    !isSpeakerHere && names.every((name) => /^the\s/iu.test(name) && !/\s\p{Lu}/u.test(name)) && !isBody(speaker.kind)
  )
}

/** "Yusuf" and "Youssef", which may be one name. */
function sameConsonants(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => nameKey(name)?.replace(/(?!^)[aeiouy]/g, ''))
  return a !== undefined && a === b && a.length >= 3
}

/** What somebody is and no name: "the Hafnarvik coach", "landlord of the Ram", "the CEO of Tisza Cells". */
function isOffice(claimed: string): boolean {
  const head = headOf(claimed)
  const last = head.split(/\s+/).at(-1) ?? ''
  return (
    /^\p{Ll}/u.test(last) || (/^(?:the|an?|his|her|their|our)\s/iu.test(head) && isRoleNoun(last.toLowerCase(), false))
  )
}

/** Whether the article has the office's noun, and every name in it. */
function isOfficeIn({ article, passages }: ReadArticle, claimed: string): boolean {
  const all = termsOf(claimed)
  const head = headOf(claimed).split(/\s+/).at(-1) ?? ''
  const noun = termsOf(SHORT_OFFICES.get(head.toLowerCase()) ?? head).at(-1)
  const named = all.filter((term) => term.capital && term.start > 0 && term.folded !== head.toLowerCase())
  const wanted = noun === undefined ? named : [noun, ...named]
  const there = new Set(passages.flatMap((passage) => termsOf(words(article, passage)).map(({ stem }) => stem)))
  return wanted.every(({ stem }) => there.has(stem))
}

/** Up to what hangs on it: "Holger Schmieding" of "Holger Schmieding of Berenberg, a bank". */
const headOf = (claimed: string) =>
  (
    claimed.replace(/\([^)]*\)/g, ' ').split(/,(?:\s|$)|\s[–—-]\s|\s(?:of|for|from|at|in|who|which|whose|with)\s/)[0] ??
    claimed
  ).trim()

const isBody = (kind: string) => kind === 'body' || kind === 'document'

/** Whether the paragraph, or one of the two before it, has the last word of the name. */
function isNamedNear({ article, passages }: ReadArticle, number: number, claimed: string): boolean {
  const surname = questionTerms(namingPart(claimed)).at(-1)
  if (surname === undefined) return true
  const near = passages.slice(Math.max(0, number - 1 - PARAGRAPHS_BEFORE), number + 1)
  return near.some((passage) => termsOf(words(article, passage)).some((term) => sameTerm(term, surname)))
}

const PARAGRAPHS_BEFORE = 2
