import type { Found } from './found.ts'
import { looseMention } from './head-of.ts'
import type { Line } from './lines.ts'

export function accordingTo(line: Line, at: number): Found | undefined {
  if (line.tokens[at]?.low !== 'according' || line.tokens[at + 1]?.low !== 'to') return undefined
  const from = at + 2
  let mention = line.mentionAt(from)
  if (mention?.place === 'possessor') mention = line.mentionAt(mention.to) ?? mention
  let to = from
  while (mention === undefined && to < Math.min(line.frame.to, from + 8) && line.tokens[to]?.kind === 'word') to += 1
  mention ??= looseMention(line, from, to)
  const start = line.tokens[at]?.start ?? 0
  const end = line.tokens[at + 1]?.end ?? start
  return mention === undefined ? undefined : { mention, rule: 'according', cue: { start, end }, verb: at }
}
