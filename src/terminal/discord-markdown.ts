import { atomAt, emojiAt } from './discord-atoms.ts'
import { blockAt } from './discord-blocks.ts'
import { maskedLinkAt } from './discord-link.ts'
import type { DiscordNode, Match, Surroundings } from './discord-node.ts'
import { codeAt, codeBlockAt, spanAt } from './discord-spans.ts'

/**
 * Discord's markup as a tree.
 *
 * The grammar is the desktop client's as parse-discord, discord-markdown-parser, wheatley and Discord's own SimpleAST
 * describe it; where they differ, more is read as markup. The first rule that fits at a place takes it, and its inside is
 * read by the same rules again. A place is tried once, so hostile text costs the square of its length, never more.
 */
export function parseDiscordMarkdown(source: string): DiscordNode[] {
  return parse(source, {
    before: 'nothing',
    inQuote: false,
    listDepth: 0,
    nesting: 0,
    escapes: true,
    inLabel: false,
  })
}

function parse(source: string, around: Surroundings): DiscordNode[] {
  const nodes: DiscordNode[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const match = matchAt(source, at, around)
    if (match === undefined) {
      text += source[at]
      at += 1
      continue
    }
    if (text !== '') nodes.push({ kind: 'text', text })
    text = ''
    nodes.push(...match.nodes)
    at = match.end
  }
  if (text !== '') nodes.push({ kind: 'text', text })
  return joined(nodes)
}

function matchAt(source: string, at: number, around: Surroundings): Match | undefined {
  if (!BEGINS_A_RULE.test(source.charAt(at))) return undefined
  const literal = around.escapes ? escapedAt(source, at) : undefined
  if (literal !== undefined) return literal
  if (around.nesting >= MOST_NESTING) return undefined
  const place = { source, at, around, inside: parse }
  const inLabel = spanAt(place) ?? codeAt(place) ?? emojiAt(place)
  if (around.inLabel) return inLabel
  return codeBlockAt(place) ?? inLabel ?? atomAt(place) ?? maskedLinkAt(place) ?? blockAt(place)
}

const BEGINS_A_RULE = /[\\¯*_~|`<@:[#>\-\dhsd]/i

/** No documented number: far more than people write, and few enough for the stack. */
const MOST_NESTING = 200

function escapedAt(source: string, at: number): Match | undefined {
  if (source.startsWith(SHRUG, at)) return { nodes: [{ kind: 'text', text: SHRUG }], end: at + SHRUG.length }
  const next = source.charAt(at + 1)
  if (source[at] !== '\\' || !/[^A-Za-z0-9\s]/.test(next)) return undefined
  return { nodes: [{ kind: 'text', text: next }], end: at + 2 }
}

const SHRUG = '¯\\_(ツ)_/¯'

/** Neighbouring texts as one, without the spaces that Discord drops before a line end. */
function joined(nodes: readonly DiscordNode[]): DiscordNode[] {
  const out: DiscordNode[] = []
  let text = ''
  const flush = () => {
    if (text !== '') out.push({ kind: 'text', text: text.replace(/(?<! ) +(?=\n)/g, '') })
    text = ''
  }
  for (const node of nodes) {
    if (node.kind === 'text') {
      text += node.text
    } else {
      flush()
      out.push(node)
    }
  }
  flush()
  return out
}
