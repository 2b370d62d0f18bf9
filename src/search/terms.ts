import stem from 'wink-porter2-stemmer'
import type { Span } from '../domain.ts'
import { fold } from './fold.ts'
import { COUNTRIES } from './demonyms.ts'
import { BASE_FORMS } from './irregular-forms.ts'
import { nameKey } from './name-key.ts'
import { NAME_PARTICLES } from './name-particles.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { QUESTION_WORDS } from './question-words.ts'

/** What a word is to the index, wherever it stands. */
export interface Form {
  readonly stem: string
  /** How a name sounds; there for every word that could be one. */
  readonly key?: string
  readonly capital: boolean
  /** Case, accents and the possessive folded away, not stemmed. */
  readonly folded: string
  /** As it stands, without the possessive. */
  readonly spelling: string
  /** A small number that no other form has that is remembered now; -1 for one that is not. */
  readonly slot: number
}

/** One word of a text. Its Span counts UTF-16 code units of the text it was read from. */
export interface Term extends Span, Form {}

/**
 * The words of a text, in order: the same analyser for articles and questions.
 *
 * Hyphens part words ("al-Shaibani" is found by "Shaibani"); apostrophes do not ("O'Malley"), and a possessive is dropped.
 * Numbers written out are one with their digits ("three" and "3", "third" and "3rd"), and "3.2m" is 3.2 million.
 */
export function termsOf(text: string): Term[] {
  return formsIn(text).map(({ form, start, end }) => ({ start, end, ...form }))
}

/** The same, each with its form; a form met again soon is the same object. */
export function formsIn(text: string): { readonly form: Form; readonly start: number; readonly end: number }[] {
  const forms: { form: Form; start: number; end: number }[] = []
  for (const { word, index } of wordsIn(text)) {
    const scale = SCALES.get(word)
    const scaled = scale !== undefined && /\p{N}$/u.test(text.slice(Math.max(0, index - 1), index))
    const form = formOf(scaled ? scale : word)
    if (form !== undefined) forms.push({ form, start: index, end: index + word.length })
  }
  return forms
}

/** How newsrooms shorten the large numbers, straight behind the digits. */
const SCALES = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
])

const FORMS_KEPT = 50_000 // words; a large newspaper year has fewer distinct ones
const forms = new Map<string, Form | undefined>()

function formOf(word: string): Form | undefined {
  if (forms.has(word)) return forms.get(word)
  if (forms.size >= FORMS_KEPT) forms.clear()
  // What is kept must not hold on to the article it was cut from, nor be a megabyte.
  const isKept = word.length <= 40
  const folded = withoutPossessive(fold(word))
  const key = nameKey(folded)
  const form =
    folded === ''
      ? undefined
      : {
          stem: stemOf(word, folded),
          ...(key === undefined ? {} : { key }),
          capital: /^\p{Lu}/u.test(word),
          folded,
          spelling: word.replace(/['’]s?$/, ''),
          slot: isKept ? forms.size : -1,
        }
  if (isKept) forms.set(word, form)
  return form
}

/**
 * The words of a question that say what it is about; a word asked twice counts once.
 *
 * A question word with capitals where none is needed is a name ("the US", "the WHO", "what did Will say"). A particle of a
 * name is dropped beside the rest of it, and kept where it is all there is ("Ben").
 */
export function questionTerms(question: string): Term[] {
  const told = termsOf(question).filter((term) => {
    const typed = question.slice(term.start, term.end)
    return isNamed(typed, question, term.start) || !QUESTION_WORDS.has(bareWord(typed))
  })
  const whole = told.filter((term) => !NAME_PARTICLES.has(bareWord(question.slice(term.start, term.end))))
  const kept = whole.length > 0 ? whole : told
  return kept.filter((term, i) => kept.findIndex(({ stem }) => stem === term.stem) === i)
}

function isNamed(typed: string, question: string, start: number): boolean {
  if (!/\p{Ll}/u.test(question)) return false // all in capitals: they say nothing
  if (/^\p{Lu}{2,}$/u.test(typed)) return true
  return (typed === 'Will' || typed === 'May') && /[^\s.?!:]\s*$/.test(question.slice(0, start))
}

const bareWord = (typed: string) => withoutPossessive(fold(typed)).replaceAll("'", '')

function* wordsIn(text: string): Generator<{ readonly word: string; readonly index: number }> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const particle = PARTICLE_WITH_APOSTROPHE.exec(word)?.[0].length ?? 0
    if (!WITHOUT_SPACES.test(word)) yield { word: word.slice(particle), index: index + particle }
    else for (const part of segmenter.segment(word)) yield { word: part.segment, index: index + part.index }
  }
}

/** "al’Shaibani" as some write it for "al-Shaibani"; the particle tells nothing by itself. */
const PARTICLE_WITH_APOSTROPHE = /^(?:a[ldnrsz]|ash|el)['’ʿʾ](?=\p{L}{3})/iu

/** Scripts that write no spaces between words. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

// Initials with dots are one word ("U.S."), so are numbers with their separators ("3,000", "1.5") and what they count ("$5", "40%").
// The stem has the number alone.
const WORD =
  /(?:\p{L}\.){2,}|[$€£¥]?\p{N}+(?:[.,]\p{N}+)*(?:%|(?:st|nd|rd|th)(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+(?:['`´‘’‛ʹʻʼʽʾʿˈ′＇][\p{L}\p{M}\p{N}]+)*['’ʿʾ]?/gu

function withoutPossessive(folded: string): string {
  return folded.replace(/'s?$/, '')
}

function stemOf(word: string, folded: string): string {
  if (/^[$€£¥]?\p{N}/u.test(word)) return folded.replace(/[,$€£¥%]/g, '')
  // "US" and "U.S." are one word, and another than "us".
  if (/^(?:\p{L}\.)+$/u.test(word)) return folded.replace(/\.$/, '')
  if (/^\p{Lu}{2}$/u.test(word)) return [...folded].join('.')
  const bare = folded.replaceAll("'", '')
  const number = NUMBER_WORDS.get(bare)
  if (number !== undefined) return number
  // The stemmer is for English words; it throws on nothing, but a word of a megabyte is no word.
  return bare.length <= 40 ? stem(BASE_FORMS.get(bare) ?? COUNTRIES.get(bare) ?? bare) : bare
}

/** Whether two terms are the same word or names that sound alike. */
export function sameTerm(a: Form, b: Form): boolean {
  return a.stem === b.stem || (a.key !== undefined && a.key === b.key && (a.capital || b.capital))
}
