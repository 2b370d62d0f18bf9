import { dayText } from '../../src/terminal/day-text.ts'
import { parseDiscordMarkdown } from '../../src/terminal/discord-markdown.ts'
import type { DiscordNode, SpanKind } from '../../src/terminal/discord-node.ts'
import { attribute, escapedHtml } from './escaped-html.ts'

/** Discord's markup as HTML: only the tags written here, with every text in them escaped. */
export function drawHtmlMarkdown(source: string): string {
  return drawAll(parseDiscordMarkdown(source))
}

function drawAll(nodes: readonly DiscordNode[]): string {
  return nodes.map((node) => draw(node)).join('')
}

function draw(node: DiscordNode): string {
  switch (node.kind) {
    case 'text':
      return escapedHtml(node.text)
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'spoiler':
      return `<${TAGS[node.kind]}>${drawAll(node.children)}</${TAGS[node.kind]}>`
    case 'code':
      return `<code>${escapedHtml(node.text)}</code>`
    case 'codeBlock':
      return `<pre>${escapedHtml(node.text)}</pre>`
    case 'heading':
      return `<h${node.level}>${drawAll(node.children)}</h${node.level}>`
    case 'subtext':
      return `<small>${drawAll(node.children)}</small>`
    case 'quote':
      return `<blockquote>${drawAll(node.children)}</blockquote>`
    case 'listItem':
      return `<div class="item"><span>${escapedHtml(node.marker)}</span><div>${drawAll(node.children)}</div></div>`
    case 'link':
      return `<a${attribute('href', node.url)}>${node.children === undefined ? escapedHtml(node.url) : drawAll(node.children)}</a>`
    case 'mention':
      return `<span class="mention">${escapedHtml(node.text)}</span>`
    case 'timestamp':
      return `<span class="time">${escapedHtml(dayText(node))}</span>`
    case 'emoji':
      return escapedHtml(`:${node.name}:`)
  }
}

const TAGS: Readonly<Record<SpanKind, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  spoiler: 'mark',
}
