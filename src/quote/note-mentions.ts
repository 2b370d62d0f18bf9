import type { Authors } from './authors.ts'
import type { Bearers } from './bearers.ts'
import type { Cast, Member } from './cast.ts'
import { cueOf } from './cues.ts'
import type { Line } from './lines.ts'
import { type Against, fits, type Memory } from './memory.ts'
import type { Mention } from './mention.ts'
import { mainSubject } from './main-subject.ts'
import { noteRoles, ownerByRole } from './note-roles.ts'
import { roleWords } from './role-words.ts'
import { standingsIn } from './standing.ts'
import type { Kindred } from './kindred.ts'
import { noteKin, noteRelative, relativeMeant } from './relatives.ts'
import { CONJUNCTIONS, SUBORDINATORS } from './data/function-words.ts'
import type { Namesakes } from './namesakes.ts'
import { oneOfPeople, peopleIsMeant, whoIsMeant } from './who-is-meant.ts'

/** Who a mention means, and how far that person leads the next candidate, 0 to 1. */
export interface Resolved {
  readonly member: Member
  readonly lead: number
}

/** What is known at some place of an article by what stands before it. */
export interface Scene {
  readonly cast: Cast
  readonly memory: Memory
  readonly bearers: Bearers
  /** Those whom the article anywhere names by what they are. */
  readonly named: Bearers
  readonly kindred: Kindred
  readonly authors: Authors
  /** Of pronouns and roles; names are the cast's. */
  readonly resolved: Map<Mention, Resolved>
  readonly namesakes: Namesakes
}

/** Takes a sentence into the scene, word by word, and says of each pronoun and role in it who it means. */
export function noteMentions(line: Line, number: number, scene: Scene): void {
  const { cast, memory, resolved } = scene
  const quoted = quotedNames(line)
  const standing = standingsIn(line)
  let subject: Member | undefined
  for (const mention of line.mentions) {
    const who =
      mention.shape === 'pronoun'
        ? (laterInSentence(line, mention, cast) ??
          memory.resolve(mention, number, { quoted, never: neverMeant(line, mention, cast, subject) }))
        : told(line, mention, scene, number)
    if (who === undefined) continue
    if (mention.shape !== 'name' || cast.of(mention) !== who.member || who.lead < 1) resolved.set(mention, who)
    // one of two namesakes, nobody knows which, is no more in mind than the other
    if (mention.shape === 'name' && who.lead === 0) continue
    if (mention.shape === 'pronoun' && mention.sex !== undefined) memory.hear(who.member, number)
    // a doubtful pronoun makes nobody likelier than they were
    if (mention.shape !== 'pronoun' || who.lead >= DOUBTFUL) memory.remember(who.member, number, standing(mention))
    if (mention.shape === 'pronoun' && mention.sex !== undefined && who.lead >= CERTAIN) who.member.sex ??= mention.sex
    if (mention.place === 'subject') subject = who.member
  }
}

/** By name or by role. */
function told(line: Line, mention: Mention, scene: Scene, number: number): Resolved | undefined {
  const { cast, bearers } = scene
  if (mention.shape === 'name') {
    const one = peopleIsMeant(line, mention, scene) ?? oneOfPeople(line, mention, scene)
    const member = one ?? cast.of(mention)
    const namesake = scene.namesakes.meant(line, mention, {
      pronoun: scene.memory.heard(number),
      bearers: bearersOf(line, mention, scene),
    })
    if (namesake !== undefined) {
      if (namesake.lead === 1) noteRoles(line, mention, namesake.member, bearers)
      return namesake
    }
    if (member !== undefined) {
      noteRoles(line, mention, member, bearers)
      noteRelative(line, mention, member, scene)
    }
    return member === undefined ? undefined : { member, lead: 1 }
  }
  if (mention.kind === 'document') scene.authors.note(line, mention, cast)
  const owner = ownerByRole(line, mention, scene)
  const relative = owner === undefined ? relativeMeant(line, mention, scene) : undefined
  if (relative !== undefined) return { member: cast.admit(mention, relative), lead: 1 }
  if (owner === undefined && (mention.kind === 'unclear' || mention.kind === 'place')) return undefined
  const member = owner ?? whoIsMeant(line, mention, scene)
  noteKin(line, mention, member, scene)
  return { member, lead: 1 }
}

/** Who anywhere in the article bears the role before a name. */
function bearersOf(line: Line, { role, titled }: Mention, { named }: Scene): ReadonlySet<Member> {
  if (role === undefined || !titled || role.end - role.start > 200) return new Set()
  const words = line.text.slice(role.start, role.end).toLowerCase().split(/\s+/)
  return new Set(roleWords(words).flatMap((one) => [...named.bearing(one)]))
}

/** "When he arrived, Ada Holm …": a pronoun of an opening clause stands for the subject of the main one, where that is a name. */
function laterInSentence(line: Line, pronoun: Mention, cast: Cast): Resolved | undefined {
  const { tokens, frame } = line
  if (!SUBORDINATORS.has(tokens[frame.from]?.low ?? '') || pronoun.place === 'object') return undefined
  const main = mainSubject(line)
  if (main?.shape !== 'name' || main.from <= pronoun.to || tokens[main.from - 1]?.low !== ',') return undefined
  const member = cast.of(main)
  return member !== undefined && fits(member, pronoun) > 0.5 ? { member, lead: 0.5 } : undefined
}

const DOUBTFUL = 0.05 // lead of a pronoun's person over the next
const CERTAIN = 0.35
const CLAUSE = 12 // words after a pronoun within which its clause names others

/** "he told Menon", "she said of Holm": those named after a subject in its clause, and the subject for "him" and "her". */
function neverMeant(line: Line, pronoun: Mention, cast: Cast, subject: Member | undefined): Against['never'] {
  const never = new Set<Member>()
  const [low = ''] = pronoun.name
  if (/^(?:him|her)$/.test(low) && pronoun.place === 'object' && subject !== undefined) never.add(subject)
  if (!/^(?:he|she|it|they)$/.test(low)) return never
  // "According to Holm, he told them": whoever tells it is somebody else
  const { tokens, frame, mentions } = line
  if (tokens[frame.from]?.low === 'according' && pronoun.to < frame.to && cueOf(tokens[pronoun.to]?.low ?? '')?.tells)
    for (const mention of mentions) {
      const source = mention.from < pronoun.from ? cast.of(mention) : undefined
      if (source !== undefined) never.add(source)
    }
  for (let at = pronoun.to; at < Math.min(line.frame.to, pronoun.to + CLAUSE); at++) {
    const token = line.tokens[at]
    if (token?.kind !== 'word' || CONJUNCTIONS.has(token.low)) break
    const mention = line.mentionAt(at)
    const member = mention?.shape === 'name' ? cast.of(mention) : undefined
    if (member !== undefined) never.add(member)
  }
  return never
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}'’-]+/gu

/** The capital words, lower-case, that are quoted in a sentence. */
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
