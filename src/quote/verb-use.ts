import type { Cue } from './cues.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './data/function-words.ts'
import type { Line } from './lines.ts'

/** A cue that is a verb here, not a noun ("reports") or an adjective ("the proposed"). */
export function isFinite(line: Line, at: number, cue: Cue): boolean {
  const token = line.tokens[at]
  if (token === undefined || token.kind !== 'word' || (token.capital && at > line.frame.from)) return false
  if (line.mentionAt(at) !== undefined) return false
  // "[put] it", "as Ada Holm [put] the matter", but not "[put] five towns on alert"
  if (token.low === 'put' && !/^(?:it|this|that|the)$/.test(line.tokens[at + 1]?.low ?? '')) return false
  // "[shot] back"
  if (/^shoots?$|^shooting$/.test(token.low) && line.tokens[at + 1]?.low !== 'back') return false
  // "the same campaign [points],"
  if (/^points?$/.test(token.low) && !/^(?:out|to)$/.test(line.tokens[at + 1]?.low ?? '')) return false
  const left = at > line.frame.from ? line.tokens[at - 1] : undefined
  if (left === undefined || left.kind !== 'word') return true
  if (left.possessive) return false
  if (cue.form === 'past' || cue.form === 'third')
    return (
      !(
        DETERMINERS.has(left.low) && !/^(?:that|all|both|some|many|most|one|few|another|several|her)$/.test(left.low)
      ) && !(cue.form === 'third' && PREPOSITIONS.has(left.low))
    )
  if (cue.form === 'base')
    return (
      left.low === 'to' ||
      // "would be back"
      (AUXILIARIES.has(left.low) && !/^(?:be|been|being|is|are|was|were|am)$/.test(left.low)) ||
      ADVERBS.has(left.low) ||
      CONJUNCTIONS.has(left.low) ||
      RELATIVES.has(left.low) ||
      takesBase(line, at - 1)
    )
  return !DETERMINERS.has(left.low)
}

/** "was told", "is seen as": the verb's subject did not say it; "was quoted as saying" did. */
export function isPassive(line: Line, at: number, cue: Cue): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false
  let left = at - 1
  while (ADVERBS.has(line.tokens[left]?.low ?? '') || line.tokens[left]?.low.endsWith('ly') === true) left -= 1
  return (
    left >= line.frame.from &&
    /^(?:is|was|are|were|been|being|be|often|widely)$/.test(line.tokens[left]?.low ?? '') &&
    !/^(?:quoted|said)$/.test(line.tokens[at]?.low ?? '')
  )
}

/** "Critics [say]", "Holm and Lund [say]", "I [say]": only one of several, or the speaker, does a verb in its base form. */
function takesBase(line: Line, at: number): boolean {
  const mention = line.mentionAt(at)
  if (mention === undefined) return false
  return (
    // "nor did Ada Holm [say]"
    /^(?:do|does|did)$/.test(line.tokens[mention.from - 1]?.low ?? '') ||
    mention.plural ||
    mention.kind === 'group' ||
    (mention.kind === 'body' && mention.place === 'subject') ||
    mention.shape === 'pronoun' ||
    line.tokens[mention.from - 1]?.low === 'and'
  )
}
