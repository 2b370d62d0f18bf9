import type { Cast, Member } from './cast.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import type { Memory } from './memory.ts'

/** Who a pronoun means, and how far that person leads the next candidate, 0 to 1. */
export interface Resolved {
  readonly member: Member
  readonly lead: number
}

/** Takes a sentence into memory, word by word, and says of each pronoun in it who it means. */
export function noteMentions(
  line: Line,
  number: number,
  cast: Cast,
  memory: Memory,
  resolved: Map<Mention, Resolved>,
): void {
  const quoted = quotedNames(line)
  for (const mention of line.mentions) {
    if (mention.shape === 'pronoun') {
      const who = memory.resolve(mention, number, quoted)
      if (who === undefined) continue
      resolved.set(mention, who)
      memory.remember(who.member, number, mention.place)
    } else {
      const member = cast.of(mention) ?? nominalMember(mention, cast)
      if (member !== undefined) memory.remember(member, number, mention.place)
    }
  }
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}'’-]+/gu

/** The capital words, lower-case, that are quoted in a sentence: people seldom speak of themselves by name. */
function quotedNames(line: Line): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = line.frame.from; at < line.frame.to; at++) {
    const piece = line.tokens[at]?.piece
    if (piece === undefined) continue
    for (const [word] of line.text.slice(piece.start, piece.end).matchAll(CAPITALIZED))
      names.add(word.toLowerCase().replace(/['’]s$/, ''))
  }
  return names
}

/** A person told by role may be meant by "he" later: "a spokesman … he said". */
function nominalMember(mention: Mention, cast: Cast): Member | undefined {
  return mention.place === 'subject' &&
    (mention.kind === 'person' || mention.kind === 'group' || mention.kind === 'body')
    ? cast.admit(mention)
    : undefined
}
