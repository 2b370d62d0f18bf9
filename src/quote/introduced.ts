import { cueOf } from './cues.ts'
import { foundBy } from './found-by.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

const REACH = 30 // tokens before the colon

/** Who speaks next, by a sentence that ends in a colon: "Ada Holm wrote to the council:", with its verb. */
export function introduced(line: Line): Found | undefined {
  const { tokens, frame } = line
  if (tokens[frame.to - 1]?.low !== ':') return undefined
  for (let at = frame.to - 2; at >= Math.max(frame.from, frame.to - REACH); at--) {
    const cue = cueOf(tokens[at]?.low ?? '')
    if (tokens[at]?.kind === 'quote') return undefined
    if (cue === undefined || !(cue.says || cue.tells || cue.calls) || !isFinite(line, at, cue)) continue
    if (isPassive(line, at, cue)) continue
    const mention = subjectOf(line, at)
    return mention === undefined ? undefined : foundBy(line, mention, 'line-before', at)
  }
  return undefined
}
