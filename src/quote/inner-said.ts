import { Authors } from './authors.ts'
import { Bearers } from './bearers.ts'
import type { Member } from './cast.ts'
import type { Said } from './said.ts'
import { cueOf } from './cues.ts'
import type { Found } from './found.ts'
import { foundIn } from './found-in.ts'
import { isSaid } from './judge.ts'
import { Kindred } from './kindred.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { Memory } from './memory.ts'
import { noteMentions, type Resolved, type Scene } from './note-mentions.ts'
import { parentMeant } from './relatives.ts'
import { whoIsMeant } from './who-is-meant.ts'

/**
 * The quotes within a quote: what its speaker tells in somebody's words. Only where the sentence inside tells who said them; titles
 * and words spoken of are none.
 *
 * @param lines  sentences inside the outer quote
 * @param around  the scene the outer quote stands in
 * @param outside  who a pronoun means that nobody inside fits
 * @param self  who says the outer quote
 */
export function innerSaid(
  lines: readonly Line[],
  around: Scene,
  outside: (pronoun: Mention) => Resolved | undefined,
  self: Member | undefined,
): Said[] {
  const { cast, named } = around
  const resolved = new Map<Mention, Resolved>()
  const scene: Scene = {
    cast,
    memory: new Memory(),
    bearers: new Bearers(),
    named,
    kindred: new Kindred(),
    authors: new Authors(),
    resolved,
    namesakes: around.namesakes,
  }
  const resolve = (mention: Mention): Resolved | undefined => {
    if (!resolved.has(mention)) {
      const who = outside(mention)
      if (who !== undefined) resolved.set(mention, who)
    }
    return resolved.get(mention)
  }
  const parent = (line: Line, mention: Mention): Member | undefined =>
    self === undefined ? undefined : parentMeant(mention, line, self, around)
  return lines.flatMap((line, number) => {
    noteMentions(line, number, scene)
    const said: Said[] = []
    for (let at = line.frame.from; at < line.frame.to; at++) {
      const piece = line.tokens[at]?.piece
      const found = piece === undefined ? undefined : foundIn(line, at)
      if (piece === undefined || found === undefined || !isTold(line, found) || !isSaid(line, at, piece, found))
        continue
      const { mention } = found
      const who = mention.shape === 'pronoun' ? resolve(mention) : undefined
      const member: Member | undefined =
        mention.shape === 'pronoun'
          ? who?.member
          : (parent(line, mention) ??
            resolved.get(mention)?.member ??
            cast.of(mention) ??
            whoIsMeant(line, mention, scene))
      said.push({
        line,
        piece,
        at,
        found,
        origin: { line, at },
        ...(member === undefined ? {} : { member }),
        lead: mention.shape === 'pronoun' ? (who?.lead ?? 0) : (resolved.get(mention)?.lead ?? 1),
        who: (other) => (other.shape === 'pronoun' ? sure(resolve(other)) : cast.of(other)),
        continues: false,
        inner: [],
      })
    }
    return said
  })
}

/** A verb of saying tells of it, not one of naming ("they call it ‘the Spoon’"). */
function isTold(line: Line, { verb, rule }: Found): boolean {
  const cue = cueOf(line.tokens[verb ?? -1]?.low ?? '')
  return rule === 'according' || (cue !== undefined && (cue.says || cue.tells))
}

const LEAD = 0.3 // of a pronoun's person over the next candidate

const sure = (who: Resolved | undefined): Member | undefined =>
  who !== undefined && who.lead >= LEAD ? who.member : undefined
