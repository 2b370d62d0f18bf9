import type { Bearers } from './bearers.ts'
import type { Member } from './cast.ts'
import { DETERMINERS } from './data/function-words.ts'
import { DEMONYMS } from './data/places.ts'
import { BODY_NOUNS, FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from './data/nouns.ts'
import { TITLES } from './data/titles.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './note-mentions.ts'
import { roleWords } from './role-words.ts'

/** Notes what a name is said to be: by title, by apposition, by age, a body by its own words. */
export function noteRoles(line: Line, mention: Mention, member: Member, bearers: Bearers): void {
  if (member.kind === 'body') for (const role of roleWords(mention.name)) bearers.note(member, role)
  if (mention.role !== undefined && member.kind !== 'body')
    noteWords(line.text.slice(mention.role.start, mention.role.end), member, bearers)
  if (member.kind !== 'body' && isAccused(line, mention))
    for (const head of ['defendant', 'accused']) bearers.note(member, { head, rest: new Set() })
  if (line.tokens[mention.to]?.low !== ',') return
  const age = line.tokens[mention.to + 1]
  if (age?.kind === 'word' && /^\d{1,3}$/.test(age.low)) bearers.noteAge(member, age.low)
}

/** "Ada Holm, 47, [denies] fraud", "Ada Holm, who is [charged] with …": in an article with a defendant it is them. */
function isAccused({ tokens, frame }: Line, { to, end }: Mention): boolean {
  let at = Math.max(to, end)
  while (at < Math.min(frame.to, to + 6) && /^(?:,|who|is|was|has|been|also|stands)$/.test(tokens[at]?.low ?? ''))
    at += 1
  const next = at < frame.to ? (tokens[at]?.low ?? '') : ''
  const over = /^(?:accused|charged)$/.test(next) && /^(?:of|with)$/.test(tokens[at + 1]?.low ?? '')
  const aged = /^\d{1,3}$/.test(tokens[to + 1]?.low ?? '')
  return over || /^(?:pleads|pleaded)$/.test(next) || (aged && /^(?:denies|denied|admits|admitted)$/.test(next))
}

/** The name that a role is said of: "Ada Holm, 60, [a doctor]", "Ada Holm is [the mayor]"; the role is noted as borne. */
export function ownerByRole(line: Line, role: Mention, { cast, bearers }: Scene): Member | undefined {
  const owner = beforeRole(line, role)
  const member = owner === undefined ? undefined : cast.of(owner)
  if (member === undefined || role.plural) return undefined
  if (role.kind === 'person' && (member.kind === 'person' || member.kind === 'unclear')) {
    member.kind = 'person'
    if (role.sex !== undefined) member.sex ??= role.sex
  } else if (role.kind === 'body' && (member.kind === 'body' || member.kind === 'unclear')) member.kind = 'body'
  else return undefined
  for (const words of roleWords(role.name)) bearers.note(member, words)
  return member
}

function beforeRole(line: Line, role: Mention): Mention | undefined {
  const { tokens } = line
  let at = role.from - 1
  if (tokens[at]?.low === ',') {
    const owner = line.endingAt(role.from) ?? line.ownerOf(role.from) ?? line.mentionAt(at - 1)
    if (owner === undefined || owner.shape !== 'name' || owner.kind === 'place' || owner === role) return undefined
    const closes = /^[,.;]?$/.test(tokens[role.to]?.low ?? '')
    const opens = /^(?:of|for|from|at|in|who|that|which|based)$/.test(tokens[role.to]?.low ?? '')
    return closes || (opens && DETERMINERS.has(tokens[role.from]?.low ?? '')) ? owner : undefined
  }
  if (!/^(?:is|was|became|becomes|remains)$/.test(tokens[at]?.low ?? '')) return undefined
  at -= 1
  if (tokens[at]?.low === 'who') at -= 1
  if (tokens[at]?.low === ',') at -= 1
  const owner = line.mentionAt(at)
  return owner?.shape === 'name' && owner.place === 'subject' && owner.kind !== 'place' ? owner : undefined
}

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[,&]/gu

function noteWords(text: string, member: Member, bearers: Bearers): void {
  const words = [...text.slice(0, 200).toLowerCase().matchAll(WORDS)].map(([word]) => word)
  for (const role of roleWords(words)) {
    if (BODY_NOUNS.has(role.head) && !PERSON_NOUNS.has(role.head) && !TITLES.has(role.head)) continue
    bearers.note(member, role)
    // "his wife, Robin Tamm"
    if (member.sex === undefined && MALE_NOUNS.has(role.head)) member.sex = 'male'
    if (member.sex === undefined && FEMALE_NOUNS.has(role.head)) member.sex = 'female'
    for (const word of role.rest) if (DEMONYMS.has(word)) bearers.note(member, { head: word, rest: new Set() })
  }
}
