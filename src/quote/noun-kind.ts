import type { Mention } from './mention.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, PERSON_PLURALS } from './data/nouns.ts'

export function nounKind(low: string): Mention['kind'] {
  if (isPlural(low)) return 'group'
  if (PERSON_NOUNS.has(low)) return 'person'
  return BODY_NOUNS.has(low) ? 'body' : 'document'
}

export const isPlural = (low: string): boolean =>
  PERSON_PLURALS.has(low) || (low.endsWith('s') && !/(?:ss|us|boss)$/.test(low) && PERSON_NOUNS.has(low))

/** A word for somebody, a body or a document. */
export const isNoun = (low: string): boolean => NOUNS.has(low)

// one look-up where four would be made for each word of an article
const NOUNS: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...BODY_NOUNS, ...DOCUMENT_NOUNS, ...PERSON_PLURALS])
