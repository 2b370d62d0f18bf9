import type { Span } from '../domain.ts'
import { addresseeOf, speakingTo, spokenTo, type Who } from './addressee.ts'
import type { Member } from './cast.ts'
import { cueOf } from './cues.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { mainSubject } from './main-subject.ts'
import type { Mention } from './mention.ts'
import { momentOf } from './moments.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

/** The sentence right before a quote's own, where its speaker is told to have spoken: "Jo Roe spoke to reporters on Friday. “…,” she said." */
export interface Setting {
  readonly line: Line
  /** The speaker there, with the verb of speaking or the one an opening phrase leads to. */
  readonly found: Found
  readonly addressee?: Span
}

const REACH = 60 // tokens of a sentence looked at

interface Speaking {
  readonly speaker: Member
  /** In the same passage. */
  readonly near: boolean
  /** Who a mention of the sentence means. */
  readonly memberOf: (mention: Mention) => Member | undefined
  readonly who: Who
}

/**
 * Where the sentence before tells that the speaker spoke, in words that are not quoted.
 *
 * @param before  the sentence before the quote's own
 */
export function settingIn(before: Line, { speaker, near, memberOf, who }: Speaking): Setting | undefined {
  const { tokens, frame } = before
  const main = mainSubject(before)
  if (main === undefined || memberOf(main) !== speaker) return undefined
  for (let at = frame.from; at < Math.min(frame.to, frame.from + REACH); at++)
    if (tokens[at]?.kind === 'quote') return undefined
  for (let at = main.to; at < Math.min(frame.to, frame.from + REACH); at++) {
    const low = tokens[at]?.low ?? ''
    const found: Found = { mention: main, rule: 'line-before', verb: at }
    if (SPOKE.test(low) && isSubject(before, main, at)) {
      const addressee = spokenTo(before, at, found, who)
      return { line: before, found, ...(addressee === undefined ? {} : { addressee }) }
    }
    const cue = cueOf(low)
    // "warned the council." and then a paragraph of its own: it may be of another moment
    if (!near || cue === undefined || !(cue.says || cue.tells) || cue.means || cue.form !== 'past') continue
    if (!isFinite(before, at, cue) || isPassive(before, at, cue) || subjectOf(before, at) !== main) continue
    const addressee = addresseeOf(before, frame.to, found, { who })
    return { line: before, found, ...(addressee === undefined ? {} : { addressee }) }
  }
  const found: Found = { mention: main, rule: 'line-before', verb: Math.min(main.end, frame.to - 1) }
  const addressee = speakingTo(before, main.from, found, who)
  return addressee === undefined ? undefined : { line: before, found, addressee }
}

const SPOKE = /^(?:spoke|spoken|talked|testified|addressed|briefed)$/

/** "Jo Roe [spoke]", "Jo Roe, who came late, [spoke]", "Jo Roe has [spoken]". */
function isSubject(line: Line, main: Mention, verb: number): boolean {
  return subjectOf(line, verb) === main && !/^(?:be|been|being|is|was|were|are)$/.test(line.tokens[verb - 1]?.low ?? '')
}

/** When the words were spoken, by the setting: behind its verb of speaking, or in the phrase that opens it. */
export function settingMoment({ line, found }: Setting, published: string | undefined): ReturnType<typeof momentOf> {
  const moment = momentOf(line, line.frame.to, found, published)
  const low = line.tokens[found.verb ?? -1]?.low ?? ''
  if (moment === undefined || SPOKE.test(low) || cueOf(low)?.form === 'past') return moment
  return moment.span.end <= found.mention.span.start ? moment : undefined
}
