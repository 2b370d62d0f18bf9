import { accordingTo } from './according-to.ts'
import { cueOf } from './cues.ts'
import { isTimeWord } from './data/calendar.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS } from './data/function-words.ts'
import { foundBy } from './found-by.ts'
import type { Found, Rule } from './found.ts'
import { headOf, looseMention } from './head-of.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'
import { speechNounAfter } from './speech-noun.ts'
import { roleThenName, subjectAfter } from './subject-after.ts'
import { quotedSaying } from './quoted-saying.ts'
import { subjectOf } from './subject.ts'
import { isFinite, isPassive } from './verb-use.ts'

const REACH = 60 // tokens to either side

export function afterPiece(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  let next = at + 1
  while (next < frame.to && /^[,—–'’-]$/.test(tokens[next]?.low ?? '')) next += 1
  const dashed = /^[—–-]$/.test(tokens[next - 1]?.low ?? '')
  const signer = dashed ? line.mentionAt(next) : undefined
  // a name after words reported already is the reporter's
  const signed = signer?.shape === 'name' && signer.from === next && signer.end >= frame.to - 1
  if (signed && !isReported(line, at)) return { mention: signer, rule: 'byline' }
  while (next < frame.to && ADVERBS.has(tokens[next]?.low ?? '')) next += 1
  const noun = speechNounAfter(line, at)
  if (noun !== undefined) return noun
  const token = next < frame.to ? tokens[next] : undefined
  if (token === undefined || token.kind !== 'word') return undefined
  const source = accordingTo(line, next)
  if (source !== undefined) return source
  if (token.low === 'as') return withVerb(line, next + 1, 'after')
  const cue = cueOf(token.low)
  if (
    cue !== undefined &&
    !token.capital &&
    (cue.says || token.low === 'read' || token.low === 'reads') &&
    cue.form !== 'ing'
  ) {
    const mention = subjectAfter(line, next)
    if (mention !== undefined) return foundBy(line, mention, 'inverted', next)
  }
  return withVerb(line, next, 'after')
}

/** In the sentence itself, or where other words of the same paragraph are: "“…,” Ada Holm said. “…” - Jo Roe". */
function isReported(line: Line, at: number): boolean {
  const goesOn = line.tokens.slice(Math.max(0, at - REACH), line.frame.from).some(({ kind }) => kind === 'quote')
  const from = goesOn ? 0 : line.frame.from
  for (let k = at - 1; k >= Math.max(from, at - REACH); k--) {
    const cue = cueOf(line.tokens[k]?.low ?? '')
    if (cue !== undefined && (cue.says || cue.tells) && !cue.means && isFinite(line, k, cue)) return true
  }
  return false
}

/** "It was “…” to the last, Ada Holm said": the words that report the whole sentence stand at its end. */
export function tailOf(line: Line, at: number): Found | undefined {
  const { tokens, frame } = line
  for (let k = at + 1; k < Math.min(frame.to, at + REACH); k++) {
    const token = tokens[k]
    const open = token?.kind === 'quote' ? endsOpen(line, k) : token?.low === ','
    if (!open) continue
    const cue = cueOf(tokens[k + 1]?.low ?? '')
    let mention =
      cue?.says === true && cue.form !== 'ing' ? (line.mentionAt(k + 2) ?? roleThenName(line, k + 2)) : undefined
    // "said the board's director, Ada Holm"
    if (mention?.place === 'possessor') mention = line.mentionAt(mention.to)
    if (mention?.place === 'object' && mention.from >= k + 2) return foundBy(line, mention, 'inverted', k + 1)
    const source = accordingTo(line, k + 1)
    if (source !== undefined) return source
    const after = line.mentionAt(k + 1)?.from === k + 1 ? withVerb(line, k + 1, 'after') : undefined
    if (after?.verb !== undefined && after.rule === 'after' && cueOf(tokens[after.verb]?.low ?? '')?.says === true)
      return after
  }
  return undefined
}

/** The piece ends as one does whose sentence goes on: "…," "…?" or with a comma or dash after. */
export function endsOpen(line: Line, at: number): boolean {
  const piece = line.tokens[at]?.piece
  if (piece === undefined) return false
  const next = at + 1 < line.frame.to ? line.tokens[at + 1]?.low : undefined
  return (
    /[,?!—–-]['’]?\s*$/.test(line.text.slice(Math.max(piece.start, piece.end - 3), piece.end)) ||
    next === ',' ||
    next === '—' ||
    next === '–' ||
    next === '-'
  )
}

/** A mention at `from` and the verb it does. */
function withVerb(line: Line, from: number, rule: Rule): Found | undefined {
  const { tokens, frame } = line
  let mention = line.mentionAt(from) ?? roleThenName(line, from)
  // "…” that Ada Holm can win, …": a clause goes on
  if (tokens[from]?.low === 'that' && mention?.shape === 'name') return undefined
  if (mention?.place === 'possessor') mention = line.mentionAt(mention.to)
  if (mention === undefined && (!DETERMINERS.has(tokens[from]?.low ?? '') || tokens[from]?.low === 'that'))
    return undefined
  const limit = Math.min(frame.to, from + REACH)
  for (let at = mention?.to ?? from + 1; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quote' || token.low === ';') break
    const cue = cueOf(token.low)
    if (cue === undefined || cue.form === 'ing' || !(cue.says || cue.tells || cue.calls) || !isFinite(line, at, cue))
      continue
    // "…," Ada Holm is alleged to have said
    if (isPassive(line, at, cue) && tokens[at + 1]?.low === 'to') continue
    // "…," the court was told
    if (isPassive(line, at, cue)) return undefined
    if (mention === undefined) {
      const loose = at - from <= 9 ? looseMention(line, from, at) : undefined
      return loose === undefined ? undefined : foundBy(line, loose, rule, at)
    }
    const quoted = quotedSaying(line, at)
    if (quoted !== undefined) return foundBy(line, quoted.mention, rule, quoted.saying)
    const subject = subjectOf(line, at)
    if (subject === mention || (subject !== undefined && headOf(line, subject) === mention))
      return foundBy(line, mention, rule, at)
    if (subject?.from === from) return foundBy(line, subject, rule, at)
    return undefined
  }
  return mention === undefined ? undefined : rareVerb(line, mention)
}

/** "…," Ada Holm beamed: a verb no list knows, right after the name and before the sentence ends. */
function rareVerb(line: Line, mention: Mention): Found | undefined {
  let at = mention.end
  while (
    ADVERBS.has(line.tokens[at]?.low ?? '') ||
    AUXILIARIES.has(line.tokens[at]?.low ?? '') ||
    isTimeWord(line.tokens[at]?.low ?? '')
  )
    at += 1
  const token = at < line.frame.to ? line.tokens[at] : undefined
  if (token?.kind !== 'word' || token.capital) return undefined
  // "…," Ada Holm was freed
  if (/^(?:is|are|was|were|been|being|be)$/.test(line.tokens[at - 1]?.low ?? '')) return undefined
  const particle = line.tokens[at + 1]
  if (/^(?:went|goes|carried|carries)$/.test(token.low) && particle?.low === 'on')
    return { ...foundBy(line, mention, 'rare-verb', at), cue: { start: token.start, end: particle.end } }
  return /(?:ed|s)$/.test(token.low) ? foundBy(line, mention, 'rare-verb', at) : undefined
}
