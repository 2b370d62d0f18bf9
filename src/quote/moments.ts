import type { Moment } from '../domain.ts'
import { cueOf } from './cues.ts'
import { MONTHS, WEEKDAYS } from './data/calendar.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { isFinite } from './verb-use.ts'

const REACH = 14 // tokens; further from its verb a day belongs to something else

/**
 * When something was said: the calendar words nearest its verb, and the day they mean, looking back from the publication day.
 *
 * @param published  `YYYY-MM-DD`; without it, or when it is no day, only years written out are resolved
 */
export function momentOf(line: Line, found: Found, published: string | undefined): Moment | undefined {
  const { verb } = found
  if (verb === undefined) return undefined
  const day = parseDay(published)
  for (let at = verb + 1; at < Math.min(line.frame.to, verb + REACH); at++) {
    const token = line.tokens[at]
    const cue = cueOf(token?.low ?? '')
    if (
      token === undefined ||
      token.kind === 'quote' ||
      token.low === ';' ||
      (cue !== undefined && isFinite(line, at, cue))
    )
      break
    const moment = momentAt(line, at, day)
    if (moment !== undefined) return moment
  }
  for (let at = verb - 1; at >= Math.max(line.frame.from, verb - REACH); at--) {
    const token = line.tokens[at]
    if (token === undefined || token.kind === 'quote' || token.low === ';') break
    const cue = cueOf(token.low)
    if (cue !== undefined && isFinite(line, at, cue)) break
    // another subject between: the day is that of what it does
    const other = line.mentionAt(at)
    if (other?.place === 'subject' && other !== found.mention) break
    const moment = momentAt(line, at, day)
    if (moment !== undefined && inAdverbPlace(line, at)) return moment
  }
  return undefined
}

/** "On Monday Roe said", "Roe on Monday said": not "Monday's vote" or "the March rally". */
function inAdverbPlace(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token !== undefined && !token.possessive && line.tokens[at - 1]?.low !== 'the'
}

function momentAt(line: Line, at: number, day: Date | undefined): Moment | undefined {
  const token = line.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.possessive) return undefined
  const before = at > line.frame.from ? (line.tokens[at - 1]?.low ?? '') : ''
  const weekday = token.capital ? WEEKDAYS.get(token.low) : undefined
  if (weekday !== undefined) {
    const back = day === undefined ? 0 : (day.getUTCDay() - weekday + 7) % 7
    const date = day === undefined ? undefined : shift(day, before === 'last' && back === 0 ? -7 : -back)
    return moment(line, /^(?:on|last|this|early|late)$/.test(before) ? at - 1 : at, at, date)
  }
  const month = token.capital ? MONTHS.get(token.low) : undefined
  if (month !== undefined) return monthAt(line, at, month, day)
  if (token.low === 'yesterday') return moment(line, at, at, day && shift(day, -1))
  if (token.low === 'today' || token.low === 'tonight') return moment(line, at, at, day && shift(day, 0))
  if (/^(?:1[89]|20)\d\d$/.test(token.low) && before === 'in') return moment(line, at - 1, at, token.low)
  if (/^(?:week|month|year)$/.test(token.low) && (before === 'last' || before === 'this'))
    return moment(
      line,
      line.tokens[at - 2]?.low === 'earlier' || line.tokens[at - 2]?.low === 'late' ? at - 2 : at - 1,
      at,
      ago(token.low, before, day),
    )
  return undefined
}

/** "in January", "on July 31", "31 July 2020", "in May 2019". */
function monthAt(line: Line, at: number, month: number, day: Date | undefined): Moment | undefined {
  const { tokens, frame } = line
  let from = at
  let to = at
  let date = 0
  const next = tokens[at + 1]?.low ?? ''
  const before = at > frame.from ? (tokens[at - 1]?.low ?? '') : ''
  if (/^[0-3]?\d(?:st|nd|rd|th)?$/.test(next) && at + 1 < frame.to) {
    date = Number.parseInt(next, 10)
    to = at + 1
  } else if (/^[0-3]?\d(?:st|nd|rd|th)?$/.test(before)) {
    date = Number.parseInt(before, 10)
    from = at - 1
  }
  const comma = tokens[to + 1]?.low === ',' ? 1 : 0
  const yearToken = tokens[to + 1 + comma]?.low ?? ''
  const year = /^(?:1[89]|20)\d\d$/.test(yearToken) && (comma === 0 || date > 0) ? Number(yearToken) : undefined
  if (year !== undefined) to += 1 + comma
  const left = from > frame.from ? (tokens[from - 1]?.low ?? '') : ''
  // without a day, a year or "in", the word may be a name
  if (date === 0 && year === undefined && !/^(?:in|last|since|during)$/.test(left)) return undefined
  if (date > 31) return undefined
  const known = year ?? (day === undefined ? undefined : lastYearOf(day, month, date))
  const text =
    known === undefined ? undefined : date === 0 ? `${known}-${pad(month)}` : `${known}-${pad(month)}-${pad(date)}`
  return moment(
    line,
    /^(?:in|on|last)$/.test(left) ? from - 1 : from,
    to,
    date > 0 && text !== undefined && parseDay(text) === undefined ? undefined : text,
  )
}

/** The year of the last such day or month on or before the publication day. */
function lastYearOf(day: Date, month: number, date: number): number {
  const year = day.getUTCFullYear()
  const later = month > day.getUTCMonth() + 1 || (month === day.getUTCMonth() + 1 && date > day.getUTCDate())
  return later ? year - 1 : year
}

function ago(unit: string, which: string, day: Date | undefined): string | undefined {
  if (day === undefined || unit === 'week') return undefined
  const back = which === 'last' ? 1 : 0
  if (unit === 'year') return String(day.getUTCFullYear() - back)
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - back, 1))
  return `${first.getUTCFullYear()}-${pad(first.getUTCMonth() + 1)}`
}

function moment(line: Line, from: number, to: number, date: string | undefined): Moment {
  const span = { start: line.tokens[from]?.start ?? 0, end: line.tokens[to]?.end ?? 0 }
  return date === undefined ? { span } : { span, date }
}

function parseDay(text: string | undefined): Date | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? undefined : day
}

function shift(day: Date, days: number): string {
  return new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

const pad = (number: number): string => String(number).padStart(2, '0')
