import { NAME_PARTICLES } from '../search/name-particles.ts'
import { isEnglishWord } from '../search/english.ts'
import { CHAT_WORDS } from './data/chat-words.ts'
import { BESIDE_CHECK, CHECKING } from './data/check-words.ts'
import { isSaying, marked, messageText } from './message-text.ts'

/**
 * Whether a message asks that words be checked ("check this", "is this right?", "did Vik really say that?", "“…” – Vik"): all it
 * says outside of its own quotes is that, in words of `data/check-words.ts` and names.
 *
 * @returns `own` where it has the quotes itself, `other` where another message is meant, undefined where it asks something else
 */
export function asksToCheck(message: string): 'own' | 'other' | undefined {
  const text = messageText(message)
  const quotes = marked(text)
  let rest = text
  for (const { outer } of quotes.toReversed()) rest = `${rest.slice(0, outer.start)} ${rest.slice(outer.end)}`
  const said = wordsOf(rest)
  if (quotes.length === 0 && withoutLead(text) !== text && isSaying(withoutLead(text))) return 'own'
  if (!said.every((word, i) => isOfChecking(word) || isNameWord(word, i))) return undefined
  if (quotes.length > 0) {
    const isQuestionInMarks = said.length === 0 && /\?\W*$/.test(text)
    return isQuestionInMarks || said.some((word) => ASKS_WHO.has(word.toLowerCase())) ? undefined : 'own'
  }
  return said.length === 0 || said.some((word) => CHECKING.has(word.toLowerCase())) ? 'other' : undefined
}

/** The text without "check:" or "is this real?" before it. */
export function withoutLead(text: string): string {
  const lead = LEAD.exec(text)?.[0] ?? ''
  const said = wordsOf(lead)
  const asks = said.every(isOfChecking) && said.some((word) => CHECKING.has(word.toLowerCase()))
  return asks ? text.slice(lead.length) : text
}

const LEAD = /^[^:?!\n]{2,60}[:?!]+\s+(?=\S)/u

const wordsOf = (text: string) => text.replaceAll(/[’‘]/g, "'").match(/[\p{L}\p{N}']+/gu) ?? []
const isOfChecking = (word: string) => CHECKING.has(word.toLowerCase()) || BESIDE_CHECK.has(word.toLowerCase())

/** A capital inside the sentence, or no word of English. */
function isNameWord(word: string, position: number): boolean {
  const low = word.toLowerCase()
  if (NAME_PARTICLES.has(low)) return true
  const isForeign = !isEnglishWord(low) && !CHAT_WORDS.has(low.replaceAll("'", ''))
  return /\p{L}{3}/u.test(word) && (isForeign || (position > 0 && /^\p{Lu}/u.test(word)))
}

/** "Who said “…”?" is a question that has an answer of its own. */
const ASKS_WHO = new Set(['who', 'where'])
