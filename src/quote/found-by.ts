import type { Found, Rule } from './found.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

export function foundBy(line: Line, mention: Mention, rule: Rule, verb: number): Found {
  const token = line.tokens[verb]
  return { mention, rule, verb, ...(token === undefined ? {} : { cue: { start: token.start, end: token.end } }) }
}
