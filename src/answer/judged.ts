import { isIn } from '../article/spans.ts'
import type { Claim } from '../domain.ts'
import type { Library } from '../search/library.ts'
import { fitIn, type Compared, type Fit } from './fit.ts'
import { inHeadline } from './own-words.ts'
import type { Pasted } from './pasted-words.ts'
import { passagesLike, regionsOf, seedsOf, type Region, type Seed } from './regions.ts'
import { quoteOver, FAR, spliceOf, type Piece, type Splice } from './splice.ts'
import { toldLike } from './told.ts'
import { altered, exactly, spliced, standingIn, type Judged } from './claim-verdicts.ts'

/** What the articles have of a pasted quote: seeded by runs of three words, laid along the best places, and classed. */
export function judged(library: Library, claim: Claim, pasted: Pasted): Judged {
  const { runs } = library
  const compared: Compared = { runs, pasted, weight: weightsOf(library, pasted) }
  const seeds = seedsOf(runs, pasted.words, claim.articleId)
  const fits = fitsOf(library, claim, compared, seeds)
  const exact = fits.filter(
    (fit) =>
      fit.changes.length === 0 && !isOfSeveral(runs, pasted, fit) && piecesBySpeaker(runs, pasted, fit) === undefined,
  )
  if (exact.length > 0) return exactly(runs, claim, pasted, exact)
  const joined = fits.flatMap((fit) => (fit.changes.length > 0 ? [] : (piecesBySpeaker(runs, pasted, fit) ?? [])))
  if (joined.length > 0) return { verdict: spliced(runs, pasted, { pieces: joined }) }
  const [best] = fits.filter((fit) => fit.changes.length > 0)
  const splice = spliceOf(compared, seeds)
  if (splice !== undefined && isSpliced(splice, best)) return { verdict: spliced(runs, pasted, splice) }
  if (best !== undefined && best.share >= ALTERED_FROM) return altered(runs, claim, pasted, best)
  const told = toldLike(library, pasted.text, claim.articleId)
  if (told !== undefined) return { verdict: { kind: 'reported', exact: false, places: [told], leftOut: [] } }
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
  // The article's own words this far apart are two places.
  const laid = [...parts.values()]
  if (laid.some((positions, i) => i > 0 && (positions[0] ?? 0) - (laid[i - 1]?.at(-1) ?? 0) > FAR)) return true
  const holders = new Set([...parts.values()].map((positions) => quoteOver(runs, run, positions)))
  return holders.size > 1
}

/** Words that stand one after another in the article, but in quotes of two speakers and with nothing of its own between. */
function piecesBySpeaker(runs: Library['runs'], { words }: Pasted, { at, quote, run }: Fit): Piece[] | undefined {
  if (quote !== undefined) return undefined
  const outer = run.read.quotes.filter(({ within }) => within === undefined)
  const pieces: Piece[] = []
  for (let word = 0; word < words.length; word += 1) {
    const position = at[word] ?? -1
    const holder = position < 0 ? undefined : outer.find(({ spans }) => isIn(spans, runs.spanAt(position)))
    if (holder === undefined) return undefined
    const last = pieces.at(-1)
    if (last?.quote === holder) pieces[pieces.length - 1] = { ...last, typed: [last.typed[0], word + 1] }
    else pieces.push({ typed: [word, word + 1], position, run, quote: holder })
  }
  const speakers = new Set(
    pieces.map((piece) =>
      piece.quote?.attribution.known === 'unknown' ? undefined : piece.quote?.attribution.speaker,
    ),
  )
  return speakers.size > 1 && !speakers.has(undefined) ? pieces : undefined
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

function isSpliced({ pieces, uncovered, share }: Splice, best: Fit | undefined): boolean {
  if (share < SPLICED_FROM) return false
  return best === undefined || uncovered + A_JOINT * (pieces.length - 1) < best.cost
}

const SPLICED_FROM = 0.75
const A_JOINT = 1.5 // words
