import type { Member } from './cast.ts'
import type { Mention } from './mention.ts'
import { isGivenName } from './same-name.ts'

/** How a mention stands in its sentence, from what a reader keeps in mind most to what least. */
export type Standing = 'asked' | 'spoke' | 'main' | 'subject' | 'possessor' | 'object'

interface Trace {
  readonly member: Member
  readonly line: number
  readonly standing: Standing
}

/** Whom a pronoun cannot mean, or hardly. */
export interface Against {
  /** Told or spoken of in the same clause. */
  readonly never: ReadonlySet<Member>
  /** Lower-case words quoted in the sentence: people seldom speak of themselves by name. */
  readonly quoted: ReadonlySet<string>
}

const TRACES = 40 // mentions remembered; further back nobody is "he"
const LINES = 12
const FADES = 0.6 // from one sentence to the next
const AGAIN = 0.15 // of a weaker trace that adds to the strongest one of the same member
const WEIGHTS: Readonly<Record<Standing, number>> = {
  asked: 1.5,
  spoke: 1.05,
  main: 1,
  subject: 0.8,
  possessor: 0.6,
  object: 0.45,
}
const TOPIC = 0.25 // about as much as a main subject three sentences back; without effect on either half of the news measured
const QUOTED = 0.4

/** Who "he", "she" or "they" can mean, as a reader remembers: sex, number, place in the sentence and recency. */
export class Memory {
  readonly #traces: Trace[] = []
  /** Who has spoken or been spoken to: a single capital word that never has may be no person at all. */
  readonly #voices = new Set<Member>()
  /** Whom the article is about, and never quite out of mind. */
  topic: Member | undefined
  #pronoun: { readonly member: Member; readonly line: number } | undefined

  remember(member: Member, line: number, standing: Standing): void {
    if (standing === 'spoke' || standing === 'asked') this.#voices.add(member)
    this.#traces.push({ member, line, standing })
    if (this.#traces.length > 2 * TRACES) this.#traces.splice(0, TRACES)
  }

  /** "He" or "she" means somebody in a sentence. */
  hear(member: Member, line: number): void {
    this.#pronoun = { member, line }
  }

  /** Who "he" or "she" last was, in this sentence or the one before. */
  heard(line: number): Member | undefined {
    return this.#pronoun !== undefined && line - this.#pronoun.line <= 1 ? this.#pronoun.member : undefined
  }

  /** The number of the last sentence a member stood in; none where forgotten. */
  lastSeen(member: Member): number | undefined {
    for (let i = this.#traces.length - 1; i >= Math.max(0, this.#traces.length - TRACES); i--)
      if (this.#traces[i]?.member === member) return this.#traces[i]?.line
    return undefined
  }

  /** Whom a reader has most in mind of those that fit, now; none where two are nearly as near. */
  nearest(fit: (member: Member) => boolean, clearly: number): Member | undefined {
    const now = this.#traces.at(-1)?.line ?? 0
    const best = bestOf(this.#scores(now, (member) => (fit(member) ? 1 : 0)))
    return best !== undefined && best.lead >= clearly ? best.member : undefined
  }

  /** The best candidate and how far it leads, 0 to 1; none when nobody fits. */
  resolve(
    pronoun: Mention,
    line: number,
    { never, quoted }: Against,
  ): { readonly member: Member; readonly lead: number } | undefined {
    const scores = this.#scores(line, (member) =>
      never.has(member) || (pronoun.sex !== undefined && this.#isNobody(member))
        ? 0
        : fits(member, pronoun) * (isQuoted(member, quoted) ? QUOTED : 1),
    )
    return bestOf(scores)
  }

  #isNobody(member: Member): boolean {
    return member.kind === 'unclear' && !this.#voices.has(member) && !isGivenName(member.fullest.name[0])
  }

  #scores(line: number, fit: (member: Member) => number): ReadonlyMap<Member, number> {
    const scores = new Map<Member, number>()
    for (let i = this.#traces.length - 1; i >= Math.max(0, this.#traces.length - TRACES); i--) {
      const trace = this.#traces[i]
      if (trace === undefined || line - trace.line > LINES) break
      const score = fit(trace.member) * WEIGHTS[trace.standing] * FADES ** (line - trace.line)
      if (score === 0) continue
      const best = scores.get(trace.member) ?? 0
      scores.set(trace.member, Math.max(best, score) + Math.min(best, score) * AGAIN)
    }
    const { topic } = this
    if (topic !== undefined && fit(topic) === 1) scores.set(topic, Math.max(TOPIC, scores.get(topic) ?? 0))
    return scores
  }
}

function bestOf(scores: ReadonlyMap<Member, number>): { readonly member: Member; readonly lead: number } | undefined {
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

function isQuoted(member: Member, quoted: ReadonlySet<string>): boolean {
  const { name, shape, kind } = member.fullest
  return shape === 'name' && (quoted.has(name.at(-1) ?? '') || (kind === 'person' && quoted.has(name[0] ?? '')))
}

/** How well a member fits a pronoun by sex, number and kind, 0 to 1. */
export function fits(member: Member, pronoun: Mention): number {
  if (pronoun.kind === 'body') return member.kind === 'body' || member.kind === 'document' ? 1 : 0
  if (pronoun.plural) return member.plural ? 1 : member.kind === 'body' ? 0.6 : 0
  if (pronoun.sex === undefined || member.plural) return 0
  if (member.kind !== 'person' && member.kind !== 'unclear') return 0
  if (member.sex !== undefined) return member.sex === pronoun.sex ? 1 : 0
  return member.kind === 'person' ? 0.7 : 0.35
}
