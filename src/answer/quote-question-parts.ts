import { questionTerms, termsOf } from '../search/terms.ts'
import { MARKED } from './bare-question.ts'
import { ABOUT, ANYBODY, HELPING, IN_NO_NAME, NOT_A_SPEAKER, SETTING } from './data/asking.ts'
import type { QuoteQuestion } from './quote-question.ts'

/** Named groups of a rule. */
type Parts = Readonly<Record<string, string | undefined>>
export type Read = (parts: Parts, marked: string | undefined) => QuoteQuestion | undefined

/** A subject at the end: "… about the bridge". */
export const ON = `(?: (?:anything |something )?(?:${ABOUT}) (?<about>.+))`

export function whose(_: Parts, marked: string | undefined): QuoteQuestion | undefined {
  return marked === undefined ? undefined : { kind: 'who', words: marked, exact: true }
}

export function byWords({ words }: Parts): QuoteQuestion | undefined {
  const said = words?.replace(/^(?:that|this|it) /iu, '')
  return said === undefined || questionTerms(said).length === 0 ? undefined : { kind: 'who', words: said }
}

export const maybe = (asked: QuoteQuestion | undefined): QuoteQuestion | undefined =>
  asked === undefined ? undefined : { ...asked, maybe: true }

export function onSubject({ about }: Parts): QuoteQuestion {
  return { kind: 'what', ...subject(about) }
}

export function what({ speaker, about }: Parts): QuoteQuestion | undefined {
  return bySpeaker(speaker, { kind: 'what', ...subject(about) })
}

export function whatWithRest({ speaker, rest = '' }: Parts): QuoteQuestion | undefined {
  const plain = rest.replace(IN_SETTING, '')
  const parts = TO_AND_ABOUT.exec(plain)?.groups
  const { about } = parts ?? {}
  const addressee = somebody(parts?.['addressee'])
  const said = parts === undefined ? plain : about
  // "What did she say caused it?" may be told in other words than hers.
  const asksMore = parts === undefined && !LEADING_PREPOSITION.test(plain.trim())
  return bySpeaker(speaker, {
    kind: 'what',
    ...(asksMore ? { maybe: true as const } : {}),
    ...(addressee === undefined ? {} : { addressee }),
    ...subject(said?.trim().replace(LEADING_PREPOSITION, '')),
  })
}

export function whatTold({ speaker, told = '' }: Parts): QuoteQuestion | undefined {
  const { about, ...parts } = TOLD.exec(told.replace(IN_SETTING, ''))?.groups ?? {}
  const addressee = somebody(parts['addressee'])
  return bySpeaker(speaker, { kind: 'what', ...(addressee === undefined ? {} : { addressee }), ...subject(about) })
}

/** Alone at the end or before "about …": "in the letter to the mayor" is left, for it may tell more. */
const IN_SETTING = new RegExp(`(?<= |^) ?(?:${SETTING})(?=$| (?:${ABOUT}|to) )`, 'iu')
const TO_AND_ABOUT = new RegExp(`^(?: to (?<addressee>.+?))?${ON}?$`, 'iu')
const TOLD = new RegExp(`^(?: (?!(?:${ABOUT}) )(?<addressee>.+?))?${ON}?$`, 'iu')
const LEADING_PREPOSITION = /^(?:in|at|during|after|before|there|when|while|this|exactly|yesterday|today|last)(?: |$)/iu

export function whether({ speaker, words, addressee }: Parts, marked: string | undefined): QuoteQuestion | undefined {
  const said = marked === undefined ? words : marked
  if (said === undefined || termsOf(said).length === 0 || VAGUE.test(said)) return undefined
  return bySpeaker(speaker, {
    kind: 'whether',
    ...(addressee === undefined ? {} : { addressee }),
    words: said,
    ...(marked === undefined ? {} : { exact: true as const }),
  })
}

export function circumstance(kind: 'when' | 'where' | 'why' | 'to-whom'): Read {
  return ({ speaker, words }, marked) => {
    const typed = marked ?? words?.replace(/ to$/iu, '')
    const said = typed === undefined || VAGUE.test(typed) ? undefined : typed
    return bySpeaker(speaker, {
      kind,
      ...(said === undefined ? {} : { words: said }),
      // "When did she say it would sail?" asks when it sails.
      ...(said === undefined || marked !== undefined ? {} : { maybe: true as const }),
      ...(marked === undefined ? {} : { exact: true as const }),
    })
  }
}

/** Stands for words said before, which we do not know. */
const VAGUE = /^(?:that|this|it|so|these things|those things|such things)$/iu

function bySpeaker(speaker: string | undefined, asked: QuoteQuestion): QuoteQuestion | undefined {
  if (speaker === undefined) return asked
  const name = speaker.trim()
  if (NOBODY_WE_KNOW.test(name) || NOT_IN_A_NAME.test(name) || name.split(' ').length > NAME_WORDS) return undefined
  if (SOMEBODY.test(name)) return asked.kind === 'what' ? asked : undefined
  return questionTerms(name).length === 0 ? undefined : { ...asked, speaker: name }
}

/** "us" and "people" are nobody in particular. */
function somebody(addressee: string | undefined): string | undefined {
  const isAny =
    addressee === undefined ||
    SOMEBODY.test(addressee) ||
    THE_ARTICLES.test(addressee) ||
    questionTerms(addressee).length === 0
  return isAny ? undefined : addressee
}

const NAME_WORDS = 8 // "the former foreign minister of Holm, Ann Lee"
const NOT_IN_A_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${IN_NO_NAME})(?![\\p{L}\\p{N}'’-])|${MARKED}`, 'iu')
const NOBODY_WE_KNOW = new RegExp(`^(?:${NOT_A_SPEAKER}|${HELPING})(?: ${HELPING})*$`, 'iu')
/** Who wrote the article stands in it as "me" or by the newsroom's name, if at all. */
const THE_ARTICLES =
  /^(?:the|this|its) (?:author|writer|reporter|journalist|newspaper|paper|interviewer|blogger|correspondent)s?$/iu
const SOMEBODY = new RegExp(`^(?:${ANYBODY})(?: else)?$`, 'iu')

function subject(about: string | undefined): Pick<QuoteQuestion, 'about'> {
  return about === undefined || questionTerms(about).length === 0 ? {} : { about: about.trim() }
}
