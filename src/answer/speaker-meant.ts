import { words } from '../article/words.ts'
import type { ReadArticle, Speaker } from '../domain.ts'
import type { Sex } from '../quote/mention.ts'
import { speakersLike, type SpeakerFound } from '../search/speakers-like.ts'
import type { Library } from '../search/library.ts'
import { sexOfGiven } from '../search/sex-of-speaker.ts'
import { questionTerms, sameTerm, termsOf, type Term } from '../search/terms.ts'
import { withinOneTypo } from '../search/typo.ts'
import { withoutCourtesy } from '../search/without-courtesy.ts'
import { bearersOf, givenOf, sameGiven, wordsOfName } from '../search/namesakes.ts'
import { readTerm } from './read-term.ts'
import { namesOf, type NameSought } from './reported-speech.ts'

/** Whose words are asked for. */
export interface SpeakerMeant {
  /** The fullest name the article has, where it is one person; else as typed. */
  readonly name: string
  readonly speakers: ReadonlySet<Speaker>
  /** Where more than one bear the surname asked for: each in full, as the article names them. */
  readonly namesakes: readonly string[]
  /** Words of the name that were read as the article's. */
  readonly takenAs: readonly { readonly typed: string; readonly as: string }[]
  /** Of their names, to search for. */
  readonly terms: readonly Term[]
  /** How an article may name them as somebody who says something; none where it does not. */
  readonly namesIn: (read: ReadArticle) => readonly NameSought[]
}

/** @param typed  a name, part of one, or what somebody is ("the minister") */
export function speakerMeant(library: Library, reads: readonly ReadArticle[], typed: string): SpeakerMeant {
  const { name, sex } = withoutCourtesy(typed)
  // "the foreign minister": the article word is in no name and no role
  const wanted = questionTerms(name)
  const courtesy = typed.trim().slice(0, typed.trim().length - name.length)
  const like = speakersLike(reads, `${courtesy}${wanted.map(({ start, end }) => name.slice(start, end)).join(' ')}`)
  // "El Sayed": small words that were dropped may be part of a name written as one word
  const found = like.length > 0 ? like : speakersLike(reads, typed)
  const names = new Set(found.map(({ read, speaker }) => words(read.article, speaker.name)))
  const [only] = names
  const asTyped = wanted.map((term) => readTerm(library, term).term)
  const isSurname = sex === undefined && wordsOfName(name).length === 1 && found.some((one) => isNamed(one, asTyped))
  const namesakes = isSurname ? fullNames(found, asTyped) : []
  return {
    name: names.size === 1 && only !== undefined && namesakes.length < 2 ? only : typed,
    speakers: new Set(found.map(({ speaker }) => speaker)),
    namesakes,
    takenAs: names.size === 1 && only !== undefined ? slipsIn(name, found) : [],
    terms: found.length === 0 ? asTyped : searchTerms(found),
    namesIn(read) {
      const its = found.filter((one) => one.read === read)
      if (its.length === 0) return namesTyped(read, { name, sex, terms: asTyped })
      // A surname alone may mean each who bears it.
      return [...its.flatMap(({ speaker }) => namesOf(read, speaker)), ...(isSurname ? [{ terms: asTyped }] : [])]
    },
  }
}

/** Words of a typed name that are a letter from a word of the names of whoever was found, and none of them. */
function slipsIn(typed: string, found: readonly SpeakerFound[]): { typed: string; as: string }[] {
  const spans = found.flatMap(({ read, speaker }) =>
    [...speaker.names, ...speaker.roles].map((span) => ({ read, span })),
  )
  const known = spans.flatMap(({ read, span }) => termsOf(words(read.article, span)))
  return questionTerms(typed).flatMap((term) => {
    if (known.some((other) => sameTerm(term, other))) return []
    const meant = known.find((other) => withinOneTypo(term.folded, other.folded))
    return meant === undefined ? [] : [{ typed: typed.slice(term.start, term.end), as: meant.spelling }]
  })
}

const isNamed = ({ read, speaker }: SpeakerFound, wanted: readonly Term[]) =>
  speaker.names.some((span) => {
    const terms = termsOf(words(read.article, span))
    return wanted.every((term) => terms.some((other) => sameTerm(term, other)))
  })

/** The people who bear a name in the articles where one of them speaks, each in full and once. */
function fullNames(found: readonly SpeakerFound[], typed: readonly Term[]): string[] {
  const reads = new Set(found.map(({ read }) => read))
  const speaking = found.map(({ read, speaker }) => words(read.article, speaker.name))
  const others = [...reads].flatMap((read) =>
    bearersOf(read, typed.at(-1)?.stem ?? '').map((bearer) => words(read.article, bearer.name)),
  )
  const each = new Map<string, string>()
  for (const name of [...speaking, ...others]) {
    // "Holm" of "Anna Holm", "Noh" of "Noh Hye-rin": the other word tells who.
    const rest = wordsOfName(name).filter(
      (word) => !termsOf(word).some((term) => typed.some((one) => sameTerm(term, one))),
    )
    const [telling] = rest
    if (telling === undefined) continue
    const given = givenOf(telling)
    if (![...each.keys()].some((other) => sameGiven(other, given))) each.set(given, name)
  }
  return [...each.values()]
}

function searchTerms(found: readonly SpeakerFound[]): Term[] {
  const all = found
    .slice(0, SPEAKERS_SEARCHED)
    .flatMap(({ read, speaker }) => namesOf(read, speaker).flatMap(({ terms }) => terms))
  return [...new Map(all.map((term) => [term.stem, term])).values()]
}

const SPEAKERS_SEARCHED = 20 // "the minister" of a large library may be hundreds

interface Typed {
  readonly name: string
  readonly sex: Sex | undefined
  readonly terms: readonly Term[]
}

/** A name as typed, and its last word alone in an article that has the whole of it and nobody else of that surname. */
function namesTyped(read: ReadArticle, { name, sex, terms }: Typed): NameSought[] {
  const last = terms.at(-1)
  if (last === undefined) return []
  const bearers = bearersOf(read, last.stem)
  if (wordsOfName(name).length === 1) {
    if (sex === undefined) return [{ terms }]
    const [only, ...others] = bearers
    const isHers = only !== undefined && others.length === 0 && sexOfGiven(only.given) === sex
    return [{ terms, bearer: { sex, shared: !isHers } }]
  }
  const given = givenOf(name)
  const theirs = bearers.filter((one) => sameGiven(one.given, given))
  if (theirs.length === 0) return [{ terms }]
  const itsSex = sex ?? sexOfGiven(given)
  const shared = bearers.length > theirs.length
  return [{ terms }, { terms: [last], bearer: { given, shared, ...(itsSex === undefined ? {} : { sex: itsSex }) } }]
}
