/** Something of a file that did not become text, so that its owner can see that nothing else is missing. */
export interface Dropped {
  /** Path as the owner gave it. */
  readonly file: string
  /** From 1, in the file; left out for a web page, where a line means nothing, and for a whole file. */
  readonly line?: number
  /** What was dropped, cut when long; the name of a character that cannot be seen (`U+202E`). */
  readonly text: string
  /** A plain phrase: "image", "horizontal rule", "not read: a folder". */
  readonly reason: string
  /** How often it was dropped, `line` being the first time; left out for once. */
  readonly count?: number
}
