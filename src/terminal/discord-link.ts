import type { DiscordNode, Match, Place } from './discord-node.ts'
import { within } from './discord-within.ts'

/** `[label](address)`, and `[label](<address> "title")`. Neither part looks at backslashes before its brackets. */
export function maskedLinkAt(place: Place): Match | undefined {
  const { source, at } = place
  if (source[at] !== '[') return undefined
  const { from, to } = labelEnds(source, at)
  for (let close = source.lastIndexOf('](', to); close >= from; close = source.lastIndexOf('](', close - 1)) {
    const target = targetAt(source, close + 2)
    if (target === undefined) continue
    const label = source.slice(at + 1, close)
    const url = target.address.replace(/\\([^a-zA-Z0-9\s])/g, '$1')
    // What Discord does not make a link is read on as text, so that nothing in it goes unseen here.
    if (!isWebAddress(url) || !mayStand(within(place, label, { escapes: false }))) return undefined
    const children = within(place, withoutFormat(label), { escapes: false, inLabel: true })
    return { nodes: [{ kind: 'link', url, children }], end: target.end }
  }
  return undefined
}

/** Where the `]` of a label can be: after text and whole pairs of brackets, before the next bracket that opens. */
function labelEnds(source: string, at: number): { from: number; to: number } {
  let from = at + 1
  while (from < source.length && source[from] !== ']') {
    const close = source[from] === '[' ? source.indexOf(']', from) : from
    if (close < 0) break
    from = close + 1
  }
  const next = source.indexOf('[', from)
  return { from, to: next < 0 ? source.length : next }
}

interface Target {
  readonly address: string
  readonly end: number
}

function targetAt(source: string, at: number): Target | undefined {
  const start = at + (/^\s*<?/.exec(source.slice(at))?.[0].length ?? 0)
  let to = start
  while (to < source.length && !/\s/.test(source.charAt(to))) {
    const end = targetEnd(source, to)
    if (end !== undefined) return { address: source.slice(start, to), end }
    const bracket = source[to] === '(' ? source.indexOf(')', to) : -1
    if (bracket >= 0) to = bracket + 1
    else to += source[to] === '\\' ? 2 : 1
  }
  const end = targetEnd(source, to)
  return end === undefined ? undefined : { address: source.slice(start, to), end }
}

function targetEnd(source: string, to: number): number | undefined {
  TARGET_END.lastIndex = to
  const match = TARGET_END.exec(source)
  return match === null ? undefined : to + match[0].length
}

const TARGET_END = />?(?:\s+["'][^\n]*?["'])?\s*\)/y

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'discord:'].includes(new URL(url).protocol)
}

/** A label may not look like another address, ping, or show nothing. */
function mayStand(label: readonly DiscordNode[]): boolean {
  return label.every(isAllowed) && label.some((node) => node.kind !== 'text' || node.text.trim() !== '')
}

function isAllowed(node: DiscordNode): boolean {
  switch (node.kind) {
    case 'text':
      return !EMOJI.test(node.text)
    case 'code':
    case 'timestamp':
    case 'listItem':
      return true
    case 'codeBlock':
    case 'emoji':
    case 'link':
    case 'mention':
      return false
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'heading':
    case 'subtext':
    case 'quote':
      return node.children.every(isAllowed)
  }
}

const EMOJI = /(?![™©®])\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

function withoutFormat(label: string): string {
  return label.replace(/\p{Cf}|(?! )\p{Zs}/gu, '')
}
