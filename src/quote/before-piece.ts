import { accordingTo } from './according-to.ts'
import { type Cue, cueOf } from './cues.ts'
import { DETERMINERS, RELATIVES } from './data/function-words.ts'
import { foundBy } from './found-by.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { mainSubject } from './main-subject.ts'
import type { Mention } from './mention.ts'
import { speechNounBefore } from './speech-noun.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

const REACH = 60 // tokens; keeps the work linear in sentences without end

const NEAR = 3 // tokens from a verb that is one of saying only right before the words

export function beforePiece(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  const signed = dashedTurn(line, at) ?? elliptic(line, at)
  if (signed !== undefined) return signed
  let weak: Found | undefined
  for (let k = at - 1; k >= Math.max(frame.from, at - REACH); k--) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word') continue
    // "said that, by her count, …": inside reported speech the source is the reporter's own
    if (token.low === 'according' && tokens[k - 1]?.low !== 'that') {
      const source = accordingTo(line, k)
      if (source !== undefined) return source
    }
    const cue = cueOf(token.low)
    if (cue === undefined || !isFinite(line, k, cue) || isManner(line, k)) continue
    // "the fair, which [began] in May, is “…”"
    if (/^(?:beg[aiu]ns?|continue[sd]?)$/.test(token.low) && at - k > NEAR) continue
    // "accused Kent of seeking “…”", "cast a judge who ruled so as “…”"
    const judges = token.low.startsWith('accus') || (cue.calls && !cue.says && isAs(line, at))
    if (weak !== undefined && !judges && (!(cue.says || cue.tells) || cue.means || cue.form === 'ing')) continue
    const passive = isPassive(line, k, cue) || byNext(line, k, at) || byDoer(line, k, cue)
    const mention = passive ? agent(line, k, at) : (subjectAfter(line, k) ?? subjectOf(line, k))
    if (mention === undefined) continue
    // "said those who think it “…”": what is meant, or stands in a relative clause, yields to what is said before
    const yields =
      cue.means ||
      (k < at - 1 && RELATIVES.has(tokens[k - 1]?.low ?? '') && !leadsTo(line, k, at)) ||
      hasObject(line, k, at) ||
      isOfThing(line, k) ||
      isUndertaking(line, k) ||
      isSetting(line, k, mention)
    if (!yields) return foundBy(line, mention, 'within', k)
    const doubtful = isUndertaking(line, k) || isSetting(line, k, mention)
    weak = foundBy(line, mention, doubtful ? 'main-subject' : 'within', k)
  }
  return weak ?? speechNounBefore(line, at) ?? ownerOf(line, at) ?? turnOf(line, at)
}

const isAs = ({ tokens }: Line, at: number): boolean =>
  tokens[DETERMINERS.has(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1]?.low === 'as'

/** "told Ada Holm, who [said]: “…”" */
const leadsTo = ({ tokens }: Line, verb: number, at: number): boolean =>
  verb === at - 2 && /^[:,]$/.test(tokens[at - 1]?.low ?? '')

/** "Jo Roe called it “a triumph”; [Ada Holm], “a disaster”": the verb is left out the second time. */
function elliptic(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  const mention = line.mentionAt(tokens[at - 1]?.low === ',' ? at - 2 : at - 1)
  if (mention === undefined || mention.place === 'possessor' || mention.shape === 'pronoun') return undefined
  if (mention.to < at - 1 || mention.kind === 'place' || mention.kind === 'document') return undefined
  let left = mention.from - 1
  if (/^(?:and|but|while)$/.test(tokens[left]?.low ?? '')) left -= 1
  if (/^[;,]$/.test(tokens[left]?.low ?? '')) left -= 1
  if (left < frame.from || left === mention.from - 1 || tokens[left]?.kind !== 'quote') return undefined
  // "and the mayor “did well”": the words go on with what the mayor did
  const { start = 0, end = 0 } = tokens[at]?.piece ?? {}
  if (
    tokens[at - 1]?.low !== ',' &&
    !/^(?:an?|the|its?|his|her|their|no) /.test(line.text.slice(start, Math.min(end, start + 8)))
  )
    return undefined
  return { mention, rule: 'within' }
}

/** "A long night - Ada Holm: “…”": a name between a dash and the colon. */
function dashedTurn(line: Line, at: number): Found | undefined {
  if (line.tokens[at - 1]?.low !== ':') return undefined
  const mention = line.mentionAt(at - 2)
  if (mention?.shape !== 'name' || mention.to !== at - 1 || mention.from <= line.frame.from) return undefined
  let from = mention.from
  if (/^(?:and|&)$/.test(line.tokens[from - 1]?.low ?? '')) from = line.mentionAt(from - 2)?.from ?? from
  return /^(?:[—–-]|--)$/.test(line.tokens[from - 1]?.low ?? '') ? { mention, rule: 'turn' } : undefined
}

/** "put it in his memo [explaining] the deal, “…”": the participle has what it says, and the words follow a comma. */
function hasObject({ tokens }: Line, verb: number, at: number): boolean {
  const cue = cueOf(tokens[verb]?.low ?? '')
  return (
    cue?.form === 'ing' &&
    !cue.tells &&
    tokens[at - 1]?.low === ',' &&
    /^(?:the|an?|his|her|its|their)$/.test(tokens[verb + 1]?.low ?? '')
  )
}

/** "said it would [tell] a story of “…”": "it" is what somebody spoke of. */
function isOfThing(line: Line, verb: number): boolean {
  const { tokens } = line
  return (
    /^(?:would|will|could|might|may|can)$/.test(tokens[verb - 1]?.low ?? '') &&
    tokens[verb - 2]?.low === 'it' &&
    cueOf(tokens[verb - 3]?.low ?? '')?.says === true
  )
}

/** "Ada Holm said Kell has [agreed] to lift “…”", "had not [ruled] out “…”": what was said or done of somebody else. */
const isUndertaking = ({ tokens }: Line, verb: number): boolean =>
  tokens[verb + 1]?.low === (/^rul(?:es?|ed)$/.test(tokens[verb]?.low ?? '') ? 'out' : 'to') &&
  /^(?:agree[sd]?|rule[sd]?|offer(?:s|ed)?|threaten(?:s|ed)?|promise[sd]?)$/.test(tokens[verb]?.low ?? '')

/** "told Kell, before the fair [began], that it was “…”": when it was said, not who said it. */
function isSetting({ tokens }: Line, verb: number, mention: Mention): boolean {
  if (mention.to !== verb) return false
  const from = DETERMINERS.has(tokens[mention.from - 1]?.low ?? '') ? mention.from - 2 : mention.from - 1
  return (
    tokens[verb + 1]?.low === ',' && /^(?:before|after|when|while|until|once|since|as)$/.test(tokens[from]?.low ?? '')
  )
}

/** "“…,” said Ada Holm, [smiling], “…”", "Holm ([laughing]): “…”": how it was said. */
const isManner = ({ tokens }: Line, at: number): boolean =>
  /^(?:smiling|laughing|grinning|nodding|sighing|shrugging|chuckling|giggling|weeping|sobbing|frowning)$/.test(
    tokens[at]?.low ?? '',
  ) && /^(?:,,|\(\))$/.test(`${tokens[at - 1]?.low}${tokens[at + 1]?.low}`)

/** "was called “…” by Ada Holm": the doer of a passive verb; one without a doer has nobody. */
function agent(line: Line, verb: number, piece: number): Mention | undefined {
  for (let at = verb + 1; at < Math.min(line.frame.to, piece + 12); at++)
    if (line.tokens[at]?.low === 'by') return line.mentionAt(at + 1)
  return undefined
}

/** "a plan often branded a “…” by Ada Holm": a verb without its helper is passive when its doer comes after the piece. */
function byNext(line: Line, verb: number, piece: number): boolean {
  if (line.tokens[piece + 1]?.low !== 'by' || piece + 2 >= line.frame.to) return false
  const doer = line.mentionAt(piece + 2)
  if (doer === undefined || doer.kind === 'place' || doer.kind === 'document') return false
  for (let at = verb + 1; at < piece; at++) if (!/^(?:as|an?|the)$/.test(line.tokens[at]?.low ?? '')) return false
  return true
}

/** "the plan, described by Ada Holm as “…”". */
const byDoer = (line: Line, verb: number, cue: Cue): boolean =>
  (cue.form === 'past' || cue.form === 'participle') &&
  line.tokens[verb + 1]?.low === 'by' &&
  !isMeans(line, line.mentionAt(verb + 2))

/** "said by email": a way of saying, or nobody. */
const isMeans = (line: Line, mention: Mention | undefined): boolean =>
  mention === undefined || (mention.kind === 'document' && !DETERMINERS.has(line.tokens[mention.from]?.low ?? ''))

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
  if (at - 1 < line.frame.from || line.tokens[at - 1]?.low !== ':') return headOfLine(line)
  const near = line.mentionAt(pastAside(line, at - 2))
  const mention = (near === undefined ? undefined : line.ownerOf(near.from)) ?? near
  if (mention === undefined) return undefined
  const left = line.tokens[mention.from - 1]
  if (mention.from === line.frame.from || left?.kind !== 'word' || left.low === 'from' || left.low === 'quote')
    return { mention, rule: 'turn' }
  const main = mainSubject(line)
  return main === undefined ? undefined : { mention: main, rule: 'before' }
}

/** Back over "(laughing)". */
function pastAside({ tokens, frame }: Line, at: number): number {
  if (tokens[at]?.low !== ')') return at
  for (let k = at - 1; k > Math.max(frame.from, at - 8); k--) if (tokens[k]?.low === '(') return k - 1
  return at
}

/** "Ada Holm: bridge is a “waste”": a line that opens with a name and a colon gives that person's words. */
function headOfLine(line: Line): Found | undefined {
  const mention = line.mentionAt(line.frame.from)
  if (mention?.shape !== 'name' || mention.place === 'possessor') return undefined
  return line.tokens[mention.to]?.low === ':' ? { mention, rule: 'turn' } : undefined
}
