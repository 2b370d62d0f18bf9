import type { Article, Sentence, Span } from '../domain.ts'
import { goesOn } from './goes-on.ts'
import { sentenceStarts } from './sentence-starts.ts'
import { words } from './words.ts'

// A name that begins with a small letter, after a word that is no abbreviation: Intl.Segmenter takes no stop before a
// small letter for the end of a sentence.
const BEFORE_SMALL_NAME =
  /(?<=[\p{Ll}\d]{3})\.["'”’»)\]]{0,3}\s{1,4}(?=(?:al|el|as|ash|ad|an|ar|at)-\p{Lu}|[a-z]\p{Lu})/gu
const OPENING = /[“‘«„([{]{1,8}$/u
const CLOSING = /^(?:[”»’)\]}]|"(?=\s|$)){1,8}(?=[\s.,;:!?]|$)\s{0,8}/u
const NOTE = /^[^\][\s]{1,12}\]\s{0,8}/u
const LOOK = 160 // code units before and after a start that the rules may look at

/**
 * The sentences of a stretch of an article, in order: together all of it but the white space between and around them.
 *
 * A sentence ends after its closing quote marks. Where it ends is `Intl.Segmenter`'s word, but for the full stops of
 * abbreviations and the marks inside quotes, on which it is wrong (`goesOn`).
 *
 * @param span  mostly a passage; without line ends
 * @returns empty only when there is nothing but white space
 */
export function sentencesOf(article: Pick<Article, 'text' | 'language'>, span: Span): Sentence[] {
  const text = words(article, span)
  const sentences: Sentence[] = []
  let start = 0
  const candidates = [...startsIn(text, article.language), text.length]
  for (const candidate of candidates) {
    const end = candidate === text.length ? candidate : settled(text, start, candidate)
    if (end <= start || (end < text.length && goesOn({ before: before(text, start, end), after: after(text, end) }))) {
      continue
    }
    const sentence = trimmed(text, { start, end })
    if (sentence) sentences.push({ start: span.start + sentence.start, end: span.start + sentence.end })
    start = end
  }
  return sentences
}

function startsIn(text: string, language: string): number[] {
  const more = Array.from(text.matchAll(BEFORE_SMALL_NAME), (match) => match.index + match[0].length)
  const starts = sentenceStarts(text, language)
  if (more.length === 0) return starts
  return [...new Set([...starts, ...more])].toSorted((a, b) => a - b)
}

/** A start moved to where a reader sees it: opening marks belong to what follows, closing ones to what they close. */
function settled(text: string, start: number, candidate: number): number {
  const head = text.slice(candidate, candidate + LOOK)
  const tail = text.slice(Math.max(start, candidate - LOOK), candidate)
  if (tail.endsWith('[')) {
    const note = NOTE.exec(head)
    if (note) return candidate + note[0].length
  }
  const opening = OPENING.exec(tail)
  if (opening) return candidate - opening[0].length
  return candidate + (CLOSING.exec(head)?.[0].length ?? 0)
}

function before(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - LOOK), end).trimEnd()
}

function after(text: string, end: number): string {
  return text.slice(end, end + LOOK)
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const part = text.slice(start, end)
  const kept = part.trim()
  if (kept === '') return undefined
  const from = start + part.length - part.trimStart().length
  return { start: from, end: from + kept.length }
}
