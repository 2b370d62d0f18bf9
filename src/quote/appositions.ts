import type { Span } from '../domain.ts'
import { cueOf } from './cues.ts'
import { DETERMINERS, RELATIVES } from './data/function-words.ts'
import { PERSON_NOUNS, ROLE_MODIFIERS } from './data/nouns.ts'
import { PLACES } from './data/places.ts'
import { NAME_PARTICLES, OFFICES, TITLES } from './data/titles.ts'
import type { Frame } from './frames.ts'
import type { Mention } from './mention.ts'
import { nameIn } from './names.ts'
import { isGivenName } from './same-name.ts'
import type { Token } from './tokens.ts'

/** What stands between commas after a mention: who that is, or the name of one told by role. */
export interface Apposition {
  /** One past its closing comma. */
  readonly end: number
  readonly role?: Span
  /** Lower-case words, to tell the sex by. */
  readonly words: readonly string[]
  readonly name?: JoinedName
}

/** A name that follows the role of its owner; the role ends at `roleTo`. */
export interface JoinedName {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly roleTo: number
}

const LONGEST = 30 // tokens; a longer stretch between commas is a clause of its own

/** The apposition that begins at a comma: ", a farmer from Kent," or ", Jo Roe,". */
export function appositionOf(tokens: readonly Token[], at: number, frame: Frame): Apposition | undefined {
  if (tokens[at]?.low !== ',' || at + 1 >= frame.to) return undefined
  const close = closingComma(tokens, at + 1, frame)
  const from = at + 1
  const words: string[] = []
  for (let k = from; k < close; k++) words.push(tokens[k]?.low ?? '')
  const end = tokens[close]?.low === ',' && close < frame.to ? close + 1 : close
  const nameTo = nameFrom(tokens, from, close)
  if (nameTo > from && nameTo === close) {
    // "his deputy, Finance Minister [Ada Holm],"
    const name = close - from > 2 ? (nameIn(tokens, from, close - 1)?.from ?? from) : from
    return { end, words, name: { from: name, to: close, end, roleTo: at } }
  }
  const described = describedName(tokens, from, close)
  if (described !== undefined) return { end, words, name: { from: described, to: close, end, roleTo: at } }
  const roleHead = roleHeadIn(tokens, from, close)
  // a role with a name right after it is somebody else: "In Paris, Dr. Roe"
  if (roleHead === undefined || tokens[roleHead + 1]?.capital === true) return undefined
  const start = DETERMINERS.has(tokens[from]?.low ?? '') ? from + 1 : from
  return { end, words, role: { start: tokens[start]?.start ?? 0, end: tokens[close - 1]?.end ?? 0 } }
}

/** One past "(D-Nev.)", ", R-Fla.," or ", 54," after a name. */
export function tagEnd(tokens: readonly Token[], at: number, frame: Frame): number {
  const token = tokens[at]
  if (token?.low === '(') {
    for (let k = at + 1; k < Math.min(at + 12, frame.to); k++) if (tokens[k]?.low === ')') return k + 1
    return at
  }
  if (token?.low !== ',' || at + 1 >= frame.to) return at
  const tag = tokens[at + 1]
  if (tag === undefined || !/^(?:\d{1,3}|[drif]-\p{L}+)$/u.test(tag.low)) return at
  return tokens[at + 2]?.low === ',' ? at + 3 : at + 2
}

const COMPLEMENT = 10 // tokens between a role and the comma before its owner's name

/** "the head of the harbour board, Ada Holm, …", "a spokesman for the port, Ada Holm": the name behind a role and its complement. */
export function nameAfterComplement(
  tokens: readonly Token[],
  { at, last }: { readonly at: number; readonly last: number },
  frame: Frame,
  before: readonly Mention[],
): JoinedName | undefined {
  if (!PERSON_NOUNS.has(tokens[last]?.low ?? '') || !/^(?:of|for|at|in|on|to|from)$/.test(tokens[last + 1]?.low ?? ''))
    return undefined
  const owner = before.at(-1)
  const owned = owner?.place === 'possessor' && owner.to === at
  if (!owned && !/^(?:the|its|his|her|their|our|an?)$/.test(tokens[at]?.low ?? '')) return undefined
  for (let k = last + 2; k < Math.min(last + 2 + COMPLEMENT, frame.to); k++) {
    const token = tokens[k]
    if (token === undefined || (token.kind !== 'word' && token.low !== ',')) return undefined
    if (token.low !== ',') {
      if (cueOf(token.low)?.form === 'past' || RELATIVES.has(token.low)) return undefined
      continue
    }
    const close = closingComma(tokens, k + 1, frame)
    const named = nameFrom(tokens, k + 1, close)
    if (named !== close || close - k < 3 || tokens[close + 1]?.low === 'and') return undefined
    if (tokens[close]?.low !== ',' && !/^an?$/.test(tokens[at]?.low ?? '')) return undefined
    if (!isOfRole(tokens, at, k)) return undefined
    for (let i = k + 1; i < close; i++) if (isPlaceWord(tokens[i]?.low ?? '')) return undefined
    return { from: k + 1, to: close, end: tokens[close]?.low === ',' ? close + 1 : close, roleTo: k }
  }
  return undefined
}

/** Not whether "a spokesman for the mayor, Ada Holm" names the mayor, nor whether "a man in Kell, Upper Sande" names a man. */
function isOfRole(tokens: readonly Token[], at: number, comma: number): boolean {
  if (!/^an?$/.test(tokens[at]?.low ?? '')) return true
  const last = tokens[comma - 1]
  if (last === undefined) return false
  return last.capital
    ? isGivenName(tokens[comma + 1]?.low)
    : !(PERSON_NOUNS.has(last.low) || TITLES.has(last.low) || OFFICES.has(last.low))
}

const isPlaceWord = (low: string): boolean => PLACES.has(low) || /^(?:new|north|south|east|west)$/.test(low)

/** "the minister, [the shipowner Ada Holm], said": where the name begins in a description that ends with it. */
function describedName(tokens: readonly Token[], from: number, close: number): number | undefined {
  if (tokens[from]?.low !== 'the') return undefined
  for (let k = from + 1; k < Math.min(from + 5, close - 1); k++) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word' || token.capital) return undefined
    if (!PERSON_NOUNS.has(token.low) || tokens[k + 1]?.capital !== true) continue
    return nameFrom(tokens, k + 1, close) === close && close - k > 2 ? k + 1 : undefined
  }
  return undefined
}

function closingComma(tokens: readonly Token[], from: number, frame: Frame): number {
  const limit = Math.min(from + LONGEST, frame.to)
  for (let k = from; k < limit; k++) {
    const token = tokens[k]
    if (token === undefined || token.kind === 'quote') return k
    if (token.kind === 'mark' && /^[,;:—–.!?-]$/.test(token.low)) return k
  }
  return limit
}

function nameFrom(tokens: readonly Token[], from: number, close: number): number {
  let k = from
  while (k < close && k - from < 5) {
    const token = tokens[k]
    if (token === undefined || token.possessive || !(token.capital || (k > from && NAME_PARTICLES.has(token.low))))
      break
    k++
  }
  return tokens[from]?.capital === true ? k : from
}

/** A role noun near the start, before any "who" or verb: "a superdelegate from …", "chief of staff". */
function roleHeadIn(tokens: readonly Token[], from: number, close: number): number | undefined {
  const article = DETERMINERS.has(tokens[from]?.low ?? '')
  for (let k = from; k < Math.min(from + (article ? 9 : 6), close); k++) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word') return undefined
    if (/^(?:who|which|that|of|in|for|with|is|was|and|whose)$/.test(token.low)) return undefined
    if (PERSON_NOUNS.has(token.low) || TITLES.has(token.low)) return k
    if (!article && !token.capital && !ROLE_MODIFIERS.has(token.low) && !token.possessive) return undefined
  }
  return undefined
}
