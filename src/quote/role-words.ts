import { OTHER_OFFICE, SAME_OFFICE } from './data/role-kin.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './data/function-words.ts'
import { BODY_NOUNS, PERSON_NOUNS, PERSON_PLURALS } from './data/nouns.ts'
import { TITLES } from './data/titles.ts'

/** What somebody is, as words: "the foreign minister of Norland". */
export interface RoleWords {
  /** The noun, the same for all forms of one office: "lawyer" for "attorney". */
  readonly head: string
  /** The other words that tell it from its like, before and after the noun. */
  readonly rest: ReadonlySet<string>
}

const LONGEST = 20 // words of a role; what stands further back tells nobody apart

/** The roles in a stretch of lower-case words: "mayor and former teacher" are two. */
export function roleWords(words: readonly string[]): RoleWords[] {
  const roles: RoleWords[] = []
  let head: string | undefined
  let rest = new Set<string>()
  let closed = false
  const end = (): void => {
    if (head !== undefined) roles.push({ head, rest })
    head = undefined
    rest = new Set()
    closed = false
  }
  for (const word of words.slice(0, LONGEST)) {
    if (RELATIVES.has(word)) break
    if (CONJUNCTIONS.has(word) || word === ',' || word === '&') {
      if (head !== undefined) end()
    } else if (PREPOSITIONS.has(word)) closed = head !== undefined
    else if (DETERMINERS.has(word) || !/[\p{L}\p{N}]/u.test(word)) continue
    else if (!closed && isRoleNoun(word)) {
      if (head !== undefined) rest.add(head)
      head = sameOffice(word)
    } else rest.add(word.replace(/^ex-/, 'former'))
  }
  end()
  return roles
}

/** Asked for by `asked`, borne as `borne`: every word asked for is there, and none that makes it another office is left over. */
export function fitsRole(asked: RoleWords, borne: RoleWords): boolean {
  for (const word of asked.rest) if (!borne.rest.has(word) && !isAge(word)) return false
  for (const word of borne.rest) if (OTHER_OFFICE.has(word) && !asked.rest.has(word)) return false
  return true
}

const sameOffice = (word: string): string => SAME_OFFICE.get(word) ?? word

const AGE = /^(\d{1,3})-year-old$/

const isAge = (word: string): boolean => AGE.test(word)

export const ageIn = (words: Iterable<string>): string | undefined => {
  for (const word of words) {
    const age = AGE.exec(word)?.[1]
    if (age !== undefined) return age
  }
  return undefined
}

const isRoleNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) || PERSON_PLURALS.has(word) || TITLES.has(word) || BODY_NOUNS.has(word)
