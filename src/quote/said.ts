import type { Who } from './addressee.ts'
import type { Member } from './cast.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Piece } from './marks.ts'
import type { Setting } from './setting.ts'

/** A quoted piece that is somebody's words. */
export interface Said {
  readonly line: Line
  readonly piece: Piece
  /** Token of the piece. */
  readonly at: number
  readonly found?: Found
  /** Where the words of `found` stand: for a carried piece, at the piece it is carried from. */
  readonly origin: { readonly line: Line; readonly at: number }
  readonly member?: Member
  /** How far the person of a pronoun, or of a surname that several bear, leads the next candidate, 0 to 1; else 1. */
  readonly lead: number
  /** Who a mention means, where that is sure. */
  readonly who: Who
  /** Who says "I" and "me", inside a quote. */
  readonly self?: Member
  /** Where the sentence before tells that the same speaker spoke. */
  readonly setting?: Setting
  /** Goes on from an unclosed piece in the passage before. */
  readonly continues: boolean
  /** Quotes within it, in reading order. */
  readonly inner: readonly Said[]
}
