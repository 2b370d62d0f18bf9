/** Days of the calendar as numbers of days since 1970-01-01; texts are `YYYY-MM-DD`. */
export type Day = number

/** The day a text means, none where there is no such day. */
export function parseDay(text: string | undefined): Day | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text) ? undefined : at / MILLISECONDS
}

const MILLISECONDS = 86_400_000

export const dayText = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(day * MILLISECONDS).getUTCDay()

/** `YYYY`, so many years back. */
export const yearText = (day: Day, back: number): string => String(partsOf(day).year - back)

/** `YYYY-MM`, so many months back. */
export function monthText(day: Day, back: number): string {
  const { year, month } = partsOf(day)
  return new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7)
}

/** The year of the last such month, or such date of it, on or before a day. */
export function lastYearOf(day: Day, month: number, date: number): number {
  const today = partsOf(day)
  const later = month > today.month || (month === today.month && date > today.date)
  return later ? today.year - 1 : today.year
}

function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * MILLISECONDS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}
