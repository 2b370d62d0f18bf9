import type { AnswerKind, Span } from '../domain.ts'
import { AFTER_SORT } from './answer-kind-words.ts'

/**
 * @param asking  the question, without what is told before it
 * @returns undefined where any kind of thing may answer ("What happened?")
 */
export function answerKindOf(asking: string): AnswerKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(asking))?.[0]
}

// The first that fits: "what year" is a day and "how many people" a number before "people" could make it a person.
const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'how-many',
    /\bhow (?:many|much|old|long|far|tall|high|large|big|deep|fast|often|wide|heavy)\b|\bwhat (?:percent|percentage|number|amount|age|proportion|fraction|sum|price)\b|\bwhat(?:'s| is| was| were| are) the (?:population|number|total|cost|price|percentage|size|length|height|distance|average|amount|age)\b|\bpercentage\b/i,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which) (?:year|date|day|month|decade|century|time|era|period|season)\b|\bhow (?:recently|soon)\b/i,
  ],
  [
    'who',
    /\bwho(?:m|se)?\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|actor|actress|singer|president|king|queen|leader|author|artist|scientist|player|emperor|pope|philosopher|general|director|writer|musician|team|company|organi[sz]ation|group|country)\b/i,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|state|place|location|town|region|continent|area|building|street|island|river|nation|county|province)\b/i,
  ],
  ['why', /\bwhy\b|\bwhat (?:is |was |were )?(?:the )?(?:reason|cause|purpose)\b|\bwhat caused\b|\bfor what reason\b/i],
  [
    'which',
    /\b(?:which|what)\s+(?!(?:is|was|were|are|did|do|does|has|have|had|can|could|would|will|if|about|happened|caused|type|kind|sort)\b)\p{L}/iu,
  ],
]

/**
 * Where the question says what sort of thing it asks for: "WNBA team" in "Which WNBA team won?", "animal" in "what kind of animal".
 *
 * @param asking  the question, without what is told before it
 * @returns undefined where it does not
 */
export function sortAsked(asking: string): Span | undefined {
  const which = /\b(?:which|what)\s+(?:(?:kind|type|sort|form)s?\s+of\s+)?/i.exec(asking)
  if (which === null) return undefined
  const start = which.index + which[0].length
  const words = [...asking.slice(start).matchAll(/\S+/g)].slice(0, SORT_WORDS)
  const after = words.findIndex(([word]) => AFTER_SORT.has(word.toLowerCase()))
  const last = words[after < 0 ? 0 : after - 1]
  return last === undefined ? undefined : { start, end: start + last.index + last[0].length }
}

const SORT_WORDS = 5

/** What a number asked for measures: a count of things, or in which unit. */
export type Measure = 'money' | 'percent' | 'time' | 'distance' | 'age' | 'count'

/** @returns undefined where the question asks for no number, or its words do not tell which ("how much") */
export function measureOf(asking: string): Measure | undefined {
  return MEASURES.find(([, pattern]) => pattern.test(asking))?.[0]
}

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['age', /\bhow old\b|\bwhat age\b/i],
  ['percent', /\bpercent(?:age)?\b|\bper cent\b|\bwhat (?:proportion|fraction|share)\b/i],
  ['distance', /\bhow (?:far|tall|high|deep|wide)\b|\b(?:height|distance)\b/i],
  ['time', /\bhow long (?:ago|did|does|do|has|have|had|will|was|were|before|after|until)\b/i],
  [
    'money',
    /\bhow much (?:money|does \w+ cost|did \w+ cost)\b|\bhow much\b.*\b(?:pay|paid|cost|costs|worth|spend|spent|earn|owe|raise|price|charge)\b|\bwhat .*\b(?:cost|price)\b/i,
  ],
  ['count', /\bhow many\b|\bwhat (?:number|amount)\b/i],
]

/** Where the question itself begins: people first tell what they have heard, and then ask. */
export function askingFrom(question: string): number {
  if (!/\?\s*$/.test(question)) return 0
  const starts = [...question.matchAll(/[.!?;]["”’]?\s+(?=\p{Lu})/gu)].filter(
    ({ index }) => !/\b(?:Mr|Mrs|Ms|Dr|St|U\.S|Jr|Sr|vs|[A-Z])$/.test(question.slice(0, index)),
  )
  // "Wisconsin v. Yoder" is one name: what is left must ask.
  const ends = starts.map(({ index, 0: gap }) => index + gap.length)
  return ends.findLast((end) => ASKS.test(question.slice(end))) ?? 0
}

const ASKS =
  /\b(?:who|whom|whose|what|which|when|where|why|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i
