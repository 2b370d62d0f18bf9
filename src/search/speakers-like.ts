import type { ReadArticle, Speaker } from '../domain.ts'
import { words } from '../article/words.ts'
import { fold } from './fold.ts'
import { NAME_PARTICLES } from './name-particles.ts'
import { sameTerm, termsOf, type Term } from './terms.ts'
import { withinOneTypo } from './typo.ts'

export interface SpeakerFound {
  readonly read: ReadArticle
  readonly speaker: Speaker
}

/**
 * The speakers whom people may mean by what they typed: any of their names, in any common transliteration, whole or in
 * part ("Shaibani"), or else what the article says they are ("foreign minister").
 *
 * @returns those that fit best only: a name as written, before one that sounds like it, a role, and a name with a typo
 */
export function speakersLike(reads: readonly ReadArticle[], typed: string): SpeakerFound[] {
  const all = termsOf(typed)
  const whole = all.filter((term) => !NAME_PARTICLES.has(fold(typed.slice(term.start, term.end))))
  const wanted = whole.length > 0 ? whole : all
  if (wanted.length === 0) return []
  const speakers = reads.flatMap((read) => read.speakers.map((speaker) => ({ read, speaker })))
  const fits = (spansOf: (speaker: Speaker) => Speaker['names'], same: (a: Term, b: Term) => boolean) =>
    speakers.filter(({ read, speaker }) =>
      spansOf(speaker).some((span) => {
        const terms = termsOf(words(read.article, span))
        return wanted.every((term) => terms.some((other) => same(term, other)))
      }),
    )
  const asWritten = fold(typed.trim())
  const rules = [
    // A name of several words that is somebody's fullest: what a button or a suggestion writes.
    () =>
      all.length < 2
        ? []
        : speakers.filter(({ read, speaker }) => fold(words(read.article, speaker.name)) === asWritten),
    () => fits((speaker) => speaker.names, sameStem),
    () => fits((speaker) => speaker.names, sameTerm),
    () => speakers.filter((found) => hasNameAndRole(found, wanted)),
    () => fits((speaker) => speaker.roles, sameTerm),
    () => fits((speaker) => speaker.names, sameButForATypo),
  ]
  for (const rule of rules) {
    const found = rule()
    if (found.length > 0) return found
  }
  return []
}

/** Names shorter than this are somebody else's with a letter changed: Assad and Asaad. */
const TYPO_FROM = 6 // letters

const sameStem = (a: Term, b: Term) => a.stem === b.stem

/** "Mayor Åsheim": part is what the speaker is called, part what the speaker is. */
function hasNameAndRole({ read, speaker }: SpeakerFound, wanted: readonly Term[]): boolean {
  const termsIn = (spans: Speaker['names']) => spans.flatMap((span) => termsOf(words(read.article, span)))
  const [names, roles] = [termsIn(speaker.names), termsIn(speaker.roles)]
  const isName = (term: Term) => names.some((other) => sameTerm(term, other))
  return wanted.some(isName) && wanted.every((term) => isName(term) || roles.some((other) => sameTerm(term, other)))
}

function sameButForATypo(a: Term, b: Term): boolean {
  return sameTerm(a, b) || (Math.min(a.stem.length, b.stem.length) >= TYPO_FROM && withinOneTypo(a.stem, b.stem))
}
