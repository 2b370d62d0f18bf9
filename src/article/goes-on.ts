import {
  AFTER_TIME_OF_DAY,
  BEFORE_NUMBER,
  MAY_END,
  MONTHS,
  NAMES_WITH_MARK,
  TIMES_OF_DAY,
  TITLES,
  WITHIN,
} from './abbreviations.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'
import { SPEAKER_TAG } from './speaker-tags.ts'

/** What stands on both sides of a possible sentence end, without the white space there, some 160 code units each. */
interface Sides {
  readonly before: string
  readonly after: string
}

const OPENERS = /^["'“‘«„([{]+/u
const SMALL_NAME = /^(?:(?:al|el|as|ash|ad|an|ar|at)-\p{Lu}|[a-z]\p{Lu})/u

/** Whether a sentence goes on over what looks like its end. */
export function goesOn(sides: Sides): boolean {
  const { before, after } = sides
  // A number of a list ("1."), or marks alone: no sentence of its own.
  if (/^[(]?\d{1,3}[.)]$/.test(before) || !/[\p{L}\p{N}]/u.test(before)) return true
  if (!/[\p{L}\p{N}]/u.test(after)) return true
  if (/[?!]["'”’»)\]]+$/u.test(before) && isSpeakerTag(after)) return true
  if (isAbbreviation(before, after)) return true
  const bare = after.replace(OPENERS, '')
  return /^\p{Ll}/u.test(bare) && !SMALL_NAME.test(bare)
}

function isSpeakerTag(after: string): boolean {
  const name = SPEAKER_TAG.exec(after)?.[1]
  return name !== undefined && !SENTENCE_STARTERS.has(name)
}

function isAbbreviation(before: string, after: string): boolean {
  const token = lastToken(before)
  if (NAMES_WITH_MARK.has(token)) return !beginsSentence(after)
  if (!token.endsWith('.')) return false
  const word = token.slice(0, -1)
  if (TITLES.has(word) || WITHIN.has(word)) return true
  if (BEFORE_NUMBER.has(word)) return /^\p{N}/u.test(after)
  if (TIMES_OF_DAY.has(word)) return AFTER_TIME_OF_DAY.has(firstWord(after))
  const mayEnd = MONTHS.has(word) || MAY_END.has(word) || isInitials(token)
  return mayEnd && !beginsSentence(after)
}

/** `B.`, `U.S.`, `J.-P.` */
function isInitials(token: string): boolean {
  return /^(?:\p{L}\.-?)*\p{Lu}\.$/u.test(token)
}

function lastToken(before: string): string {
  const token = /[^\s—–]{1,24}$/u.exec(before.slice(-24))?.[0] ?? ''
  // "then-Sen.", "(Mr.", and a closing mark that somebody typed for an opening one.
  return token.replace(/^.*[-–(](?=\p{L}{2})/u, '').replace(/^["'“‘”’«„([{]+/u, '')
}

/** A quote after an abbreviation is taken for a sentence: `at 5 p.m. “We left.”` */
function beginsSentence(after: string): boolean {
  return /^["“«„]/u.test(after) || SENTENCE_STARTERS.has(firstWord(after))
}

function firstWord(after: string): string {
  return /^["'“‘«„([{]*([\p{L}\p{M}]{1,24})/u.exec(after)?.[1] ?? ''
}
