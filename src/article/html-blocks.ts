import type { Block } from './draft.ts'
import { htmlDocument } from './html-document.ts'
import { BLOCKS, CELLS, HEADINGS, WORDLESS } from './html-elements.ts'
import { ELEMENT, TEXT, type HtmlNode } from './html-node.ts'

/**
 * The paragraphs and headings of a piece of HTML; scripts, styles and comments are none.
 *
 * @throws {ArticleError} see `htmlDocument`
 */
export function htmlBlocks(file: string, html: string): Block[] {
  const body = htmlDocument(file, html).querySelector('body')
  return body ? blocksOf(body) : []
}

/** The paragraphs and headings under a node, in reading order. */
export function blocksOf(root: HtmlNode): Block[] {
  const reading: Reading = { blocks: [], words: '', keepsLines: false }
  readChildren(reading, root, 'paragraph')
  endBlock(reading, 'paragraph')
  return reading.blocks
}

/** A text with its character references (`&amp;`, `&#8212;`) as the characters they mean. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  const escaped = text.replaceAll('<', '&lt;')
  return htmlDocument('', `<pre>${escaped}</pre>`).querySelector('pre')?.textContent ?? text
}

interface Reading {
  readonly blocks: Block[]
  /** Of the block that is being read. */
  words: string
  /** In `pre`. */
  keepsLines: boolean
}

// Goes into itself for each level: htmlDocument refuses what is too deep for it.
function readChildren(reading: Reading, parent: HtmlNode, kind: Block['kind']): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) reading.words += wordsOf(reading, node.textContent ?? '')
    else if (node.nodeType === ELEMENT) readElement(reading, node, kind)
  }
}

function readElement(reading: Reading, element: HtmlNode, outer: Block['kind']): void {
  const name = element.localName ?? ''
  if (WORDLESS.has(name)) return
  if (name === 'br') {
    reading.words += '\n'
    return
  }
  const isHeading = HEADINGS.has(name)
  if (!isHeading && !BLOCKS.has(name)) {
    readChildren(reading, element, outer)
    if (CELLS.has(name)) reading.words += ' '
    return
  }
  const kind = isHeading ? 'heading' : outer
  const keptLines = reading.keepsLines
  endBlock(reading, outer)
  reading.keepsLines ||= name === 'pre'
  readChildren(reading, element, kind)
  endBlock(reading, kind)
  reading.keepsLines = keptLines
}

/** Only a `br` ends a line of HTML, or a line end inside `pre`. */
function wordsOf(reading: Reading, text: string): string {
  return reading.keepsLines ? text : text.replace(/[ \t\n\f\r]+/g, ' ')
}

function endBlock(reading: Reading, kind: Block['kind']): void {
  const words = kind === 'heading' ? reading.words.replaceAll('\n', ' ') : reading.words
  reading.words = ''
  // Two `br` are what a blank line is in a text.
  for (const group of words.split(/\n[ \t]*\n/)) {
    const lines = group.split('\n').filter((line) => line.trim() !== '')
    if (lines.length > 0) reading.blocks.push({ kind, lines: lines.map((text) => ({ text })) })
  }
}
