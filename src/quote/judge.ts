import { cueOf } from './cues.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Piece } from './marks.ts'
import { DETERMINERS } from './data/function-words.ts'
import { BROADCASTERS, NAMING_WORDS, WORK_NOUNS, WORK_WORDS } from './data/work-frames.ts'

/**
 * Whether a quoted piece is somebody's words: not a title of a work, a nickname, a word spoken of or put at a distance.
 *
 * @param at  token of the piece
 */
export function isSaid(line: Line, at: number, piece: Piece, found: Found | undefined): boolean {
  const inside = line.text.slice(piece.start, piece.end)
  if (!/[\p{L}\p{N}]/u.test(inside)) return false
  if (inside.length > 120) return true
  const count = inside.trim().split(/\s+/).length
  const weak = found === undefined || found.rule === 'owner' || found.rule === 'main-subject'
  // in the midst of a sentence that tells of no speaking, what somebody said before is no hint
  const strong = !weak && !(found.rule === 'carried' && !line.alone)
  if (isWork(line, at, inside, count)) return false
  if (
    !strong &&
    !line.alone &&
    !line.titled &&
    count > 1 &&
    count <= 12 &&
    isTitleCase(inside) &&
    !/[.!?…]$/.test(inside)
  )
    return false
  if (!line.titled && found !== undefined && isTitleFarFrom(found, { line, at, inside })) return false
  if (piece.single && !strong) return count > 3
  if (/[.,?!…—]['’]?\s*$/.test(inside) && count > 2) return true
  if (strong) return true
  return count > 2
}

/** "told the Courier “Salt Road” taught her", "said she loved “Salt Road” best": capitals throughout, and no verb of saying right before. */
function isTitleFarFrom(
  { verb, rule }: Found,
  { line, at, inside }: { readonly line: Line; readonly at: number; readonly inside: string },
): boolean {
  if (verb === undefined || verb >= at || (rule !== 'within' && rule !== 'again')) return false
  if (at - verb <= NEAR || /^(?:[:,]|that|as|it|him|her|them|to|quote)$/.test(line.tokens[at - 1]?.low ?? ''))
    return false
  const listed = /^(?:and|or)$/.test(line.tokens[at - 1]?.low ?? '') ? line.tokens[at - 2] : line.tokens[at - 1]
  if (listed?.kind === 'quote') return false
  const capitals = inside.match(/(?<![\p{L}\p{N}’'-])\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && isTitleCase(inside) && !/[!?]$/.test(inside)
}

const NEAR = 2 // tokens from a verb of saying to words that it gives

/** A title by its place ("on NBC's “…”", "titled “…”") or by its capitals. */
function isWork(line: Line, at: number, inside: string, count: number): boolean {
  const { tokens, frame } = line
  const before = at > frame.from ? tokens[at - 1] : undefined
  const after = at + 1 < frame.to ? tokens[at + 1] : undefined
  if (count > 12) return false
  // in a line set in capitals they tell nothing
  const titled = !line.titled && isTitleCase(inside)
  if (
    before?.possessive === true &&
    (BROADCASTERS.has(before.low) || tokens[at - 2]?.capital === true) &&
    titled &&
    BROADCASTERS.has(tokens[at - 2]?.low ?? before.low)
  )
    return true
  if (before?.possessive === true && (BROADCASTERS.has(before.low) || (titled && !/[!?]$/.test(inside)))) return true
  let k = at - 1
  if (before?.low === ',') k -= 1
  const word = k >= frame.from ? tokens[k] : undefined
  if (word?.low === 'so-called') return true
  if (word !== undefined && NAMING_WORDS.has(word.low) && (titled || count <= 2)) return true
  if (word?.low === 'called' && isNamed(line, k)) return true
  const as = DETERMINERS.has(word?.low ?? '') ? k - 1 : k
  if (tokens[as]?.low === 'as' && count <= 4 && isCalledBefore(line, as)) return true
  if (/^[Tt]he \p{Lu}/u.test(inside) && isTitleCase(inside.slice(4)) && count <= 4 && isCalledBefore(line, k + 1))
    return true
  // "a television series, “Les Gens du port”"
  if (word !== undefined && WORK_NOUNS.has(word.low) && count <= 5 && /^\p{Lu}.*[^.,!?]$/u.test(inside)) return true
  if (titled && !/[!?]/.test(inside) && namesWork(line, k)) return true
  if ((titled && isListed(line, at)) || (isTitleCase(inside) && isCredit(line, at, count))) return true
  // "The last of them, “Driftwood”, was …"
  if (titled && count <= 4 && before?.low === ',' && after?.low === ',' && !/[.,!?]$/.test(inside)) return true
  if (after?.kind === 'word' && WORK_WORDS.has(after.low) && titled) return true
  return titled && count > 1 && (word?.low === 'on' || word?.low === 'of' || DETERMINERS.has(word?.low ?? ''))
}

/** "Jo Roe (“The Long Ditch”)", "“Driftwood,” “Low Water” and “The Kiln”": one of several titles, or one put behind a name. */
function isListed(line: Line, at: number): boolean {
  const { tokens, frame, text } = line
  const isTitle = (k: number): boolean => {
    const piece = k >= frame.from && k < frame.to ? tokens[k]?.piece : undefined
    return piece !== undefined && isTitleCase(text.slice(piece.start, piece.end))
  }
  // over "," and "and" to the title beside
  const beside = (step: 1 | -1): number => {
    let k = at + step
    while (/^(?:,|;|and|or|&|plus)$/.test(tokens[k]?.low ?? '') && Math.abs(k - at) < 3) k += step
    return k
  }
  let first = at
  for (let k = beside(-1); isTitle(k) && at - k < LIST; k -= 1) {
    first = k
    while (/^(?:,|;|and|or|&|plus)$/.test(tokens[k - 1]?.low ?? '')) k -= 1
  }
  if (tokens[first - 1]?.low === '(') return true
  const lead = tokens[first - 1]
  if (first > frame.from && (lead?.low === ':' || cueOf(lead?.low ?? '')?.says === true)) return false
  return isTitle(beside(1)) || first < at
}

const LIST = 40 // tokens

/** A paragraph that is a title, or names and a title: "Jo Roe, “The Long Ditch”". */
function isCredit({ tokens, frame, text }: Line, at: number, count: number): boolean {
  const { start = 0, end = 0 } = tokens[at]?.piece ?? {}
  if (frame.from > 0 || at < frame.to - 2 || /[!?]$/.test(text.slice(start, end)) || tokens[at]?.piece?.single === true)
    return false
  if (at === 0) return count > 2
  return (
    tokens[at - 1]?.low === ',' &&
    tokens.slice(0, at - 1).every(({ kind, capital, low }) => kind === 'mark' || capital || low === 'and')
  )
}

/** "an account called “…”": without an object the verb names what stands before it, but not in "what he called “…”". */
function isNamed({ tokens, frame, mentionAt }: Line, at: number): boolean {
  const noun = at > frame.from ? tokens[at - 1] : undefined
  if (noun?.kind !== 'word' || noun.capital || noun.possessive || mentionAt(at - 1)?.shape === 'pronoun') return false
  for (let k = at - 1; k >= Math.max(frame.from, at - 8); k--)
    if (/^(?:what|which|that|whom|as|been|be|was|is|were|are)$/.test(tokens[k]?.low ?? '')) return false
  return true
}

/** "known locally as", "what the crew calls": a name follows, not a judgement. */
function isCalledBefore({ tokens, frame }: Line, at: number): boolean {
  for (let k = at - 1; k >= Math.max(frame.from, at - 5); k--)
    if (/^(?:known|knows?|dubbed|nicknamed?|calls?)$/.test(tokens[k]?.low ?? '')) return true
  return false
}

const CHANTS = /^(?:chants?|calls?|cries|cry|shouts?|cheers?|choruse?s?|rounds?|goal|promise|motto|slogan|message)$/

/** What stands before a title: "told “…”", "according to “…”", "on Radio Kell's “…”", a preposition. */
function namesWork({ tokens, frame }: Line, at: number): boolean {
  const word = at >= frame.from ? tokens[at] : undefined
  if (word === undefined || word.kind !== 'word') return false
  const left = at > frame.from ? tokens[at - 1] : undefined
  if (word.possessive) {
    for (let k = at - 1; k >= Math.max(frame.from, at - 5); k--)
      if (/^(?:on|of|for|from|to)$/.test(tokens[k]?.low ?? '')) return true
    return false
  }
  if (cueOf(word.low)?.tells === true) return !cueOf(word.low)?.says || word.low === 'told'
  if (word.low === 'to') return left?.low === 'according'
  if (/^(?:like|including|featuring|singles?|titles?|releases?|released)$/.test(word.low)) return true
  return /^(?:on|for|of|in|from|with|over|about|behind|after)$/.test(word.low) && !CHANTS.test(left?.low ?? '')
}

const SMALL = /^(?:the|a|an|of|and|or|in|on|to|for|with|at|by|from|is|vs\.?|&|—|-)$/i

function isTitleCase(inside: string): boolean {
  const words = inside
    .replace(/[.,?!]+$/, '')
    .split(/\s+/)
    .filter(Boolean)
  return words.length > 0 && words.every((word, i) => /^\(?[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)))
}
