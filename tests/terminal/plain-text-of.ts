import type { DiscordNode } from '../../src/terminal/discord-node.ts'

/** The words of a tree as a reader sees them, block after block. */
export function plainTextOf(nodes: readonly DiscordNode[]): string {
  return nodes.map(plainText).join('')
}

/** The kinds of a tree's nodes but text, outermost first. */
export function kindsOf(nodes: readonly DiscordNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'text' ? [] : [node.kind]),
    ...('children' in node ? kindsOf(node.children ?? []) : []),
  ])
}

function plainText(node: DiscordNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'codeBlock':
    case 'mention':
      return node.text
    case 'link':
      return node.children === undefined ? node.url : plainTextOf(node.children)
    case 'timestamp':
      return `<t:${node.seconds}:${node.style}>`
    case 'emoji':
      return `:${node.name}:`
    default:
      return plainTextOf(node.children)
  }
}
