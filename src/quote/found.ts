import type { Span } from '../domain.ts'
import type { Mention } from './mention.ts'

/** The rule by which a speaker was found; `sure.ts` says how often each is right. */
export type Rule =
  | 'after' // "…," Ada Holm said
  | 'inverted' // "…," said Ada Holm
  | 'according' // according to Ada Holm
  | 'rare-verb' // "…," Ada Holm beamed
  | 'before' // Ada Holm said, "…"
  | 'within' // Ada Holm said it was "…"
  | 'again' // "…," Ada Holm said, and called it "…"
  | 'owner' // Ada Holm's "…"
  | 'speech-noun' // Ada Holm's answer was "…"
  | 'turn' // Ada Holm: "…"
  | 'byline' // "…" — Ada Holm
  | 'main-subject' // Ada Holm left a "…" behind
  | 'carried'
  | 'line-before' // Ada Holm shrugged. "…"

/** Who may have said a piece, and by what words. */
export interface Found {
  readonly mention: Mention
  readonly rule: Rule
  readonly cue?: Span
  /** Token of the cue. */
  readonly verb?: number
}
