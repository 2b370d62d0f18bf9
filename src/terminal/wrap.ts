import { cellWidth } from './cell-width.ts'

/** A stretch of text in one look. */
export interface Run {
  readonly text: string
  readonly styles: readonly Style[]
}

export type Style = 'bold' | 'italic' | 'underline' | 'strike' | 'dim' | 'code' | 'link'

/**
 * One line as several of at most `width` cells, broken at spaces; a word that is too long is broken where it must, but an
 * address stays whole, so that it can be opened.
 *
 * @returns at least one line; runs of one look stand together
 */
export function wrap(line: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = []
  let current: Cell[] = []
  let used = 0
  const breakLine = () => {
    lines.push(runsOf(trimmedEnd(current)))
    current = []
    used = 0
  }
  for (const word of wordsOf(cellsOf(line))) {
    const size = word.reduce((sum, cell) => sum + cell.width, 0)
    if (used + size > width && used > 0 && !isSpace(word)) breakLine()
    if (used === 0 && lines.length > 0 && isSpace(word)) continue
    const isWhole = size <= width || isAddress(word)
    for (const cell of word) {
      if (!isWhole && used > 0 && used + cell.width > width) breakLine()
      current.push(cell)
      used += cell.width
    }
  }
  breakLine()
  return lines
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly styles: readonly Style[]
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function cellsOf(line: readonly Run[]): Cell[] {
  return line.flatMap(({ text, styles }) =>
    [...graphemes.segment(text)].map(({ segment }) => ({ text: segment, width: cellWidth(segment), styles })),
  )
}

/** Words and the spaces between them, each whole, whatever looks they change in their midst. */
function wordsOf(cells: readonly Cell[]): Cell[][] {
  const words: Cell[][] = []
  for (const cell of cells) {
    const last = words.at(-1)
    if (last !== undefined && isSpace(last) === (cell.text === ' ')) last.push(cell)
    else words.push([cell])
  }
  return words
}

function isSpace(word: readonly Cell[]): boolean {
  return word[0]?.text === ' '
}

function isAddress(word: readonly Cell[]): boolean {
  return word.some(({ text }, i) => text === ':' && word[i + 1]?.text === '/' && word[i + 2]?.text === '/')
}

function trimmedEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== ' ') + 1)
}

function runsOf(cells: readonly Cell[]): Run[] {
  const runs: { text: string; styles: readonly Style[] }[] = []
  for (const { text, styles } of cells) {
    const last = runs.at(-1)
    if (last !== undefined && last.styles.join() === styles.join()) last.text += text
    else runs.push({ text, styles })
  }
  return runs
}
