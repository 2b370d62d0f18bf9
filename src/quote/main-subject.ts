import { PREPOSITIONS, SUBORDINATORS } from './data/function-words.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { isPastParticiple } from './past-participle.ts'
import { timeWordsAt } from './time-words.ts'

const REACH = 60 // tokens; keeps the work linear in sentences without end

/** The subject of the whole sentence: past what opens it ("In Ohio on Friday, …", "When asked, …"). */
export function mainSubject(line: Line): Mention | undefined {
  const { tokens, frame } = line
  const limit = Math.min(frame.to, frame.from + REACH)
  const first = tokens[frame.from]
  let from = frame.from
  if (
    first !== undefined &&
    (PREPOSITIONS.has(first.low) ||
      SUBORDINATORS.has(first.low) ||
      first.low.endsWith('ing') ||
      isPastParticiple(first.low))
  ) {
    for (let at = frame.from; at < limit; at++) {
      if (tokens[at]?.low !== ',') continue
      from = at + 1
      if (line.mentionAt(from)?.place === 'subject' || line.mentionAt(from)?.place === 'possessor') break
    }
  }
  return firstSubject(line, from, limit) ?? firstSubject(line, frame.from, limit) ?? afterTime(line)
}

function firstSubject(line: Line, from: number, limit: number): Mention | undefined {
  for (let at = from; at < limit; at++) {
    const mention = line.mentionAt(at)
    if (
      mention?.from === at &&
      line.ownerOf(at) === undefined &&
      mention.place === 'subject' &&
      mention.kind !== 'place'
    )
      return mention
  }
  return undefined
}

/** "In 1998 [a deputy director] looked up and said": no comma parts the time from the subject. */
function afterTime(line: Line): Mention | undefined {
  const time = timeWordsAt(line.tokens, line.frame.from, line.frame.to)
  const mention = time === undefined ? undefined : line.mentionAt(time.to)
  return mention?.place === 'object' && mention.kind !== 'place' ? mention : undefined
}
