import { shown } from '../reply/shown.ts'
import { parseDiscordMarkdown } from './discord-markdown.ts'
import type { DiscordNode, SpanKind } from './discord-node.ts'
import { dayText } from './day-text.ts'
import { paint, type Drawing } from './paint.ts'
import { wrap, type Run, type Style } from './wrap.ts'

/** Discord's markup as lines for a terminal. Without colour, the marks that carry sense stay: `**bold**`. */
export function drawMarkdown(source: string, drawing: Drawing): string[] {
  const page = new Page(drawing.colour)
  for (const node of parseDiscordMarkdown(source)) page.add(node, { styles: [], first: '', rest: '' })
  return page.lines.flatMap(({ first, rest, runs }) =>
    wrap(runs, Math.max(1, drawing.width - first.length)).map(
      (line, i) => `${i === 0 ? first : rest}${line.map((run) => paint(run, drawing)).join('')}`,
    ),
  )
}

/** How a node is drawn: its look, and what stands before its first line and its further ones. */
interface Look {
  readonly styles: readonly Style[]
  readonly first: string
  readonly rest: string
}

interface Line {
  readonly first: string
  readonly rest: string
  readonly runs: Run[]
}

/** Lines being filled. */
class Page {
  readonly lines: Line[] = []
  readonly #colour: boolean
  #isOpen = false

  constructor(colour: boolean) {
    this.#colour = colour
  }

  add(node: DiscordNode, look: Look): void {
    switch (node.kind) {
      case 'text':
        return this.#write(node.text, look)
      case 'bold':
      case 'italic':
      case 'underline':
      case 'strike':
      case 'spoiler':
        return this.#span(node.children, SPANS[node.kind], look)
      case 'code':
        return this.#span([{ kind: 'text', text: node.text }], { mark: '`', style: 'code' }, look)
      case 'codeBlock':
        return this.#block([{ kind: 'text', text: node.text }], styled(indented(look, '    ', '    '), 'code'))
      case 'heading':
        if (this.#colour) return this.#block(node.children, styled(look, 'bold', 'underline'))
        return this.#block(node.children, indented(look, `${'#'.repeat(node.level)} `, ''))
      case 'subtext':
        return this.#block(node.children, styled(look, 'dim'))
      case 'quote':
        return this.#block(node.children, indented(look, '│ ', '│ '))
      case 'listItem':
        return this.#block(node.children, indented(look, `${node.marker} `, ' '.repeat(node.marker.length + 1)))
      case 'link':
        if (node.children === undefined) return this.#write(node.url, styled(look, 'link'))
        for (const child of node.children) this.add(child, styled(look, 'link'))
        return this.#write(` (${node.url})`, look)
      case 'mention':
        return this.#write(node.text, look)
      case 'timestamp':
        return this.#write(dayText(node), look)
      case 'emoji':
        return this.#write(`:${node.name}:`, look)
    }
  }

  #span(children: readonly DiscordNode[], { mark, style }: Span, look: Look): void {
    const keepsMark = !this.#colour || style === undefined
    if (keepsMark) this.#write(mark, look)
    for (const child of children) this.add(child, style === undefined ? look : styled(look, style))
    if (keepsMark) this.#write(mark, look)
  }

  /** Lines of their own. */
  #block(children: readonly DiscordNode[], look: Look): void {
    // The line end before it has opened a line already.
    if (this.#isOpen && this.lines.at(-1)?.runs.length === 0) this.lines.pop()
    this.#isOpen = false
    this.#write('', look)
    const inside = { ...look, first: look.rest }
    for (const child of children) this.add(child, inside)
    this.#isOpen = false
  }

  #write(text: string, { first, rest, styles }: Look): void {
    shown(text)
      .split('\n')
      .forEach((part, i) => {
        if (i > 0 || !this.#isOpen) this.lines.push({ first, rest, runs: [] })
        this.#isOpen = true
        if (part !== '') this.lines.at(-1)?.runs.push({ text: part, styles })
      })
  }
}

interface Span {
  readonly mark: string
  /** What takes the mark's place in colour. */
  readonly style?: Style
}

const SPANS: Readonly<Record<SpanKind, Span>> = {
  bold: { mark: '**', style: 'bold' },
  italic: { mark: '*', style: 'italic' },
  underline: { mark: '__', style: 'underline' },
  strike: { mark: '~~', style: 'strike' },
  spoiler: { mark: '||' },
}

function styled(look: Look, ...styles: readonly Style[]): Look {
  return { ...look, styles: [...look.styles, ...styles] }
}

function indented(look: Look, first: string, rest: string): Look {
  return { ...look, first: look.first + first, rest: look.rest + rest }
}
