import { isAlias, isMap, isScalar, LineCounter, parseDocument, type Document, type Pair } from 'yaml'
import { ArticleError } from './article-error.ts'
import { CARD_FIELDS, CARD_RULES, isCardField, type Card } from './card.ts'
import { inQuotes } from './in-quotes.ts'

/** A file parted into its card and its body. */
export interface Parted {
  readonly card: Card
  readonly body: string
  /** Line of the file at which the body begins. */
  readonly bodyLine: number
  readonly problems: readonly ArticleError[]
}

const LONGEST_FRONT_MATTER = 8000 // characters; seven fields fit many times over; longer nesting would only overflow the parser

/**
 * The card fields at the very top of a file, between two lines of `---`.
 *
 * Only plain values are read, node by node; the YAML is never turned into an object, so an alias stands for nothing and
 * has nothing to multiply.
 *
 * @param text  lines end in `\n` only
 * @returns an empty card where the file has no front matter; `problems` has every wrong field, in the file's order
 */
export function partFrontMatter(file: string, text: string): Parted {
  const lines = text.split('\n')
  if (!isFence(lines[0])) return { card: {}, body: text, bodyLine: 1, problems: [] }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line))
  if (end < 0) {
    const fault = { file, line: 1, expected: 'front matter closed by a line of ---', got: 'the end of the file' }
    return { card: {}, body: '', bodyLine: lines.length, problems: [new ArticleError(fault)] }
  }
  const body = { body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
  return { ...readCard(file, lines.slice(1, end).join('\n')), ...body }
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}

function readCard(file: string, yaml: string): Pick<Parted, 'card' | 'problems'> {
  if (yaml.length > LONGEST_FRONT_MATTER) {
    const expected = `front matter of at most ${LONGEST_FRONT_MATTER} characters`
    return { card: {}, problems: [new ArticleError({ file, line: 1, expected, got: `${yaml.length}` })] }
  }
  const counter = new LineCounter()
  // One line above the YAML is the fence.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  // The core schema leaves dates as words; how a number was written is read from its source below.
  const document = parseDocument(yaml, {
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  })
  if (document.errors.length > 0) return { card: {}, problems: yamlProblems(file, document, lineAt) }
  if (document.contents === null) return { card: {}, problems: [] }
  if (!isMap(document.contents)) {
    const fault = { file, line: 2, expected: 'front matter as lines of name: value', got: inQuotes(yaml.trim()) }
    return { card: {}, problems: [new ArticleError(fault)] }
  }
  return readPairs(file, document.contents.items, lineAt)
}

function yamlProblems(file: string, document: Document, lineAt: (offset: number) => number): ArticleError[] {
  const expected = 'front matter in YAML (a value with a colon in it goes in quotes)'
  // One slip makes the parser stumble on over the same line; the first of a line is the one to mend.
  const firsts = new Map(document.errors.map((error) => [lineAt(error.pos[0]), error] as const).toReversed())
  return Array.from(
    firsts,
    ([line, { message }]) => new ArticleError({ file, line, expected, got: message }),
  ).toReversed()
}

function readPairs(
  file: string,
  pairs: readonly Pair[],
  lineAt: (offset: number) => number,
): Pick<Parted, 'card' | 'problems'> {
  const card: { -readonly [name in keyof Card]: Card[name] } = {}
  const problems: ArticleError[] = []
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.source ?? key.value) : ''
    const line = lineAt(isScalar(key) || isAlias(key) || isMap(key) ? (key.range?.[0] ?? 0) : 0)
    if (!isCardField(name)) {
      // A field that is misspelt must not vanish.
      problems.push(new ArticleError({ file, line, expected: `one of ${CARD_FIELDS.join(', ')}`, got: inQuotes(name) }))
      continue
    }
    const words = isScalar(value) ? wordsOf(value.value, value.source) : undefined
    const read = words === undefined ? undefined : CARD_RULES[name].read(words)
    if (read !== undefined) card[name] = read
    else problems.push(new ArticleError({ file, line, expected: CARD_RULES[name].expected, got: gotOf(words, value) }))
  }
  return { card, problems }
}

/** A value as it was written: a title of 1984 is words, too. */
function wordsOf(value: unknown, source: string | undefined): string | undefined {
  if (value === null) return undefined
  return typeof value === 'string' ? value : (source ?? String(value))
}

function gotOf(words: string | undefined, value: unknown): string {
  if (words !== undefined) return inQuotes(words)
  if (value === null || isScalar(value)) return 'nothing'
  return isAlias(value) ? 'an alias' : 'a list or a map'
}
