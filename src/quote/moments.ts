import type { Moment } from '../domain.ts'
import { cueOf } from './cues.ts'
import { GIVEN_OUT } from './data/calendar.ts'
import { IRREGULAR_PASTS } from './data/irregular-pasts.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './data/function-words.ts'
import { type Day, parseDay } from './days.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { phraseEnd } from './phrase-end.ts'
import { sayingOf } from './said-as.ts'
import { type TimeWords, timeWordsAt } from './time-words.ts'
import { isPutIn } from './told-subject.ts'
import { isFinite } from './verb-use.ts'

const REACH = 40 // tokens to either side of the verb

/**
 * When something was said: the calendar words of its verb's own clause, and the day they mean, looking back from the
 * publication day. A day inside what is told ("said the dam, which burst on Monday, was “…”") is none.
 *
 * @param at  token of the quoted piece
 * @param published  `YYYY-MM-DD`; without it, or when it is no day, only years written out are resolved
 */
export function momentOf(line: Line, at: number, found: Found, published: string | undefined): Moment | undefined {
  const verb = sayingOf(line, found)
  if (verb === undefined || found.verb === undefined) return undefined
  const day = parseDay(published)
  return momentAfter(line, { verb, at, found, day }) ?? momentBefore(line, { verb: found.verb, at, found, day })
}

interface Where {
  readonly verb: number
  readonly at: number
  readonly found: Found
  readonly day: Day | undefined
}

/** "said [on Monday]", "told reporters in Brest [on Monday]": until what was said begins. */
function momentAfter(line: Line, { verb, at, found, day }: Where): Moment | undefined {
  const { tokens, frame } = line
  const limit = Math.min(frame.to, verb + REACH)
  let telling = at > verb // the words said are still to come: a phrase of its own begins them
  let takes = tokens[verb]?.low === 'according' || cueOf(tokens[verb]?.low ?? '')?.tells === true
  const names = isNaming(line, verb) && at > verb && at < limit
  for (let k = names ? at : verb + 1; k < limit; k++) {
    const token = tokens[k]
    if (token === undefined) return undefined
    if (token.kind === 'quote') {
      if (!telling || k !== at) return undefined
      telling = false
      continue
    }
    const time = timeWordsAt(tokens, k, limit, day)
    if (time !== undefined && !(time.bare && k > verb + 1)) return momentFrom(line, k, time)
    if (token.kind === 'mark') {
      if (!/^[,:’'-]$/.test(token.low)) return undefined
      if (telling && tokens[k + 1]?.kind !== 'quote') takes = false
      continue
    }
    const mention = line.mentionAt(k)
    if (mention !== undefined) {
      const own = mention === found.mention
      if (!own && !takes && telling) return undefined
      takes = mention.place === 'possessor' && takes
      k = Math.max(k, (own || !telling ? mention.end : mention.to) - 1)
      continue
    }
    if (GIVEN_OUT.has(token.low)) continue
    if (RELATIVES.has(token.low)) {
      if (telling) return undefined
      k = closingComma(line, k, limit)
      continue
    }
    if (opensClause(line, k)) return undefined
    const cue = cueOf(token.low)
    if (cue !== undefined && (cue.form === 'ing' || isFinite(line, k, cue)) && !takes) return undefined
    if (PREPOSITIONS.has(token.low)) takes = true
    else if (DETERMINERS.has(token.low) && telling && !takes) return undefined
    else if (telling && !takes && !token.low.endsWith('ly')) return undefined
    else if (tokens[k - 1]?.low === ',' && token.low.endsWith('ed')) return undefined
    else if (telling && !DETERMINERS.has(token.low) && endsPhrase(line, k)) takes = false
  }
  return undefined
}

/** "called it “…” [on Monday]": what it names stands between the verb and the words. */
function isNaming(line: Line, verb: number): boolean {
  const cue = cueOf(line.tokens[verb]?.low ?? '')
  return cue?.calls === true && !cue.says && !cue.tells && line.tokens[verb + 1]?.low !== 'by'
}

/** What follows the noun of "in a long [interview]" is no part of its phrase. */
function endsPhrase(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  return next === undefined || next.kind !== 'word' || DETERMINERS.has(next.low) || line.mentionAt(at + 1) !== undefined
}

/** "because", "that", "after he left": no longer the clause of the verb. "After the vote", "as he arrived" are. */
function opensClause(line: Line, at: number): boolean {
  const low = line.tokens[at]?.low ?? ''
  if (/^(?:as|when|while)$/.test(low)) return false
  if (CONJUNCTIONS.has(low)) return line.mentionAt(at + 1) === undefined
  if (!SUBORDINATORS.has(low)) return false
  return !PREPOSITIONS.has(low) || PRONOUNS.has(line.tokens[at + 1]?.low ?? '')
}

function closingComma(line: Line, from: number, limit: number): number {
  for (let k = from; k < limit; k++) if (line.tokens[k]?.low === ',' || line.tokens[k]?.kind === 'quote') return k
  return limit
}

/** "[On Monday] Roe said", "Roe, speaking [on Monday], said", "Roe left [on Monday], saying". */
function momentBefore(line: Line, { verb, found, day }: Where): Moment | undefined {
  const { tokens, frame } = line
  if (tokens[verb]?.low === 'according') return undefined
  const shares = cueOf(tokens[verb]?.low ?? '')?.form === 'ing' // its clause is that of the main verb
  for (let k = verb - 1; k >= Math.max(frame.from, verb - REACH); k--) {
    const token = tokens[k]
    if (token === undefined || token.low === ';' || (token.kind === 'quote' && !shares)) return undefined
    if (isPutIn(line, k)) {
      k = (line.mentionAt(k - 1)?.from ?? k) - 1
      continue
    }
    // "said on Monday [that] he told her", "held in May [what] they called": the day is that of the clause outside
    if (/^(?:that|what)$/.test(token.low) && opensWhatIsTold(line, k, found)) return undefined
    const mention = line.mentionAt(k)
    // "the dockers' [union]": no subject of its own
    const owner = /^['’]$/.test(tokens[mention?.to ?? -1]?.low ?? '') && mention?.to === found.mention.from - 1
    if (mention?.place === 'subject' && mention !== found.mention && !owner && !isAside(line, mention.from, found))
      return undefined
    const cue = cueOf(token.low)
    if (!shares && cue !== undefined && isFinite(line, k, cue) && !isAside(line, k, found)) return undefined
    if (/^(?:and|but|so|yet)$/.test(token.low) && k + 1 === found.mention.from) return undefined
    let time = timeWordsAt(tokens, k, verb, day)
    if (time === undefined) continue
    let from = k
    for (let left = k - 1; left >= Math.max(frame.from, k - 3); left--) {
      const longer = timeWordsAt(tokens, left, verb, day)
      if (longer !== undefined && longer.to >= time.to) [time, from] = [longer, left]
    }
    if (time.bare && !(time.to === verb || from === frame.from || time.to === found.mention.from)) continue
    if (!isAside(line, from, found) && tokens[from - 1]?.low !== 'the') return momentFrom(line, from, time)
  }
  return undefined
}

/**
 * A place in the sentence that belongs to something else than the verb of saying: a relative or a subordinate clause, an
 * apposition, what is told of a noun ("the plan announced in March").
 */
function isAside(line: Line, place: number, found: Found): boolean {
  if (line.ownerOf(place) !== undefined) return true
  for (let k = place - 1; k >= Math.max(line.frame.from, place - REACH / 2); k--) {
    const token = line.tokens[k]
    if (token === undefined || token.kind === 'quote') return false
    const first = k === line.frame.from || line.tokens[k - 1]?.kind === 'mark'
    if (token.low === ',' || token.low === '—' || token.low === '–') return false
    if (RELATIVES.has(token.low) || /^(?:because|although|though|if|unless|whether|where|what)$/.test(token.low))
      return true
    if (/^(?:after|before|since|until)$/.test(token.low) && hasVerb(line, k + 1, place)) return true
    const mention = line.mentionAt(k)
    if (mention === found.mention) return false
    if (mention?.place === 'subject' && !/^(?:as|when|while)$/.test(line.tokens[mention.from - 1]?.low ?? ''))
      return true
    if (/(?:[^e]ed|en|wn)$/.test(token.low) && !GIVEN_OUT.has(token.low) && mention === undefined) {
      if (AUXILIARIES.has(line.tokens[k - 1]?.low ?? '')) continue
      const left = line.mentionAt(k - 1)
      if (first || (left !== undefined && left !== found.mention)) return true
      if (left === undefined && cueOf(token.low) === undefined && line.tokens[k - 1]?.kind === 'word') return true
    }
  }
  return false
}

/** The clause of this "that" or "what" has the speaker for its subject: no comma parts them. */
function opensWhatIsTold({ tokens, mentionAt }: Line, at: number, { mention }: Found): boolean {
  if (at >= mention.from || mention.from - at > REACH / 4 || mentionAt(at) !== undefined) return false
  for (let k = at + 1; k < mention.from; k++)
    if (tokens[k]?.kind !== 'word' || AUXILIARIES.has(tokens[k]?.low ?? '')) return false
  return true
}

function hasVerb(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const low = line.tokens[k]?.low ?? ''
    if (
      line.mentionAt(k) === undefined &&
      (low.endsWith('ed') ||
        IRREGULAR_PASTS.has(low) ||
        cueOf(low)?.form === 'past' ||
        /^(?:was|were|had|he|she|they)$/.test(low))
    )
      return true
  }
  return false
}

function momentFrom(line: Line, from: number, { to: end, date }: TimeWords): Moment {
  const { tokens } = line
  // "days before [the fire]"
  const open = /^(?:before|after)$/.test(tokens[end - 1]?.low ?? '') && DETERMINERS.has(tokens[end]?.low ?? '')
  const to = open && end < line.frame.to ? Math.max(end, phraseEnd(line, end)) : end
  const span = { start: line.tokens[from]?.start ?? 0, end: line.tokens[to - 1]?.end ?? 0 }
  return date === undefined ? { span } : { span, date }
}
