import { isIn } from '../article/spans.ts'
import { words as wordsOf } from '../article/words.ts'
import type { Claim, ClaimVerdict, LeftOut, Standing, WordChange } from '../domain.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PRONOUNS } from '../quote/data/function-words.ts'
import type { Library } from '../search/library.ts'
import { termsOf } from '../search/terms.ts'
import type { Fit } from './fit.ts'
import { leftOutOf } from './left-out.ts'
import type { Pasted } from './pasted-words.ts'
import { sensesOf } from './sense.ts'
import { quoteOver, type Splice } from './splice.ts'
import { standingOf } from './standing.ts'
import { isDenied, isTold } from './told.ts'
import { MORE_FUNCTION_WORDS, SHIFTED } from './data/report-words.ts'
import { whoseStanding } from './whose-standing.ts'
import type { Replaced } from './word-diff.ts'

/** A verdict, and how the pasted words were laid along the article for it. */
export interface Judged {
  readonly verdict: ClaimVerdict
  readonly fit?: Fit
}

/** Where the words stand that were found. */
export const standingIn = (runs: Library['runs'], fit: Fit): Standing =>
  standingOf(
    runs,
    fit.run,
    [...fit.at].filter((position) => position >= 0).sort((a, b) => a - b),
    fit.quote,
  )

/** Which of several places is meant: where the one claimed says it, where anybody does, where it is whole. */
export function exactly(runs: Library['runs'], { speaker }: Claim, pasted: Pasted, fits: readonly Fit[]): Judged {
  const parts = pasted.words.map(({ part }) => part)
  const claimed = claimedIn(speaker)
  const all = fits.map((fit) => {
    const standing = standingIn(runs, fit)
    return { fit, standing, whose: whoseStanding(standing, claimed), leftOut: leftOutOf(runs, fit, parts) }
  })
  const rank = ({ whose, leftOut }: (typeof all)[number]) =>
    10 * WHOSE.indexOf(whose) + (leftOut.length === 0 ? 0 : leftOut.some(({ turns }) => turns.length > 0) ? 2 : 1)
  all.sort((a, b) => rank(a) - rank(b))
  const [first] = all
  if (first === undefined) return { verdict: { kind: 'nowhere', places: [] } }
  const { fit, whose, leftOut } = first
  const places = distinct(all.filter((one) => one.whose === whose).map(({ standing }) => standing))
  const turning = leftOut.filter(({ turns }) => turns.length > 0)
  if (whose === 'own-words') return { fit, verdict: ownWords(places, turning) }
  if (whose === 'said-by' || whose === 'not-given' || whose === 'not-said')
    return { fit, verdict: { kind: 'other-speaker', why: whose, places, leftOut: turning } }
  return {
    fit,
    verdict: leftOut.length > 0 ? { kind: 'cut', whose, places, leftOut } : { kind: 'verbatim', whose, places },
  }
}

const claimedIn = (speaker: string | undefined) =>
  speaker !== undefined && /\p{L}/u.test(speaker) ? speaker.slice(0, NAME_LIMIT) : undefined
const NAME_LIMIT = 200 // characters; a longer name is none

const WHOSE = ['as-claimed', 'open', 'said-by', 'not-given', 'own-words', 'not-said'] as const

/** Told of somebody, or the article's own. */
function ownWords(places: readonly Standing[], leftOut: readonly LeftOut[]): ClaimVerdict {
  if (places.every(isDenied)) return { kind: 'other-speaker', why: 'not-said', places, leftOut }
  const told = places.filter((place) => isTold(place) && !isDenied(place))
  if (told.length > 0) return { kind: 'reported', exact: true, places: told, leftOut }
  return { kind: 'other-speaker', why: 'own-words', places, leftOut }
}

function distinct(places: readonly Standing[]): Standing[] {
  return places.filter(
    ({ read, spans }, i) =>
      places.findIndex((other) => other.read === read && other.spans[0]?.start === spans[0]?.start) === i,
  )
}

/** Pieces of several places. */
export function spliced(runs: Library['runs'], { words }: Pasted, { pieces }: Pick<Splice, 'pieces'>): ClaimVerdict {
  return {
    kind: 'spliced',
    pieces: pieces.map(({ typed: [from, to], position, run, quote }) => ({
      typed: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
      standing: standingOf(
        runs,
        run,
        Array.from({ length: to - from }, (_, i) => position + i),
        quote,
      ),
    })),
  }
}

/** Other words than the article's; or a report, where it is in no quote. */
export function altered(runs: Library['runs'], { speaker }: Claim, pasted: Pasted, fit: Fit): Judged {
  const standing = standingIn(runs, fit)
  const laid = [...fit.at].filter((position) => position >= 0)
  const quoted = standing.read.quotes.flatMap(({ spans }) => spans)
  const isQuoted =
    laid.every((position) => isIn(quoted, runs.spanAt(position))) ||
    standing.inMarks === true ||
    fit.quote !== undefined ||
    quoteOver(runs, fit.run, laid) !== undefined
  const changes = fit.changes.map((change) => changeOf(runs, pasted, fit, change))
  const isSlight = fit.changes.every((change) => isGrammar(runs, pasted, change))
  if (!isQuoted && isSlight && isTold(standing) && !isDenied(standing)) {
    return { fit, verdict: { kind: 'reported', exact: false, places: [standing], leftOut: [] } }
  }
  const whose = whoseStanding(standing, claimedIn(speaker))
  return {
    fit,
    verdict: {
      kind: 'altered',
      whose:
        whose === 'as-claimed' || whose === 'open' ? whose : claimedIn(speaker) === undefined ? 'as-claimed' : 'other',
      places: [standing],
      changes,
    },
  }
}

/** "We will screen" for "the channel would screen": what a report changes in a speech, and no word that tells. */
function isGrammar(runs: Library['runs'], { words }: Pasted, { typed, there }: Replaced): boolean {
  const [own, its] = [
    typed.map((word) => words[word]?.key ?? ''),
    there.map((position) => runs.keyOf(runs.at(position))),
  ]
  const stemsOf = (keys: readonly string[]) =>
    keys.flatMap((key) => termsOf(SHIFTED.get(key) ?? key).map(({ stem }) => stem))
  // Whoever speaks says "we", and the article who they are.
  const isSelf = own.some((key) => PRONOUNS.get(key) === 'self') && its.length <= NAME_WORDS
  const differ = (some: readonly string[], others: readonly string[]) => {
    const stems = new Set(stemsOf(others))
    return some.filter((key) => !isFunctionWord(key) && !stemsOf([key]).every((stem) => stems.has(stem)))
  }
  // What it says besides is left out, unless it turns the sense.
  const isLeftOut =
    own.every(isFunctionWord) &&
    sensesOf(
      [],
      its.map((key) => ({ key, written: key, begins: true })),
    ).length === 0
  return differ(own, its).length === 0 && (differ(its, own).length === 0 || isSelf || isLeftOut)
}

const NAME_WORDS = 4

/** Nothing by itself; a "not", a number and a "may" are more than that. */
const isFunctionWord = (key: string) =>
  sensesOf([{ key, written: key, begins: true }], []).length === 0 &&
  (PRONOUNS.has(key) ||
    AUXILIARIES.has(key) ||
    DETERMINERS.has(key) ||
    CONJUNCTIONS.has(key) ||
    MORE_FUNCTION_WORDS.has(key))

function changeOf(runs: Library['runs'], { words }: Pasted, { run }: Fit, { typed, there }: Replaced): WordChange {
  const own = typed.flatMap((word) => words[word] ?? [])
  const its = there.map((position) => runs.spanAt(position))
  const { article } = run.read
  const senses = sensesOf(
    own.map(({ key, typed: written }, i) => ({ key, written, begins: typed[i] === 0 })),
    there.map((position, i) => ({
      key: runs.keyOf(runs.at(position)),
      written: wordsOf(article, its[i] ?? { start: 0, end: 0 }),
      begins: /(?:^|[.!?“"‘]\s*)$/u.test(article.text.slice(Math.max(0, (its[i]?.start ?? 0) - 3), its[i]?.start ?? 0)),
    })),
  )
  const [first, last] = [own[0], own.at(-1)]
  const [from, to] = [its[0], its.at(-1)]
  return {
    ...(first === undefined || last === undefined ? {} : { typed: { start: first.start, end: last.end } }),
    ...(from === undefined || to === undefined ? {} : { there: { start: from.start, end: to.end } }),
    matters: senses,
  }
}
