import type { Member } from './cast.ts'
import type { Sex } from './mention.ts'

/** Whose brother or wife somebody is. */
export interface Owner {
  /** Where it is sure. */
  readonly member?: Member
  readonly sex?: Sex
}

interface Relative {
  readonly member: Member
  readonly owner: Owner
}

const KEPT = 20 // by one noun, the first ones met; keeps the work linear

/** Who came as whose brother, wife or son, as far as the article has been read. */
export class Kindred {
  readonly #byNoun = new Map<string, Relative[]>()

  note(noun: string, member: Member, owner: Owner): void {
    const known = this.#byNoun.get(noun)
    if (known === undefined) this.#byNoun.set(noun, [{ member, owner }])
    else if (known.length < KEPT) known.push({ member, owner })
  }

  /** Whom "her brother" means: the one named who came as that, where nobody else did who could be hers. */
  named(noun: string, owner: Owner): Member | undefined {
    const fitting = (this.#byNoun.get(noun) ?? []).filter((relative) => mayBeOf(relative.owner, owner))
    const [first] = fitting
    if (first === undefined || fitting.some(({ member }) => member !== first.member)) return undefined
    return first.member.fullest.shape === 'name' && first.member !== owner.member ? first.member : undefined
  }

  /** Whom a daughter or son means by "Dad" or "Mum": the one they came as the child of. */
  parentOf(child: Member, sex: Sex): Member | undefined {
    for (const noun of ['daughter', 'son'])
      for (const { member, owner } of this.#byNoun.get(noun) ?? [])
        if (member === child && owner.member !== undefined && (owner.member.sex ?? sex) === sex) return owner.member
    return undefined
  }
}

function mayBeOf(one: Owner, other: Owner): boolean {
  if (one.member !== undefined && other.member !== undefined) return one.member === other.member
  const [sex, same] = [one.member?.sex ?? one.sex, other.member?.sex ?? other.sex]
  return sex === undefined || same === undefined || sex === same
}
