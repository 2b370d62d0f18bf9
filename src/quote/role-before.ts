import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './data/function-words.ts'
import { PARTY_NOUNS, PERSON_NOUNS, ROLE_MODIFIERS } from './data/nouns.ts'
import { COURTESIES, PORTFOLIOS, TITLES } from './data/titles.ts'
import { isApposed } from './apposed.ts'
import { isRoleNoun } from './is-role-noun.ts'
import type { Line } from './lines.ts'
import { headAt, span } from './role-head.ts'
import type { Token } from './tokens.ts'

/** What stands before the name says what somebody is: "flood expert Jo Roe", "the mayor, Jo Roe". */
export function roleBefore(line: Line, name: number): Span | undefined {
  return before(line, name) ?? beforeComma(line, name)
}

const LONGEST = 14 // tokens of a role with its complement

/** "said [flood expert] Jo Roe", "the [Ghanaian winger] Jo Roe". */
function before(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  let end = name
  while (end > frame.from && COURTESIES.has(tokens[end - 1]?.low ?? '')) end -= 1
  const head = tokens[end - 1]
  if (end - 1 < frame.from || head?.kind !== 'word' || !isRoleNoun(head.low, false) || head.possessive) return undefined
  const start = startOf(line, end - 1)
  return start === undefined ? undefined : span(tokens, start, end)
}

/** "[the mayor of Tarsk], Jo Roe,", "its [chairman], Jo Roe,". */
function beforeComma(line: Line, name: number): Span | undefined {
  const { tokens, frame } = line
  let end = name
  while (end > frame.from && COURTESIES.has(tokens[end - 1]?.low ?? '')) end -= 1
  end -= 1
  if (tokens[end]?.low !== ',' || tokens[end - 1]?.kind !== 'word') return undefined
  let nearest: Span | undefined
  for (let at = end - 1; at >= Math.max(frame.from, end - LONGEST); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || AUXILIARIES.has(token.low) || RELATIVES.has(token.low)) return nearest
    if (cueOf(token.low)?.form === 'past') return nearest
    const left = tokens[at - 1]
    const owned = left?.possessive === true || DETERMINERS.has(left?.low ?? '')
    if (!owned || token.possessive) continue
    const head = headAt(tokens, at, end)
    if (head === undefined) continue
    const noun = tokens[head]
    const next = tokens[head + 1]
    if (head + 1 < end && !PREPOSITIONS.has(next?.low ?? '')) continue
    if (noun === undefined || ADVERBS.has(noun.low) || /^(?:later|earlier|ago)$/.test(noun.low)) continue
    // a word list knows no name: "the Coast Courier"
    if (noun.capital && !PERSON_NOUNS.has(noun.low) && !TITLES.has(noun.low)) continue
    const open =
      !PREPOSITIONS.has(tokens[at - 2]?.low ?? '') &&
      noun?.capital === false &&
      head === end - 1 &&
      endsName(line, name)
    if (!isRoleNoun(noun.low, true) && !open) continue
    const start = left?.possessive === true ? (startOf(line, at) ?? at) : at
    if (!isApposed(line, at, name)) return undefined
    nearest ??= span(tokens, oneOf(tokens, start) ?? start, end)
    // "the head of the valley's flood [committee]": the role is further left
    if (!isComplement(tokens, start)) return span(tokens, oneOf(tokens, start) ?? start, end)
  }
  return nearest
}

/** "[one] of the divers". */
function oneOf(tokens: readonly Token[], from: number): number | undefined {
  let at = from - 1
  while (DETERMINERS.has(tokens[at]?.low ?? '')) at -= 1
  return tokens[at]?.low === 'of' && /^(?:one|another)$/.test(tokens[at - 1]?.low ?? '') ? at - 1 : undefined
}

/** "head of the [valley's flood committee]" */
function isComplement(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (DETERMINERS.has(tokens[at]?.low ?? '')) at -= 1
  return /^(?:of|at|for)$/.test(tokens[at]?.low ?? '') && isRoleNoun(tokens[at - 1]?.low ?? '', false)
}

/** A comma or a verb of saying follows the name, as after one that names a role. */
function endsName(line: Line, name: number): boolean {
  const mention = line.mentionAt(name)
  const next = line.tokens[mention?.to ?? -1]
  return next?.low === ',' || cueOf(next?.low ?? '') !== undefined
}

/** Where the role ending with the noun at `head` begins: back over what modifies it. */
function startOf(line: Line, head: number): number | undefined {
  const { tokens, frame } = line
  let start = head
  for (let at = head - 1; at >= Math.max(frame.from, head - LONGEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') {
      if (token?.low === '&') continue
      break
    }
    const { low } = token
    if (DETERMINERS.has(low) || AUXILIARIES.has(low) || RELATIVES.has(low) || ADVERBS.has(low)) break
    if (cueOf(low) !== undefined && !token.capital && line.mentionAt(at) === undefined) break
    if (low === 'and' || low === 'of' || low === 'for') {
      // "former Gov. and Party Chairman", "Secretary of State", "head of research"
      const left = tokens[at - 1]
      // "Health and Human Services Secretary"
      if (low === 'and' && left?.capital === true && PORTFOLIOS.has(left.low) && tokens[at + 1]?.capital === true)
        continue
      if (
        left?.kind !== 'word' ||
        !(isRoleNoun(left.low, false) || PARTY_NOUNS.has(left.low)) ||
        left.low.endsWith('s')
      )
        break
      continue
    }
    if (PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || SUBORDINATORS.has(low) || isTimeWord(low)) break
    if (
      /(?:[^e]ed|ing)$/.test(low) &&
      !token.capital &&
      !/-/.test(low) &&
      !ROLE_MODIFIERS.has(low) &&
      cueOf(tokens[at - 1]?.low ?? '') === undefined &&
      tokens[at - 1]?.kind === 'word' &&
      !DETERMINERS.has(tokens[at - 1]?.low ?? '')
    )
      break
    start = at
  }
  return start
}
