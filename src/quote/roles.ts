import type { Article, Span, Speaker } from '../domain.ts'
import type { Member } from './cast.ts'
import { PARTY_NOUNS } from './data/nouns.ts'
import type { Mention } from './mention.ts'

/**
 * Gives the last role an article has given a speaker up to some place, but no bare title after a calling; to be asked in reading order, so that each mention is
 * looked at once.
 */
export function rolesOf(
  article: Article,
  roles: ReadonlyMap<Mention, Span>,
): (speaker: Speaker, member: Member, end: number) => Span | undefined {
  const cursors = new Map<Member, { next: number; role: Span | undefined }>()
  return (speaker, member, end) => {
    const cursor = cursors.get(member) ?? { next: 0, role: undefined }
    cursors.set(member, cursor)
    for (; cursor.next < member.mentions.length; cursor.next++) {
      const mention = member.mentions[cursor.next]
      if (mention === undefined || mention.span.start > end) break
      const role = roles.get(mention)
      if (role === undefined || (cursor.role !== undefined && isBare(article, role) && !isBare(article, cursor.role)))
        continue
      cursor.role = sameWords(article, speaker, role)
    }
    return cursor.role
  }
}

/** "Dr", "a Democrat": what tells less than any office, calling or kin. */
function isBare(article: Article, { start, end }: Span): boolean {
  const low = article.text.slice(start, end).toLowerCase().replace(/\.$/, '')
  return BARE.test(low) || PARTY_NOUNS.has(low)
}

const BARE = /^(?:dr|prof|professor|sir|lord|lady|dame|rev|reverend|sen|rep)$/

/** The speaker's own Span of those words: roles are kept once each. */
function sameWords(article: Article, speaker: Speaker, role: Span): Span | undefined {
  const words = article.text.slice(role.start, role.end)
  return speaker.roles.find((known) => article.text.slice(known.start, known.end) === words)
}
