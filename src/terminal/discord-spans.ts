import type { Match, Place, SpanKind } from './discord-node.ts'
import { within } from './discord-within.ts'

/** Bold, italic, underline, strike and spoiler. */
export function spanAt(place: Place): Match | undefined {
  const { source, at } = place
  const mark = source.charAt(at)
  if (mark === '*' || mark === '_') {
    const italic = italicEnd(source, at, mark)
    const strong = strongEnd(source, at, mark)
    if (strong !== undefined && strong.end >= (italic?.end ?? 0)) {
      return span(place, mark === '*' ? 'bold' : 'underline', at + 2, strong)
    }
    return italic && span(place, 'italic', at + 1, italic)
  }
  if (mark === '~') return between(place, '~~', 'strike')
  if (mark === '|') return between(place, '||', 'spoiler')
  return undefined
}

interface End {
  /** Where the inside ends, and where the text goes on. */
  readonly inside: number
  readonly end: number
}

function span(place: Place, kind: SpanKind, start: number, { inside, end }: End): Match {
  return { nodes: [{ kind, children: within(place, place.source.slice(start, inside)) }], end }
}

/** `**…**` and `__…__`: the first pair that no third mark follows; a backslash takes the next character along. */
function strongEnd(source: string, at: number, mark: string): End | undefined {
  const pair = mark + mark
  if (!source.startsWith(pair, at)) return undefined
  let to = at + 2
  while (to < source.length) {
    if (to > at + 2 && source.startsWith(pair, to) && source[to + 2] !== mark) return { inside: to, end: to + 2 }
    if (source[to] === '\\' && to + 1 >= source.length) return undefined
    to += source[to] === '\\' ? 2 : 1
  }
  return undefined
}

/** `*…*` and `_…_`, in which pairs stand for themselves; what may be beside the marks differs between the two. */
function italicEnd(source: string, at: number, mark: string): End | undefined {
  if (mark === '*' && !/\S/.test(source.charAt(at + 1))) return undefined
  let to = at + 1
  while (to < source.length) {
    const end = to > at + 1 ? italicCloses(source, to, mark) : undefined
    if (end !== undefined) return { inside: to, end }
    if (source[to] === '\\') {
      if (to + 1 >= source.length) return undefined
      to += 2
    } else if (source[to] === mark) {
      if (source[to + 1] !== mark) return undefined
      to += 2
    } else {
      to += 1
    }
  }
  return undefined
}

function italicCloses(source: string, to: number, mark: string): number | undefined {
  if (mark === '_') return source[to] === '_' && !/\w/.test(source.charAt(to + 1)) ? to + 1 : undefined
  if (/\s/.test(source.charAt(to - 1))) return undefined
  const spaces = /^ {0,2}/.exec(source.slice(to, to + 2))?.[0].length ?? 0
  const close = to + spaces
  return source[close] === '*' && source[close + 1] !== '*' ? close + 1 : undefined
}

function between(place: Place, pair: string, kind: SpanKind): Match | undefined {
  const { source, at } = place
  if (!source.startsWith(pair, at)) return undefined
  let close = source.indexOf(pair, at + 3)
  while (kind === 'strike' && close >= 0 && source[close + 2] === '_') close = source.indexOf(pair, close + 1)
  if (close < 0) return undefined
  return span(place, kind, at + 2, { inside: close, end: close + 2 })
}

/** `` `…` ``: as many backticks behind as in front, as many as can be. */
export function codeAt({ source, at }: Place): Match | undefined {
  if (source[at] !== '`') return undefined
  const opening = runLength(source, at)
  const closings = new Map<number, number>()
  for (let to = source.indexOf('`', at + opening); to >= 0; to = source.indexOf('`', to + runLength(source, to))) {
    const length = runLength(source, to)
    if (!closings.has(length)) closings.set(length, to)
    if (length === opening) break
  }
  for (let length = opening; length > 0; length--) {
    const close = closings.get(length)
    if (close === undefined) continue
    return { nodes: [{ kind: 'code', text: source.slice(at + length, close) }], end: close + length }
  }
  return undefined
}

function runLength(source: string, at: number): number {
  let end = at
  while (source[end] === '`') end += 1
  return end - at
}

export function codeBlockAt({ source, at }: Place): Match | undefined {
  if (!source.startsWith('```', at)) return undefined
  const language = /^```([\w+.-]*)\n/.exec(source.slice(at, at + 60))
  const start = at + (language?.[0].length ?? 3)
  for (let close = source.indexOf('```', start); close >= 0; close = source.indexOf('```', close + 1)) {
    const text = source.slice(start, close)
    if (!/[^\n]/.test(text)) continue
    const trimmed = text.replace(/^\n+|(?<!\n)\n+$/g, '')
    return { nodes: [{ kind: 'codeBlock', language: language?.[1] ?? '', text: trimmed }], end: close + 3 }
  }
  return undefined
}
