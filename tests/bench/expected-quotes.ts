/** What a reader expects of one quote: the lines of one block of `expected.txt`. */
export interface ExpectedQuote {
  /** The words of each piece, as they stand inside the marks; at least one. */
  readonly pieces: readonly string[]
  /** Wordings of which any is right; a field that is not there must not be read out of the article either. */
  readonly by: readonly string[]
  readonly role: readonly string[]
  readonly cue: readonly string[]
  readonly to: readonly string[]
  readonly when: readonly ExpectedMoment[]
  /** Who passes the words on, nearest to the speaker first. */
  readonly via: readonly (readonly string[])[]
}

export interface ExpectedMoment {
  readonly words: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string
}

/**
 * The expectations of one article: blocks parted by blank lines, each of `> words` lines and `field  value` lines. In a value
 * ` | ` parts wordings of which any is right, `; ` the links of `via`, ` = ` the wordings of `when` from their date; a speaker
 * who must be left open is `by ?`.
 *
 * @throws {Error} with the line's number, where one is not of that form
 */
export function parseExpected(text: string): ExpectedQuote[] {
  const blocks: { pieces: string[]; fields: Map<string, string> }[] = []
  let block: (typeof blocks)[number] | undefined
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') {
      block = undefined
      return
    }
    if (block === undefined) blocks.push((block = { pieces: [], fields: new Map() }))
    const piece = /^> (.+)$/.exec(line)?.[1]
    const [, field, value] = /^(by|role|cue|to|when|via) +(\S.*)$/.exec(line) ?? []
    if (piece !== undefined && block.fields.size === 0) block.pieces.push(piece)
    else if (field !== undefined && value !== undefined && block.pieces.length > 0 && !block.fields.has(field))
      block.fields.set(field, value)
    else throw new Error(`expected.txt:${at + 1}: expected "> words" or a field, got ${JSON.stringify(line)}`)
  })
  return blocks.map(({ pieces, fields }) => ({
    pieces,
    by: wordings(fields.get('by')),
    role: wordings(fields.get('role')),
    cue: wordings(fields.get('cue')),
    to: wordings(fields.get('to')),
    when: moments(fields.get('when')),
    via: (fields.get('via')?.split(';') ?? []).map(wordings),
  }))
}

const wordings = (value: string | undefined): string[] => value?.split('|').map((one) => one.trim()) ?? []

function moments(value: string | undefined): ExpectedMoment[] {
  const [said, date] = value?.split(' = ') ?? []
  return wordings(said).map((one) => (date === undefined ? { words: one } : { words: one, date: date.trim() }))
}
