/** What to say about a file: where it is wrong, what should stand there and what stands there. */
export interface Fault {
  /** Path as the owner gave it. */
  readonly file: string
  /** From 1; left out where the whole file is meant. */
  readonly line?: number
  /** Words that go on after "expected". */
  readonly expected: string
  /** Words that go on after "got". */
  readonly got: string
}

/** A file of the corpus that its owner has to mend: `corpus/bridge.md:3: expected published as YYYY-MM-DD, got "last May"`. */
export class ArticleError extends Error implements Fault {
  override readonly name = 'ArticleError'
  readonly file: string
  readonly line?: number
  readonly expected: string
  readonly got: string

  constructor(fault: Fault) {
    const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`
    super(`${place}: expected ${fault.expected}, got ${fault.got}`)
    this.file = fault.file
    if (fault.line !== undefined) this.line = fault.line
    this.expected = fault.expected
    this.got = fault.got
  }
}
