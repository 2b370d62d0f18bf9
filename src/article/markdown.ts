import type { MarkedToken, Token, Tokens } from 'marked'
import { droppedLine } from './cleaned.ts'
import type { Block, Draft, Line, Source } from './draft.ts'
import type { Dropped } from './dropped.ts'
import { lexMarkdown } from './lex-markdown.ts'

/** Reads HTML inside Markdown; loaded only for a file that has some. */
type Html = typeof import('./html-blocks.ts')

/**
 * A Markdown text (CommonMark with tables) as plain words: what formats is left out, what is no words is told.
 *
 * @throws {ArticleError} when it nests too deep or a paragraph is too long to be read in sensible time
 */
export async function readMarkdown({ file, text, line }: Source): Promise<Draft> {
  const html = /<[a-z!/?]|&(?:#|[a-z])/i.test(text) ? await import('./html-blocks.ts') : undefined
  const reading: Reading = { file, html, blocks: [], dropped: [] }
  readTokens(reading, lexMarkdown({ file, text, line }), { line, inItem: false })
  return { card: {}, blocks: reading.blocks, dropped: reading.dropped }
}

interface Reading {
  readonly file: string
  readonly html: Html | undefined
  readonly blocks: Block[]
  readonly dropped: Dropped[]
}

interface Place {
  readonly line: number
  /** In a list, where each text is one paragraph however its lines end. */
  readonly inItem: boolean
}

function readTokens(reading: Reading, tokens: readonly Token[], place: Place): void {
  let line = place.line
  for (const token of tokens) {
    readToken(reading, token, { ...place, line })
    line += lineEnds(token.raw)
  }
}

function readToken(reading: Reading, general: Token, place: Place): void {
  // Token also admits tokens of extensions; none is installed.
  const token = general as MarkedToken
  switch (token.type) {
    case 'space':
    case 'checkbox':
      return
    case 'heading':
      return addBlock(reading, 'heading', oneLine(linesOf(reading, token.tokens, place.line)))
    case 'paragraph':
    case 'text': {
      const lines = linesOf(reading, token.tokens ?? [token], place.line)
      return addBlock(reading, 'paragraph', place.inItem ? oneLine(lines) : lines)
    }
    case 'blockquote':
      return readTokens(reading, token.tokens, place)
    case 'list':
      return readList(reading, token, place.line)
    case 'table':
      return readTable(reading, token, place.line)
    case 'code':
      return readCode(reading, token, place.line)
    case 'html':
      return readHtml(reading, token, place.line)
    case 'hr':
      return drop(reading, 'horizontal rule', { number: place.line, text: token.raw })
    case 'def':
      return drop(reading, 'address of a link', { number: place.line, text: token.raw })
    default:
      return addBlock(reading, 'paragraph', linesOf(reading, [token], place.line))
  }
}

function readList(reading: Reading, list: Tokens.List, first: number): void {
  let line = first
  for (const item of list.items) {
    readTokens(reading, item.tokens, { line, inItem: true })
    line += lineEnds(item.raw)
  }
}

/** A row is a paragraph, its cells parted as they are in Markdown. */
function readTable(reading: Reading, table: Tokens.Table, line: number): void {
  for (const [index, row] of [table.header, ...table.rows].entries()) {
    // The line of dashes stands under the header.
    const number = line + (index === 0 ? 0 : index + 1)
    const cells = row.map((cell) => oneLine(linesOf(reading, cell.tokens, number)).map((words) => words.text.trim()))
    addBlock(reading, 'paragraph', [{ number, text: cells.flat().filter(Boolean).join(' | ') }])
  }
}

function readCode(reading: Reading, code: Tokens.Code, line: number): void {
  const first = code.codeBlockStyle === 'indented' ? line : line + 1
  let lines: Line[] = []
  for (const [index, text] of code.text.split('\n').entries()) {
    if (text.trim() !== '') lines.push({ number: first + index, text })
    else {
      addBlock(reading, 'paragraph', lines)
      lines = []
    }
  }
  addBlock(reading, 'paragraph', lines)
}

function readHtml(reading: Reading, token: Tokens.HTML | Tokens.Tag, line: number): void {
  const found = reading.html?.htmlBlocks(reading.file, token.raw) ?? []
  for (const block of found) {
    addBlock(
      reading,
      block.kind,
      block.lines.map((words) => ({ ...words, number: line })),
    )
  }
  drop(reading, found.length === 0 ? 'HTML' : 'HTML, its words are kept', { number: line, text: token.raw })
}

/** The words of inline tokens, parted where the source's lines end. */
function linesOf(reading: Reading, tokens: readonly Token[], line: number): Line[] {
  const words = inlineWords(reading, tokens, line)
  return words.split('\n').map((text, index) => ({ number: line + index, text }))
}

function inlineWords(reading: Reading, tokens: readonly Token[], line: number): string {
  let words = ''
  let hidden: string | undefined
  for (const general of tokens) {
    const token = general as MarkedToken
    const number = line + lineEnds(words)
    if (token.type === 'html') {
      drop(reading, 'HTML', { number, text: token.raw })
      hidden = hiddenBy(token.raw, hidden)
      if (/^<br\b/i.test(token.raw)) words += ' '
    } else if (hidden !== undefined) drop(reading, `inside <${hidden}>`, { number, text: token.raw })
    else if (token.type === 'image') drop(reading, 'image', { number, text: token.raw })
    else if (token.type === 'br') words += '\n'
    else if (token.type === 'checkbox') continue
    else if ('tokens' in token && token.tokens) words += inlineWords(reading, token.tokens, number)
    else words += ownWords(reading, token)
  }
  return words
}

/** Scripts and styles are no words, in the middle of a paragraph either. */
function hiddenBy(tag: string, hidden: string | undefined): string | undefined {
  const name = /^<(\/?)(script|style)\b/i.exec(tag)
  if (!name) return hidden
  return name[1] === '' ? name[2]?.toLowerCase() : undefined
}

function ownWords(reading: Reading, token: MarkedToken): string {
  if (!('text' in token)) return ''
  return token.type === 'text' ? (reading.html?.decodeEntities(token.text) ?? token.text) : token.text
}

function oneLine(lines: readonly Line[]): Line[] {
  const [first] = lines
  return first ? [{ ...first, text: lines.map((line) => line.text).join(' ') }] : []
}

function addBlock(reading: Reading, kind: Block['kind'], lines: readonly Line[]): void {
  const filled = lines.filter((line) => line.text.trim() !== '')
  if (filled.length > 0) reading.blocks.push({ kind, lines: filled })
}

function drop({ file, dropped }: Reading, reason: string, line: Line): void {
  dropped.push(droppedLine({ file, reason }, line))
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1
}
