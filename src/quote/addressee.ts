import type { Span } from '../domain.ts'
import { type Member, nameOf } from './cast.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { MESSAGES } from './data/passed-on.ts'
import { ADVERBS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './data/function-words.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { phraseEnd } from './phrase-end.ts'
import { sayingOf } from './said-as.ts'

const REACH = 30 // tokens to either side of the verb

/** Who a mention means, where that is sure. */
export type Who = (mention: Mention) => Member | undefined

/**
 * Whom the words were said to: "told [the minister]", "said to [reporters]", "speaking to [reporters]", "in a letter to [her]".
 *
 * @param at  token of the quoted piece
 */
export function addresseeOf(line: Line, at: number, found: Found, { who, self }: Told): Span | undefined {
  const verb = sayingOf(line, found)
  if (verb === undefined || line.tokens[verb]?.low === 'according') return undefined
  const told = toldAt(line, at, verb, found, who)
  const me = told !== undefined && /^me$/.test(line.text.slice(told.start, told.end))
  return me && self !== undefined ? nameOf(self) : told
}

interface Told {
  readonly who: Who
  /** Who says "me", inside a quote. */
  readonly self?: Member
}

function toldAt(line: Line, at: number, verb: number, found: Found, who: Who): Span | undefined {
  const told = toldBy(line, verb, found, who) ?? letterAfter(line, verb, at, found, who)
  if (told !== undefined) return told
  const cue = cueOf(line.tokens[verb]?.low ?? '')
  return (cue?.form === 'ing' ? toldBefore(line, verb, found, who) : undefined) ?? speakingTo(line, verb, found, who)
}

function toldBy(line: Line, verb: number, found: Found, who: Who): Span | undefined {
  const cue = cueOf(line.tokens[verb]?.low ?? '')
  if (cue === undefined) return undefined
  let next = verb + 1
  // "said [Ada Holm] to the crowd", "said bluntly to"
  while (found.mention.from >= verb && next >= found.mention.from && next < found.mention.end) next += 1
  if (found.mention.from === next) next = found.mention.end
  while (
    (line.tokens[next]?.low ?? '').endsWith('ly') ||
    /^(?:back|again|also|later)$/.test(line.tokens[next]?.low ?? '')
  )
    next += 1
  if (line.tokens[next]?.low === 'to' && cue.says) return phraseAt(line, next + 1, who, found, true)
  return cue.tells && next === verb + 1
    ? phraseAt(line, next, who, found, line.tokens[verb]?.low === 'told')
    : undefined
}

/** "said in a letter [to the mayor]", "said in an interview [with the Courier]". */
function letterAfter(line: Line, verb: number, at: number, found: Found, who: Who): Span | undefined {
  const limit = Math.min(line.frame.to, at > verb ? at : line.frame.to, verb + REACH)
  for (let k = verb + 1; k < limit; k++) {
    const token = line.tokens[k]
    if (token === undefined || token.kind === 'quote' || RELATIVES.has(token.low)) return undefined
    if (token.kind === 'word' && MESSAGES.has(token.low) && isTo(line, k + 1, token.low))
      return phraseAt(line, k + 2, who, found, true)
  }
  return undefined
}

const isTo = (line: Line, at: number, noun: string): boolean =>
  line.tokens[at]?.low === 'to' || (line.tokens[at]?.low === 'with' && /^(?:interview|conversation|call)$/.test(noun))

/** "told [lawmakers] it was safe, adding": a participle goes on to the same people. */
function toldBefore(line: Line, verb: number, found: Found, who: Who): Span | undefined {
  for (let k = verb - 1; k >= Math.max(line.frame.from, verb - REACH); k--) {
    const cue = cueOf(line.tokens[k]?.low ?? '')
    if (cue !== undefined && cue.form === 'past' && line.mentionAt(k) === undefined) {
      const told = toldBy(line, k, found, who)
      if (told !== undefined) return told
    }
  }
  return undefined
}

/** "Speaking to [reporters] on Tuesday, Ada Holm called it “…”", "In a letter to [the council], she wrote". */
export function speakingTo(line: Line, verb: number, found: Found, who: Who): Span | undefined {
  const subject = Math.min(found.mention.from, verb)
  for (let k = Math.max(line.frame.from, subject - REACH); k < verb; k++) {
    const token = line.tokens[k]
    if (token?.kind !== 'word') continue
    const first = k === line.frame.from || line.tokens[k - 1]?.low === ','
    if (first && /^(?:speaking|talking|writing|testifying|appealing|replying|responding)$/.test(token.low)) {
      if (line.tokens[k + 1]?.low === 'to') return phraseAt(line, k + 2, who, found, true)
    } else if (MESSAGES.has(token.low) && isTo(line, k + 1, token.low) && startsWithIn(line, k))
      return phraseAt(line, k + 2, who, found, true)
  }
  return undefined
}

/** "spoke [to reporters]", "addressed [the council]". */
export function spokenTo(line: Line, verb: number, found: Found, who: Who): Span | undefined {
  const { tokens } = line
  if (/^(?:to|with|before)$/.test(tokens[verb + 1]?.low ?? '')) return phraseAt(line, verb + 2, who, found, true)
  return /^(?:addressed|briefed)$/.test(tokens[verb]?.low ?? '')
    ? phraseAt(line, verb + 1, who, found, true)
    : undefined
}

/** "In a long letter": the phrase opens the sentence, or an aside. */
function startsWithIn(line: Line, noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(line.frame.from, noun - 5); k--) {
    if (line.tokens[k]?.kind !== 'word') return false
    if (line.tokens[k]?.low === 'in') return k === line.frame.from || line.tokens[k - 1]?.kind === 'mark'
  }
  return false
}

function phraseAt(line: Line, from: number, who: Who, found: Found, sure: boolean): Span | undefined {
  const first = line.tokens[from]
  if (first === undefined || from >= line.frame.to || first.kind !== 'word') return undefined
  const mention = line.mentionAt(from)
  if (mention?.shape === 'pronoun' && mention.place !== 'possessor') {
    if (mention.name[0] === 'it' || mention.place === 'subject') return undefined
    return nameFor(mention, who, found) ?? mention.span
  }
  if (/^(?:me|us|them|you|her)$/.test(first.low)) {
    const next = line.tokens[from + 1]
    if (
      first.low !== 'her' ||
      next?.kind !== 'word' ||
      PREPOSITIONS.has(next.low) ||
      isTimeWord(next.low) ||
      SUBORDINATORS.has(next.low)
    )
      return (
        (mention === undefined ? undefined : nameFor(mention, who, found)) ?? { start: first.start, end: first.end }
      )
  }
  if (mention === undefined && !DETERMINERS.has(first.low)) {
    if (
      !sure ||
      ADVERBS.has(first.low) ||
      PREPOSITIONS.has(first.low) ||
      SUBORDINATORS.has(first.low) ||
      isTimeWord(first.low)
    )
      return undefined
    if (!/(?:[^s]s|staff|police|people|children|women|men)$/.test(first.low)) return undefined
  }
  if (first.low === 'that' || mention?.kind === 'document') return undefined
  let to = phraseEnd(line, from)
  if (mention !== undefined && mention.place !== 'possessor') to = Math.max(to, mention.to)
  // "Norland's minister, Jo Roe": named behind the comma
  const head = to > from ? line.mentionAt(to - 1) : undefined
  if (head?.shape === 'name' && head.place !== 'possessor') to = Math.max(to, head.to)
  const last = line.tokens[to - 1]
  return last === undefined || to <= from || (to === from + 1 && DETERMINERS.has(first.low) && first.low !== 'another')
    ? undefined
    : { start: first.start, end: last.end }
}

/** The fullest name of the one told, who is never the speaker. */
function nameFor(mention: Mention, who: Who, found: Found): Span | undefined {
  const member = who(mention)
  return member === undefined || member.fullest.shape !== 'name' || member === who(found.mention)
    ? undefined
    : nameOf(member)
}
