import type { Span } from '../domain.ts'
import type { Piece } from './marks.ts'
import { cueOf } from './cues.ts'
import { OPENERS } from './data/function-words.ts'
import { ABBREVIATIONS, SURNAMES_TOO } from './data/titles.ts'

/** A word, a mark, or one whole quoted piece: what sentences outside quotes are made of. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote'
  /** Lower-case, ’ as ', the dot of an abbreviation left out; empty for a quote. */
  readonly low: string
  readonly capital: boolean
  /** All its letters are capitals. */
  readonly upper: boolean
  /** "Holm's": the span ends before the 's. */
  readonly possessive: boolean
  /** Of a `quote`. */
  readonly piece?: Piece
}

const WORD =
  /(?:\p{L}\.){2,}\p{L}?|\p{Lu}-(?:\p{Lu}\.){2,}|\p{Lu}-\p{L}{2,6}\.|[\p{L}\p{M}\p{N}@#$€£]+(?:(?:[-'’‑&]|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}\p{Cf}]/uy

/**
 * The tokens of a passage, each outermost quoted piece standing as one.
 *
 * @param pieces  outermost, in order; `outer` is their span with the marks
 */
export function tokensOf(text: string, passage: Span, pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  let at = passage.start
  for (const piece of pieces) {
    read(text, at, piece.outer.start, tokens)
    at = piece.outer.end
    // left out, so that the name around it is one
    if (isNickname(text, passage, piece, tokens.at(-1))) continue
    tokens.push({ ...piece.outer, kind: 'quote', low: '', capital: false, upper: false, possessive: false, piece })
  }
  read(text, at, passage.end, tokens)
  return tokens
}

const NICKNAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u

/** `Marta "Bee" Novak`: one or two capital words in marks between the parts of a name. */
function isNickname(text: string, passage: Span, piece: Piece, before: Token | undefined): boolean {
  const { start, end } = piece.outer
  if (before?.capital !== true || before.possessive || before.end !== start - 1 || end - start > 24) return false
  if (OPENERS.has(before.low) || cueOf(before.low) !== undefined) return false
  if (!NICKNAME.test(text.slice(piece.start, piece.end))) return false
  return end + 2 < passage.end && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))
}

function read(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start
  while (at < end) {
    WORD.lastIndex = at
    const found = WORD.exec(text)?.[0]
    if (found === undefined) {
      at += 1
      continue
    }
    const token = tokenAt(text, at, Math.min(at + found.length, end))
    // "Barclays’ Ada Holm", "the farmers' leader"
    if (token.low.endsWith('s') && token.end < end - 2 && OWNS.test(text.slice(token.end, token.end + 3))) {
      tokens.push({ ...token, possessive: true })
      at = token.end + 1
      continue
    }
    tokens.push(token)
    at = token.possessive ? Math.min(at + found.length, end) : token.end
  }
}

/** "Lisbon-born": tells of somebody and is no name, though it begins with one. */
const DESCRIBES = /-(?:born|based|bred|raised|educated|trained|led|backed|owned|funded|made|style|speaking|language)$/

const OWNS = /^['’] \p{L}/u
const POSSESSIVE = /['’]s$/i

const BEHIND_A_NAME = /\p{Lu}[\p{L}\p{M}’'-]+ $/u

const isAsciiWord = (first: string): boolean => /[a-z0-9]/i.test(first)

function tokenAt(text: string, start: number, end: number): Token {
  const word = text.slice(start, end)
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0)
  if (!isAsciiWord(first) && !/[\p{L}\p{N}@#$€£]/u.test(first))
    return { start, end, kind: 'mark', low: word, capital: false, upper: false, possessive: false }
  // most words have neither, and the patterns below cost more than all else here
  const joined = /[-'’]/.test(word)
  const possessive = joined && POSSESSIVE.test(word) && word.length > 2
  const bare = possessive ? word.slice(0, -2) : word
  const low = bare.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')
  const capital =
    !(joined && DESCRIBES.test(bare)) &&
    (/^[\p{Lu}\p{Lt}]/u.test(bare) || (joined && /^(?:al|el|ad|as|at|an|ar|ash|d|o|de|mc)[-'’]\p{Lu}/u.test(bare)))
  const dot = capital && !possessive && text[end] === '.'
  // "Dilys Penn." behind a given name, "Erie, Penn." behind a comma
  const surname = dot && SURNAMES_TOO.has(low) && BEHIND_A_NAME.test(text.slice(Math.max(0, start - 24), start))
  const shortened = dot && ABBREVIATIONS.has(low) && !surname
  const dotted = dot && (shortened || /^\p{Lu}$/u.test(bare))
  return {
    start,
    end: dotted ? end + 1 : start + bare.length,
    kind: 'word',
    low,
    capital,
    upper: capital && !/\p{Ll}/u.test(bare),
    possessive,
  }
}
