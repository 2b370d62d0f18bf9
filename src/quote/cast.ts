import type { Span } from '../domain.ts'
import { SHORT_NAMES } from './data/given-names.ts'
import type { Line } from './lines.ts'
import type { Mention, Sex } from './mention.ts'

/** One person or body that an article names, with all that is known of it. */
export interface Member {
  readonly number: number
  kind: Mention['kind']
  sex?: Sex
  readonly plural: boolean
  /** The fullest name so far, and its lower-case words. */
  fullest: Mention
  readonly mentions: Mention[]
}

/** Everyone an article names. */
export interface Cast {
  of(mention: Mention): Member | undefined
  /** Takes in a speaker that has no name ("a spokesman"), the same words being the same member. */
  admit(mention: Mention): Member
}

/** All names of one person are one member, whatever order they come in. */
export function castOf(lines: readonly Line[]): Cast {
  const named = lines.flatMap((line) => line.mentions.filter((mention) => mention.shape === 'name'))
  const roll = new Roll()
  // full names first, so that a surname finds its owner even where it stands before the full name, as in a headline
  const rest = named.filter((mention) => !roll.enterFullName(mention))
  for (const mention of rest) roll.enterOther(mention)
  roll.vote(lines)
  return roll
}

const NAMESAKES = 20 // of one surname that are compared by more than their given name; keeps the work linear

class Roll implements Cast {
  readonly #byMention = new Map<Mention, Member>()
  readonly #byWords = new Map<string, Member>()
  readonly #byLast = new Map<string, Member[]>()
  readonly #byGiven = new Map<string, Set<Member>>()
  #size = 0

  of(mention: Mention): Member | undefined {
    return this.#byMention.get(mention)
  }

  admit(mention: Mention): Member {
    const known = this.#byMention.get(mention)
    if (known !== undefined) return known
    const words = mention.name.join(' ')
    const member = this.#byWords.get(words)
    if (member !== undefined) return this.#join(mention, member)
    const fresh = this.#enter(mention)
    this.#byWords.set(words, fresh)
    return fresh
  }

  enterFullName(mention: Mention): boolean {
    if (mention.name.length < 2 || mention.kind !== 'person') return false
    const given = key(mention.name[0])
    const last = key(mention.name.at(-1))
    const full = `${given} ${last}`
    const same = this.#byWords.get(full) ?? this.#namesakes(last).find((member) => sameGiven(member.fullest, mention))
    const member = same === undefined ? this.#enter(mention) : this.#join(mention, same)
    this.#byWords.set(full, member)
    if (same === undefined) {
      this.#addTo(last, member)
      this.#byGiven.set(given, (this.#byGiven.get(given) ?? new Set()).add(member))
    }
    return true
  }

  /** A surname, a given name or the name of a body. */
  enterOther(mention: Mention): void {
    const words = mention.name.join(' ')
    const known = mention.name.length === 1 ? this.#bySingle(mention) : this.#byWords.get(words)
    if (known !== undefined) {
      this.#join(mention, known)
      return
    }
    const member = this.#enter(mention)
    if (mention.name.length > 1) this.#byWords.set(words, member)
    this.#addTo(key(mention.name.at(-1)), member)
  }

  /** A name and then "he" or "her" in one sentence, nobody else between, tells the sex where the name does not. */
  vote(lines: readonly Line[]): void {
    const votes = new Map<Member, number>()
    for (const line of lines) {
      let last: Member | undefined
      for (const mention of line.mentions) {
        if (mention.shape === 'name' && mention.kind !== 'place') last = this.of(mention)
        else if (mention.shape === 'pronoun' && mention.sex !== undefined && last !== undefined) {
          votes.set(last, (votes.get(last) ?? 0) + (mention.sex === 'male' ? 1 : -1))
          last = undefined
        } else if (mention.kind === 'person') last = undefined
      }
    }
    for (const [member, sum] of votes) {
      if (member.sex !== undefined || sum === 0) continue
      if (member.kind === 'unclear' || member.kind === 'person') member.sex = sum > 0 ? 'male' : 'female'
    }
  }

  /** Whose surname it is, the most named one first; else the one person of that given name. */
  #bySingle(mention: Mention): Member | undefined {
    const name = key(mention.name[0])
    const known = this.#namesakes(name)
    let most: Member | undefined
    for (const member of known) {
      if (mention.sex !== undefined && member.sex !== undefined && member.sex !== mention.sex) continue
      if (most === undefined || member.mentions.length > most.mentions.length) most = member
    }
    if (known.length > 0 || mention.titled) return most
    const given = this.#byGiven.get(name)
    return given?.size === 1 ? [...given][0] : undefined
  }

  #namesakes(last: string): readonly Member[] {
    return (this.#byLast.get(last) ?? []).slice(0, NAMESAKES)
  }

  #addTo(last: string, member: Member): void {
    const known = this.#byLast.get(last)
    if (known === undefined) this.#byLast.set(last, [member])
    else known.push(member)
  }

  #enter(mention: Mention): Member {
    const { kind, plural } = mention
    this.#size += 1
    return this.#join(mention, { number: this.#size, kind, plural, fullest: mention, mentions: [] })
  }

  #join(mention: Mention, member: Member): Member {
    this.#byMention.set(mention, member)
    member.mentions.push(mention)
    if (mention.name.length > member.fullest.name.length && mention.kind === 'person') member.fullest = mention
    if (mention.sex !== undefined) member.sex ??= mention.sex
    if (mention.titled && member.kind === 'unclear') member.kind = 'person'
    return member
  }
}

const key = (word: string | undefined): string => (word ?? '').normalize('NFD').replace(/\p{M}/gu, '')

function sameGiven(one: Mention, other: Mention): boolean {
  const a = key(one.name[0])
  const b = key(other.name[0])
  if (a === b || SHORT_NAMES.get(a) === b || SHORT_NAMES.get(b) === a) return true
  if (SHORT_NAMES.get(a) !== undefined && SHORT_NAMES.get(a) === SHORT_NAMES.get(b)) return true
  return (a.length <= 2 || b.length <= 2) && a[0] === b[0]
}

/** The span of a member's name. */
export function nameOf(member: Member): Span {
  return member.fullest.span
}
