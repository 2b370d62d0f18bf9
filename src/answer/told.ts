import { shareIn } from '../article/spans.ts'
import { words } from '../article/words.ts'
import type { ReadArticle, Sentence, Standing } from '../domain.ts'
import { DENIALS } from '../quote/data/doubt-words.ts'
import type { Library } from '../search/library.ts'
import { QUESTION_WORDS } from '../search/question-words.ts'
import { sameTerm, termsOf, type Term } from '../search/terms.ts'
import { comparedWords, keyOf } from '../search/compared-words.ts'
import { NUMBER_WORDS } from '../search/number-words.ts'
import { foldedWords } from './quote-terms.ts'
import { PASSAGES_LOOKED_THROUGH } from './regions.ts'
import { reportsSpeech } from './reported-speech.ts'
import { turnsIn } from './sense.ts'
import { turnAt } from './turns.ts'

/** Whether the sentence that words stand in gives them as somebody's speech, in the article's words or in an interview's turn. */
export function isTold({ read, passage, spans }: Standing): boolean {
  const [first] = spans
  if (first === undefined) return false
  if (turnAt(read, passage) !== undefined) return true
  const sentence = passage.sentences.find(({ end }) => first.start < end)
  if (sentence === undefined) return false
  return reportsSpeech(read.article, passage, sentence, foldedWords(words(read.article, first)))
}

/** Whether the article says before the words, in their sentence, that somebody denies them. */
export function isDenied({ read, passage, spans }: Standing): boolean {
  const [first] = spans
  const sentence = passage.sentences.find(({ end }) => first !== undefined && first.start < end)
  if (first === undefined || sentence === undefined) return false
  const before = words(read.article, { start: sentence.start, end: Math.max(sentence.start, first.start) })
  return (before.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => DENIALS.has(word))
}

/** A sentence that reports speech with most of the pasted words, in whatever form and order; the one with most of them. */
export function toldLike(library: Library, text: string, articleId: string | undefined): Standing | undefined {
  const terms = termsOf(text).filter(({ folded }) => !QUESTION_WORDS.has(folded))
  const telling = [...new Map(terms.map((term) => [term.stem, term])).values()]
  if (telling.length < FEWEST_WORDS) return undefined
  const rarities = new Map(telling.map((term) => [term, library.rarity(term).mixed]))
  const total = [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0)
  const scope = articleId === undefined ? {} : { articleId }
  let best: { standing: Standing; share: number } | undefined
  for (const { read, passage } of library.search(telling, {
    ...scope,
    most: PASSAGES,
    lookedThrough: PASSAGES_LOOKED_THROUGH,
  })) {
    for (const sentence of passage.sentences) {
      const share = raritySum(telling, rarities, termsOf(words(read.article, sentence))) / total
      if (share < TOLD_FROM || share <= (best?.share ?? 0)) continue
      const standing = { read, passage, spans: [sentence] }
      if (isOwnSpeech(read, standing, sentence) && saysAlike(text, words(read.article, sentence)))
        best = { standing, share }
    }
  }
  return best?.standing
}

function isOwnSpeech(read: ReadArticle, standing: Standing, sentence: Sentence): boolean {
  const quoted = read.quotes.flatMap(({ spans }) => spans)
  return shareIn([sentence], quoted) < 0.5 && isTold(standing)
}

/** No number that the sentence lacks, and a "not" on both sides or on neither. */
function saysAlike(pasted: string, sentence: string): boolean {
  const [own, its] = [pasted, sentence].map((text) => comparedWords(text))
  const numbersIn = (some: typeof own) => (some ?? []).filter(({ key }) => /\p{N}/u.test(key) || NUMBER_WORDS.has(key))
  const isNegated = (some: typeof own) => turnsIn(some ?? []).some(({ kind }) => kind === 'negation')
  const there = new Set((its ?? []).map(({ key }) => key))
  // "Holm sued Vik" is not "Vik sued Holm".
  const names = (text: string) => (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => keyOf(name))
  let next = 0
  const order = names(sentence)
  for (const name of names(pasted).filter((one) => there.has(one))) {
    const at = order.indexOf(name, next)
    if (at < 0 && order.includes(name)) return false
    if (at >= 0) next = at + 1
  }
  return numbersIn(own).every(({ key }) => there.has(key)) && isNegated(own) === isNegated(its)
}

const FEWEST_WORDS = 3
const PASSAGES = 12
const TOLD_FROM = 0.85 // of the pasted words' rarity

function raritySum(telling: readonly Term[], rarities: ReadonlyMap<Term, number>, there: readonly Term[]): number {
  return telling.reduce(
    (sum, term) => sum + (there.some((other) => sameTerm(term, other)) ? (rarities.get(term) ?? 0) : 0),
    0,
  )
}
