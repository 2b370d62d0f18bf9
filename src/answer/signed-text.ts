import type { ReadArticle } from '../domain.ts'
import { isEnglishWord } from '../search/english.ts'
import { fold } from '../search/fold.ts'
import { withoutLead } from './asks-to-check.ts'
import { CHAT_WORDS, LABELS } from './data/chat-words.ts'
import { SMALL_NAME_WORDS } from './data/small-name-words.ts'
import { isSaying } from './message-text.ts'

/** Words without quote marks, and who is said to have said them. */
export interface Signed {
  readonly text: string
  readonly speaker?: string
}

/**
 * What is left of a message without marks when "check:", "Breaking:", a name before it and a signature after it are taken off:
 * "Vik: we will win", "we will win – Ada Holm, mayor", "did Vik say we will win?".
 *
 * @param message  as it was written
 * @param capitals  the same, as long, with names in capitals
 * @param reads  whose speakers a word that could be a label may name ("May:")
 */
export function signedText(message: string, capitals: string, reads: readonly ReadArticle[]): Signed {
  const asked = withoutLead(capitals)
  const offset = capitals.length - asked.length
  for (const pattern of PATTERNS) {
    const { words = '', name = '' } = pattern.exec(asked)?.groups ?? {}
    if (!isSaying(words)) continue
    const at = offset + asked.indexOf(words)
    const text = message.slice(at, at + words.length)
    return isLabel(name, reads) ? { text } : { text, speaker: name }
  }
  return { text: message.slice(offset) }
}

/** "Breaking", "Source", "lol": no name, unless an article has it as a speaker's. */
function isLabel(name: string, reads: readonly ReadArticle[]): boolean {
  const folded = fold(name)
  if (/\s/.test(name) || !(isEnglishWord(name.toLowerCase()) || CHAT_WORDS.has(folded) || LABELS.has(folded)))
    return false
  return !reads.some(({ article, speakers }) =>
    speakers.some(({ names }) =>
      names.some(({ start, end }) => fold(article.text.slice(start, end)).split(' ').includes(folded)),
    ),
  )
}

const NAME = String.raw`(?<name>(?:[Tt]he\s)?(?:(?:${SMALL_NAME_WORDS})[\s-])*\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:${SMALL_NAME_WORDS}|of)[\s-])*\p{Lu}[\p{L}\p{M}.’'-]*){0,5})`
const WORDS = String.raw`(?<words>\S.*\S)`
const ADVERBS = String.raw`(?:(?:really|actually|ever|even|just|literally|once)\s+)*`

const PATTERNS = [
  String.raw`^${WORDS}\s+(?:[–—~]|--?)\s*${NAME}(?:,[^.!?]{0,60}|\s\([^)]{0,60}\)|\s\d{4})?[.]?$`,
  String.raw`^${NAME}(?:\s\([^)]{0,60}\))?:\s+${WORDS}$`,
  String.raw`^(?:[Dd]id|[Hh]as|[Dd]oes)\s+${NAME}\s+${ADVERBS}(?:say|said|claim|claimed|tell|told)\s+(?:that\s+)?${WORDS}$`,
  String.raw`^[Aa]ccording to\s+${NAME},?\s+${WORDS}$`,
  String.raw`^${NAME}\s+${ADVERBS}(?:said|says|claims|claimed|insists|insisted)(?:\s+that)?[,:]?\s+${WORDS}$`,
  String.raw`^${WORDS},?\s+(?:said|says|according to)\s+${NAME}[.!]?$`,
  String.raw`^${WORDS}\s+\(${NAME}\)[.!]?$`,
  String.raw`^${NAME}\s+[–—-]\s+${WORDS}$`,
].map((pattern) => new RegExp(pattern, 'su'))
