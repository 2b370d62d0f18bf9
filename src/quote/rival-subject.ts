import { ADVERBS } from './data/function-words.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

const REACH = 40 // tokens from a clause's subject to the second verb

/** "Ada Holm left when [the judge] lost patience and called it “…”": either may be who does the second verb. */
export function rivalSubject(line: Line, { verb, mention }: Found): Mention | undefined {
  const { tokens, frame } = line
  if (verb === undefined || mention.to > verb) return undefined
  let at = verb - 1
  while (ADVERBS.has(tokens[at]?.low ?? '') || tokens[at]?.low.endsWith('ly') === true) at -= 1
  if (tokens[at]?.low !== 'and' || tokens[at - 1]?.low === ',') return undefined
  for (let k = at - 1; k >= Math.max(frame.from, mention.to, verb - REACH); k--) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word') return undefined
    const other = line.mentionAt(k)
    if (other?.place !== 'subject' || other === mention || other.kind === 'place' || other.kind === 'document') continue
    if (CLAUSES.test(tokens[other.from - 1]?.low ?? '')) return other
  }
  return undefined
}

const CLAUSES = /^(?:after|when|as|because|while|before|until|once|since)$/
