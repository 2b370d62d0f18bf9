import type { Cast, Member } from './cast.ts'
import type { Mention } from './mention.ts'
import { isGivenName, middleOf, nameKey, sameFullName } from './same-name.ts'

const NAMESAKES = 20 // sharing a word of their name that are compared in full; keeps the work linear

type Index = Map<string, Member[]>

/** Everyone an article names, as the names come in: full names first, then `enterOther` for the rest in reading order. */
export class Roll implements Cast {
  readonly #byMention = new Map<Mention, Member>()
  readonly #byWords = new Map<string, Member>()
  readonly #byLast: Index = new Map()
  readonly #byGiven: Index = new Map()
  readonly #byMiddle: Index = new Map()
  readonly #byInitials: Index = new Map()
  readonly #namesakes = new Map<Mention, readonly Member[]>()
  readonly #twoEnded = new Set<Member>()
  #size = 0

  of(mention: Mention): Member | undefined {
    return this.#byMention.get(mention)
  }

  namesakesOf(mention: Mention): readonly Member[] {
    return this.#namesakes.get(mention) ?? []
  }

  admit(mention: Mention, as: 'known-words' | 'new' | Member): Member {
    const known = this.#byMention.get(mention)
    if (known !== undefined) return known
    if (as === 'new') return this.#enter(mention)
    if (as !== 'known-words') return this.#join(mention, as)
    const words = mention.name.join(' ')
    const member = this.#byWords.get(words)
    if (member !== undefined) return this.#join(mention, member)
    const fresh = this.#enter(mention)
    this.#byWords.set(words, fresh)
    return fresh
  }

  enterFullName(mention: Mention): boolean {
    if (mention.name.length < 2 || mention.kind !== 'person') return false
    const name = mention.name.map(nameKey)
    const [given = ''] = name
    const last = name.at(-1) ?? ''
    const full = name.join(' ')
    const same = this.#byWords.get(full) ?? this.#sameAs(name)
    if (same !== undefined && endOf(same.fullest) !== last) this.#twoEnded.add(same)
    const member = same === undefined ? this.#enter(mention) : this.#join(mention, same)
    if (this.#byWords.get(full) === undefined) {
      this.#byWords.set(full, member)
      // a name that ends in another's first surname ("García Morales") has no given name
      if (same === undefined || isGivenName(mention.name[0])) addTo(this.#byGiven, given, member)
      addTo(this.#byLast, last, member)
      for (const middle of middleOf(name)) addTo(this.#byMiddle, middle, member)
    }
    return true
  }

  /** A surname, a given name or the name of a body. */
  enterOther(mention: Mention): void {
    const words = mention.name.map(nameKey).join(' ')
    const known = mention.name.length === 1 ? this.#bySingle(mention) : this.#byWords.get(words)
    if (known !== undefined) {
      this.#join(mention, known)
      return
    }
    const member = this.#enter(mention)
    if (mention.name.length > 1) {
      this.#byWords.set(words, member)
      if (mention.kind === 'body') addTo(this.#byInitials, initialsOf(mention.name), member)
    }
    addTo(this.#byLast, nameKey(mention.name.at(-1)), member)
  }

  /** Of two full names with different ends the one more often used is the name: the other may be a headline's. */
  settle(headlines: ReadonlySet<Mention>): void {
    for (const member of this.#twoEnded) {
      const uses = new Map<string, number>()
      const full = member.mentions.filter((mention) => mention.shape === 'name' && mention.name.length > 1)
      for (const mention of full) uses.set(endOf(mention), (uses.get(endOf(mention)) ?? 0) + 1)
      for (const mention of full) {
        const [more, less] = [uses.get(endOf(mention)) ?? 0, uses.get(endOf(member.fullest)) ?? 0]
        if (more > less || (headlines.has(member.fullest) && !headlines.has(mention))) member.fullest = mention
      }
    }
  }

  /** The full name that goes with one: the words of both are looked up from the last, which tells most. */
  #sameAs(name: readonly string[]): Member | undefined {
    const words = new Set([name.at(-1) ?? '', name[0] ?? '', ...name.slice(1, 3)])
    for (const word of words) {
      for (const index of [this.#byLast, this.#byMiddle, this.#byGiven]) {
        for (const member of (index.get(word) ?? []).slice(0, NAMESAKES))
          if (member.fullest.name.length > 1 && sameFullName(name, member.fullest.name.map(nameKey))) return member
      }
    }
    return undefined
  }

  #bySingle(mention: Mention): Member | undefined {
    const name = nameKey(mention.name[0])
    if (mention.kind === 'body') {
      const body = onlyOne(this.#byInitials.get(name))
      if (body !== undefined) return body
    }
    const owners = this.#byLast.get(name) ?? []
    if (owners.length > 0) {
      const some = owners.slice(0, NAMESAKES)
      const people = some.filter(({ kind, fullest }) => kind === 'person' && fullest.name.length > 1)
      if (people.length > 1) this.#namesakes.set(mention, people)
      return mostNamed(some, mention)
    }
    // "Mr. Xu" for "Xu Jinhai", but not "Mr. Jordan" for "Jordan Ames"
    if (mention.titled && isGivenName(mention.name[0])) return undefined
    return onlyOne(this.#byGiven.get(name)) ?? onlyOne(this.#byMiddle.get(name))
  }

  #enter(mention: Mention): Member {
    const { kind, plural } = mention
    this.#size += 1
    return this.#join(mention, { number: this.#size, kind, plural, fullest: mention, mentions: [] })
  }

  #join(mention: Mention, member: Member): Member {
    this.#byMention.set(mention, member)
    member.mentions.push(mention)
    if (mention.shape === 'name' && mention.kind === 'person' && mention.name.length > member.fullest.name.length)
      member.fullest = mention
    // "campaign" gives way to "the campaign"
    if (isBare(member.fullest) && !isBare(mention) && mention.shape === 'nominal') member.fullest = mention
    if (mention.sex !== undefined) member.sex ??= mention.sex
    if (mention.titled && member.kind === 'unclear') member.kind = 'person'
    return member
  }
}

const isBare = ({ shape, from, to, name }: Mention): boolean => shape === 'nominal' && to - from === name.length

/** Of those who bear a surname and whose sex fits, the one the article mostly means by it. */
function mostNamed(owners: readonly Member[], mention: Mention): Member | undefined {
  let most: Member | undefined
  for (const member of owners) {
    if (mention.sex !== undefined && member.sex !== undefined && member.sex !== mention.sex) continue
    if (most === undefined || member.mentions.length > most.mentions.length) most = member
  }
  return most
}

const endOf = (mention: Mention): string => nameKey(mention.name.at(-1))

const onlyOne = (members: readonly Member[] | undefined): Member | undefined =>
  members?.length === 1 ? members[0] : undefined

function addTo(index: Index, word: string, member: Member): void {
  const known = index.get(word)
  if (known === undefined) index.set(word, [member])
  else if (!known.slice(0, NAMESAKES).includes(member)) known.push(member)
}

/** "harbour safety board" gives "hsb": small words count for nothing. */
const initialsOf = (name: readonly string[]): string =>
  name
    .filter((word) => !/^(?:of|the|and|&|for|on|in)$/.test(word))
    .map((word) => word[0])
    .join('')
