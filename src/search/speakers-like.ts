import type { ReadArticle, Speaker } from '../domain.ts'
import { words } from '../article/words.ts'
import { isGivenName } from '../quote/same-name.ts'
import { fold } from './fold.ts'
import { nameKey } from './name-key.ts'
import { NAME_PARTICLES } from './name-particles.ts'
import { roleTerms } from './own-role.ts'
import { sexOfSpeaker } from './sex-of-speaker.ts'
import { sameTerm, termsOf, type Term } from './terms.ts'
import { withinOneTypo } from './typo.ts'
import { withoutCourtesy } from './without-courtesy.ts'

export interface SpeakerFound {
  readonly read: ReadArticle
  readonly speaker: Speaker
}

/**
 * The speakers whom people may mean by what they typed: any of their names, in any common transliteration, whole or in
 * part ("Shaibani"), or else what the article says they are ("foreign minister"). A courtesy before the name ("Ms Holm") is
 * none of the name, but keeps out whom the article calls "he".
 *
 * @returns those that fit best only: a name as written, before one that sounds like it, a role, a name with a typo, and one of
 * several words where others are right
 */
export function speakersLike(reads: readonly ReadArticle[], typed: string): SpeakerFound[] {
  const { name, sex } = withoutCourtesy(typed)
  const all = termsOf(name)
  const whole = all.filter((term) => !NAME_PARTICLES.has(fold(name.slice(term.start, term.end))))
  const wanted = whole.length > 0 ? whole : all
  if (wanted.length === 0) return []
  const everybody = reads.flatMap((read) => read.speakers.map((speaker) => ({ read, speaker })))
  const speakers =
    sex === undefined
      ? everybody
      : everybody.filter(({ read, speaker }) => [undefined, sex].includes(sexOfSpeaker(read, speaker)))
  const fits = (spansOf: (speaker: Speaker) => Speaker['names'], same: (a: Term, b: Term) => boolean) =>
    speakers.filter(({ read, speaker }) =>
      spansOf(speaker).some((span) => {
        const terms = termsOf(words(read.article, span))
        return wanted.every((term) => terms.some((other) => same(term, other)))
      }),
    )
  const asWritten = fold(name)
  const joined = new Set(joinedForms(name))
  const rules = [
    // A name of several words that is somebody's fullest: what a button or a suggestion writes.
    () =>
      all.length < 2
        ? []
        : speakers.filter(({ read, speaker }) => fold(words(read.article, speaker.name)) === asWritten),
    () => fits((speaker) => speaker.names, sameStem),
    () => fits((speaker) => speaker.names, sameTerm),
    () =>
      speakers.filter(({ read, speaker }) =>
        runsOf(speaker.names.map((span) => words(read.article, span))).some((run) => joined.has(run)),
      ),
    () => speakers.filter((found) => hasNameAndRole(found, wanted)),
    () => speakers.filter((found) => hasRole(found, wanted)),
    () => fits((speaker) => speaker.names, sameButForATypo),
    // "Baek Son-ja" for Baek Sun-ja: one word of the name vouches for a slip in another, however short. "Ann Holm" is not Anna.
    () =>
      speakers.filter(({ read, speaker }) =>
        speaker.names.some((span) => {
          const terms = termsOf(words(read.article, span))
          const isThere = (term: Term) => terms.some((other) => term.capital && sameTerm(term, other))
          const isMeant = ({ folded }: Term) =>
            folded.length >= VOUCHED_FROM &&
            !isGivenName(folded) &&
            terms.some((other) => withinOneTypo(folded, other.folded))
          return wanted.some(isThere) && wanted.every((term) => isThere(term) || isMeant(term))
        }),
      ),
  ]
  for (const rule of rules) {
    const found = rule()
    if (found.length > 0) return found
  }
  return []
}

/** Names shorter than this are somebody else's with a letter changed: Assad and Asaad. */
const TYPO_FROM = 6 // letters

const VOUCHED_FROM = 3 // letters

/** "El-Sayed" and "Elsayed", "Mac Lund" and "MacLund": every run of up to three words of a name with nothing between them. */
function runsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const parts = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    return parts.flatMap((_, i) => [1, 2, 3].flatMap((long) => joinedForms(parts.slice(i, i + long).join(''))))
  })
}

/** Letters and numbers without anything between them, and what that sounds like. */
function joinedForms(name: string): string[] {
  const squeezed = fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
  if (squeezed.length < JOINED_FROM) return []
  const key = nameKey(squeezed)
  return key === undefined ? [squeezed] : [squeezed, `~${key}`]
}

const JOINED_FROM = 5 // letters; shorter ones meet by chance

const sameStem = (a: Term, b: Term) => a.stem === b.stem

/** "Mayor Åsheim": part is what the speaker is called, part what the speaker is. */
function hasNameAndRole({ read, speaker }: SpeakerFound, wanted: readonly Term[]): boolean {
  const termsIn = (spans: Speaker['names']) => spans.flatMap((span) => termsOf(words(read.article, span)))
  const [names, roles] = [termsIn(speaker.names), termsIn(speaker.roles)]
  const isName = (term: Term) => names.some((other) => sameTerm(term, other))
  return wanted.some(isName) && wanted.every((term) => isName(term) || roles.some((other) => sameTerm(term, other)))
}

/** "foreign minister"; not "Moss" for "Moss’s ex-wife", whose words are not his. */
function hasRole({ read, speaker }: SpeakerFound, wanted: readonly Term[]): boolean {
  return roleTerms(read, speaker).some((terms) => {
    const met = wanted.map((term) => terms.filter((other) => sameTerm(term, other)))
    return met.every((some) => some.length > 0) && met.some((some) => some.some(({ own }) => own))
  })
}

function sameButForATypo(a: Term, b: Term): boolean {
  return sameTerm(a, b) || (Math.min(a.stem.length, b.stem.length) >= TYPO_FROM && withinOneTypo(a.stem, b.stem))
}
