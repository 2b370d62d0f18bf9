import { authorOf } from './authors.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './data/function-words.ts'
import { headOf, phraseBefore } from './head-of.ts'
import type { Line } from './lines.ts'
import { mainSubject } from './main-subject.ts'
import type { Mention } from './mention.ts'
import { isPastParticiple } from './past-participle.ts'
import { quotedSaying } from './quoted-saying.ts'
import { subjectAfter } from './subject-after.ts'
import { isPutIn, toldSubject } from './told-subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

/** How far a subject may stand from its verb, in tokens; keeps the work linear in sentences without end. */
const REACH = 60

const CLAUSE = 12 // tokens of a relative clause
const QUOTED = 24 // tokens from "quoted" to "as"

/** The mention that does the verb at token `verb`, or none. */
export function subjectOf(line: Line, verb: number, depth = 0): Mention | undefined {
  const key = verb * 4 + depth
  if (!line.subjects.has(key)) line.subjects.set(key, findSubject(line, verb, depth))
  return line.subjects.get(key)
}

function findSubject(line: Line, verb: number, depth: number): Mention | undefined {
  const { tokens, frame } = line
  const cue = cueOf(tokens[verb]?.low ?? '')
  const at = skipBack(line, verb - 1)
  // "Said Ada Holm: “…”"
  if (verb === frame.from && cue?.says === true && cue.form !== 'ing') return line.mentionAt(verb + 1)
  if (at < frame.from) return cue?.form === 'ing' || depth > 0 ? mainSubject(line) : undefined
  const left = tokens[at]
  if (left === undefined) return undefined
  const mention = line.mentionAt(at)
  if (mention !== undefined && mention.to - 1 === at && mention.place !== 'possessor') {
    if (cue?.form === 'ing') return besideParticiple(line, mention) ?? clauseSubject(line, verb, depth) ?? mention
    const head = inRelative(line, mention) ?? headOf(line, mention)
    if (head !== undefined) return head
    // "a letter got by the Courier [warns]": whoever did the participle does not do the verb
    const doer = tokens[mention.from - 1]?.low === 'by' && isPastParticiple(tokens[mention.from - 2]?.low ?? '')
    return nearestSubject(line, mention.from - 1) ?? clauseSubject(line, verb, depth) ?? (doer ? undefined : mention)
  }
  if (RELATIVES.has(left.low)) return antecedent(line, at) ?? clauseSubject(line, verb, depth)
  if (left.low === ',' || left.low === ')' || left.low === '—' || left.low === '–' || left.low === '--') {
    if (cue?.form === 'ing') return putInParticiple(line, verb) ?? clauseSubject(line, verb, depth)
    return beforeAside(line, at) ?? clauseSubject(line, verb, depth)
  }
  if (left.low === 'as' && cue?.form === 'ing') {
    for (let k = at - 1; k >= Math.max(frame.from, at - QUOTED); k--) {
      const quoted = quotedSaying(line, k)
      if (quoted?.saying === verb) return quoted.mention
    }
  }
  const prompted = left.low === 'to' && cue?.form === 'base' ? promptedBefore(line, at) : undefined
  if (prompted !== undefined) return prompted
  const accused = left.low === 'of' && cue?.form === 'ing' && !cue.means ? accusedBefore(line, at) : undefined
  if (accused !== undefined) return accused
  if (CONJUNCTIONS.has(left.low))
    return (cue?.form === 'ing' ? besideEarlier(line, at, depth) : undefined) ?? clauseSubject(line, verb, depth)
  if (cue?.form === 'ing' && (left.kind === 'quote' || PREPOSITIONS.has(left.low) || SUBORDINATORS.has(left.low)))
    return clauseSubject(line, verb, depth)
  return phraseBefore(line, at + 1) ?? nearestSubject(line, at) ?? clauseSubject(line, verb, depth)
}

/** "left after the judge, [calling] it “thin”, stood up": put in between a subject and its verb. */
function putInParticiple(line: Line, verb: number): Mention | undefined {
  const { tokens, frame } = line
  const mention = line.mentionAt(verb - 2) ?? line.endingAt(verb)
  if (mention?.place !== 'subject' || !SUBORDINATORS.has(tokens[mention.from - 1]?.low ?? '')) return undefined
  for (let at = verb + 1; at < Math.min(frame.to - 1, verb + REACH / 2); at++) {
    const token = tokens[at]
    const closes = token?.piece === undefined ? token?.low === ',' : line.text[token.piece.end - 1] === ','
    if (!closes) continue
    const next = tokens[at + 1]
    const goesOn = next?.kind === 'word' && !next.capital && line.mentionAt(at + 1) === undefined
    return goesOn && !CONJUNCTIONS.has(next.low) && !PREPOSITIONS.has(next.low) && !DETERMINERS.has(next.low)
      ? mention
      : undefined
  }
  return undefined
}

/** "prompting [Ada Holm] to reply" */
function promptedBefore(line: Line, to: number): Mention | undefined {
  const mention = line.mentionAt(to - 1)
  if (mention === undefined || mention.to !== to || mention.place === 'possessor') return undefined
  return /^(?:prompt|lead|led|provok|mov|forc|driv|caus)(?:e|es|ed|s|ing|ted|ting)?$/.test(
    line.tokens[mention.from - 1]?.low ?? '',
  )
    ? mention
    : undefined
}

/** "accused [Ada Holm] of saying": not whoever accuses. */
function accusedBefore(line: Line, of: number): Mention | undefined {
  const mention = line.mentionAt(of - 1)
  if (mention === undefined || mention.to !== of || mention.place === 'possessor') return undefined
  const owner = line.mentionAt(mention.from - 1)
  const from = owner?.place === 'possessor' ? owner.from : mention.from
  return /^(?:accus|suspect)(?:e|es|ed|s|ing)?$/.test(line.tokens[from - 1]?.low ?? '') ? mention : undefined
}

/** "with the head of the mill [saying]" is the head; "Ada Holm sent a letter to Kent [saying]" is Ada Holm. */
function besideParticiple(line: Line, mention: Mention): Mention | undefined {
  // "met in downtown Kell [chanting]"
  if (mention.kind === 'place') return nearestSubject(line, mention.from - 1)
  let head = mention
  for (let steps = 0; steps < 4; steps++) {
    const parted = PARTS_OF_A_TOWN.test(line.tokens[head.from - 1]?.low ?? '')
    const left = line.tokens[head.from - (parted ? 2 : 1)]?.low ?? ''
    if (head.from - 1 < line.frame.from || left === 'with' || !PREPOSITIONS.has(left)) break
    const outer = line.mentionAt(head.from - 2)
    // "footage of Ada Holm [saying]"
    if (left === 'of' && outer?.kind === 'document' && outer.to === head.from - 1) return head
    if (outer === undefined || outer.to !== head.from - 1 || outer.place === 'possessor')
      return nearestSubject(line, head.from - 1)
    head = outer
  }
  // "got a letter from Ada Holm [saying]": not whoever got it
  const author = head.kind === 'document' ? authorOf(line, head) : undefined
  if (author?.kind === 'person' || author?.kind === 'body') return head
  if (head.place === 'object' && head.kind === 'document' && line.tokens[head.from - 1]?.low !== 'with')
    return nearestSubject(line, head.from - 1) ?? head
  return head
}

const PARTS_OF_A_TOWN =
  /^(?:downtown|uptown|midtown|central|nearby|suburban|rural|upstate|inner|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?)$/

/** "with Ada Holm tweeting that it was a shame and [asking]": the subject of the participle before. */
function besideEarlier(line: Line, and: number, depth: number): Mention | undefined {
  for (let at = and - 1; depth < 2 && at >= Math.max(line.frame.from, and - REACH / 2); at--) {
    const cue = cueOf(line.tokens[at]?.low ?? '')
    if (cue === undefined || !isFinite(line, at, cue)) continue
    return cue.form === 'ing' && !cue.means ? subjectOf(line, at, depth + 1) : undefined
  }
  return undefined
}

/** Steps left over adverbs, helping verbs and days: "Lund on Friday also [declared]". */
function skipBack(line: Line, from: number): number {
  let at = from
  for (; at >= line.frame.from; at--) {
    const token = line.tokens[at]
    if (token === undefined || token.kind !== 'word' || line.mentionAt(at)?.to === at + 1) return at
    if (ADVERBS.has(token.low) || AUXILIARIES.has(token.low) || /[^f]ly$/.test(token.low) || isTimeWord(token.low))
      continue
    if (
      (token.low === 'on' ||
        token.low === 'last' ||
        token.low === 'in' ||
        token.low === 'early' ||
        token.low === 'late') &&
      isTimeWord(line.tokens[at + 1]?.low ?? '')
    )
      continue
    return at
  }
  return at
}

/** "the aide who told Ada Holm [said]": what a relative clause ends with is not the subject, its antecedent is. */
function inRelative(line: Line, mention: Mention): Mention | undefined {
  if (mention.place !== 'object') return undefined
  for (let at = mention.from - 1; at >= Math.max(line.frame.from, mention.from - 10); at--) {
    const token = line.tokens[at]
    if (token?.kind !== 'word') return undefined
    if (token.low === 'who' || token.low === 'which') return antecedent(line, at)
    if (line.mentionAt(at)?.place === 'subject') return undefined
  }
  return undefined
}

function antecedent(line: Line, relative: number): Mention | undefined {
  let at = relative - 1
  if (line.tokens[at]?.low === ',' || line.tokens[at]?.low === ')') {
    const owner = line.endingAt(relative) ?? line.endingAt(at)
    if (owner !== undefined) return headOf(line, owner) ?? owner
    at -= 1
  }
  const mention = line.mentionAt(at)
  return mention !== undefined && mention.to === at + 1 ? (headOf(line, mention) ?? mention) : undefined
}

/** "Jo Roe, who came late, [said]": the subject before an aside that closes at `close`. */
function beforeAside(line: Line, close: number): Mention | undefined {
  const owner = line.endingAt(close + 1)
  if (owner !== undefined && owner.place !== 'possessor') {
    const head = headOf(line, owner)
    // "Ada Holm, of Kell, Norland, [said]": the place has the aside, not the verb
    if (head !== undefined || owner.place !== 'object') return head ?? owner
  }
  const mark = line.tokens[close]?.low
  const opening = mark === ')' ? '(' : mark
  let found: Mention | undefined
  for (let at = close - 1; at >= Math.max(line.frame.from, close - REACH); at--) {
    const token = line.tokens[at]
    if (token?.kind === 'quote') break
    if (token?.low !== opening) continue
    const mention = line.mentionAt(at - 1)
    if (mention === undefined || mention.to !== at || mention.place === 'possessor') continue
    const head = headOf(line, mention)
    if (head?.place === 'subject') return head
    found ??= head?.kind === 'place' ? undefined : head
  }
  return found ?? owner
}

function nearestSubject(line: Line, from: number): Mention | undefined {
  for (let at = from; at >= Math.max(line.frame.from, from - REACH / 2); at--) {
    const token = line.tokens[at]
    if (token === undefined || token.kind === 'quote' || (token.kind === 'mark' && token.low !== '-')) return undefined
    const mention = line.mentionAt(at)
    if (mention?.place === 'subject' && mention.kind !== 'place') return mention
  }
  return undefined
}

/** The subject that a second verb or a participle shares: the earlier cue's, else the sentence's own. */
function clauseSubject(line: Line, verb: number, depth: number): Mention | undefined {
  if (depth > 2) return undefined
  for (let at = verb - 1; at >= Math.max(line.frame.from, verb - REACH); at--) {
    const token = line.tokens[at]
    const cue = cueOf(token?.low ?? '')
    if (cue === undefined || cue.form === 'ing' || !isFinite(line, at, cue) || isPassive(line, at, cue)) continue
    if (isPutIn(line, at)) continue
    const inner = tellsBack(line, verb) && cue.says ? reportedSubject(line, at) : undefined
    const subject = inner ?? toldSubject(line, at, verb) ?? subjectAfter(line, at) ?? subjectOf(line, at, depth + 1)
    if (subject !== undefined && !(CONJUNCTIONS.has(line.tokens[verb - 1]?.low ?? '') && isWithinThat(line, subject)))
      return subject
  }
  return sharedRelative(line, verb) ?? mainSubject(line)
}

/** "tweeted that [the board] had found it, and said": the one whose doings are told does not tell them. */
function isWithinThat({ tokens }: Line, subject: Mention): boolean {
  const that = DETERMINERS.has(tokens[subject.from - 1]?.low ?? '') && tokens[subject.from - 1]?.low !== 'that' ? 2 : 1
  return tokens[subject.from - that]?.low === 'that' && cueOf(tokens[subject.from - that - 1]?.low ?? '')?.says === true
}

/** "sent a man who measured it and [said]": the second verb of a relative clause. */
function sharedRelative(line: Line, verb: number): Mention | undefined {
  if (!/^(?:and|then)$/.test(line.tokens[verb - 1]?.low ?? '')) return undefined
  for (let at = verb - 2; at >= Math.max(line.frame.from, verb - CLAUSE); at--) {
    const token = line.tokens[at]
    if (token?.kind !== 'word' || line.mentionAt(at)?.place === 'subject') return undefined
    if (token.low === 'who') return line.tokens[at - 1]?.kind === 'word' ? antecedent(line, at) : undefined
  }
  return undefined
}

/** "[told] him": the one told by a second verb is the one who reports it. */
const tellsBack = (line: Line, verb: number): boolean =>
  cueOf(line.tokens[verb]?.low ?? '')?.tells === true &&
  cueOf(line.tokens[verb]?.low ?? '')?.form !== 'ing' &&
  /^(?:him|her|them|me|us)$/.test(line.tokens[verb + 1]?.low ?? '')

/** "Ada Holm [said] a man had rung her and told her": the subject of what is reported. */
function reportedSubject(line: Line, verb: number): Mention | undefined {
  const at = line.tokens[verb + 1]?.low === 'that' ? verb + 2 : verb + 1
  const mention = line.mentionAt(at)
  return mention !== undefined && mention.from === at && mention.place !== 'possessor' ? mention : undefined
}
