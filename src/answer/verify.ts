import { words as wordsOf } from '../article/words.ts'
import type { Checked, Claim, ClaimVerdict, Span, Standing, Whose, WordChange } from '../domain.ts'
import { comparedWords } from '../search/compared-words.ts'
import type { Library } from '../search/library.ts'
import { fitIn, type Compared, type Fit, type Replaced } from './fit.ts'
import { leftOutOf } from './left-out.ts'
import { inHeadline } from './own-words.ts'
import { pastedWords, type Pasted } from './pasted-words.ts'
import { passagesLike, regionsOf, seedsOf, type Region, type Seed } from './regions.ts'
import { sensesOf, turnsIn } from './sense.ts'
import { quoteOver, spliceOf, type Splice } from './splice.ts'
import { standingOf } from './standing.ts'
import { isDenied, isTold, toldLike } from './told.ts'
import { whoseWords, type WhoseWords } from './whose-words.ts'

/**
 * Compares a pasted quote with the articles, word for word.
 *
 * *Verbatim* and *cut* mean that the pasted words stand in the article in this order, and nothing else between them but what an
 * ellipsis or "she said" stands for; nothing here judges whether what was said is so.
 */
export function verify(library: Library, claim: Claim): Checked {
  const refused = whyNot(library, claim)
  if (refused !== undefined) return without(claim, { kind: 'refused', why: refused })
  const pasted = pastedWords(claim.text)
  const { words, text, disguises } = pasted
  if (words.length < FEWEST_WORDS) {
    const why = words.length === 0 ? 'empty' : 'too-short'
    return { ...without(claim, { kind: 'refused', why }), text, disguises }
  }
  const asIs = judged(library, claim, pasted)
  const bare = isExact(asIs.verdict) ? undefined : withoutBrackets(library, claim, pasted)
  const { found, read } = bare ?? { found: asIs, read: pasted }
  const { runs } = library
  return {
    claim,
    text,
    verdict: found.verdict,
    unlike:
      found.fit?.unlike.flatMap(({ word, position, likeness }) => {
        const typed = read.words[word]
        return typed === undefined || likeness === 'same'
          ? []
          : [{ typed: spanOf(typed), there: runs.spanAt(position), likeness }]
      }) ?? [],
    disguises,
    putIn: bare === undefined ? [] : pasted.brackets,
  }
}

/**
 * The same without what stands in [brackets], where the rest are the article's words: whoever quotes says so of them, as long as
 * they do not turn the sense.
 */
function withoutBrackets(
  library: Library,
  claim: Claim,
  { brackets, text }: Pasted,
): { readonly found: Judged; readonly read: Pasted } | undefined {
  if (brackets.length === 0) return undefined
  const inside = brackets.flatMap((span) => comparedWords(wordsIn(text, span)))
  if (turnsIn(inside).length > 0 || inside.length > MOST_IN_BRACKETS * brackets.length) return undefined
  const read = pastedWords(claim.text, { withoutBrackets: true })
  if (read.words.length < FEWEST_WORDS) return undefined
  const found = judged(library, claim, read)
  return isExact(found.verdict) && !hasItsOwn(found.verdict) ? { found, read } : undefined
}

/** Whether what is left out stands in brackets in the article too: then other words in them are other words. */
function hasItsOwn(verdict: ClaimVerdict): boolean {
  if (verdict.kind !== 'cut') return false
  const text = verdict.places[0]?.read.article.text ?? ''
  return verdict.leftOut.some(({ span }) => /[[\]]/.test(text.slice(Math.max(0, span.start - 1), span.end + 1)))
}

const MOST_IN_BRACKETS = 6 // words

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end)

/** The words stand in an article as they are. */
const isExact = ({ kind }: ClaimVerdict) => kind === 'verbatim' || kind === 'cut' || kind === 'other-speaker'

/** As long as Discord lets a message or an option be. */
const CLAIM_LIMIT = 6000 // characters
const FEWEST_WORDS = 2

function whyNot(
  { reads, read }: Library,
  { text, articleId }: Claim,
): 'empty' | 'too-long' | 'no-articles' | 'no-such-article' | undefined {
  if (reads.length === 0) return 'no-articles'
  if (articleId !== undefined && read(articleId) === undefined) return 'no-such-article'
  if (text.length > CLAIM_LIMIT) return 'too-long'
  return text.trim() === '' ? 'empty' : undefined
}

const without = (claim: Claim, verdict: ClaimVerdict): Checked => ({
  claim,
  text: claim.text.trim(),
  verdict,
  unlike: [],
  disguises: [],
  putIn: [],
})
const spanOf = ({ start, end }: Span): Span => ({ start, end })

interface Judged {
  readonly verdict: ClaimVerdict
  readonly fit?: Fit
}

function judged(library: Library, claim: Claim, pasted: Pasted): Judged {
  const { runs } = library
  const compared: Compared = { runs, pasted, weight: weightsOf(library, pasted) }
  const seeds = seedsOf(runs, pasted.words, claim.articleId)
  const fits = fitsOf(library, claim, compared, seeds)
  const exact = fits.filter((fit) => fit.changes.length === 0 && !isOfSeveral(runs, pasted, fit))
  if (exact.length > 0) return exactly(runs, claim, pasted, exact)
  const [best] = fits.filter((fit) => fit.changes.length > 0)
  const splice = spliceOf(compared, seeds)
  if (splice !== undefined && isSpliced(splice, best)) return { verdict: spliced(runs, pasted, splice) }
  if (best !== undefined && best.share >= ALTERED_FROM) return altered(runs, claim, pasted, best)
  const told = toldLike(library, pasted.text, claim.articleId)
  if (told !== undefined) return { verdict: { kind: 'reported', exact: false, places: [told.standing] } }
  const reads = library.reads.filter(({ article }) => [undefined, article.id].includes(claim.articleId))
  const headline = inHeadline(reads, pasted.text)
  const near = best === undefined || best.share < NEAR_FROM ? [] : [standingIn(runs, best)]
  return {
    verdict: {
      kind: 'nowhere',
      places: near,
      ...(headline === undefined ? {} : { headline: headline.read.article.title }),
    },
  }
}

/** With an ellipsis between words of two quotes, or of one and the article's own far from it. */
function isOfSeveral(runs: Library['runs'], { words }: Pasted, { at, quote, run }: Fit): boolean {
  if (quote !== undefined || words.at(-1)?.part === 0) return false
  const parts = new Map<number, number[]>()
  words.forEach(({ part }, word) => {
    const position = at[word] ?? -1
    if (position >= 0) parts.set(part, [...(parts.get(part) ?? []), position])
  })
  const holders = new Set([...parts.values()].map((positions) => quoteOver(runs, run, positions)))
  return holders.size > 1
}

// Shares of what the pasted words tell, set on claims made from annotated news.
const ALTERED_FROM = 0.6
const NEAR_FROM = 0.3

/** A rare word tells about 1, the commonest a third of that. */
function weightsOf({ runs }: Library, { words }: Pasted): (word: number) => number {
  const weights = words.map(({ key }) => {
    const number = runs.numberOf(key)
    const count = number === undefined ? 0 : runs.countOf(number)
    return Math.min(1, Math.max(LEAST_WEIGHT, Math.log((runs.length + 1) / (count + 1)) / WHOLE_WEIGHT))
  })
  return (word) => weights[word] ?? 0
}

const LEAST_WEIGHT = 0.25
const WHOLE_WEIGHT = 8 // natural logarithm of one in 3,000 words

/** The pasted words laid along every stretch that may have them; those that fit best first, and of those alike the ones in quotes. */
function fitsOf(library: Library, { articleId }: Claim, compared: Compared, seeds: readonly Seed[]): Fit[] {
  const { runs, pasted, weight } = compared
  const fits: Fit[] = []
  let exact = 0
  for (const region of within(regionsOf(runs, pasted, seeds, weight), pasted)) {
    // Once the words stand somewhere as they are, places that lack some of them are of no use.
    if (region.seeded < ALL_BUT * exact) continue
    const fit = fitIn(compared, region)
    if (fit.changes.length === 0) exact = Math.max(exact, region.seeded)
    fits.push(fit)
  }
  if (!fits.some(({ share }) => share >= GOOD)) {
    const more = pasted.words.length < 3 ? SHORT_SEARCHED : SEARCHED
    const like = within(passagesLike({ library, text: pasted.text, articleId }, more), pasted)
    fits.push(...like.map((region) => fitIn(compared, region)))
  }
  return fits.sort(
    (a, b) => a.cost - b.cost || b.share - a.share || Number(b.quote !== undefined) - Number(a.quote !== undefined),
  )
}

/** As many stretches as there is time for, one at least: each pair of a pasted word and one of the article's is looked at. */
function within(regions: readonly Region[], { words }: Pasted): Region[] {
  let pairs = 0
  return regions.filter(({ from, to }, i) => {
    pairs += (to - from) * words.length
    return i === 0 || pairs <= PAIRS
  })
}

const ALL_BUT = 0.95
const PAIRS = 1_500_000 // some 100 ms
const GOOD = 0.75
const SEARCHED = 6 // passages
const SHORT_SEARCHED = 60

const standingIn = (runs: Library['runs'], fit: Fit): Standing =>
  standingOf(
    runs,
    fit.run,
    [...fit.at].filter((position) => position >= 0).sort((a, b) => a - b),
    fit.quote,
  )

/** Which of several places is meant: where the one claimed says it, where anybody does, where it is whole. */
function exactly(runs: Library['runs'], { speaker }: Claim, pasted: Pasted, fits: readonly Fit[]): Judged {
  const parts = pasted.words.map(({ part }) => part)
  const claimed = claimedIn(speaker)
  const all = fits.map((fit) => {
    const standing = standingIn(runs, fit)
    return { fit, standing, whose: whoseIs(standing, claimed), leftOut: leftOutOf(runs, fit, parts) }
  })
  const rank = ({ whose, leftOut }: (typeof all)[number]) =>
    10 * WHOSE.indexOf(whose) + (leftOut.length === 0 ? 0 : leftOut.some(({ turns }) => turns.length > 0) ? 2 : 1)
  all.sort((a, b) => rank(a) - rank(b))
  const [first] = all
  if (first === undefined) return { verdict: { kind: 'nowhere', places: [] } }
  const { fit, whose, leftOut } = first
  const places = distinct(all.filter((one) => one.whose === whose).map(({ standing }) => standing))
  if (whose === 'own-words') return { fit, verdict: ownWords(places) }
  if (whose === 'said-by' || whose === 'not-given' || whose === 'not-said')
    return { fit, verdict: { kind: 'other-speaker', why: whose, places } }
  const its: Whose = whose
  return {
    fit,
    verdict:
      leftOut.length > 0 ? { kind: 'cut', whose: its, places, leftOut } : { kind: 'verbatim', whose: its, places },
  }
}

const claimedIn = (speaker: string | undefined) =>
  speaker === undefined || speaker.trim() === '' ? undefined : speaker.slice(0, NAME_LIMIT)
const NAME_LIMIT = 200 // characters; a longer name is none

/** A passage pasted with the quotes in it is the article's text and no claim of anybody's. */
function whoseIs(standing: Standing, claimed: string | undefined): WhoseWords {
  const whose = whoseWords(standing, claimed)
  if (whose !== 'own-words') return whose
  const quoted = standing.read.quotes.flatMap(({ spans }) => spans)
  const share = shareIn(standing.spans, quoted)
  return share === 0 || (share < MOSTLY && isTold(standing) && !isWhole(standing))
    ? whose
    : claimed === undefined
      ? 'as-claimed'
      : 'open'
}

/** A sentence with all that it says of the speaking. */
function isWhole({ passage, spans }: Standing): boolean {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  const sentence = passage.sentences.find((one) => start < one.end)
  return sentence !== undefined && start <= sentence.start + 1 && end >= sentence.end - 2 // a mark, and a stop
}

/** Less of it in quotes is a report with some of the speaker's words. */
const MOSTLY = 0.5

/** How much of some spans lies in others; 0 to 1. */
function shareIn(spans: readonly Span[], others: readonly Span[]): number {
  const length = (all: readonly Span[]) => all.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)
  const both = spans.flatMap((span) =>
    others.map((other) => ({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) })),
  )
  return length(both) / Math.max(1, length(spans))
}

const WHOSE = ['as-claimed', 'open', 'said-by', 'not-given', 'own-words', 'not-said'] as const

/** Told of somebody, or the article's own. */
function ownWords(places: readonly Standing[]): ClaimVerdict {
  if (places.every(isDenied)) return { kind: 'other-speaker', why: 'not-said', places }
  const told = places.filter((place) => isTold(place) && !isDenied(place))
  if (told.length > 0) return { kind: 'reported', exact: true, places: told }
  return { kind: 'other-speaker', why: 'own-words', places }
}

function distinct(places: readonly Standing[]): Standing[] {
  return places.filter(
    ({ read, spans }, i) =>
      places.findIndex((other) => other.read === read && other.spans[0]?.start === spans[0]?.start) === i,
  )
}

function isSpliced({ pieces, uncovered, share }: Splice, best: Fit | undefined): boolean {
  if (share < SPLICED_FROM) return false
  return best === undefined || uncovered + A_JOINT * (pieces.length - 1) < best.cost
}

const SPLICED_FROM = 0.75
const A_JOINT = 1.5 // words

function spliced(runs: Library['runs'], { words }: Pasted, { pieces }: Splice): ClaimVerdict {
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

function altered(runs: Library['runs'], { speaker }: Claim, pasted: Pasted, fit: Fit): Judged {
  const standing = standingIn(runs, fit)
  const laid = [...fit.at].filter((position) => position >= 0)
  const isQuoted = standing.inMarks === true || fit.quote !== undefined || quoteOver(runs, fit.run, laid) !== undefined
  if (!isQuoted && isTold(standing) && !isDenied(standing)) {
    return { fit, verdict: { kind: 'reported', exact: false, places: [standing] } }
  }
  const whose = whoseIs(standing, claimedIn(speaker))
  return {
    fit,
    verdict: {
      kind: 'altered',
      whose:
        whose === 'as-claimed' || whose === 'open' ? whose : claimedIn(speaker) === undefined ? 'as-claimed' : 'other',
      places: [standing],
      changes: fit.changes.map((change) => changeOf(runs, pasted, fit, change)),
    },
  }
}

function changeOf(
  runs: Library['runs'],
  { words }: Pasted,
  { run }: Fit,
  { typed, there, before }: Replaced,
): WordChange {
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
    at: from?.start ?? runs.spanAt(before).start,
    matters: senses,
  }
}
