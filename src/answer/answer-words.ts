import { words } from '../article/words.ts'
import type { Span } from '../domain.ts'
import { formAt, wordsOfSentence } from '../search/place.ts'
import { formsIn } from '../search/terms.ts'
import { NUMBER_NAMES, UNITS } from './answer-kind-words.ts'
import type { Asked } from './asked.ts'
import type { Weighed } from './evidence.ts'
import { fitsAt } from './fits-kind.ts'

/**
 * The words of the sentence that are the day, the number, the person or the place asked for, where only one can be meant.
 *
 * @returns undefined where the question asks for no such thing, or several stand there
 */
export function answerWords(
  { kind }: Asked,
  { read: { article }, sentence, seen: { read, sentenceAt } }: Weighed,
): Span | undefined {
  if (kind === undefined || kind === 'why') return undefined
  const [from, to] = wordsOfSentence(read.place, sentenceAt)
  const isDay = (i: number) =>
    kind === 'when' && i >= from && i < to && DAY_OF_MONTH.test(formAt(read.place, i)?.folded ?? '')
  const runs: { first: number; last: number }[] = []
  for (let i = from; i < to; i += 1) {
    if (fitsAt(read, i, from, to) < 1) continue
    const run = runs.at(-1)
    if (run !== undefined && (run.last === i - 1 || (run.last === i - 2 && isDay(i - 1)))) run.last = i
    else runs.push({ first: i, last: i })
  }
  const [run] = runs
  if (run === undefined || runs.length > 1) return undefined
  const forms = formsIn(words(article, sentence))
  let begin = run.first - from
  let end = run.last - from
  // "3 June", "31 July", "July 31".
  if (isDay(run.first - 1)) begin -= 1
  if (isDay(run.last + 1)) end += 1
  // "$4.5 million", "12 years": the number goes on through what it counts in.
  while (kind === 'how-many' && GOES_ON.has(forms[end + 1]?.form.folded ?? '')) end += 1
  const [first, last] = [forms[begin], forms[end]]
  if (first === undefined || last === undefined) return undefined
  return { start: sentence.start + first.start, end: sentence.start + last.end }
}

const DAY_OF_MONTH = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/

const GOES_ON: ReadonlySet<string> = new Set([...NUMBER_NAMES, ...Object.values(UNITS).flatMap((some) => [...some])])
