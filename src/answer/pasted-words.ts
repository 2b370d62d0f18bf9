import type { Disguise, Span } from '../domain.ts'
import { INVISIBLE } from '../article/invisible-characters.ts'
import { comparedWords, keyOf } from '../search/compared-words.ts'
import { LOOK_ALIKES } from '../search/look-alikes.ts'

/** A pasted text, as its words are compared with those of articles. */
export interface Pasted {
  /** What a reader of the message sees, without its markup. */
  readonly text: string
  readonly words: readonly PastedWord[]
  /** What was in it that a reader does not see. */
  readonly disguises: readonly Disguise[]
  /** Words in square brackets, which whoever quotes put in; Spans of `text`. They are none of `words` where they were left out. */
  readonly brackets: readonly Span[]
}

/** A word of the pasted text; its Span counts UTF-16 code units of `Pasted.text`. */
export interface PastedWord extends Span {
  readonly key: string
  /** As it stands in the text. */
  readonly typed: string
  /** How many ellipses stand before it. */
  readonly part: number
}

/** Reads a pasted text: Discord's markup and mentions, links, emoji, invisible characters and look-alike letters make no difference. */
export function pastedWords(raw: string, { withoutBrackets = false } = {}): Pasted {
  const { visible, invisible } = seen(raw)
  const text = withoutMarkup(visible)
  const brackets = [...text.matchAll(BRACKETED)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }))
  const gaps = withoutBrackets ? brackets : []
  const ellipses = [...[...text.matchAll(ELLIPSIS)].map(({ index }) => index), ...gaps.map(({ start }) => start)]
  const isLatin = countOf(text, /\p{sc=Latin}/gu) >= countOf(text, /(?!\p{sc=Latin})\p{L}/gu)
  const lookAlikes: string[] = []
  const all = comparedWords(text).filter((word) => !gaps.some((gap) => gap.start < word.end && word.start < gap.end))
  const words = all.map((word): PastedWord => {
    const typed = text.slice(word.start, word.end)
    const latin = inLatin(typed, isLatin)
    if (latin !== undefined) lookAlikes.push(typed)
    const key = latin === undefined ? word.key : keyOf(latin)
    return { ...word, key, typed, part: ellipses.filter((at) => at < word.start).length }
  })
  const trimmed = <S extends Span>(span: S): S => ({
    ...span,
    start: span.start - leading(text),
    end: span.end - leading(text),
  })
  return {
    text: text.trim(),
    words: words.map(trimmed),
    brackets: brackets.map(trimmed),
    disguises: [
      ...(lookAlikes.length === 0 ? [] : [{ kind: 'look-alikes' as const, words: lookAlikes }]),
      ...(invisible === 0 ? [] : [{ kind: 'invisible' as const, count: invisible }]),
    ],
  }
}

const leading = (text: string) => text.length - text.trimStart().length
const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0

const SIC = /\[sic\]|\(sic\)/gi // whoever quotes says so, and nobody said it
/** Words put in or in another's place, with the word that they are a part of ("open[ed]"); "[W]e" is no more than a capital. */
const BRACKETED = /[\p{L}\p{N}]*\[(?!\p{L}\]\p{L})[^\][\n]*[\p{L}\p{N}][^\][\n]*\][\p{L}\p{N}]*/gu
const ELLIPSIS = /…|\.{3,}|\.(?: \.){2,}/g

/** Zero-width joiners show nothing between Latin letters; emoji and Persian need them. */
const JOINERS = /(?<=\p{sc=Latin})[\u200C\u200D](?=\p{sc=Latin})/gu

function seen(raw: string): { visible: string; invisible: number } {
  // Line ends and tabs are white space, and a byte order mark at the very beginning is the clipboard's.
  const text = raw.replace(/^\uFEFF/, '').replace(/[\t\v\f\u0085\u2028\u2029]|\r\n?/g, '\n')
  const invisible = countOf(text, INVISIBLE) + countOf(text, JOINERS)
  return { visible: text.replace(INVISIBLE, '').replace(JOINERS, '').normalize('NFC'), invisible }
}

/** Discord's markup and what newsreaders put around words that are copied; the words stay. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/```(?:[a-z]+\n)?/g, '')
    .replace(SIC, ' ')
    .replace(/<(?:a?:\w+:\d+|[@#]!?&?\d+|id:\w+|t:-?\d+(?::\w)?)>/g, ' ')
    .replace(/<\/([^<>\n]*):\d+>/g, '/$1')
    .replace(/\[([^\][\n]+)\]\(<?https?:[^\s)]+\)/g, '$1')
    .replace(/<?https?:\/\/[^\s>]+>?/g, ' ')
    .replace(/&(quot|apos|amp|nbsp|rsquo|lsquo|rdquo|ldquo|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\*+|~~|\|\||`|\\(?=[^\w\s])|__/g, '')
    .replace(/^(?:>>>|>|-#|#{1,3}(?=\s))[^\S\n]*/gm, '')
    .replace(/[^\S\n]+/g, ' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  '#39': "'",
}

/** A word with letters of other alphabets as the Latin one it looks like; undefined where it is not made to look like one. */
function inLatin(typed: string, isLatin: boolean): string | undefined {
  const foreign = typed.match(/(?!\p{sc=Latin})\p{L}|[ᴀ-ᴢɢʜɪʟɴʀʏʙ]/gu)
  if (foreign === null || !foreign.every((letter) => LOOK_ALIKES.has(letter))) return undefined
  if (!isLatin && !/\p{sc=Latin}/u.test(typed)) return undefined
  return typed.replace(/./gu, (letter) => LOOK_ALIKES.get(letter) ?? letter)
}
