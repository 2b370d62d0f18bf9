import { cueOf } from './cues.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './data/function-words.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/** "a spokesman for Ada Holm" speaks, not Ada Holm; "one of his aides" is one. */
export function headOf(line: Line, mention: Mention): Mention | undefined {
  let head = mention
  for (let steps = 0; steps < 4; steps++) {
    const left = line.tokens[head.from - 1]
    if (left === undefined || head.from - 1 < line.frame.from || !PREPOSITIONS.has(left.low)) break
    // "rose after the mayor [said]": a clause begins, no complement
    if (steps === 0 && head.place === 'subject' && SUBORDINATORS.has(left.low)) break
    const outer = line.mentionAt(head.from - 2)
    if (outer === undefined || outer.to !== head.from - 1 || outer.place === 'possessor') {
      const phrase = phraseBefore(line, head.from - 1)
      const further = phrase === undefined ? overComplement(line, head.from - 2) : undefined
      if (further === undefined) return phrase
      head = further
    } else head = outer
  }
  // a role between commas belongs to the name before it: "Ada Holm, head of the FBI, [said]"
  const owner = line.ownerOf(head.from)
  return owner?.place === 'subject' && owner.kind !== 'place' ? owner : head
}

/** "[a spokesman] for the port in Kell": the mention before a complement whose noun no list knows. */
function overComplement(line: Line, last: number): Mention | undefined {
  for (let at = last; at >= Math.max(line.frame.from + 1, last - 4); at--) {
    const token = line.tokens[at]
    if (token?.kind !== 'word' || line.mentionAt(at) !== undefined || cueOf(token.low) !== undefined) return undefined
    if (!/^(?:for|of|at|with|from)$/.test(token.low)) continue
    const outer = at < last ? line.mentionAt(at - 1) : undefined
    return outer?.to === at && outer.place === 'subject' && outer.kind === 'person' ? outer : undefined
  }
  return undefined
}

/** A phrase whose noun no list knows: from its determiner up to `end`, "a retired welder [from Ohio]". */
export function phraseBefore(line: Line, end: number): Mention | undefined {
  for (let at = end - 1; at >= Math.max(line.frame.from, end - 8); at--) {
    const token = line.tokens[at]
    if (token === undefined || token.kind !== 'word' || cueOf(token.low)?.form === 'past') return undefined
    if (token.low === 'that') return undefined
    if (
      DETERMINERS.has(token.low) &&
      (at < end - 1 || /^(?:one|some|many|several|others|most|two|three)$/.test(token.low))
    ) {
      const left = line.tokens[at - 1]
      const begins =
        at === line.frame.from ||
        left === undefined ||
        left.kind !== 'word' ||
        CONJUNCTIONS.has(left.low) ||
        SUBORDINATORS.has(left.low)
      // a phrase that is known stops before `end`: what follows it is its verb, "the council voted six to one [for]"
      const known = line.mentionAt(at)
      if (known !== undefined && known.to < end && line.mentionAt(end - 1) !== known) return undefined
      return begins ? looseMention(line, at, end) : undefined
    }
    if (PREPOSITIONS.has(token.low) || CONJUNCTIONS.has(token.low) || SUBORDINATORS.has(token.low)) return undefined
  }
  return undefined
}

export function looseMention(line: Line, from: number, to: number): Mention | undefined {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  if (first === undefined || last === undefined || to <= from) return undefined
  return {
    from,
    to,
    end: to,
    shape: 'nominal',
    kind: 'unclear',
    span: { start: first.start, end: last.end },
    name: line.tokens
      .slice(from, to)
      .filter((token) => !DETERMINERS.has(token.low))
      .map((token) => token.low),
    plural: false,
    titled: false,
    place: 'subject',
  }
}
