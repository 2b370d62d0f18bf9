import {
  ABOUT,
  BETWEEN,
  CALLING,
  HELPING,
  QUOTES,
  SAYING,
  SAYING_WORDS,
  SPEAKING,
  TELLING,
  THINKING,
  VIEWS,
} from './data/asking.ts'
import { bareQuestion, MARKED } from './bare-question.ts'
import {
  ON,
  byWords,
  circumstance,
  maybe,
  onSubject,
  what,
  whatTold,
  whatWithRest,
  whether,
  whose,
  type Read,
} from './quote-question-parts.ts'

/** A question for somebody's words, taken apart; each part as it was typed. */
export interface QuoteQuestion {
  /** `what`: the words of a speaker, on a subject, or both; `who`: whose these words are; `whether`: whether a speaker said them. */
  readonly kind: 'what' | 'who' | 'whether' | 'when' | 'where' | 'why' | 'to-whom'
  /** Undefined where anybody's words will do. */
  readonly speaker?: string
  readonly about?: string
  readonly addressee?: string
  readonly words?: string
  /** The words stood in quote marks: these very words are meant. */
  readonly exact?: true
  /** Something else may be meant as well ("Who called Ann?"); asked the usual way where no quote fits. */
  readonly maybe?: true
}

/** @returns undefined for a question about anything else than who said what */
export function quoteQuestionOf(question: string): QuoteQuestion | undefined {
  const { bare, marked } = bareQuestion(question)
  for (const [rule, read] of RULES) {
    const match = rule.exec(bare)
    const asked = match === null ? undefined : read(match.groups ?? {}, marked)
    if (asked !== undefined) return asked
  }
  return undefined
}

const SPEAKER = '(?<speaker>.{2,80}?)'
const FILL = `(?:(?:${BETWEEN}) )*`

const rule = (pattern: string, read: Read): readonly [RegExp, Read] => [new RegExp(`^${pattern}$`, 'iu'), read]

/** The first that fits and makes sense; the order matters ("what was said" before "what … said"). */
const RULES: readonly (readonly [RegExp, Read])[] = [
  // "who did she tell": before all others that begin with who
  rule(
    `whom? (?:all )?(?:did|does|do) ${SPEAKER} ${FILL}(?:${TELLING})(?: (?:about|that|of))?(?: (?<words>.+))?`,
    circumstance('to-whom'),
  ),
  rule(`whom? (?:did|does|do) ${SPEAKER} ${FILL}(?:${SAYING}) (?<words>.+) to`, circumstance('to-whom')),
  // “…” alone, or with "who said this" on either side
  rule(`(?:whose (?:words?|quote|line)s? (?:is|are|was|were) (?:this|that|these|it)? ?)?${MARKED}`, whose),
  rule(`${MARKED}[ ,–—-]*(?:who|whose|said by|from whom|by whom|is (?:this|that) a quote).*`, whose),
  rule(`(?:whose|who (?:is|was) (?:it |the one )?(?:that |who )?(?:said|quoted)).*${MARKED}.*`, whose),
  rule(`who (?:.{0,40} )?(?:${SAYING_WORDS}) ?(?:.{0,80})${MARKED}.*`, whose),
  rule(`who (?:.{0,40} )?(?:${CALLING}|${TELLING}|${SPEAKING}|used|asked|added) ?(?:.{0,80})${MARKED}.*`, (_, marked) =>
    maybe(whose(_, marked)),
  ),
  // who spoke
  rule(`who (?:all )?(?:is|was|are|were|gets|got) (?:being )?quoted${ON}?`, onSubject),
  rule(`who (?:said|says) what(?: to whom)?${ON}?`, onSubject),
  rule(
    `who (?:has |have |else |all )*(?:said|says|spoke|spoken|speaks|talked|talks|commented|comments)${ON}`,
    onSubject,
  ),
  rule(
    `who (?:has |had |have |first |really |actually |even |else )*(?:${SAYING})(?: this| that)?:? (?<words>.+)`,
    byWords,
  ),
  rule(
    `who (?:has |had |have |first |really |actually |even |else )*(?:${SAYING_WORDS})(?: that)? (?<words>.+)`,
    (parts) => maybe(byWords(parts)),
  ),
  rule(
    `who (?:has |had |first |really |actually )*(?:${CALLING}) (?:it|him|her|them|this|that|these|those) (?:as )?(?<words>.+)`,
    byWords,
  ),
  rule(`who (?:has |had |first |really |actually )*(?:${CALLING}) (?<words>.+)`, (parts) => maybe(byWords(parts))),
  // what was said
  rule(`what (?:is|was|were|are|has been|have been) said${ON} by ${SPEAKER}`, what),
  rule(
    `what (?:is|was|were|are|has been|had been|have been|gets|got) (?:being |ever |actually )*said(?: by ${SPEAKER})?${ON}?`,
    what,
  ),
  rule(`what(?: exactly| else| all)? ?(?:${HELPING}) ${SPEAKER} ${FILL}(?:${SAYING})(?<rest> .+)?`, whatWithRest),
  rule(`what(?: exactly| else| all)? ?(?:${HELPING}) ${SPEAKER} ${FILL}(?:${THINKING})${ON}?`, what),
  rule(`what(?: exactly| else| all)? ?(?:${HELPING}) ${SPEAKER} ${FILL}(?:${TELLING})(?<told> .+)?`, whatTold),
  rule(`(?:what|how)(?: exactly| else)? ?(?:did|does|do|has|have|had) ${SPEAKER} ${FILL}(?:${SPEAKING})${ON}`, what),
  rule(`what ${SPEAKER} ${FILL}(?:${SAYING})(?<rest> .+)?`, whatWithRest),
  rule(`what ${SPEAKER} ${FILL}(?:${THINKING})${ON}?`, what),
  rule(`what ${SPEAKER} ${FILL}(?:${TELLING})(?<told> .+)?`, (parts) => maybe(whatTold(parts))),
  // quotes of
  rule(
    `(?:(?:any|some|all|the|more|what|which|are|is|there|a|list|show|find|get|give) )*(?:${QUOTES}) (?:made )?(?:by|of|from) ${SPEAKER}${ON}?`,
    what,
  ),
  rule(
    `(?:(?:any|some|all|the|more|what|which|are|is|there|a|list|show|find|get|give) )*(?:quotes?|quotations?)${ON} (?:by|of|from) ${SPEAKER}`,
    what,
  ),
  rule(
    `(?:(?:any|some|all|the|more|what|which|are|is|there|a|list|show|find|get|give) )*(?:quotes?|quotations?)${ON}`,
    onSubject,
  ),
  rule(`(?:anything|something|a word) (?:from|by) ${SPEAKER}${ON}?`, what),
  rule(`quote (?!(?:of|by|from|about|on) )${SPEAKER}${ON}?`, what),
  rule(`${SPEAKER}['’]s? (?:quotes?|quotations?)${ON}?`, what),
  rule(`(?:what (?:is|are|was|were) )?${SPEAKER}['’]s? (?:${VIEWS}) (?:${ABOUT}|to) (?<about>.+)`, what),
  // did they
  rule(
    `${DID()} ${SPEAKER} ${FILL}(?:${SAYING}|${SPEAKING})(?: (?:anything|something|nothing|much|a word|more))?${ON}`,
    what,
  ),
  rule(`${DID()} ${SPEAKER} ${FILL}(?:${SAYING}) (?:anything|something|a word)(?<rest> .+)?`, whatWithRest),
  rule(
    `${DID()} ${SPEAKER} ${FILL}(?:${TELLING}) (?<addressee>.{2,60}?) (?:that )?(?<words>${MARKED}|(?<=that ).+)`,
    whether,
  ),
  rule(`${DID()} ${SPEAKER} ${FILL}(?:${SAYING_WORDS}|${TELLING})(?: that)?:? (?<words>.+)`, whether),
  rule(
    `${DID()} ${SPEAKER} ${FILL}(?:${CALLING}) (?:it|him|her|them|this|that|these|those) (?:as )?(?<words>.+)`,
    whether,
  ),
  rule(`${DID()} ${SPEAKER} ${FILL}(?:${CALLING}) .*${MARKED}.*`, whether),
  rule(`${SPEAKER} ${FILL}(?:said|says|called|told|wrote) .{0,60}${MARKED}.*`, whether),
  // when, where, why, to whom
  rule(`(?:when|on (?:what|which) (?:day|date)|(?:what|which) (?:day|date)) ${ASKED()}`, circumstance('when')),
  rule(`where ${ASKED()}`, circumstance('where')),
  rule(`(?:why|how come) ${ASKED()}`, circumstance('why')),
  rule(`(?:to|with) whom? ${ASKED()}`, circumstance('to-whom')),
]

function DID(): string {
  return "(?:did(?:n['’]?t)?|has(?:n['’]?t)?|have(?:n['’]?t)?|had|does|is it (?:true|right|correct)(?: that)?|whether|if)"
}

function ASKED(): string {
  return `(?:(?:${HELPING}) )?${SPEAKER} ${FILL}(?:${SAYING}|${TELLING}|tweet|tweeted)(?: that| about)?(?: (?<words>.+))?`
}
