import type { Line } from './draft.ts'
import { tidy } from './tidy.ts'

const LONGEST_WRAPPED = 120 // characters; text is wrapped at 65 to 100, a paragraph on one line is longer
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u

/**
 * The paragraphs of lines that stand together without a blank line between them.
 *
 * Some files give a line to each paragraph, some wrap a paragraph over many lines. A line too long to be wrapped says
 * that lines are paragraphs; else a line ends a paragraph when it ends a sentence and the next word would have fitted
 * on it still.
 *
 * @param lines  none blank, in reading order
 * @returns each with the number of its first line
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  const paragraphs: { first: Line; texts: string[] }[] = []
  let before: Line | undefined
  for (const line of lines) {
    const current = paragraphs.at(-1)
    if (!current || !before || width > LONGEST_WRAPPED || endsParagraph(before.text, line.text, width)) {
      paragraphs.push({ first: line, texts: [line.text] })
    } else current.texts.push(line.text)
    before = line
  }
  return paragraphs.map(({ first, texts }) => ({ ...first, text: joined(texts) }))
}

function endsParagraph(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next)?.[0] ?? ''
  return SENTENCE_END.test(line) && line.length + 1 + word.length <= width
}

function joined(texts: readonly string[]): string {
  // "Anglo-" + "Irish" is one word again; "two-" + "and three-storey" is not.
  return tidy(texts.join('\n').replace(/(?<=\p{L}-)\n(?=\p{L})(?!(?:and|or|to)\b)/gu, ''))
}
