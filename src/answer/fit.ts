import type { Quote, ReadArticle, Span } from '../domain.ts'
import { isIn, lengthOf } from '../article/spans.ts'
import { words as wordsOf } from '../article/words.ts'
import { NUMBER_WORDS } from '../search/number-words.ts'
import type { Runs } from '../search/runs.ts'
import { align } from './align.ts'
import type { Pasted } from './pasted-words.ts'
import type { Region } from './regions.ts'
import { likenessOf, type Likeness } from './likeness-of.ts'
import { wordDiff, type Replaced } from './word-diff.ts'

/** A pasted quote laid along a stretch of an article. */
export interface Fit extends Region {
  /** For each pasted word the position of the article's word it is; -1 where it is none. */
  readonly at: Int32Array
  /** Words that are other, more or fewer; in order. */
  readonly changes: readonly Replaced[]
  /** Pasted words that are the article's though not written so, each with its position. */
  readonly unlike: readonly { readonly word: number; readonly position: number; readonly likeness: Likeness }[]
  /** The innermost quote that all of the words stand in; of several quotes in a row, one of all their spans. */
  readonly quote: Quote | undefined
  /** Share of the pasted words, by what they tell, that stand there in order; 0 to 1. */
  readonly share: number
  /** How many words are other, more or fewer. */
  readonly cost: number
}

export interface Compared {
  readonly runs: Runs
  readonly pasted: Pasted
  readonly weight: (word: number) => number
}

/** Lays a pasted quote along a stretch, as well as can be. */
export function fitIn(compared: Compared, region: Region): Fit {
  const { runs, pasted, weight } = compared
  const { words } = pasted
  const alike = likenessIn(compared, region)
  const at = align({
    asked: words.length,
    there: region.to - region.from,
    weight,
    same: (word, there) => alike(word, region.from + there) !== undefined,
    afterEllipsis: (word) => words[word]?.part !== words[word - 1]?.part,
  })
  const parts = (words.at(-1)?.part ?? 0) + 1
  const found = new Int32Array(words.length).fill(-1)
  const changes: Replaced[] = []
  for (let part = 0; part < parts; part += 1) {
    const its = words.flatMap((word, i) => (word.part === part ? [i] : []))
    const laid = its.flatMap((word) => ((at[word] ?? -1) < 0 ? [] : [region.from + (at[word] ?? 0)]))
    const [first, last] = [laid[0] ?? region.to, laid.at(-1) ?? region.to - 1]
    const there = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    const laidAt = (word: number) => ((at[word] ?? -1) < 0 ? -1 : region.from + (at[word] ?? 0))
    changes.push(...wordDiff(its, there, { alike, found, laidAt }))
  }
  const matched = [...found].filter((position) => position >= 0)
  const quote = quoteWith(runs, region.run.read, matched)
  const real = changes.flatMap((change) => kept(change, { compared, quote, found, read: region.run.read }))
  return {
    ...region,
    at: found,
    changes: real,
    unlike: words.flatMap((_, word) => {
      const position = found[word] ?? -1
      const likeness = position < 0 ? undefined : alike(word, position)
      return likeness === undefined || likeness === 'same' ? [] : [{ word, position, likeness }]
    }),
    quote,
    share:
      (sumOf(words.keys(), (word) => ((found[word] ?? -1) < 0 ? 0 : weight(word))) + kinship(compared, real)) /
      Math.max(sumOf(words.keys(), weight), 1e-9),
    cost: real.reduce(
      (sum, { typed, there }) => sum + Math.max(typed.length, Math.min(there.length, MOST_LEFT_OUT)),
      0,
    ),
  }
}

const sumOf = (words: Iterable<number>, tells: (word: number) => number) =>
  [...words].reduce((sum, word) => sum + tells(word), 0)

/** What pasted words tell that stand there in another form, "masterpieces" for "masterpiece": half of it. */
function kinship({ runs, pasted, weight }: Compared, changes: readonly Replaced[]): number {
  const kin = ({ typed, there }: Replaced) =>
    typed.filter((word) => {
      const key = pasted.words[word]?.key ?? ''
      return there.some((position) => isKin(key, runs.keyOf(runs.at(position))))
    })
  return sumOf(changes.flatMap(kin), weight) / 2
}

const isKin = (a: string, b: string) => {
  const length = Math.max(3, Math.min(a.length, b.length) - 2)
  return a.slice(0, length) === b.slice(0, length)
}

const MOST_LEFT_OUT = 6 // words; a stretch left out is one change however long it is

/** Each pair of words is judged once; most pasted words can be nothing but themselves. */
function likenessIn({ runs, pasted }: Compared, { run }: Region) {
  const hasCapitals = /\p{Lu}/u.test(pasted.text)
  const isEnglish = run.read.article.language.startsWith('en')
  const judges = pasted.words.map((own) => {
    const itself = runs.numberOf(own.key)
    const isOnlyItself = itself !== undefined && !/^\p{Lu}|^us$|\p{N}/u.test(own.typed) && !NUMBER_WORDS.has(own.key)
    return { own, itself: itself ?? -2, isOnlyItself, known: new Map<number, Likeness | undefined>() }
  })
  return (word: number, position: number): Likeness | undefined => {
    const judge = judges[word]
    const number = runs.at(position)
    if (judge === undefined || number < 0) return undefined
    const { own, itself, isOnlyItself, known } = judge
    // Typed without any capitals, "us" says nothing.
    if (isOnlyItself || (!hasCapitals && itself === number)) return itself === number ? 'same' : undefined
    if (known.has(number)) return known.get(number)
    const written = wordsOf(run.read.article, runs.spanAt(position))
    const likeness = likenessOf(own, { key: runs.keyOf(number), written, isEnglish }, runs)
    known.set(number, likeness)
    return likeness
  }
}

/** The innermost quote whose words all of these are. */
function quoteWith(runs: Runs, read: ReadArticle, positions: readonly number[]): Quote | undefined {
  const { quotes } = read
  const [first, last] = [positions[0], positions.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [start, end] = [runs.spanAt(first).start, runs.spanAt(last).end]
  const near = quotes.filter(({ spans }) => (spans[0]?.start ?? end) < end && start < (spans.at(-1)?.end ?? 0))
  const holds = near.filter((quote) => positions.every((position) => isIn(quote.spans, runs.spanAt(position))))
  return holds.sort((a, b) => lengthOf(a.spans) - lengthOf(b.spans))[0] ?? speechWith(runs, near, positions, read)
}

/**
 * What one speaker says in a row, with nothing but "she said" and the like between, as one quote: "I know the shops," he said.
 * "I buy my bread there."
 */
function speechWith(
  runs: Runs,
  near: readonly Quote[],
  positions: readonly number[],
  read: ReadArticle,
): Quote | undefined {
  const outer = near.filter(({ within }) => within === undefined)
  const [first] = outer
  if (first === undefined || first.attribution.known === 'unknown') return undefined
  const { speaker } = first.attribution
  const isOne = outer.every(
    ({ attribution, passage }) =>
      attribution.known !== 'unknown' && attribution.speaker === speaker && passage === first.passage,
  )
  const spans = outer.flatMap((quote) => quote.spans)
  if (!isOneSpeech(outer, read)) return undefined
  return isOne && positions.every((position) => isIn(spans, runs.spanAt(position))) ? { ...first, spans } : undefined
}

/** Whole sentences or clauses in marks, with a stop inside them, and no sentence of the article's own between them. */
function isOneSpeech(quotes: readonly Quote[], { article, passages }: ReadArticle): boolean {
  return quotes.slice(1).every((quote, i) => {
    const [end, start] = [quotes[i]?.spans.at(-1)?.end ?? 0, quote.spans[0]?.start ?? 0]
    const passage = passages.find((one) => one.start <= start && start < one.end)
    const hasOwn =
      passage?.sentences.some((sentence) => end + 2 < sentence.start && sentence.start < start - 2) === true
    return !hasOwn && /[,.!?…;:—–-]$/u.test(article.text.slice(0, end).trimEnd())
  })
}

interface Judging {
  readonly compared: Compared
  readonly quote: Quote | undefined
  readonly found: Int32Array
  readonly read: ReadArticle
}

/** What of a change is one: not "she said" between two pieces of a quote, "co operate" for "co-operate". */
function kept(change: Replaced, { compared: { runs, pasted }, quote, found, read }: Judging): Replaced[] {
  const { typed } = change
  const there = quote === undefined ? change.there : change.there.filter((at) => isIn(quote.spans, runs.spanAt(at)))
  if (typed.length === 0 && there.length === 0) return []
  const joined =
    typed.length > 0 && there.length > 0 ? joinedAs(change, there, { runs, pasted, found, read }) : undefined
  if (joined !== undefined) {
    typed.forEach((word, i) => (found[word] = joined[Math.min(i, joined.length - 1)] ?? -1))
    if ((joined.at(-1) ?? 0) > (there.at(-1) ?? 0)) found[typed.at(-1) ?? 0] = joined.at(-1) ?? -1
    return []
  }
  return [{ ...change, there }]
}

/**
 * The article's words for the pasted ones, where only a hyphen parts them on either side ("co-operate" and "cooperate", not
 * "re-sent" and "resent"), or the space of thousands ("1 500").
 */
function joinedAs(
  { typed }: Replaced,
  there: readonly number[],
  { runs, pasted, found, read }: Pick<Judging, 'found' | 'read'> & Pick<Compared, 'runs' | 'pasted'>,
): readonly number[] | undefined {
  const own = typed.flatMap((word) => pasted.words[word] ?? [])
  const [before, after] = [(there[0] ?? 0) - 1, (there.at(-1) ?? 0) + 1]
  const spansOf = (some: readonly number[]) => some.map((at) => runs.spanAt(at))
  // Where the pasted words end, the rest of a compound is beyond the last word compared.
  return [there, [...there, after], [before, ...there]].find((some) => {
    const its = spansOf(some)
    const keys = some.map((at) => runs.keyOf(runs.at(at)))
    return (
      some.length !== own.length &&
      own.map(({ key }) => key).join('') === keys.join('') &&
      some.every((at) => there.includes(at) || !found.includes(at)) &&
      isParted(
        pasted.text,
        own,
        own.map(({ key }) => key),
      ) &&
      isParted(read.article.text, its, keys)
    )
  })
}

function isParted(text: string, spans: readonly Span[], keys: readonly string[]): boolean {
  return spans.slice(1).every(({ start }, i) => {
    const between = text.slice(spans[i]?.end ?? start, start)
    const [one = '', other = ''] = [keys[i], keys[i + 1]]
    if (/\p{N}/u.test(one + other)) return /^\s$/u.test(between) && /\p{N}$/u.test(one) && /^\p{N}{3}$/u.test(other)
    return /^[-\u2010\u2011\u00ad]$/u.test(between) && (one !== 're' || other.startsWith('e'))
  })
}
