import { words } from '../../src/article/words.ts'
import type { Attributed, Quote, ReadArticle, Span } from '../../src/domain.ts'
import type { ExpectedQuote } from './expected-quotes.ts'

export const FIELDS = ['speaker', 'role', 'cue', 'addressee', 'when', 'chain'] as const

/** How one expected or read quote came out. */
export interface Compared {
  /** The words, for a person who looks for it. */
  readonly quote: string
  /** Whether it is expected, and whether it is read; both where the same pieces stand on both sides. */
  readonly expected: boolean
  readonly read: boolean
  /** Of a quote that is expected and read: the fields that either side has, and whether they say the same. */
  readonly fields: readonly FieldCompared[]
}

export interface FieldCompared {
  readonly field: (typeof FIELDS)[number]
  readonly right: boolean
  readonly expected: string
  readonly got: string
}

/** The expected quotes and the read ones side by side; pieces are compared from their first letter or digit to their last. */
export function compareQuotes({ article, quotes }: ReadArticle, expected: readonly ExpectedQuote[]): Compared[] {
  const unmatched = new Set(quotes)
  const keyOf = (quote: Quote) => quote.spans.map((span) => core(words(article, span))).join(' … ')
  const compared = expected.map((wanted): Compared => {
    const key = wanted.pieces.map(core).join(' … ')
    const found = [...unmatched].find((quote) => keyOf(quote) === key)
    if (found !== undefined) unmatched.delete(found)
    const fields = found === undefined ? [] : compareFields(article, wanted, found)
    return { quote: key, expected: true, read: found !== undefined, fields }
  })
  const spurious = [...unmatched].map((quote) => ({ quote: keyOf(quote), expected: false, read: true, fields: [] }))
  return [...compared, ...spurious]
}

function compareFields(
  article: ReadArticle['article'],
  wanted: ExpectedQuote,
  { attribution }: Quote,
): readonly FieldCompared[] {
  const known: Partial<Attributed> = attribution.known === 'unknown' ? {} : attribution
  const said = (span: Span | undefined) => (span === undefined ? undefined : words(article, span))
  const when = known.when
  const got: Readonly<Record<(typeof FIELDS)[number], string | undefined>> = {
    speaker: said(known.speaker?.name) ?? '?',
    role: said(known.role),
    cue: said(known.cue),
    addressee: said(known.addressee),
    when: when === undefined ? undefined : withDate(words(article, when.span), when.date),
    chain: known.chain?.map(({ reporter }) => words(article, reporter)).join('; ') || undefined,
  }
  const wantedOf: Readonly<Record<(typeof FIELDS)[number], readonly string[]>> = {
    speaker: wanted.by,
    role: wanted.role,
    cue: wanted.cue,
    addressee: wanted.to,
    when: wanted.when.map((moment) => withDate(moment.words, moment.date)),
    chain: wanted.via.reduce<string[]>(
      (chains, link) =>
        chains.length === 0 ? [...link] : chains.flatMap((one) => link.map((next) => `${one}; ${next}`)),
      [],
    ),
  }
  return FIELDS.flatMap((field): FieldCompared[] => {
    const value = got[field]
    const wordings = wantedOf[field]
    if (value === undefined && wordings.length === 0) return []
    const right = value !== undefined && wordings.some((wording) => same(wording, value))
    return [{ field, right, expected: wordings.join(' | ') || '–', got: value ?? '–' }]
  })
}

const withDate = (said: string, date: string | undefined) => (date === undefined ? said : `${said} = ${date}`)

/** The same links, moment or phrase, whatever article, preposition or kind of mark it is written with. */
function same(one: string, other: string): boolean {
  const links = one.split('; ')
  const others = other.split('; ')
  return links.length === others.length && links.every((link, i) => isSamePhrase(link, others[i] ?? ''))
}

/** A phrase for somebody unnamed is the same by what stands before its complement ("spokesman for the port"). */
function isSamePhrase(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return true
  const unnamed = [one, other].every((phrase) => /(?:^|\s)\p{Ll}\S*$/u.test(head(phrase)))
  return unnamed && plain(head(one)) === plain(head(other))
}

const head = (phrase: string) =>
  phrase.replace(/\s(?:of|for|at|from|in|with|to)\s.*$/s, '').replace(/^(?:the|an?|one)\s/i, '')

const plain = (phrase: string) =>
  core(phrase)
    .toLowerCase()
    .replace(/^(?:on|in|at|of|by|during)\s/, '')
    .replace(/^(?:the|an?|one)\s/, '')

const core = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
