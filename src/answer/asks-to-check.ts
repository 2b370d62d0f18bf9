import { BESIDE_CHECK, CHECKING } from './data/check-words.ts'
import { marked, messageText } from './message-text.ts'

/**
 * Whether a message asks that words be checked ("check this", "is this right?", "did he really say that?"): all it says outside
 * of its own quotes is that, in words of `data/check-words.ts`.
 *
 * @returns `own` where it has the quotes itself, `other` where another message is meant, undefined where it asks something else
 */
export function asksToCheck(message: string): 'own' | 'other' | undefined {
  const text = messageText(message)
  const quotes = marked(text)
  let rest = text
  for (const { outer } of quotes.toReversed()) rest = `${rest.slice(0, outer.start)} ${rest.slice(outer.end)}`
  const said = wordsOf(rest)
  const isAllThat = said.every((word) => CHECKING.has(word) || BESIDE_CHECK.has(word))
  if (!isAllThat) return undefined
  if (said.length === 0 && quotes.length > 0 && /\?\W*$/.test(text)) return undefined // a question in marks
  if (quotes.length > 0) return said.some((word) => ASKS_WHO.has(word)) ? undefined : 'own'
  return said.length === 0 || said.some((word) => CHECKING.has(word)) ? 'other' : undefined
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []
/** "Who said “…”?" is a question that has an answer of its own. */
const ASKS_WHO = new Set(['who', 'where'])
