import type { Span } from '../domain.ts'
import type { Line } from './lines.ts'
import type { Mention, Sex } from './mention.ts'
import { Roll } from './roll.ts'
import { voteOnSex } from './votes.ts'

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
  /** Where a surname stands alone that several people of the article bear: those people. */
  namesakesOf(mention: Mention): readonly Member[]
  /** Takes in words that are no name ("a spokesman"): as somebody new, as whoever had the same words, or as one given. */
  admit(mention: Mention, as: 'new' | 'known-words' | Member): Member
}

/** All names of one person are one member, whatever order they come in. */
export function castOf(lines: readonly Line[]): Cast {
  const roll = new Roll()
  const namesIn = (some: readonly Line[]): Mention[] =>
    some.flatMap((line) => line.mentions.filter((mention) => mention.shape === 'name'))
  // full names first, so that a surname finds its owner even where it stands before the full name, as in a headline;
  // those of headlines last of all, for there a name has no end ("Ada Holm Calls Vote")
  const [headlines, text] = partition(lines, isHeadline)
  const inHeadlines = namesIn(headlines)
  const rest = [...namesIn(text), ...inHeadlines].filter((mention) => !roll.enterFullName(mention))
  // names of bodies next, so that an acronym finds its own
  for (const mention of rest) if (mention.name.length > 1) roll.enterOther(mention)
  for (const mention of rest) if (mention.name.length === 1) roll.enterOther(mention)
  roll.settle(new Set(inHeadlines))
  voteOnSex(lines, roll)
  return roll
}

const HEADLINE = 0.75 // share of capitals among the longer words of a line

function isHeadline(line: Line): boolean {
  let [capitals, all] = [0, 0]
  for (let at = line.frame.from; at < line.frame.to; at++) {
    const token = line.tokens[at]
    if (token?.kind !== 'word' || token.low.length < 4) continue
    all += 1
    if (token.capital) capitals += 1
  }
  return all > 3 && capitals / all > HEADLINE
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []]
  for (const one of all) parts[test(one) ? 0 : 1].push(one)
  return parts
}

/** The span of a member's name. */
export function nameOf(member: Member): Span {
  return member.fullest.span
}
