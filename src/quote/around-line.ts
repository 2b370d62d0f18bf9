import { cueOf } from './cues.ts'
import type { Found } from './found.ts'
import { introduced } from './introduced.ts'
import type { Line } from './lines.ts'
import { mainSubject } from './main-subject.ts'
import type { Piece } from './marks.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './note-mentions.ts'
import type { Said } from './said.ts'
import { isFinite, isPassive } from './verb-use.ts'

/** A quoted piece on its way through the article. */
export interface At {
  readonly line: Line
  readonly before: Line | undefined
  readonly at: number
  readonly piece: Piece
  readonly scene: Scene
  readonly earlier: readonly Said[]
  readonly bylines: ReadonlyMap<number, Mention>
}

/** Who said a piece whose own sentence does not tell. */
export function aroundLine(here: At, last: Said | undefined): Found | undefined {
  const { line, before } = here
  const { alone } = line
  const inPassage = last !== undefined && last.line.passage === line.passage
  const byline = alone ? here.bylines.get(line.passage.number + 1) : undefined
  // where the paragraph has named a speaker, a name under it is the reporter's
  if (alone && inPassage && last.found !== undefined)
    return { ...last.found, rule: last.found.rule === 'byline' ? 'byline' : 'carried' }
  if (byline !== undefined) return { mention: byline, rule: 'byline' }
  if (!alone) {
    if (isTold(line, here.at)) return undefined
    if (runsOn(line, here.at) && inPassage && last.found !== undefined) return { ...last.found, rule: 'carried' }
    if (here.at === 0 && before?.passage !== line.passage && before?.tokens[before.frame.to - 1]?.low === ':') {
      const opened = introduced(before)
      if (opened !== undefined) return opened
    }
    const mention = mainSubject(line)
    if (mention !== undefined) return { mention, rule: 'main-subject' }
    return last?.found !== undefined && inPassage ? { ...last.found, rule: 'carried' } : undefined
  }
  if (before === undefined) return undefined
  if (before.passage === line.passage) {
    const mention = mainSubject(before)
    return mention === undefined ? undefined : { mention, rule: 'line-before' }
  }
  if (before.tokens[before.frame.to - 1]?.low === ':') {
    const opened = introduced(before)
    if (opened !== undefined) return opened
    const mention = mainSubject(before)
    if (mention !== undefined) return { mention, rule: 'line-before' }
  }
  if (last?.line !== before && saysSomething(before)) {
    const mention = mainSubject(before)
    if (mention !== undefined) return { mention, rule: 'line-before' }
  }
  return last?.found !== undefined && last.line.passage.number === line.passage.number - 1 && mayGoOn(here, last)
    ? { ...last.found, rule: 'carried' }
    : undefined
}

/** "“…, he would find” Ada Holm.", "“…” - Ada Holm": the sentence is the piece and the noun, or the reporter, that ends it. */
function runsOn(line: Line, at: number): boolean {
  const { frame, tokens } = line
  const next = /^[—–-]$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  if (at !== frame.from || tokens[next]?.kind !== 'word') return false
  const mention = line.mentionAt(next)
  return (
    mention !== undefined &&
    mention.from === next &&
    /^[.!?]?$/.test(tokens[mention.end]?.low ?? '') &&
    mention.end >= frame.to - 1
  )
}

/** "Ada Holm was told “…”": by somebody else. */
function isTold(line: Line, at: number): boolean {
  for (let k = at - 1; k >= Math.max(line.frame.from, at - TOLD); k--) {
    const cue = cueOf(line.tokens[k]?.low ?? '')
    if (cue?.tells === true && isPassive(line, k, cue)) return true
  }
  return false
}

const TOLD = 4 // tokens from "was told" to the words

/** The words fill their paragraph, or it goes on to tell of whoever spoke last: after other words nobody knows whose they are. */
function mayGoOn({ line, scene }: At, last: Said): boolean {
  const { tokens, frame } = line
  const next = line.mentionAt(frame.to)
  if (
    (next?.shape === 'pronoun' && next.kind === 'person') ||
    (next !== undefined && scene.cast.of(next) === last.member)
  )
    return true
  for (let at = frame.to; at < tokens.length; at++) if (tokens[at]?.kind === 'word') return false
  return true
}

/** Indirect speech: "Ada Holm praised the work." */
function saysSomething(line: Line): boolean {
  for (let at = line.frame.from; at < line.frame.to; at++) {
    const cue = cueOf(line.tokens[at]?.low ?? '')
    if (cue !== undefined && !cue.means && cue.form === 'past' && isFinite(line, at, cue)) return true
  }
  return false
}
