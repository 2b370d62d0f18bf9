import stem from 'wink-porter2-stemmer'
import type { SenseKind } from '../../src/domain.ts'
import { isEnglishWord } from '../../src/search/english.ts'
import { seeded, shuffled } from './random.ts'

/** An annotated article, as much of it as claims are made of; spans count UTF-16 units of `text`. */
export interface QuotedArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

export interface GoldQuote {
  readonly start: number
  readonly end: number
  readonly optional?: boolean
  readonly group?: string
  readonly speaker: { readonly text: string; readonly kind: string } | null
}

/** A pasted quote made out of real ones, with what must be said of it. */
export interface MadeClaim {
  readonly made: Making
  readonly text: string
  readonly speaker?: string
  readonly verdict: string
  /** A cut that must be told to change the sense, a change that must be told to matter so. */
  readonly sense?: SenseKind | 'any'
  /** The misspelling must be told. */
  readonly slip?: true
}

export type Making = (typeof MAKINGS)[number]

export const MAKINGS = [
  'verbatim',
  'typography changed',
  'first letter and punctuation',
  'letters mistyped',
  'right speaker named',
  'honest ellipsis',
  'cut drops “not”, “if”, “but”',
  'one word replaced',
  'number changed',
  'negation added or removed',
  'two quotes spliced',
  'speaker swapped',
  'reported speech as a quote',
  'unrelated',
  'unrelated, five words shared',
] as const

const SEED = 20_17
const A_CLASS = 240

/**
 * Claims out of any annotated articles, the same ones each time; of each kind at most {@link A_CLASS}.
 *
 * @param unrelated  sentences of other texts
 */
export function claimsFrom(articles: readonly QuotedArticle[], unrelated: readonly string[]): MadeClaim[] {
  const random = seeded(SEED)
  const quotes = shuffled(quotesIn(articles), random)
  const world: World = {
    random,
    quotes,
    vocabulary: new Set(articles.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])),
    content: articles.flatMap(({ text }) => text.match(/(?<=[a-z,] )[a-z]{5,}(?= )/g) ?? []),
    names: [
      ...new Set(
        quotes.flatMap(({ speaker }) => (speaker?.kind === 'named' && isName(speaker.text) ? [speaker.text] : [])),
      ),
    ],
    texts: articles.map(({ text }) => flat(text)),
  }
  const told = shuffled(articles.flatMap(reportedIn), random)
  const others = shuffled(
    unrelated.filter((sentence) => wordsIn(sentence).length >= 12 && wordsIn(sentence).length <= 45),
    random,
  )
  const made = MAKINGS.flatMap((making) => {
    const maker = MAKERS[making]
    const from: readonly (Real | string)[] = making.startsWith('unrelated')
      ? others
      : making === 'reported speech as a quote'
        ? told
        : quotes
    const claims: MadeClaim[] = []
    for (const one of from) {
      if (claims.length >= A_CLASS) break
      const claim = typeof one === 'string' ? maker(asReal(one), world) : maker(one, world)
      if (claim !== undefined) claims.push({ made: making, ...claim })
    }
    return claims
  })
  return made
}

interface Real {
  readonly text: string
  readonly speaker: GoldQuote['speaker']
  readonly articleId: string
  readonly group: string
}

const asReal = (text: string): Real => ({ text, speaker: null, articleId: '', group: '' })

interface World {
  readonly random: () => number
  readonly quotes: readonly Real[]
  readonly vocabulary: ReadonlySet<string>
  readonly content: readonly string[]
  readonly names: readonly string[]
  readonly texts: readonly string[]
}

type Made = Omit<MadeClaim, 'made'> | undefined

const FEWEST = 4 // words

function quotesIn(articles: readonly QuotedArticle[]): Real[] {
  return articles.flatMap(({ id, text, quotes }) =>
    quotes
      .filter(({ optional }) => optional !== true)
      .map(({ start, end, speaker, group = `${start}` }) => ({
        text: text.slice(start, end),
        speaker,
        articleId: id,
        group: `${id} ${group}`,
      }))
      .filter((real) => wordsIn(real.text).length >= FEWEST),
  )
}

const wordsIn = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []
/** A person's or body's name, and not what somebody is: who "a senior adviser" is cannot be told from words. */
const isName = (text: string) =>
  /^(?!The|An?\b|Another|Multiple|Two)\p{Lu}[^,]*\s?\p{Lu}[\p{L}.’'-]*(?:,|$)/u.test(text)
const flat = (text: string) =>
  ` ${(
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `
const pick = <One>(some: readonly One[], random: () => number) => some[Math.floor(random() * some.length)]

/** Whether a text's words stand somewhere in this order: then a change of it is no change. */
const stands = (text: string, { texts }: World) => texts.some((one) => one.includes(flat(text)))

const MAKERS: Readonly<Record<Making, (real: Real, world: World) => Made>> = {
  verbatim: ({ text }) => ({ text, verdict: 'verbatim' }),
  'typography changed': ({ text }, { random }) => {
    const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, ' - ')
    const curly = text
      .replace(/'/g, '’')
      .replace(/ /g, (space) => (random() < 0.2 ? '\u00a0' : space))
      .replace(/ - /g, '—')
    const marked = pick(
      [straight, curly, `> ${straight}`, `**${curly}**`, `“${straight}”`, `*${text.replace(/ /g, '  ')}*`],
      random,
    )
    return { text: marked ?? text, verdict: 'verbatim' }
  },
  'first letter and punctuation': ({ text }, { random }) => {
    const [first = ''] = text
    const turned = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
    const bare = text
      .slice(1)
      .replace(/[.,!?;:]+$/, '')
      .replace(/,(?= )/g, random() < 0.5 ? '' : ',')
    return { text: `${turned}${bare}${pick(['', '.', '!', '?!', ','], random) ?? ''}`, verdict: 'verbatim' }
  },
  'letters mistyped': ({ text }, world) => {
    const { random } = world
    const words = [...text.matchAll(/(?<![\p{L}’'-])[a-z]{5,}(?![\p{L}’'-])/gu)]
    let changed = text
    for (let slips = random() < 0.6 ? 1 : 2; slips > 0; slips -= 1) {
      const word = pick(words, random)
      if (word === undefined) return undefined
      const typed = mistyped(word[0], random)
      // Another word of English is another word.
      if (world.vocabulary.has(typed) || isEnglishWord(typed)) return undefined
      changed = changed.replace(word[0], typed)
    }
    return changed === text ? undefined : { text: changed, verdict: 'verbatim', slip: true }
  },
  'right speaker named': ({ text, speaker }) =>
    speaker?.kind === 'named' ? { text, speaker: speaker.text, verdict: 'verbatim' } : undefined,
  'honest ellipsis': ({ text }, { random }) => {
    const words = text.split(' ')
    if (words.length < 12) return undefined
    const from = 3 + Math.floor(random() * (words.length - 9))
    const to = Math.min(words.length - 3, from + 1 + Math.floor(random() * 6))
    const mark = pick(['…', '...', '[…]', '[...]', '. . .'], random)
    return { text: [...words.slice(0, from), mark, ...words.slice(to)].join(' '), verdict: 'cut' }
  },
  'cut drops “not”, “if”, “but”': ({ text }, { random }) => {
    const tail = /^((?:\S+ ){3,}\S*?),? (?:but|unless|if|although) (?:\S+ ){2,}/.exec(text)?.[1]
    if (tail !== undefined && random() < 0.5 && !/[.?!]$/.test(tail))
      return { text: tail, verdict: 'cut', sense: 'any' }
    const words = text.split(' ')
    const at = words.findIndex((word, i) => i >= 3 && i < words.length - 3 && /^(?:not|never|\w+n[’']t|no)$/.test(word))
    if (at < 0) return undefined
    return { text: [...words.slice(0, at), '…', ...words.slice(at + 1)].join(' '), verdict: 'cut', sense: 'any' }
  },
  'one word replaced': ({ text }, world) => {
    const words = [...text.matchAll(/(?<![\p{L}’'-])[a-z]{5,}(?![\p{L}’'-])/gu)]
    const word = pick(words, world.random)
    const other = pick(world.content, world.random)
    if (word === undefined || other === undefined || stem(word[0]) === stem(other)) return undefined
    const changed = `${text.slice(0, word.index)}${other}${text.slice(word.index + word[0].length)}`
    return stands(changed, world) ? undefined : { text: changed, verdict: 'altered' }
  },
  'number changed': ({ text }, world) => {
    const number = pick(
      [
        ...text.matchAll(
          /\b(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|ten|twenty|million|billion|thousand)\b/g,
        ),
      ],
      world.random,
    )
    if (number === undefined) return undefined
    const changed = `${text.slice(0, number.index)}${otherNumber(number[0], world.random)}${text.slice(number.index + number[0].length)}`
    return stands(changed, world) ? undefined : { text: changed, verdict: 'altered', sense: 'number' }
  },
  'negation added or removed': ({ text }, world) => {
    const changed = negated(text, world.random)
    return changed === undefined || stands(changed, world)
      ? undefined
      : { text: changed, verdict: 'altered', sense: 'negation' }
  },
  'two quotes spliced': ({ text, articleId, group }, world) => {
    const { random, quotes } = world
    const sameArticle = random() < 0.5
    const others = sameArticle ? quotes.filter((other) => other.articleId === articleId && other.text !== text) : quotes
    const other = pick(others, random)
    const [one, two] = [text.split(' '), other?.text.split(' ') ?? []]
    if (one.length < 6 || two.length < 6 || other?.text === text || other?.group === group) return undefined
    const [head, tail] = [
      one.slice(0, Math.max(5, Math.ceil(one.length / 2))),
      two.slice(-Math.max(5, Math.ceil(two.length / 2))),
    ]
    const joint = pick([' ', ' ', '. ', ' … ', ' and '], random) ?? ' '
    const joined = `${head.join(' ').replace(/[.,;:!?]+$/, '')}${joint}${tail.join(' ')}`
    return stands(joined, world) ? undefined : { text: joined, verdict: 'spliced' }
  },
  'speaker swapped': ({ text, speaker }, { random, names, texts }) => {
    if (speaker?.kind !== 'named') return undefined
    const other = pick(names, random)
    const last = (name: string) => flat(name).trim().split(' ').at(-1) ?? ''
    if (
      other === undefined ||
      flat(other).includes(` ${last(speaker.text)} `) ||
      flat(speaker.text).includes(` ${last(other)} `)
    )
      return undefined
    // Said in two places, it may be the other's too.
    if (texts.filter((one) => one.includes(flat(text))).length > 1) return undefined
    return { text, speaker: other, verdict: 'other-speaker' }
  },
  'reported speech as a quote': ({ text }) => ({ text, verdict: 'reported' }),
  unrelated: ({ text }) => ({ text, verdict: 'nowhere' }),
  'unrelated, five words shared': ({ text }, { random, quotes }) => {
    const words = text.split(' ')
    const lent = (pick(quotes, random)?.text.split(' ') ?? []).slice(0, 5)
    if (lent.length < 5 || words.length < 14) return undefined
    if (random() < 0.5) words.splice(4, 5, ...lent)
    else lent.forEach((word, i) => (words[1 + 2 * i] = word))
    return { text: words.join(' '), verdict: 'nowhere' }
  },
}

function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const kind = Math.floor(random() * 4)
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  if (kind === 0) return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
  if (kind === 1) return `${word.slice(0, at)}${word.slice(at + 1)}`
  if (kind === 2) return `${word.slice(0, at)}${letter}${word.slice(at)}`
  return `${word.slice(0, at)}${letter}${word.slice(at + 1)}`
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'twenty']
const SCALES = ['million', 'billion', 'thousand']

function otherNumber(number: string, random: () => number): string {
  const among = SCALES.includes(number) ? SCALES : NUMBERS
  if (/\d/.test(number)) {
    const digits = [...number]
    const at = digits.findIndex((digit) => /\d/.test(digit))
    digits[at] = String((Number(digits[at]) % 9) + 1)
    return digits.join('')
  }
  return (
    pick(
      among.filter((one) => one !== number),
      random,
    ) ?? 'nine'
  )
}

function negated(text: string, random: () => number): string | undefined {
  const removed = text.replace(/\b(is|are|was|were|do|does|did|will|would|could|should|has|have) not\b/, '$1')
  if (removed !== text && random() < 0.7) return removed
  const contracted = text.replace(/\b(is|are|was|were|do|does|did|would|could|should|has|have)n[’']t\b/, '$1')
  if (contracted !== text) return contracted
  const added = text.replace(/\b(is|are|was|were|will|would|could|should|can|must|may|has|have)\b (?!not)/, '$1 not ')
  return added === text ? undefined : added
}

/** Sentences without quote marks that say in the article's words what somebody said, from the verb on. */
function reportedIn({ id, text, quotes }: QuotedArticle): Real[] {
  return text.split('\n').flatMap((paragraph) =>
    paragraph
      .split(/(?<=[a-z0-9][.!?]) (?=[A-Z])/)
      .filter((sentence) => !/["“”‘]/.test(sentence))
      .flatMap((sentence): Real[] => {
        const match =
          /^(?:[A-Z][\p{L}.’-]*,? ?){1,4}(?:\S+ ){0,4}?(?:said|says|told [a-z]+|argued|added) (?:that )?((?:\S+ ){5,40}\S+)$/u.exec(
            sentence,
          )
        const said = match?.[1]
        if (said === undefined || quotes.some(({ start, end }) => text.slice(start, end).includes(said))) return []
        return [{ text: said, speaker: null, articleId: id, group: '' }]
      }),
  )
}
