import type { Member } from './cast.ts'
import { WIDER } from './data/role-kin.ts'
import { ageIn, fitsRole, type RoleWords } from './role-words.ts'

interface Bearing {
  readonly member: Member
  readonly role: RoleWords
}

const KEPT = 20 // of one office, the last ones noted; keeps the work linear

/** Who bears which role, as far as the article has been read. */
export class Bearers {
  readonly #byHead = new Map<string, Bearing[]>()
  readonly #withRole = new Set<Member>()
  readonly #ages = new Map<string, Member[]>()
  readonly #ageOf = new Map<Member, string>()

  note(member: Member, role: RoleWords): void {
    this.#withRole.add(member)
    const known = this.#byHead.get(role.head)
    if (known === undefined) this.#byHead.set(role.head, [{ member, role }])
    else {
      known.push({ member, role })
      if (known.length > 2 * KEPT) known.splice(0, KEPT)
    }
  }

  noteAge(member: Member, age: string): void {
    this.#ageOf.set(member, age)
    this.#ages.set(age, [...(this.#ages.get(age) ?? []).slice(-KEPT), member])
  }

  /** Everyone the role fits, each once; those who bear the word itself, else names that bear a narrower one. */
  bearing(asked: RoleWords): ReadonlySet<Member> {
    const exact = this.#of(asked, asked.head)
    if (exact.size > 0) return exact
    const wider = (WIDER.get(asked.head) ?? []).flatMap((head) => [...this.#of(asked, head)])
    return new Set(wider.filter((member) => member.fullest.shape === 'name'))
  }

  /** Somebody of the article bears the word, or this member bears any. */
  isBorne(head: string): boolean {
    return this.#byHead.has(head)
  }

  hasRole(member: Member): boolean {
    return this.#withRole.has(member)
  }

  ageOf(member: Member): string | undefined {
    return this.#ageOf.get(member)
  }

  /** Of that age, or for "the 34-year-old" alone everyone of it. */
  aged(age: string): ReadonlySet<Member> {
    return new Set(this.#ages.get(age))
  }

  #of(asked: RoleWords, head: string): ReadonlySet<Member> {
    const age = ageIn(asked.rest)
    const fitting = (this.#byHead.get(head) ?? []).filter(
      ({ member, role }) => fitsRole(asked, role) && (age === undefined || this.#ageOf.get(member) === age),
    )
    return new Set(fitting.map(({ member }) => member))
  }
}
