import type { Article, Passage, Quote, Speaker } from '../domain.ts'
import { attribute } from './attribute.ts'
import { casingOf } from './casing.ts'
import { castOf } from './cast.ts'
import { innerLinesOf } from './inner-lines.ts'
import { introducedRoles } from './introduced-roles.ts'
import { linesOf } from './lines.ts'
import { joinQuotes } from './join-quotes.ts'
import { rolesIn } from './roles-in.ts'
import { speakersOf } from './speakers.ts'

/**
 * The quotes of an article with who said each, and the speakers.
 *
 * Any text will do and nothing is thrown; time grows with the text's length. Marks are paired passage by passage.
 *
 * @param passages  of this article, in order; their spans are taken as they are
 * @returns quotes in reading order; of the speakers, those who said one
 */
export function quotesOf(
  article: Article,
  passages: readonly Passage[],
): { quotes: readonly Quote[]; speakers: readonly Speaker[] } {
  const casing = casingOf(article.text)
  const lines = passages.flatMap((passage) => linesOf(article.text, passage, casing))
  const within = innerLinesOf(lines, casing)
  const every = [...lines, ...[...within.values()].flat()]
  const cast = castOf(every)
  const said = attribute(lines, cast, within)
  const roles = introducedRoles(lines, said, rolesIn(every))
  return speakersOf(article, joinQuotes(article.text, said), roles)
}
