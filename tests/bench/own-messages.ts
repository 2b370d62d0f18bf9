import { readFileSync } from 'node:fs'
import { claimsIn } from '../../src/answer/claims-in.ts'
import { comparedWords } from '../../src/search/compared-words.ts'
import { ownArticles } from './own-articles.ts'

interface OwnMessage {
  readonly message: string
  readonly claims: readonly { readonly quote: string; readonly speaker: string | null }[]
}

/** How many of the quotes in the messages of `tests/messages.json` are read, and how many with whom the message gives them to. */
export async function scoreOwnMessages() {
  const reads = (await ownArticles('tests/articles')).map(({ read }) => read)
  const messages = JSON.parse(readFileSync('tests/messages.json', 'utf8')) as OwnMessage[]
  let [quotes, found, speakers, extra] = [0, 0, 0, 0]
  for (const { message, claims } of messages) {
    const read = [...claimsIn(reads, message)]
    quotes += claims.length
    for (const { quote, speaker } of claims) {
      const at = read.findIndex(({ text }) => keyOf(text) === keyOf(quote))
      const [claim] = at < 0 ? [] : read.splice(at, 1)
      if (claim === undefined) continue
      found += 1
      if (isSame(claim.speaker ?? '', speaker ?? '')) speakers += 1
    }
    extra += read.length
  }
  return { messages: messages.length, quotes, found, speakers, extra }
}

const keyOf = (text: string) =>
  comparedWords(text)
    .map(({ key }) => key)
    .join(' ')

/** With or without a title before it. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)]
  return a === b || (a !== '' && b !== '' && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)))
}
