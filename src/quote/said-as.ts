import type { Span } from '../domain.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'

const REACH = 16 // tokens from "quoted" to "as saying"

/** Token of the verb of saying: "saying" where somebody "was quoted by the paper as saying", else the cue's own. */
export function sayingOf(line: Line, { verb }: Found): number | undefined {
  if (verb === undefined || !/^(?:quoted|cited|reported|heard|recorded)$/.test(line.tokens[verb]?.low ?? ''))
    return verb
  for (let at = verb + 1; at < Math.min(line.frame.to, verb + REACH); at++) {
    const token = line.tokens[at]
    if (token?.kind !== 'word') break
    if (line.tokens[at - 1]?.low === 'as' && /^(?:saying|telling|writing|asking)$/.test(token.low)) return at
  }
  return verb
}

/** The words of the cue. */
export function cueSpan(line: Line, found: Found): Span | undefined {
  const token = line.tokens[sayingOf(line, found) ?? -1]
  return token === undefined || sayingOf(line, found) === found.verb
    ? found.cue
    : { start: token.start, end: token.end }
}
