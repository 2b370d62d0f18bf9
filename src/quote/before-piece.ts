import { accordingTo } from './according-to.ts'
import { cueOf } from './cues.ts'
import { RELATIVES } from './data/function-words.ts'
import { foundBy } from './found-by.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { mainSubject } from './main-subject.ts'
import type { Mention } from './mention.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

const REACH = 60 // tokens; keeps the work linear in sentences without end

export function beforePiece(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  let weak: Found | undefined
  for (let k = at - 1; k >= Math.max(frame.from, at - REACH); k--) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word') continue
    if (token.low === 'according') {
      const source = accordingTo(line, k)
      if (source !== undefined) return source
    }
    const cue = cueOf(token.low)
    if (cue === undefined || !isFinite(line, k, cue)) continue
    if (weak !== undefined && (!(cue.says || cue.tells) || cue.means || cue.form === 'ing')) continue
    const passive = isPassive(line, k, cue)
    const mention = passive ? agent(line, k, at) : (subjectAfter(line, k) ?? subjectOf(line, k))
    if (mention === undefined) continue
    // "said those who think it “…”": what is meant, or stands in a relative clause, yields to what is said before
    const yields = k < at - 1 && (cue.means || RELATIVES.has(tokens[k - 1]?.low ?? ''))
    if (!yields) return foundBy(line, mention, 'within', k)
    weak = foundBy(line, mention, 'within', k)
  }
  return weak ?? ownerOf(line, at) ?? turnOf(line, at)
}

/** "was called “…” by Ada Holm": the doer of a passive verb; one without a doer has nobody. */
function agent(line: Line, verb: number, piece: number): Mention | undefined {
  for (let at = verb + 1; at < Math.min(line.frame.to, piece + 12); at++)
    if (line.tokens[at]?.low === 'by') return line.mentionAt(at + 1)
  return undefined
}

/** "Ada Holm's “…”", "his “…” plan": whoever owns the words. */
function ownerOf(line: Line, at: number): Found | undefined {
  for (let k = at - 1; k >= Math.max(line.frame.from, at - 5); k--) {
    const mention = line.mentionAt(k)
    if (mention?.place === 'possessor') return { mention, rule: 'owner' }
    if (line.tokens[k]?.kind !== 'word') return undefined
  }
  return undefined
}

/** "Ada Holm: “…”". */
function turnOf(line: Line, at: number): Found | undefined {
  if (at - 1 < line.frame.from || line.tokens[at - 1]?.low !== ':') return undefined
  const mention = line.mentionAt(at - 2)
  if (mention === undefined) return undefined
  const left = line.tokens[mention.from - 1]
  if (mention.from === line.frame.from || left?.kind !== 'word' || left.low === 'from') return { mention, rule: 'turn' }
  const main = mainSubject(line)
  return main === undefined ? undefined : { mention: main, rule: 'before' }
}
