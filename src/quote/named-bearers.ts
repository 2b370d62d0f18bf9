import { Bearers } from './bearers.ts'
import type { Cast } from './cast.ts'
import type { Line } from './lines.ts'
import { noteRoles } from './note-roles.ts'

/** Those whom the article anywhere names by what they are, for "the minister" who is named only further on. */
export function namedBearers(lines: readonly Line[], cast: Cast): Bearers {
  const named = new Bearers()
  for (const line of lines)
    for (const mention of line.mentions) {
      const member = mention.shape === 'name' ? cast.of(mention) : undefined
      if (member !== undefined) noteRoles(line, mention, member, named)
    }
  return named
}
