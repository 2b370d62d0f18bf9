/** Words of the calendar, lower-case, and the number each stands for. English. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'sunday monday tuesday wednesday thursday friday saturday',
  0,
)
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr - jun jul aug sept oct nov dec', 1),
  ['sep', 9],
])

const TIMES = new Set(
  'today yesterday tonight tomorrow morning afternoon evening night week month year weekend recently'.split(' '),
)

/** A weekday, a month or a word like "yesterday". */
export function isTimeWord(low: string): boolean {
  return WEEKDAYS.has(low) || TIMES.has(low) || (MONTHS.has(low) && low !== 'may' && low !== 'mar' && low !== 'dec')
}

function numbered(list: string, from: number): Map<string, number> {
  return new Map(list.split(' ').map((word, i) => [word, i + from]))
}
