import type { DiscordNode, Match, Place } from './discord-node.ts'

/** Times and emoji: what may stand in a link's label too. */
export function emojiAt(place: Place): Match | undefined {
  return firstOf(place, LABEL_ATOMS)
}

/** Mentions and addresses. */
export function atomAt(place: Place): Match | undefined {
  return firstOf(place, ATOMS) ?? addressAt(place)
}

interface Atom {
  /** Sticky. */
  readonly pattern: RegExp
  readonly node: (groups: readonly (string | undefined)[], whole: string) => DiscordNode
}

const LABEL_ATOMS: readonly Atom[] = [
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    node: ([seconds, style]) => ({ kind: 'timestamp', seconds: Number(seconds), style: style ?? 'f' }),
  },
  { pattern: /<a?:(\w+):\d+>/y, node: ([name]) => ({ kind: 'emoji', name: name ?? '' }) },
  // Which names Discord knows is left open: any is taken for an emoji's.
  { pattern: /:([\p{L}\p{N}_+-]+(?:::skin-tone-\d)?):/uy, node: ([name]) => ({ kind: 'emoji', name: name ?? '' }) },
]

const ATOMS: readonly Atom[] = [
  {
    pattern:
      /<(?:@!?|@&|#)\d+>|<\/[^\s:>][^:>\n]*:\d+>|<(?:id|\d+):(?:customize|browse|guide|home|linked-roles)(?::\d+)?>/y,
    node: (_, whole) => ({ kind: 'mention', text: whole }),
  },
  { pattern: /@everyone|@here/y, node: (_, whole) => ({ kind: 'mention', text: whole }) },
  { pattern: /<([^: >]+:\/[^ >]+|(?:mailto|tel|sms):[^ >]+)>/y, node: ([url]) => ({ kind: 'link', url: url ?? '' }) },
  {
    pattern: /discord(?:app)?\.(?:(?:gg|gift|new)|com\/(?:invite|gifts|template))\/[\w-]+/iy,
    node: (_, whole) => ({ kind: 'link', url: whole }),
  },
]

function firstOf({ source, at }: Place, atoms: readonly Atom[]): Match | undefined {
  for (const { pattern, node } of atoms) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match !== null) return { nodes: [node(match.slice(1), match[0])], end: at + match[0].length }
  }
  return undefined
}

/** A bare address; closing brackets at its end that it does not open are not part of it. */
function addressAt({ source, at }: Place): Match | undefined {
  ADDRESS.lastIndex = at
  let url = ADDRESS.exec(source)?.[0]
  if (url === undefined) return undefined
  const closing = /(?<!\))\)+$/.exec(url)?.[0].length ?? 0
  if (closing > url.split('(').length - 1) url = url.slice(0, -1)
  return { nodes: [{ kind: 'link', url }], end: at + url.length }
}

const ADDRESS = /(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/iy
