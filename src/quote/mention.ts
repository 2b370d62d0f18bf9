import type { Span } from '../domain.ts'

export type Sex = 'male' | 'female'

/** Words that stand for somebody or something that could speak. */
export interface Mention {
  /** Tokens, half-open; with title, role and name, without what follows. */
  readonly from: number
  readonly to: number
  /** One past the tag or apposition that follows ("(D-Nev.)", ", 54, a farmer,"), else `to`. */
  readonly end: number
  readonly shape: 'name' | 'nominal' | 'pronoun'
  readonly kind: 'person' | 'body' | 'document' | 'place' | 'group' | 'unclear'
  /** The name alone, or the nominal's or pronoun's own words. */
  readonly span: Span
  /** The lower-case words of the name, suffixes left out. */
  readonly name: readonly string[]
  readonly role?: Span
  readonly sex?: Sex
  readonly plural: boolean
  /** A title before it ("Mr.", "Sen.") or a role says that it is a person. */
  readonly titled: boolean
  readonly place: 'subject' | 'object' | 'possessor'
}
