import { isIn } from '../article/spans.ts'
import type { LeftOut, Span } from '../domain.ts'
import type { Runs } from '../search/runs.ts'
import type { Fit } from './fit.ts'
import { TAKES_BACK } from './data/sense-words.ts'
import { turnsIn } from './sense.ts'

/**
 * What of the article's sentence a pasted quote leaves out: before it, between its parts and after it. For words of a quote the
 * sentence is the speaker's, over "she said"; what the article says around it is no part of it.
 *
 * @returns in reading order; whole sentences left out count only where the first one takes back what was said ("But …")
 */
export function leftOutOf(runs: Runs, fit: Fit, parts: readonly number[]): LeftOut[] {
  const { run, at } = fit
  const spans = fit.quote?.spans
  const isOwn = (position: number) => spans === undefined || isIn(spans, runs.spanAt(position))
  const laid = [...at].filter((position) => position >= 0)
  const [first, last] = [Math.min(...laid), Math.max(...laid)]
  const text = run.read.article.text

  /** Whether a sentence ends between two words of the same speaker. */
  function endsBetween(one: number, other: number): boolean {
    const between = text.slice(runs.spanAt(one).end, runs.spanAt(other).start)
    const passages = run.read.passages
    const starts = runs.spanAt(other).start
    if (between.includes('\n\n')) return true
    const passage = passages.find((its) => its.start <= starts && starts < its.end)
    const begins = passage?.sentences.some(({ start }) => runs.spanAt(one).end <= start && start <= starts) === true
    if (begins && !isInterposed(between)) return true
    // "We will go," she said. "And soon": a capital begins a sentence where the one before it ended, in its own words or hers.
    return isInterposed(between) && /^\p{Lu}/u.test(text.slice(starts, starts + 1)) && /[.!?]/.test(between)
  }

  const before: number[] = []
  for (let one = first - 1; one >= run.from && first - one < LOOKED_AT; one -= 1) {
    if (!isOwn(one)) continue
    if (endsBetween(one, before[0] ?? first)) break
    before.unshift(one)
  }
  const after: number[] = []
  const next: number[] = []
  for (let one = last + 1; one < run.to && one - last < LOOKED_AT; one += 1) {
    if (!isOwn(one)) continue
    const ends = endsBetween(next.at(-1) ?? after.at(-1) ?? last, one)
    if (next.length === 0 && !ends) after.push(one)
    else if (next.length === 0) next.push(one)
    else if (ends) break
    else next.push(one)
  }
  const found: LeftOut[] = []
  const add = (positions: readonly number[], where: 'before' | 'between' | 'after') => {
    const [from, to] = [positions[0], positions.at(-1)]
    if (from === undefined || to === undefined) return
    const its = positions.map((position) => ({ ...runs.spanAt(position), key: runs.keyOf(runs.at(position)) }))
    const span = { start: runs.spanAt(from).start, end: runs.spanAt(to).end }
    found.push({ span, turns: turnsIn(its).filter((turn) => turnsSense(turn, { text, where, span })) })
  }
  if (startsInside(before.at(-1), first)) add(before, 'before')
  let past = first
  for (let word = 1; word < at.length; word += 1) {
    const [one, other] = [at[word - 1] ?? -1, at[word] ?? -1]
    if (one >= 0) past = Math.max(past, one)
    if (parts[word] === parts[word - 1] || other < 0) continue
    const gap = Array.from({ length: Math.max(0, other - past - 1) }, (_, i) => past + 1 + i).filter(isOwn)
    add(gap, 'between')
  }
  if (startsInside(last, after[0])) add(after, 'after')
  // "A." and then "But B."
  const turns =
    next.length === 0 || after.length > 0 ? [] : TAKES_BACK.filter((key) => runs.keyOf(runs.at(next[0] ?? -1)) === key)
  if (turns.length > 0) add(next, 'after')
  return found

  /** Left out inside a piece of the quote; or beyond it where the sentence goes on after "she said" and that turns the sense. */
  function startsInside(one: number | undefined, other: number | undefined): boolean {
    if (one === undefined || other === undefined) return false
    if (spans === undefined) return true
    const [a, b] = [runs.spanAt(one), runs.spanAt(other)]
    if (isIn(spans, { start: a.start, end: b.end })) return true
    const rest = one === last ? after : before
    const its = rest.map((position) => ({ ...runs.spanAt(position), key: runs.keyOf(runs.at(position)) }))
    const span = { start: its[0]?.start ?? 0, end: its.at(-1)?.end ?? 0 }
    return turnsIn(its).some((turn) => turnsSense(turn, { text, where: one === last ? 'after' : 'before', span }))
  }
}

const LOOKED_AT = 120 // words

/** Something said by another stands between: a closing and an opening mark. */
const isInterposed = (between: string) => /[”"’'»].*\p{L}.*[“"‘'«]/su.test(between)

interface Around {
  readonly text: string
  readonly where: 'before' | 'between' | 'after'
  readonly span: Span
}

/** A condition, a doubt or a "but" turns the whole sentence; a "not" only the clause that the pasted words are in. */
function turnsSense(turn: LeftOut['turns'][number], { text, where, span }: Around): boolean {
  const { kind } = turn
  if (kind === 'condition' || kind === 'contrast' || kind === 'doubt') return true
  if (kind !== 'negation' && !(where === 'between' && (kind === 'modality' || kind === 'quantity'))) return false
  if (where === 'between') return true
  const between = where === 'after' ? text.slice(span.start, turn.span.start) : text.slice(turn.span.end, span.end)
  return !CLAUSE_ENDS.test(between)
}

const CLAUSE_ENDS = /[,;:—–]\s|\b(?:and|because|who|which|where|while|so)\s/u
