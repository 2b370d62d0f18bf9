import { words } from '../article/words.ts'
import type { ReadArticle, Speaker } from '../domain.ts'
import { bearersOf } from './namesakes.ts'
import { sexOfGiven } from './sex-of-speaker.ts'
import { sameTerm, termsOf, type Term } from './terms.ts'

/** One word of a role; not `own` where it names whom the role hangs on: "Denny’s ex-wife", "a student of Tanabe". */
export interface RoleTerm extends Term {
  readonly own: boolean
}

/** The words of each of a speaker's roles. */
export function roleTerms(read: ReadArticle, speaker: Speaker): RoleTerm[][] {
  const others = read.speakers.filter((other) => other !== speaker && other.kind === 'person')
  const names = others.flatMap((other) => other.names.flatMap((span) => termsOf(words(read.article, span))))
  const isAnothersName = (term: Term) => names.some((name) => sameTerm(name, term))
  return speaker.roles.map((span) => {
    const role = words(read.article, span)
    const next = read.article.text.slice(span.end, span.end + POSSESSIVE_ROOM)
    return termsOf(role).map((term) => {
      const before = role.slice(0, term.start)
      const isAnothers =
        POSSESSIVE.test(role.slice(term.start, term.end)) ||
        POSSESSIVE_END.test(`${role.slice(term.end)}${next}`) ||
        (HANGS_ON.test(before) && !SPEAKS_FOR.test(before)) ||
        isAnothersName(term) ||
        bearersOf(read, term.stem).length > 0 ||
        sexOfGiven(role.slice(term.start, term.end).toLowerCase()) !== undefined
      return { ...term, own: !(term.capital && isAnothers) }
    })
  })
}

const POSSESSIVE_ROOM = 3 // characters: an apostrophe, an s and what ends the word
const POSSESSIVE = /['’](?:s|S)?$/u
const POSSESSIVE_END = /^['’](?:s|S)?(?![\p{L}\p{N}])/u
/** Of which every word since the preposition is a name's: "student of Hideo ". */
const HANGS_ON = /(?:^|\s)(?:of|to|with|under|for)\s+(?:(?:the|an?)\s+)?(?:\p{Lu}\S*\s+)*$/u
/** A body's words are said by whoever speaks for it. */
const SPEAKS_FOR = /\b(?:spokes\p{L}+|speaking)\s+(?:for|of)\s/iu
