import { isApposed } from './apposed.ts'
import type { Member } from './cast.ts'
import { KIN_NOUNS } from './data/kin-nouns.ts'
import type { Owner } from './kindred.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './note-mentions.ts'

/** Notes whose relative a name is said to be: "her brother, the baker Jo Roe", "her brother Jo Roe". */
export function noteRelative(line: Line, name: Mention, member: Member, scene: Scene): void {
  const before = line.tokens[name.from - 1]?.low === ',' ? line.mentionAt(name.from - 2) : undefined
  const noun =
    before !== undefined && kinNoun(before) !== undefined && nameBehind(line, before) === name ? before : name
  const kin = noun === name ? kinInRole(line, name) : kinNoun(noun)
  if (kin !== undefined) scene.kindred.note(kin, member, ownerOf(line, noun, scene) ?? {})
}

/** Whom a noun for a relative means: the one named right behind it, or who came before as the same ("her brother"). */
export function relativeMeant(line: Line, noun: Mention, scene: Scene): Member | undefined {
  const kin = kinNoun(noun)
  if (kin === undefined) return undefined
  const name = nameBehind(line, noun)
  if (name !== undefined) return scene.cast.of(name)
  const owner = ownerOf(line, noun, scene)
  return owner === undefined ? undefined : scene.kindred.named(kin, owner)
}

/** Notes a relative who is told by the noun alone, or of whom it is said that they are one ("Jo Roe is her brother"). */
export function noteKin(line: Line, noun: Mention, member: Member, scene: Scene): void {
  const kin = kinNoun(noun)
  const owner = kin === undefined ? undefined : ownerOf(line, noun, scene)
  if (kin !== undefined && owner !== undefined) scene.kindred.note(kin, member, owner)
}

/** Whom "Dad" or "my mum" means in the words of a child. */
export function parentMeant(
  { name, from, to }: Mention,
  line: Line,
  child: Member,
  { kindred }: Scene,
): Member | undefined {
  const [noun = ''] = name
  const own = to - from === 1 || line.tokens[from]?.low === 'my'
  if (name.length !== 1 || !own || line.mentionAt(from - 1)?.place === 'possessor') return undefined
  if (/^(?:dad|daddy|papa|father)$/.test(noun)) return kindred.parentOf(child, 'male')
  return /^(?:mum|mom|mummy|mama|mother)$/.test(noun) ? kindred.parentOf(child, 'female') : undefined
}

function kinNoun({ shape, name, plural }: Mention): string | undefined {
  const noun = name.at(-1) ?? ''
  return shape === 'nominal' && !plural && KIN_NOUNS.has(noun) ? noun : undefined
}

/** "her younger [brother] Jo Roe" */
function kinInRole({ tokens }: Line, { from, to, span }: Mention): string | undefined {
  for (let at = from; at < Math.min(to, from + LONGEST) && (tokens[at]?.start ?? span.start) < span.start; at++)
    if (KIN_NOUNS.has(tokens[at]?.low ?? '')) return tokens[at]?.low
  return undefined
}

const LONGEST = 8 // tokens before a name

/** "her brother, [the baker Jo Roe]," but not "her brother, Jo Roe and others". */
function nameBehind(line: Line, { from, to }: Mention): Mention | undefined {
  const { tokens } = line
  const name = tokens[to]?.low === ',' ? line.mentionAt(to + 1) : undefined
  if (name?.from !== to + 1 || name.shape !== 'name' || (name.kind !== 'person' && name.kind !== 'unclear'))
    return undefined
  if (/^(?:and|or|&)$/.test(tokens[name.to]?.low ?? '') || name.place === 'possessor') return undefined
  return isApposed(line, from, name.from) ? name : undefined
}

const LEAD = 0.3 // of a pronoun's person over the next candidate, from which on "her" is taken for that person

/** Whose relative it is; none where nobody owns the noun ("a brother"). */
function ownerOf(line: Line, { from }: Mention, { cast, resolved }: Scene): Owner | undefined {
  const owner = line.mentionAt(from - 1)
  if (owner?.place === 'possessor' && owner.to === from) {
    const who = owner.shape === 'pronoun' ? resolved.get(owner) : undefined
    const member = owner.shape === 'pronoun' ? ((who?.lead ?? 0) >= LEAD ? who?.member : undefined) : cast.of(owner)
    return { ...(member === undefined ? {} : { member }), ...(owner.sex === undefined ? {} : { sex: owner.sex }) }
  }
  return /^(?:my|our|their|your)$/.test(line.tokens[from]?.low ?? '') ? {} : undefined
}
