import type { Frame } from './frames.ts'
import type { Token } from './tokens.ts'
import { BODY_NOUNS, PERSON_NOUNS, PERSON_PLURALS, ROLE_MODIFIERS } from './data/nouns.ts'
import { NAME_PARTICLES, OFFICES, PORTFOLIOS } from './data/titles.ts'
import { isRole } from './names.ts'
import { isNoun } from './noun-kind.ts'
import { isGivenName } from './same-name.ts'

/** Whether a small word at `k` goes on with the phrase that begins at `at` and whose last noun or name stands at `last`. */
export function joins(tokens: readonly Token[], k: number, last: number, at: number, frame: Frame): boolean {
  const token = tokens[k]
  const before = tokens[k - 1]
  let next = k + 1 < frame.to ? tokens[k + 1] : undefined
  if (token === undefined || before === undefined) return false
  // the second of two particles: "Pieter van der Meer"
  if (last === k - 2 && NAME_PARTICLES.has(token.low) && NAME_PARTICLES.has(before.low) && next?.capital === true)
    return true
  if (last !== k - 1) return false
  if (token.low === 'and' || token.low === '&') {
    if (opensOffice(tokens, k)) return true
    // "former Gov. and Party Chairman Ole Lund": what comes before is all title
    return (
      next?.kind === 'word' &&
      (next.capital || ROLE_MODIFIERS.has(next.low) || isCallingOf(tokens, k + 1)) &&
      isRole(tokens, at, k) &&
      !PERSON_PLURALS.has(before.low)
    )
  }
  if (NAME_PARTICLES.has(token.low) && before.capital && next !== undefined) {
    const after = NAME_PARTICLES.has(next.low) && !next.capital && k + 2 < frame.to ? tokens[k + 2] : next
    if (after?.capital === true) return true
  }
  if (token.low === 'to') return isSentTo(tokens, k, frame)
  if (token.low !== 'of' && token.low !== 'for' && token.low !== 'on') return false
  if (next?.low === 'the') next = tokens[k + 2]
  if (next?.capital !== true || !before.capital) return false
  // "economist Ada Hunter of Kell Bank": a surname that is a calling
  if (token.low === 'of') {
    const given = k - 2 >= at ? tokens[k - 2] : undefined
    return isNoun(before.low) && !(given?.capital === true && isGivenName(given.low))
  }
  if (token.low === 'for' && (OFFICES.has(before.low) || isLeadOf(tokens, k, next))) return true
  return BODY_NOUNS.has(before.low) || (token.low === 'for' && PERSON_NOUNS.has(before.low) && before.low.endsWith('s'))
}

/** "Minister for Fisheries[, the Isles and Trade] Ada Holm": the last word of the list, where it is one. */
export function portfolioEnd(tokens: readonly Token[], at: number, comma: number, limit: number): number | undefined {
  let office = at
  while (office < comma && !OFFICES.has(tokens[office]?.low ?? '')) office++
  if (office >= comma || !/^(?:of|for)$/.test(tokens[office + 1]?.low ?? '')) return undefined
  for (let k = comma + 1; k < limit; k++) {
    const token = tokens[k]
    if (token?.low === 'and')
      return tokens[k - 1]?.capital === true && tokens[k + 1]?.capital === true ? k + 1 : undefined
    if (token === undefined || !(token.capital || token.low === 'the' || token.low === 'of' || token.low === ','))
      return undefined
  }
  return undefined
}

/** "Health [and] Human Services Secretary Ada Holm" */
function opensOffice(tokens: readonly Token[], and: number): boolean {
  if (!PORTFOLIOS.has(tokens[and - 1]?.low ?? '')) return false
  for (let k = and + 1; k < and + 5 && tokens[k]?.capital === true; k++)
    if (OFFICES.has(tokens[k]?.low ?? '')) return k > and + 1 && tokens[k + 1]?.capital === true
  return false
}

/** "Diver and [film-maker] Ada Holm" */
const isCallingOf = (tokens: readonly Token[], at: number): boolean =>
  PERSON_NOUNS.has(tokens[at]?.low.replace(/^.*-/, '') ?? '') && tokens[at + 1]?.capital === true

/** "US Ambassador [to] Norland Ada Holm", "envoy [to] the United Nations Jo Roe" */
function isSentTo(tokens: readonly Token[], to: number, frame: Frame): boolean {
  if (!/^(?:ambassador|envoy|commissioner|representative|adviser|advisor|emissary)$/.test(tokens[to - 1]?.low ?? ''))
    return false
  const from = tokens[to + 1]?.low === 'the' ? to + 2 : to + 1
  let end = from
  while (end < Math.min(frame.to, from + 6) && tokens[end]?.capital === true && tokens[end]?.possessive === false) end++
  return end - from >= 3 || (end - from === 2 && isGivenName(tokens[from]?.low))
}

/** "Vice President [for] Research Ada Holm": an office of its own and, behind what it is for, a name. */
function isLeadOf(tokens: readonly Token[], k: number, next: Token): boolean {
  if (!/^(?:president|chief|head|chair|director|editor|manager|correspondent)$/.test(tokens[k - 1]?.low ?? ''))
    return false
  const from = tokens.indexOf(next, k)
  return (
    tokens[from + 1]?.capital === true && (isGivenName(tokens[from + 1]?.low) || tokens[from + 2]?.capital === true)
  )
}
