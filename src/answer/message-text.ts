import { piecesOf } from '../quote/marks.ts'
import { INVISIBLE } from '../article/invisible-characters.ts'
import { comparedWords } from '../search/compared-words.ts'
import { withoutMarkup } from './pasted-words.ts'

/**
 * What somebody wrote in Discord as the text of an article: without markup, a paragraph a line, and each block quote or code
 * block in quote marks, where it has none of its own.
 */
export function messageText(message: string): string {
  const inLines = message.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  const parts = partsOf(
    inLines.replace(INLINE_CODE, (code, words: string) => (isSaying(words) ? `“${words}”` : code)),
  ).flatMap(({ text, isBlock }) => {
    const lines = withoutMarkup(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    return isBlock ? quoted(lines) : joinedInMarks(lines)
  })
  return parts.join('\n\n')
}

/** Pieces in quote marks, marks that stand beside characters nobody sees among them. */
export function marked(text: string): ReturnType<typeof piecesOf> {
  // As long as the text, so that spans stay.
  const seen = text.replace(INVISIBLE, (gone) => ' '.repeat(gone.length))
  return piecesOf(seen, { start: 0, end: seen.length }).filter(({ start, end }) => isSaying(text.slice(start, end)))
}

/** More than a word in marks. */
export const isSaying = (words: string) => comparedWords(words).length >= 2

const INLINE_CODE = /(?<!`)`([^`\n“”"]+)`(?!`)/g

interface Part {
  readonly text: string
  readonly isBlock: boolean
}

/** Discord makes a block of a line that begins with "> ", of all that follows ">>> ", and of what stands between three backticks. */
function partsOf(message: string): Part[] {
  const parts: Part[] = []
  for (const [i, piece] of message.split(/^>>> |\n>>> /).entries()) {
    if (i > 0) {
      parts.push({ text: piece, isBlock: true })
      continue
    }
    for (const [j, code] of piece.split(/```(?:[a-z]+\n)?/).entries()) {
      if (j % 2 === 1) parts.push({ text: code, isBlock: true })
      else parts.push(...linesIn(code))
    }
  }
  return parts.filter(({ text }) => text.trim() !== '')
}

function linesIn(text: string): Part[] {
  const parts: { lines: string[]; isBlock: boolean }[] = []
  for (const line of text.split('\n')) {
    const isBlock = /^\s*> /.test(line)
    const last = parts.at(-1)
    if (last?.isBlock === isBlock) last.lines.push(line)
    else parts.push({ lines: [line], isBlock })
  }
  return parts.map(({ lines, isBlock }) => ({ text: lines.join('\n'), isBlock }))
}

/** A block in marks; who signs it in its last line stands outside them. */
function quoted(lines: readonly string[]): string[] {
  if (marked(lines.join(' ')).length > 0) return joinedInMarks(lines)
  const signed = lines.length > 1 && SIGNATURE.test(lines.at(-1) ?? '') ? lines.slice(-1) : []
  const words = lines.slice(0, lines.length - signed.length).join(' ')
  // Words alone in their marks: a stray mark would close them early.
  return [`“${words.replace(/[“”"„‟«»]/g, '')}”`, ...signed]
}

const SIGNATURE = /^(?:[-–—~]+)\s*\p{L}.{1,80}$/u

/** The lines as paragraphs, but one whose quote goes on in the next is one with it. */
function joinedInMarks(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const isOpen =
      last !== undefined &&
      piecesOf(last, { start: 0, end: last.length }).some(({ closed, single }) => !closed && !single)
    if (isOpen && !/^[“"„«‟]/.test(line)) joined[joined.length - 1] = `${last} ${line}`
    else joined.push(line)
  }
  return joined
}
