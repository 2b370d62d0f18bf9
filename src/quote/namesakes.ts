import type { Span } from '../domain.ts'
import type { Cast, Member } from './cast.ts'
import { cueOf } from './cues.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { nameKey, sameFullName } from './same-name.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

interface Meant {
  readonly member: Member
  /** Over the next, 0 to 1. */
  readonly lead: number
}

/** Which of several people a surname means that stands alone: "Holt said", of Ada Holt and Tom Holt. */
export class Namesakes {
  readonly #lines: readonly Line[]
  readonly #cast: Cast
  readonly #bySurname = new Map<string, readonly Member[]>()
  readonly #fullNames = new Map<Member, readonly Mention[]>()
  /** How often the surname alone surely was somebody's. */
  readonly #surnames = new Map<Member, number>()
  #speaking: ReadonlySet<Member> | undefined

  constructor(lines: readonly Line[], cast: Cast) {
    this.#lines = lines
    this.#cast = cast
  }

  /**
   * None where a name has one bearer; with no lead where nothing tells which: the nearest of two is as often the wrong one.
   *
   * @param pronoun  who "he" or "she" was right before
   * @param bearers  who bears the role that stands with the surname ("Mayor Holt")
   */
  meant(
    line: Line,
    mention: Mention,
    { pronoun, bearers }: { readonly pronoun: Member | undefined; readonly bearers: ReadonlySet<Member> },
  ): Meant | undefined {
    const all = this.#sharing(mention).filter(
      ({ sex }) => sex === undefined || mention.sex === undefined || sex === mention.sex,
    )
    const [first] = all
    if (first === undefined) return undefined
    const met = all.filter((member) => this.#namedBefore(member, mention.span.start) > 0)
    const some = met.length > 0 ? met : all
    const titled = some.filter((member) => bearers.has(member))
    const left = titled.length > 0 ? titled : some
    const meant = this.#clearly(left, line, mention, pronoun) ?? this.#mostNamed(left, mention.span.start)
    if (meant?.lead === 1) this.#surnames.set(meant.member, (this.#surnames.get(meant.member) ?? 0) + 1)
    return meant ?? { member: this.#cast.of(mention) ?? first, lead: 0 }
  }

  #sharing(mention: Mention): readonly Member[] {
    const [name = ''] = mention.name
    const known = this.#bySurname.get(name)
    if (known !== undefined) return known
    const members = apart(this.#cast.namesakesOf(mention))
    this.#bySurname.set(name, members)
    return members
  }

  #clearly(members: readonly Member[], line: Line, mention: Mention, pronoun: Member | undefined): Meant | undefined {
    const here = onlyOne(members.filter((member) => this.#fullNamesIn(member, line.passage).length > 0))
    const acts = here !== undefined && this.#fullNamesIn(here, line.passage).some(({ place }) => place === 'subject')
    const known = onlyOne(members) ?? (acts ? here : members.find((member) => member === pronoun))
    if (known !== undefined) return { member: known, lead: 1 }
    const most = this.#mostNamed(members, mention.span.start)
    // somebody else named in full beside it leaves a doubt
    if (most?.lead === 1) return here === undefined || here === most.member ? most : { ...most, lead: MORE_OFTEN }
    const only = here ?? onlyOne(members.filter((member) => this.#speakers().has(member)))
    return only === undefined ? undefined : { member: only, lead: 1 }
  }

  /** Whom the article has named more often up to a place, in full or by the surname where that was clear, or more often as a subject. */
  #mostNamed(members: readonly Member[], place: number): Meant | undefined {
    const [best, next] = members
      .map((member) => {
        const named = this.#namedBefore(member, place)
        const acts = this.#fullNamesOf(member).slice(0, Math.min(named, COUNTED))
        return {
          member,
          count: named + (this.#surnames.get(member) ?? 0),
          acts: acts.filter((mention) => mention.place === 'subject').length,
        }
      })
      .sort((one, other) => other.count - one.count || other.acts - one.acts)
    if (best === undefined || (best.count === next?.count && best.acts === next.acts)) return undefined
    return { member: best.member, lead: best.count >= CLEARLY * (next?.count ?? 0) ? 1 : MORE_OFTEN }
  }

  #fullNamesIn(member: Member, { start, end }: Span): readonly Mention[] {
    const from = this.#namedBefore(member, start)
    return this.#fullNamesOf(member).slice(from, Math.min(this.#namedBefore(member, end), from + COUNTED))
  }

  /** How often the full name stands before a place. */
  #namedBefore(member: Member, place: number): number {
    const names = this.#fullNamesOf(member)
    let [low, high] = [0, names.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((names[middle]?.span.start ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  #fullNamesOf(member: Member): readonly Mention[] {
    const known = this.#fullNames.get(member)
    if (known !== undefined) return known
    const names = member.mentions
      .filter(({ shape, name }) => shape === 'name' && name.length > 1)
      .sort((one, other) => one.span.start - other.span.start)
    this.#fullNames.set(member, names)
    return names
  }

  /** Whoever says something by full name, anywhere in the article. */
  #speakers(): ReadonlySet<Member> {
    this.#speaking ??= new Set(this.#lines.flatMap((line) => speakersIn(line, this.#cast)))
    return this.#speaking
  }
}

const COUNTED = 20 // full names looked at; keeps the work linear
const CLEARLY = 3 // times as often
const MORE_OFTEN = 0.2 // lead of whoever is named more often, but not clearly

const onlyOne = (members: readonly Member[]): Member | undefined => (members.length === 1 ? members[0] : undefined)

/** "Weary Ada Holt" of a headline is no other than "Ada B. Holt". */
const apart = (members: readonly Member[]): readonly Member[] =>
  members.filter(
    ({ fullest }) =>
      fullest.name.length < 3 ||
      !members.some(
        (other) =>
          other.fullest !== fullest &&
          sameFullName(fullest.name.slice(1).map(nameKey), other.fullest.name.map(nameKey)),
      ),
  )

function speakersIn(line: Line, cast: Cast): Member[] {
  const speakers: Member[] = []
  for (let at = line.frame.from; at < line.frame.to; at++) {
    const cue = cueOf(line.tokens[at]?.low ?? '')
    if (cue === undefined || !(cue.says || cue.tells) || cue.means || cue.form !== 'past') continue
    if (!isFinite(line, at, cue) || isPassive(line, at, cue)) continue
    const mention = subjectAfter(line, at) ?? subjectOf(line, at)
    const member = mention?.shape === 'name' && mention.name.length > 1 ? cast.of(mention) : undefined
    if (member !== undefined) speakers.push(member)
  }
  return speakers
}
