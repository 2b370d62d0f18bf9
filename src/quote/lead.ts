import type { Cast, Member } from './cast.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/** The noun that opens an article and the name that says in the next passage who that is. */
export interface Lead {
  readonly line: Line
  readonly noun: Mention
  readonly name: Mention
}

const LINES = 12 // sentences of a lead

/** "[A fisherman] who … told a court …" and then, at the head of the next passage, "[Ada Holm], 47, …". */
export function leadOf(lines: readonly Line[]): Lead | undefined {
  const [line] = lines
  const noun = line?.mentions[0]
  if (line === undefined || noun?.from !== line.frame.from || noun.shape !== 'nominal' || noun.kind !== 'person')
    return undefined
  if (!/^an?$/.test(line.tokens[noun.from]?.low ?? '') || noun.plural) return undefined
  for (const next of lines.slice(0, LINES)) {
    if (next.passage === line.passage) {
      if (next.mentions.some(({ shape, kind }) => shape === 'name' && kind === 'person')) return undefined
      continue
    }
    const [name] = next.mentions
    if (next.passage.number !== line.passage.number + 1 || name?.from !== next.frame.from) return undefined
    const aged = next.tokens[name.to]?.low === ',' && /^\d{1,3}$/.test(next.tokens[name.to + 1]?.low ?? '')
    return aged && name.shape === 'name' && name.name.length > 1 ? { line, noun, name } : undefined
  }
  return undefined
}

/** Lets the noun of a lead mean the one named after it. */
export function admitLead(lines: readonly Line[], cast: Cast): Member | undefined {
  const lead = leadOf(lines)
  const member = lead === undefined ? undefined : cast.of(lead.name)
  if (lead === undefined || member === undefined || cast.of(lead.noun) !== undefined) return undefined
  return cast.admit(lead.noun, member)
}
