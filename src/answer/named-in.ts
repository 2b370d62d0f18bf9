import { words } from '../article/words.ts'
import type { Article, ReadArticle, Span } from '../domain.ts'
import { castOf } from '../quote/cast.ts'
import { casingOf } from '../quote/casing.ts'
import { isRoleNoun } from '../quote/is-role-noun.ts'
import { linesOf, type Line } from '../quote/lines.ts'
import type { Mention } from '../quote/mention.ts'
import { isEnglishWord } from '../search/english.ts'
import { CHAT_WORDS } from './data/chat-words.ts'
import { SMALL_NAME_WORDS } from './data/small-name-words.ts'
import { marked } from './message-text.ts'

/** Somebody whom a message names outside of its quotes, under their fullest name there, and the sentence that does. */
export interface Named {
  readonly name: string
  /** Where it stands. */
  readonly at: number
  readonly sentence: Span
  /** It comes first in the sentence, where any word has a capital. */
  readonly opens: boolean
}

/**
 * Who could be meant as the speaker of a message's quotes: the people and bodies it names; without any, offices ("the
 * minister").
 *
 * @param message  read as an article
 */
export function namedIn({ article, passages }: ReadArticle): Named[] {
  const casing = casingOf(article.text)
  const lines = passages.flatMap((passage) => linesOf(article.text, passage, casing))
  const cast = castOf(lines)
  const namesIn = (nameOf: (mention: Mention) => string | undefined) =>
    lines.flatMap((line) =>
      line.mentions.flatMap((mention): Named[] => {
        const name = nameOf(mention)
        const sentence = sentenceOf(line)
        const at = mention.span.start
        return name === undefined ? [] : [{ name, at, sentence, opens: at <= sentence.start + 1 }]
      }),
    )
  const names = namesIn((mention) => {
    const member = mention.shape === 'name' && mention.kind !== 'place' ? cast.of(mention) : undefined
    return member && wholeName(article, member.fullest.span)
  })
  const plain = names.filter(({ name, at, opens }) => !isTalkedTo(article.text, at) && !(opens && isWord(name)))
  const long = plain.filter(({ name, opens }) => !opens || name.length >= LEAST_LETTERS)
  if (plain.length > 0) return long.length > 0 ? long : plain
  return namesIn(({ shape, span }) =>
    shape === 'nominal' && isOffice(words(article, span)) ? words(article, span) : undefined,
  )
}

/** A name with the small words before it ("van der Elst", "al-Shaibani"), or an office with the body that it is of. */
export function wholeName({ text }: Article, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 40), start)
  const office = OFFICE_BEFORE.exec(before)
  if (office !== null && isRoleNoun((office.groups?.['noun'] ?? '').toLowerCase(), false))
    return `${office[0]}${text.slice(start, end)}`
  const after = /^\s(\p{L}{2,})(?![\p{L}’'])/u.exec(text.slice(end, end + 30))
  const isOffice = after !== null && isRoleNoun((after[1] ?? '').toLowerCase(), false)
  return `${SMALL_WORDS.exec(before)?.[0] ?? ''}${text.slice(start, end)}${isOffice ? after[0] : ''}`
}

const OFFICE_BEFORE = /(?<![\p{L}’'-])(?<noun>\p{L}{2,})\s(?:of|at|for)\s(?:the\s)?$/u
const SMALL_WORDS = new RegExp(String.raw`(?:(?<![\p{L}'’-])(?:${SMALL_NAME_WORDS})(?:\s+|-))+$`, 'iu')

const sentenceOf = ({ tokens, frame }: Line): Span => ({
  start: tokens[frame.from]?.start ?? 0,
  end: tokens[frame.to - 1]?.end ?? 0,
})

/** One that has its capital only because it comes first. */
const isWord = (name: string) => !/\s/.test(name) && isEnglishWord(name.toLowerCase())
/** In other languages a short word is oftener none than a name. */
const LEAST_LETTERS = 4
/** "told Vik", "about Vik". */
const isTalkedTo = (text: string, at: number) =>
  /\b(?:told|tells?|telling|ask(?:ed|s)|about|against|with|to)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(
    text.slice(Math.max(0, at - 40), at),
  )
const isOffice = (nominal: string) => /^the\s/iu.test(nominal) && isRoleNoun(nominal.split(/\s+/).at(-1) ?? '', false)

/**
 * The text of a message with likely names written in capitals outside its quotes, as hardly anybody does in a chat: words that are
 * not English and stand before "said", or with a capital in an article.
 */
export function withCapitals(text: string, reads: readonly ReadArticle[]): string {
  const inMarks = marked(text)
  const isOutside = (at: number) => !inMarks.some(({ outer }) => outer.start <= at && at < outer.end)
  const isForeign = (word: string) => !isEnglishWord(word) && !CHAT_WORDS.has(word.replace(/['’]/g, ''))
  const looked = new Map<string, boolean>()
  const isName = (word: string) => {
    const known = looked.get(word)
    if (known !== undefined || looked.size >= MOST_LOOKED_UP) return known ?? false
    const found = reads.some(({ article }) => article.text.includes(capitalised(word)))
    looked.set(word, found)
    return found
  }
  return text
    .replace(WORDS_BEFORE_SAYING, (run, names: string, at: number) =>
      isOutside(at)
        ? names.replace(WORD, (word) => (isForeign(word) && !word.endsWith('ly') ? capitalised(word) : word)) +
          run.slice(names.length)
        : run,
    )
    .replace(LOWER_CASE_WORD, (word, at: number) =>
      isOutside(at) && isForeign(word) && isName(word) ? capitalised(word) : word,
    )
}

/** Words of one message; each is looked for in all articles. */
const MOST_LOOKED_UP = 20
const LOWER_CASE_WORD = /(?<![\p{L}\p{N}’'])\p{Ll}{4,}(?![\p{L}\p{N}])/gu
const WORD = /(?<![\p{L}\p{N}’'])\p{Ll}{3,}(?![\p{N}])/gu
const WORDS_BEFORE_SAYING =
  /(?<![\p{L}\p{N}])((?:\p{Ll}[\p{L}’'-]*\s+){1,5})(?:sa(?:id|ys?|ying)|told|claim(?:ed|s)|goes|went|wrote|tweeted|posted)(?![\p{L}’'])/gu

/** As long as the word. */
function capitalised(word: string): string {
  const first = word.charAt(0).toUpperCase()
  return first.length === 1 ? `${first}${word.slice(1)}` : word
}
