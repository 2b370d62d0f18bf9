import { words } from '../article/words.ts'
import type { ReadArticle, Speaker } from '../domain.ts'
import { speakersLike, type SpeakerFound } from '../search/speakers-like.ts'
import type { Library } from '../search/library.ts'
import { questionTerms, type Term } from '../search/terms.ts'
import { readTerm } from './read-term.ts'
import { namesOf } from './reported-speech.ts'

/** Whose words are asked for. */
export interface SpeakerMeant {
  /** The fullest name the article has, where it is one person; else as typed. */
  readonly name: string
  readonly speakers: ReadonlySet<Speaker>
  /** Of their names, to search for. */
  readonly terms: readonly Term[]
  /** How an article may name them as somebody who says something; none where it does not. */
  readonly namesIn: (read: ReadArticle) => readonly (readonly Term[])[]
}

/** @param typed  a name, part of one, or what somebody is ("the minister") */
export function speakerMeant(library: Library, reads: readonly ReadArticle[], typed: string): SpeakerMeant {
  // "the foreign minister": the article word is in no name and no role
  const wanted = questionTerms(typed)
  const found = speakersLike(reads, wanted.map(({ start, end }) => typed.slice(start, end)).join(' '))
  const names = new Set(found.map(({ read, speaker }) => words(read.article, speaker.name)))
  const [only] = names
  const asTyped = wanted.map((term) => readTerm(library, term).term)
  return {
    name: names.size === 1 && only !== undefined ? only : typed,
    speakers: new Set(found.map(({ speaker }) => speaker)),
    terms: found.length === 0 ? asTyped : searchTerms(found),
    namesIn(read) {
      const its = found.filter((one) => one.read === read)
      return its.length > 0 ? its.flatMap(({ speaker }) => namesOf(read, speaker)) : namesTyped(read, typed, asTyped)
    },
  }
}

function searchTerms(found: readonly SpeakerFound[]): Term[] {
  const all = found.slice(0, SPEAKERS_SEARCHED).flatMap(({ read, speaker }) => namesOf(read, speaker).flat())
  return [...new Map(all.map((term) => [term.stem, term])).values()]
}

const SPEAKERS_SEARCHED = 20 // "the minister" of a large library may be hundreds

/** A name as typed, and its last word alone in an article that has the whole of it. */
function namesTyped({ article }: ReadArticle, typed: string, terms: readonly Term[]): (readonly Term[])[] {
  const last = terms.at(-1)
  const isThere = terms.length > 1 && last !== undefined && article.text.toLowerCase().includes(typed.toLowerCase())
  return [terms, ...(isThere && /^\p{Lu}/u.test(typed) ? [[last]] : [])]
}
