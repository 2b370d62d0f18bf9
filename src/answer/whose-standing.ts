import type { Standing } from '../domain.ts'
import { shareIn } from '../article/spans.ts'
import { isTold } from './told.ts'
import { whoseWords, type WhoseWords } from './whose-words.ts'

/**
 * Whose the words of a place are. A passage pasted with the quotes in it is the article's text and no claim of anybody's.
 *
 * @param claimed  whose they are said to be, as typed
 */
export function whoseStanding(standing: Standing, claimed: string | undefined): WhoseWords {
  const whose = whoseWords(standing, claimed)
  if (whose !== 'own-words') return whose
  const quoted = standing.read.quotes.flatMap(({ spans }) => spans)
  const share = shareIn(standing.spans, quoted)
  return share === 0 || (share < MOSTLY && isTold(standing) && !isWhole(standing))
    ? whose
    : claimed === undefined
      ? 'as-claimed'
      : 'open'
}

/** A sentence with all that it says of the speaking. */
function isWhole({ passage, spans }: Standing): boolean {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  const sentence = passage.sentences.find((one) => start < one.end)
  return sentence !== undefined && start <= sentence.start + 1 && end >= sentence.end - 2 // a mark, and a stop
}

/** Less of it in quotes is a report with some of the speaker's words. */
const MOSTLY = 0.5
