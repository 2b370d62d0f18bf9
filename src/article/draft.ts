import type { Card } from './card.ts'
import type { Dropped } from './dropped.ts'

/** One line of a source. */
export interface Line {
  /** From 1, in the file; left out for a web page. */
  readonly number?: number
  readonly text: string
}

/** Lines that stand together in a source: a heading, or one paragraph or several. */
export interface Block {
  readonly kind: 'paragraph' | 'heading'
  /** At least one. */
  readonly lines: readonly Line[]
}

/** What a reader of one format makes of a file before anything is tidied. */
export interface Draft {
  /** What the format itself says about the article, front matter apart. */
  readonly card: Card
  readonly blocks: readonly Block[]
  readonly dropped: readonly Dropped[]
}

/** The body of a file, without its front matter. */
export interface Source {
  readonly file: string
  /** Lines end in `\n` only. */
  readonly text: string
  /** Line of the file at which `text` begins. */
  readonly line: number
}
