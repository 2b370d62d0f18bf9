import type { DiscordNode, Match, Place } from './discord-node.ts'
import { beforeOf, within } from './discord-within.ts'

/** Headings, subtext, quotes and lists; they begin with their line, after spaces at most. */
export function blockAt(place: Place): Match | undefined {
  if (!/[#>*\d-]/.test(place.source.charAt(place.at)) || beforeOf(place) === 'text') return undefined
  return headingAt(place) ?? subtextAt(place) ?? quoteAt(place) ?? listAt(place)
}

function headingAt(place: Place): Match | undefined {
  const match = place.around.listDepth > 0 ? null : matchOf(place, /(#{1,3})\s+(?!#)([^\n]*)\n?/y)
  if (match === null) return undefined
  const [whole, marks = '', line = ''] = match
  const title = line
    .trimEnd()
    .replace(/(?<!#)#+$/, '')
    .trimEnd()
  const children = within(place, title)
  return { nodes: [{ kind: 'heading', level: marks.length, children }], end: place.at + whole.length }
}

function subtextAt(place: Place): Match | undefined {
  const match = matchOf(place, /-# +(?!-#)([^\n]+)\n?/y)
  if (match === null) return undefined
  const [whole, line = ''] = match
  return { nodes: [{ kind: 'subtext', children: within(place, line) }], end: place.at + whole.length }
}

function quoteAt(place: Place): Match | undefined {
  if (place.around.inQuote) return undefined
  const rest = matchOf(place, />>> ([^]*)/y)
  const lines = rest ?? matchOf(place, /(?:> [^\n]*(?:\n|$))+/y)
  if (lines === null) return undefined
  const inside = rest?.[1] ?? lines[0].replace(/^> /gm, '').replace(/\n$/, '')
  return {
    nodes: [{ kind: 'quote', children: within(place, inside, { inQuote: true }) }],
    end: place.at + lines[0].length,
  }
}

function listAt(place: Place): Match | undefined {
  const { source, around } = place
  if (around.listDepth >= MOST_LISTS) return undefined
  const items: DiscordNode[] = []
  let { at } = place
  for (let match = matchOf(place, ITEM); match !== null; match = matchOf({ ...place, at }, ITEM)) {
    const [whole, bullet = '', item = ''] = match
    const inside = item.replace(new RegExp(`^ {1,${bullet.length}}`, 'gm'), '')
    const depth = around.listDepth + 1
    items.push({
      kind: 'listItem',
      marker: bullet.includes('.') ? bullet.trim() : '•',
      depth,
      children: within(place, inside, { listDepth: depth }),
    })
    at += whole.length
    if (source[at - 1] !== '\n') break
  }
  return items.length === 0 ? undefined : { nodes: items, end: at }
}

const MOST_LISTS = 11 // lists in one another; parse-discord, found by trying

const ITEM = /((?:[*-]|\d+\.) +)([^][^\n]*(?:\n [^\n]*)*)\n?/y

function matchOf({ source, at }: Place, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(source)
}
