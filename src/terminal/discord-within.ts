import type { DiscordNode, Place, Surroundings } from './discord-node.ts'

/** The inside of a rule that fits at a place, read by all rules; `more` is what the rule changes for it. */
export function within(place: Place, inside: string, more: Partial<Surroundings> = {}): DiscordNode[] {
  const { around } = place
  return place.inside(inside, { ...around, before: beforeOf(place), nesting: around.nesting + 1, ...more })
}

/** What stands before a place on its line. */
export function beforeOf({ source, at, around }: Place): Surroundings['before'] {
  let from = at
  while (source[from - 1] === ' ') from -= 1
  if (from > 0 && source[from - 1] !== '\n') return 'text'
  if (from > 0 || around.before === 'nothing') return from === at ? 'nothing' : 'spaces'
  return around.before
}
