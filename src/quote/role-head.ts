import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './data/function-words.ts'
import { PERSON_NOUNS } from './data/nouns.ts'
import { isRoleNoun } from './is-role-noun.ts'
import type { Token } from './tokens.ts'

/** The last word before what complements it: "loans [adviser] to the fund". */
export function headAt(tokens: readonly Token[], from: number, limit: number): number | undefined {
  let head: number | undefined
  for (let at = from; at < Math.min(limit, from + 7); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || PREPOSITIONS.has(token.low) || RELATIVES.has(token.low)) break
    if (CONJUNCTIONS.has(token.low) || AUXILIARIES.has(token.low) || isTimeWord(token.low)) break
    if (isParticiple(tokens, at) && head !== undefined) break
    const cue = cueOf(token.low)
    // "rail spokesman": in its base form a verb is as likely a noun
    if (cue !== undefined && cue.form !== 'base' && !isRoleNoun(token.low, false)) break
    head = at
  }
  return head
}

/** "based", "elected", "living", after a noun. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]
  const closes = next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.low) || DETERMINERS.has(next.low)
  return closes && /.{2}(?:ed|ing)$/.test(low) && !PERSON_NOUNS.has(low) && !/^(?:being|wing|king)$/.test(low)
}

/** From one token to another, none where there is nothing between. */
export function span(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined || to <= from) return undefined
  return { start: first.start, end: last.end }
}
