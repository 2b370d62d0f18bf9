import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './data/function-words.ts'
import { IRREGULAR_PASTS } from './data/irregular-pasts.ts'
import type { Line } from './lines.ts'

/**
 * Whether the name behind a comma says who the noun before it is ("to the mayor, Jo Roe, she wrote"), and does not begin the
 * clause that an opening phrase leads to ("Asked about the mayor, Jo Roe shrugged").
 *
 * @param noun  a token of the noun phrase, behind its determiner or owner
 * @param name  first token of the name
 */
export function isApposed(line: Line, noun: number, name: number): boolean {
  const { tokens, frame } = line
  const from = phraseStart(line, noun)
  const to = line.mentionAt(name)?.to ?? name + 1
  const next = to < frame.to ? tokens[to] : undefined
  if (!followsWord(line, from)) return true
  if (next?.kind === 'word') {
    const goesOn = PREPOSITIONS.has(next.low) || CONJUNCTIONS.has(next.low) || isTimeWord(next.low)
    return goesOn && !inOpeningPhrase(line, from)
  }
  return !(next?.low === ',' && isGoverned(line, from) && inOpeningPhrase(line, from) && doesNext(line, to + 1))
}

const LONGEST = 14 // tokens of an owner and its determiners, or of an opening phrase

/** Back over the determiner and the owner of a noun: "[Oman's foreign] minister". */
function phraseStart(line: Line, noun: number): number {
  const { tokens, frame } = line
  let at = Math.min(noun, line.mentionAt(noun)?.from ?? noun)
  while (at > Math.max(frame.from, noun - LONGEST)) {
    const mention = line.mentionAt(at - 1)
    if (mention?.place !== 'possessor' && !(mention === undefined && DETERMINERS.has(tokens[at - 1]?.low ?? ''))) break
    at = mention?.from ?? at - 1
  }
  return at
}

/** A word of the same clause stands before the phrase: it does not begin a clause, nor follow a name, a time or an adverb. */
function followsWord(line: Line, from: number): boolean {
  const { tokens, frame } = line
  let at = from - 1
  for (let steps = 0; steps < LONGEST && at >= frame.from; steps++) {
    const low = tokens[at]?.low ?? ''
    // "with the coach and [the mayor]": both follow what the first does
    const other = CONJUNCTIONS.has(low) ? line.mentionAt(at - 1) : undefined
    if (other !== undefined) at = phraseStart(line, other.from) - 1
    else if (ADVERBS.has(low) || /[^f]ly$/.test(low)) at -= 1
    else break
  }
  const left = at < frame.from ? undefined : tokens[at]
  if (left === undefined || left.kind !== 'word' || isTimeWord(left.low) || /^\d/.test(left.low)) return false
  return !(CLAUSE.test(left.low) || CONJUNCTIONS.has(left.low)) && line.mentionAt(at) === undefined
}

const CLAUSE = /^(?:as|when|while|because|where|if|that|than|who|which)$/

/** A preposition or a verb has the phrase for its object: "of [the mayor]", "asked by [the mayor]", "thanking [the mayor]". */
function isGoverned(line: Line, from: number): boolean {
  const low = line.tokens[from - 1]?.low ?? ''
  return PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || /.{2}ing$/.test(low) || cueOf(low) !== undefined
}

/** Since its last mark the sentence began with a preposition or a participle, or like one: "Together with". */
function inOpeningPhrase(line: Line, from: number): boolean {
  const { tokens, frame } = line
  let at = from
  while (at > Math.max(frame.from, from - LONGEST) && tokens[at - 1]?.kind === 'word') at -= 1
  while (CONJUNCTIONS.has(tokens[at]?.low ?? '')) at += 1
  const low = tokens[at]?.low ?? ''
  return (
    PREPOSITIONS.has(low) || /^(?:together|along|alongside|when|while|told)$/.test(low) || /.{2}(?:ed|ing)$/.test(low)
  )
}

/** Behind the name and its age the clause has its verb: "Jo Roe, 61, said". */
function doesNext(line: Line, from: number): boolean {
  const aged = /^\d{1,3}$/.test(line.tokens[from]?.low ?? '') && line.tokens[from + 1]?.low === ','
  const low = line.tokens[aged ? from + 2 : from]?.low ?? ''
  const cue = cueOf(low)
  return (
    !PRONOUNS.has(low) &&
    (cue?.form === 'past' || cue?.form === 'third' || AUXILIARIES.has(low) || IRREGULAR_PASTS.has(low))
  )
}
