import { MONTHS, TIME_NOT_SAID_BEFORE, WEEKDAYS } from './data/calendar.ts'
import { type Day, dayText, lastYearOf, monthText, parseDay, weekdayOf, yearText } from './days.ts'
import type { Token } from './tokens.ts'

/** Words that say when, and the day, month or year they mean where they mean one. */
export interface TimeWords {
  /** One past their last token. */
  readonly to: number
  readonly date?: string
  /** "later", "recently": no more than an adverb, which says when only beside its verb. */
  readonly bare: boolean
}

/**
 * The words for a time gone by that begin at token `from`: "on Tuesday night", "earlier this month", "two days later".
 *
 * @param day  of publication, from which they are counted, always back
 */
export function timeWordsAt(tokens: readonly Token[], from: number, limit: number, day?: Day): TimeWords | undefined {
  const first = tokens[from]
  if (first?.kind !== 'word' || TIME_NOT_SAID_BEFORE.has(tokens[from - 1]?.low ?? '')) return undefined
  const words: string[] = []
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quote') break
    words.push(wordOf(token))
  }
  const text = words.join(' ')
  for (const { shape, bare, mean } of SHAPES) {
    const found = shape.exec(text)
    if (found === null) continue
    const to = from + found[0].split(' ').length
    const date = mean?.(found.groups ?? {}, day)
    return { to, bare: bare === true, ...(date === undefined ? {} : { date }) }
  }
  return undefined
}

const LONGEST = 12 // tokens
const LONGEST_WORD = 16 // letters; longer ones are none of ours

/** "may" is no month, "Monday's" no day on which something was said. */
function wordOf({ low, capital, possessive }: Token): string {
  const name = WEEKDAYS.has(low) || MONTHS.has(low)
  return possessive || (name && !capital) || low.length > LONGEST_WORD ? '_' : low.replaceAll(' ', '_')
}

type Groups = Readonly<Record<string, string | undefined>>

interface Shape {
  readonly shape: RegExp
  readonly bare?: boolean
  readonly mean?: (groups: Groups, day: Day | undefined) => string | undefined
}

const WEEKDAY = `(?<weekday>${[...WEEKDAYS.keys()].join('|')})`
const MONTH = `(?<month>${[...MONTHS.keys()].join('|')})`
const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'
const WHICH_YEAR = `(?:(?: ,)? ${YEAR}|(?: of)? (?<which>last|this) year)?`
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?'
const EARLY = '(?:(?:earlier|later|late|early) )?'
const SEASON = '(?:spring|summer|autumn|fall|winter)'
const SPELL = '(?:day|morning|afternoon|evening|night|week|weekend|month|year)'
const UNIT = '(?<unit>second|minute|hour|day|night|week|fortnight|month|year|decade)s?'
const COUNT =
  '(?:(?:just|only|(?<vague>about|some|almost|nearly|over|barely|less than|more than)) )?' +
  '(?:(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|several|many|(?:a )?few|a couple of|half an) )?'

const SHAPES: readonly Shape[] = [
  {
    shape: whole('(?:on )?(?<iso>\\d{4}-\\d\\d-\\d\\d)'),
    mean: ({ iso }) => (parseDay(iso) === undefined ? undefined : iso),
  },
  { shape: whole(`${EARLY}(?:on )?(?:${WEEKDAY}${PART}(?: ,)? )?${MONTH} ${DATE}${WHICH_YEAR}`), mean: monthMeant },
  {
    shape: whole(`${EARLY}(?:on )?(?:${WEEKDAY}${PART}(?: ,)? )?(?:the )?${DATE} (?:of )?${MONTH}${WHICH_YEAR}`),
    mean: monthMeant,
  },
  // without a day, a year or "in", the word may be a name
  { shape: whole(`${EARLY}(?:in|during|this) (?:early |late |mid-|mid )?${MONTH}${WHICH_YEAR}`), mean: monthMeant },
  { shape: whole(`(?:${EARLY}in )?(?:early |late |mid-)?${MONTH} ${YEAR}`), mean: monthMeant },
  { shape: whole(`${EARLY}last ${MONTH}`), mean: monthMeant },
  { shape: whole(`at the (?:start|beginning|end) of ${MONTH}${WHICH_YEAR}`), mean: monthMeant },
  {
    shape: whole(
      `${EARLY}(?:on )?(?:(?:the )?(?<last>last|this|past|same|early|late) )?${WEEKDAY}${PART}(?:(?: of)? (?<week>last|this) week)?`,
    ),
    mean: weekdayMeant,
  },
  { shape: whole(`the day before yesterday`), mean: (_, day) => back(day, 2) },
  { shape: whole(`${EARLY}yesterday${PART}`), mean: (_, day) => back(day, 1) },
  { shape: whole(`${EARLY}last night`), mean: (_, day) => back(day, 1) },
  { shape: whole(`${EARLY}(?:today|tonight|this (?:morning|afternoon|evening))`), mean: (_, day) => back(day, 0) },
  {
    shape: whole(`(?:${EARLY}|at the (?:start|beginning|end) of )(?<which>this|last) (?<unit>week|month|year)`),
    mean: unitMeant,
  },
  { shape: whole(`${EARLY}(?:this|last) (?:weekend|${SEASON}|term|season)`) },
  { shape: whole('(?:at|over|during) the weekend') },
  {
    shape: whole(`${EARLY}(?:back )?(?:in|during) (?:the )?(?:early |late |mid-|mid )?(?:${SEASON} (?:of )?)?${YEAR}`),
    mean: ({ year }) => year,
  },
  { shape: whole(`at the (?:start|beginning|end|height) of ${YEAR}`), mean: ({ year }) => year },
  { shape: whole(`in the (?:early |late )?(?:1[89]|20)\\d0s`) },
  { shape: whole(`${COUNT}${UNIT} ago`), mean: agoMeant },
  { shape: whole(`${COUNT}${UNIT} (?:later|earlier|before|after|afterwards?|previously)`) },
  { shape: whole('(?:some |a short )time (?:later|ago|before)') },
  { shape: whole('(?:shortly|soon|moments|not long) (?:before|after|afterwards?|earlier|later)') },
  {
    shape: whole(
      `(?:on |in )?(?:that(?: same)?|the (?:very )?(?:same|next|following|previous)) ${SPELL}(?: (?:before|earlier|after))?`,
    ),
  },
  { shape: whole(`the ${SPELL} (?:before|earlier|after)`) },
  { shape: whole(`on (?:his|her|their|my|our) (?:very )?(?:first|second|last) ${SPELL}`) },
  { shape: whole('overnight') },
  { shape: whole('at (?:half-time|full-time|midday|noon|midnight|dawn|dusk)') },
  { shape: whole(`one ${SPELL} in ${YEAR}`), mean: ({ year }) => year },
  { shape: whole(`one ${SPELL} (?:in (?:early |late )?${MONTH}${WHICH_YEAR})`), mean: monthMeant },
  { shape: whole('(?:earlier|later|recently|afterwards?)'), bare: true },
]

function whole(shape: string): RegExp {
  return new RegExp(`^${shape}(?= |$)`)
}

/** "in January", "on 3 May", "May 3, 2019", "3 May last year". */
function monthMeant({ month, date, year, which }: Groups, day: Day | undefined): string | undefined {
  const number = MONTHS.get(month ?? '')
  if (number === undefined) return undefined
  const on = Number(date ?? 0)
  const known = year ?? yearMeant(number, on, which, day)
  if (known === undefined) return undefined
  const text = `${known}-${pad(number)}`
  if (date === undefined) return text
  return parseDay(`${text}-${pad(on)}`) === undefined ? undefined : `${text}-${pad(on)}`
}

function yearMeant(month: number, date: number, which: string | undefined, day: Day | undefined): string | undefined {
  if (day === undefined) return undefined
  if (which !== undefined) return yearText(day, which === 'last' ? 1 : 0)
  return String(lastYearOf(day, month, date))
}

/** The last such day before publication; on a day of the same name it is that day, unless it is "last". */
function weekdayMeant({ weekday, last, week }: Groups, day: Day | undefined): string | undefined {
  const number = WEEKDAYS.get(weekday ?? '')
  if (number === undefined || day === undefined) return undefined
  if (week === 'last') return back(day, ((weekdayOf(day) + 6) % 7) + 7 - ((number + 6) % 7))
  const ago = (weekdayOf(day) - number + 7) % 7
  return back(day, ago === 0 && last === 'last' ? 7 : ago)
}

/** A week is no day. */
function unitMeant({ unit, which }: Groups, day: Day | undefined): string | undefined {
  if (day === undefined || unit === 'week') return undefined
  const ago = which === 'last' ? 1 : 0
  return unit === 'year' ? yearText(day, ago) : monthText(day, ago)
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function agoMeant({ count = '', unit, vague }: Groups, day: Day | undefined): string | undefined {
  const number = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : COUNTS.indexOf(count)
  if (day === undefined || number < 1 || vague !== undefined) return undefined
  if (unit === 'day') return back(day, number)
  if (unit === 'week') return back(day, 7 * number)
  if (unit === 'month') return monthText(day, number)
  return unit === 'year' ? yearText(day, number) : undefined
}

const back = (day: Day | undefined, days: number): string | undefined =>
  day === undefined ? undefined : dayText(day - days)

const pad = (number: number): string => String(number).padStart(2, '0')
