import { cueOf } from './cues.ts'
import { CONJUNCTIONS } from './data/function-words.ts'
import type { Line } from './lines.ts'
import { mainSubject } from './main-subject.ts'
import type { Standing } from './memory.ts'
import type { Mention } from './mention.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

/** How each mention of a sentence stands in it. */
export function standingsIn(line: Line): (mention: Mention) => Standing {
  const main = mainSubject(line)
  const spoke = speakersIn(line)
  const alike = new Set<Mention>()
  return (mention) => {
    if (spoke.has(mention)) return 'spoke'
    if (mention === main) return 'main'
    if (mention.place === 'possessor') return 'possessor'
    if (isAsked(line, mention)) return 'asked'
    if (mention.place !== 'subject') return 'object'
    // "Omar Haddad and Ravi Menon": either as much as the other
    const joined = CONJUNCTIONS.has(line.tokens[mention.from - 1]?.low ?? '')
    const before = joined ? line.mentionAt(mention.from - 2) : undefined
    if (before === undefined || !(before === main || alike.has(before))) return 'subject'
    alike.add(mention)
    return 'main'
  }
}

/** "I called [Ada Holm]": whom the writer turns to is who answers. */
function isAsked({ tokens }: Line, { from, shape }: Mention): boolean {
  return (
    shape === 'name' &&
    /^(?:i|we)$/.test(tokens[from - 2]?.low ?? '') &&
    /^(?:called|phoned|rang|asked|met|visited|interviewed|emailed|contacted)$/.test(tokens[from - 1]?.low ?? '')
  )
}

/** Those whose words or views the sentence gives without marks: "Ada Holm said that …", "according to Ada Holm", "To her, …". */
function speakersIn(line: Line): ReadonlySet<Mention> {
  const spoke = new Set<Mention>()
  const { tokens, frame } = line
  const first = tokens[frame.from]?.low
  const viewer = first === 'to' || first === 'for' ? line.mentions.find(({ from }) => from > frame.from) : undefined
  if (viewer !== undefined && viewer.from === frame.from + 1 && tokens[viewer.end]?.low === ',') spoke.add(viewer)
  for (let at = frame.from; at < frame.to; at++) {
    const low = tokens[at]?.low ?? ''
    const source = low === 'according' && tokens[at + 1]?.low === 'to' ? line.mentionAt(at + 2) : undefined
    if (source !== undefined && source.place !== 'possessor') spoke.add(source)
    const cue = cueOf(low)
    if (cue?.says !== true || cue.means || cue.form !== 'past' || !isFinite(line, at, cue) || isPassive(line, at, cue))
      continue
    const subject = subjectOf(line, at)
    if (subject !== undefined) spoke.add(subject)
  }
  return spoke
}
