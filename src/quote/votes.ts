import type { Cast, Member } from './cast.ts'
import { PREPOSITIONS } from './data/function-words.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/**
 * Tells the sex of those whose name does not, by the pronouns after them: "Robin Tamm … her" in one sentence with nobody between,
 * or "She" at the head of the sentence after one that names nobody else.
 */
export function voteOnSex(lines: readonly Line[], cast: Cast): void {
  const votes = new Map<Member, number>()
  let alone: Member | undefined
  for (const line of lines) {
    let last: Member | undefined
    const named = new Set<Member>()
    line.mentions.forEach((mention, i) => {
      const member =
        mention.shape === 'name' && mention.kind !== 'place' && mention.kind !== 'group' ? cast.of(mention) : undefined
      if (member !== undefined) {
        last = member
        named.add(member)
        return
      }
      const weight = weightOf(line, mention)
      if (weight !== 0) {
        const meant = last ?? (i === 0 && mention.place === 'subject' ? alone : undefined)
        if (meant !== undefined) votes.set(meant, (votes.get(meant) ?? 0) + weight)
        last = undefined
      } else if (mention.kind === 'person') last = undefined // "asked her about herself": from here on it may be of another
    })
    alone = named.size === 1 ? [...named][0] : undefined
  }
  for (const [member, sum] of votes) {
    if (member.sex !== undefined || sum === 0) continue
    if (member.kind === 'unclear' || member.kind === 'person') member.sex = sum > 0 ? 'male' : 'female'
  }
}

/** Above 0 for male, below for female, 0 for what tells nothing: "told her" is of somebody else. */
function weightOf(line: Line, mention: Mention): number {
  if (mention.shape !== 'pronoun' || mention.sex === undefined) return 0
  const sign = mention.sex === 'male' ? 1 : -1
  const [low] = mention.name
  if (low === 'himself' || low === 'herself') return 2 * sign
  if (low === 'him') return 0
  const next = line.tokens[mention.to]
  if (low === 'her' && (next?.kind !== 'word' || PREPOSITIONS.has(next.low))) return 0
  return sign
}
