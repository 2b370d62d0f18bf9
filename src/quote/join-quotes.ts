import { cueOf } from './cues.ts'
import type { Said } from './said.ts'

/**
 * The pieces that make one quote: split by who said it (`"Go," she said, "now."`) or running over paragraphs.
 *
 * @returns groups in reading order, each of at least one
 */
export function joinQuotes(text: string, all: readonly Said[]): Said[][] {
  const groups: Said[][] = []
  for (const said of all) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && (said.continues || isSplit(text, last, said))) group.push(said)
    else groups.push([said])
  }
  return groups
}

function isSplit(text: string, one: Said, two: Said): boolean {
  const verb = one.found?.verb
  if (verb === undefined || one.origin.line !== one.line || one.line !== two.line || two.found?.verb !== verb)
    return false
  if (verb < one.at || verb > two.at || isSaidBetween(two, verb)) return false
  return /[,—–:]\s*$/.test(text.slice(Math.max(0, two.piece.outer.start - 3), two.piece.outer.start))
}

/** "told Ada Holm, who [said]: “…”": somebody else speaks behind the verb. */
function isSaidBetween({ line, at }: Said, verb: number): boolean {
  for (let k = verb + 1; k < at; k++) {
    const cue = cueOf(line.tokens[k]?.low ?? '')
    if (cue !== undefined && cue.form !== 'ing' && /^(?:who|to)$/.test(line.tokens[k - 1]?.low ?? '')) return true
  }
  return false
}
