import { tidy } from './tidy.ts'

/** What a source says about an article; everything may be missing. */
export interface Card {
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
}

export type CardField = keyof Card

interface Rule {
  /** Words that go on after "expected". */
  readonly expected: string
  /** The value as an article has it; undefined where the source's is wrong. */
  readonly read: (value: string) => string | undefined
}

export const LONGEST_WORDS = 300 // characters; far above any headline, and a reply has room for it
const LONGEST_URL = 2000 // characters; what old browsers took
export const LONGEST_ID = 80 // characters; src/domain.ts, Article.id

/** The fields of a card and what each must be, in the order in which people write them. */
export const CARD_RULES: Readonly<Record<CardField, Rule>> = {
  title: { expected: `title as words (at most ${LONGEST_WORDS} characters)`, read: readWords },
  publisher: { expected: `publisher as words (at most ${LONGEST_WORDS} characters)`, read: readWords },
  byline: { expected: `byline as words (at most ${LONGEST_WORDS} characters)`, read: readWords },
  published: { expected: 'published as YYYY-MM-DD', read: readDay },
  url: { expected: 'url as an http or https address without a password', read: readUrl },
  language: { expected: 'language as a tag like en or pt-BR', read: readLanguage },
  id: {
    expected: `id as small letters, digits and single hyphens (at most ${LONGEST_ID} characters)`,
    read: (value) => (isId(value) ? value : undefined),
  },
}

/** Object.keys gives strings; the record's type says which. */
export const CARD_FIELDS = Object.keys(CARD_RULES) as readonly CardField[]

export function isCardField(name: string): name is CardField {
  return Object.hasOwn(CARD_RULES, name)
}

function isId(value: string): boolean {
  return value.length <= LONGEST_ID && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}

function readWords(value: string): string | undefined {
  const words = tidy(value)
  return words !== '' && words.length <= LONGEST_WORDS ? words : undefined
}

function readDay(value: string): string | undefined {
  const day = value.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  // Date takes 30 February for 1 or 2 March: only a day that comes back as itself is on the calendar.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined
}

function readUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (!isWeb || url.username !== '' || url.password !== '' || url.href.length > LONGEST_URL) return undefined
  return url.href
}

function readLanguage(value: string): string | undefined {
  const tag = value.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined // getCanonicalLocales throws a RangeError at a tag that is not well formed
  }
}
