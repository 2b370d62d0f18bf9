import type { Member } from './cast.ts'
import type { Mention } from './mention.ts'

interface Trace {
  readonly member: Member
  readonly line: number
  readonly place: Mention['place']
  readonly spoke: boolean
}

const TRACES = 40 // mentions remembered; further back nobody is "he"
const LINES = 12

/** Who "he", "she" or "they" can mean, as a reader remembers: sex, number, place in the sentence and recency. */
export class Memory {
  readonly #traces: Trace[] = []

  remember(member: Member, line: number, place: Mention['place'], spoke = false): void {
    this.#traces.push({ member, line, place, spoke })
    if (this.#traces.length > 2 * TRACES) this.#traces.splice(0, TRACES)
  }

  /** The best candidate and how far it leads, 0 to 1; none when nobody fits. */
  resolve(
    pronoun: Mention,
    line: number,
    quoted?: ReadonlySet<string>,
  ): { readonly member: Member; readonly lead: number } | undefined {
    const scores = new Map<Member, number>()
    for (let i = this.#traces.length - 1; i >= Math.max(0, this.#traces.length - TRACES); i--) {
      const trace = this.#traces[i]
      if (trace === undefined || line - trace.line > LINES) break
      const fit = fits(trace.member, pronoun)
      if (fit === 0) continue
      const self = quoted?.has(trace.member.fullest.name.at(-1) ?? '') === true ? 0.5 : 1
      const score = fit * self * weight(trace, line)
      const best = scores.get(trace.member) ?? 0
      scores.set(trace.member, Math.max(best, score) + Math.min(best, score) * 0.15)
    }
    let best: Member | undefined
    let top = 0
    let second = 0
    for (const [member, score] of scores) {
      if (score > top) {
        second = top
        top = score
        best = member
      } else second = Math.max(second, score)
    }
    return best === undefined ? undefined : { member: best, lead: (top - second) / top }
  }
}

function weight(trace: Trace, line: number): number {
  const place = trace.place === 'subject' ? 1 : trace.place === 'possessor' ? 0.6 : 0.45
  return (trace.spoke ? 1.05 : place) * 0.75 ** (line - trace.line)
}

/** How well a member fits a pronoun by sex, number and kind, 0 to 1. */
function fits(member: Member, pronoun: Mention): number {
  if (pronoun.kind === 'body') return member.kind === 'body' || member.kind === 'document' ? 1 : 0
  if (pronoun.plural) return member.plural ? 1 : member.kind === 'body' ? 0.6 : 0
  if (pronoun.sex === undefined || member.plural) return 0
  if (member.kind !== 'person' && member.kind !== 'unclear') return 0
  if (member.sex !== undefined) return member.sex === pronoun.sex ? 1 : 0
  return member.kind === 'person' ? 0.7 : 0.35
}
