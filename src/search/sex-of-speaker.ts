import { words } from '../article/words.ts'
import type { ReadArticle, Speaker } from '../domain.ts'
import { PRONOUNS } from '../quote/data/function-words.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../quote/data/given-names.ts'
import { TITLES } from '../quote/data/titles.ts'
import type { Sex } from '../quote/mention.ts'
import { isSure } from '../quote/sure.ts'

/** The sex that an article gives a speaker: by a title before the name, the given name, or the pronoun at a quote. */
export function sexOfSpeaker(read: ReadArticle, speaker: Speaker): Sex | undefined {
  return titleSex(read, speaker) ?? givenSex(read, speaker) ?? pronounsIn(read).get(speaker)
}

function titleSex({ article }: ReadArticle, { names }: Speaker): Sex | undefined {
  for (const { start } of names) {
    const before = /(\p{L}+)\.? $/u.exec(article.text.slice(Math.max(0, start - TITLE_ROOM), start))?.[1] ?? ''
    const sex = TITLES.get(before.toLowerCase())
    if (sex === 'male' || sex === 'female') return sex
  }
  return undefined
}

const TITLE_ROOM = 20 // characters; no title is longer

function givenSex({ article }: ReadArticle, { names }: Speaker): Sex | undefined {
  for (const span of names) {
    const [given = '', ...rest] = words(article, span).toLowerCase().split(' ')
    if (rest.length === 0) continue
    const sex = sexOfGiven(given)
    if (sex !== undefined) return sex
  }
  return undefined
}

/** @param given  a given name in lower case */
export function sexOfGiven(given: string): Sex | undefined {
  return MALE_NAMES.has(given) ? 'male' : FEMALE_NAMES.has(given) ? 'female' : undefined
}

/** Made once for each article: of each speaker, the "he" or "she" first surely meant by it. */
function pronounsIn(read: ReadArticle): ReadonlyMap<Speaker, Sex> {
  const known = made.get(read)
  if (known !== undefined) return known
  const sexes = new Map<Speaker, Sex>()
  for (const { attribution } of read.quotes) {
    if (!isSure(attribution) || sexes.has(attribution.speaker)) continue
    const sex = PRONOUNS.get(words(read.article, attribution.mention).toLowerCase())
    if (sex === 'male' || sex === 'female') sexes.set(attribution.speaker, sex)
  }
  made.set(read, sexes)
  return sexes
}

const made = new WeakMap<ReadArticle, ReadonlyMap<Speaker, Sex>>()
