import { cueOf } from './cues.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, OPENERS, PREPOSITIONS } from './data/function-words.ts'
import { isGivenName } from './same-name.ts'
import type { Token } from './tokens.ts'

/** How an article writes its words where capitals tell names from other words. */
export type Casing = ReadonlyMap<string, number>

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** For each lower-case word, how much oftener it stands with a capital inside a sentence than without. */
export function casingOf(text: string): Casing {
  const casing = new Map<string, number>()
  let end = 0
  let lowBefore = false
  for (const found of text.matchAll(WORD)) {
    const [written] = found
    const word = /['’]s$/.test(written) ? written.slice(0, -2) : written
    const low = word.toLowerCase().replaceAll('’', "'")
    const capital = word[0] !== low[0] && /^\p{Lu}/u.test(word)
    const near = found.index === end + 1 && text[end] === ' '
    // at the start of a sentence a capital tells nothing
    if (!capital) casing.set(low, (casing.get(low) ?? 0) - 1)
    else if (near && lowBefore) casing.set(low, (casing.get(low) ?? 0) + 1)
    // a run of capitals inside a sentence is one name
    lowBefore = !capital || (near && lowBefore)
    end = found.index + found[0].length
  }
  return casing
}

/**
 * The tokens of a line set in capitals ("Holm Calls Bridge a ‘Waste of Money’") with those taken away that mark no name; of
 * any other line the tokens as they are.
 */
export function recased(tokens: readonly Token[], casing: Casing): readonly Token[] {
  if (!isTitled(tokens)) return tokens
  const shouted = tokens.every(({ kind, upper, low }) => kind !== 'word' || upper || !/\p{L}/u.test(low))
  return tokens.map((token) =>
    token.capital && !isInitial(token) && !isNameHere(token, casing, shouted)
      ? { ...token, capital: false, upper: false }
      : token,
  )
}

/**
 * The tokens with the capital taken away from the first word of a sentence that is no name: "Habitat loss is the cause", where
 * the article has "habitat" too, "Tobacco-related deaths rose".
 *
 * @param openers  places of the first words
 */
export function openedPlain(tokens: readonly Token[], openers: readonly number[], casing: Casing): readonly Token[] {
  const plain = openers.filter((at) => {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token?.capital !== true || token.upper || token.possessive || next?.kind !== 'word' || next.capital)
      return false
    if (isGivenName(token.low) || cueOf(next.low)?.says === true) return false
    const seen = casing.get(token.low) ?? 0
    // "al-Sharaa" is a name that begins small
    return COMPOUND.test(token.low) ? seen <= 0 : seen < 0 && !/[-'’]/.test(token.low)
  })
  if (plain.length === 0) return tokens
  const opened = [...tokens]
  for (const at of plain) {
    const token = tokens[at]
    if (token !== undefined) opened[at] = { ...token, capital: false }
  }
  return opened
}

const COMPOUND = /^\p{Ll}{3,}-(?:\p{Ll}+(?:ed|ing|free|wide|old|long|term|level|time|size))$/u

/** "A." of a name. */
const isInitial = ({ start, end, low }: Token): boolean => low.length === 1 && end - start === 2

const LONGEST = 40 // tokens of a headline
const SHORTEST = 3 // words

/** All but the small words are capital, and there are enough of them to tell. */
function isTitled(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST) return false
  let words = 0
  let plain = 0
  for (const { kind, low, capital } of tokens) {
    if (kind !== 'word' || PREPOSITIONS.has(low) || DETERMINERS.has(low) || CONJUNCTIONS.has(low)) continue
    if (AUXILIARIES.has(low) || /^[\p{N}$€£@#]/u.test(low)) continue
    words += 1
    if (!capital) plain += 1
  }
  return words >= SHORTEST && plain * 8 <= words
}

function isNameHere({ low, upper }: Token, casing: Casing, shouted: boolean): boolean {
  if (PREPOSITIONS.has(low) || ADVERBS.has(low) || AUXILIARIES.has(low) || OPENERS.has(low)) return false
  const known = casing.get(low)
  if (known !== undefined && known !== 0) return known > 0
  if (shouted && upper) return false
  const cue = cueOf(low)
  if (cue !== undefined && cue.form !== 'base') return false
  // "fires" where the text has "fired"
  const stem = low.replace(/(?:ing|ed|es|s)$/, '')
  if (stem === low || stem.length < 3) return true
  return ![stem, `${stem}e`, `${stem}s`, `${stem}ed`, `${stem}es`, `${stem}ing`].some(
    (form) => (casing.get(form) ?? 0) < 0,
  )
}
