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

/** Right before a time they tell of a span, a limit or what is to come, not of when something was said. */
export const TIME_NOT_SAID_BEFORE: ReadonlySet<string> = new Set(
  'next since until till from by for to between every each coming due ahead than'.split(' '),
)

/** Participles that tell how or where the words said came out: the time after them is that of saying. */
export const GIVEN_OUT: ReadonlySet<string> = new Set(
  `published issued released posted broadcast aired dated recorded carried held given delivered sent signed seen obtained written made
   shared uploaded printed distributed circulated convened called streamed filmed taped asked pressed questioned speaking talking writing
   addressing appearing testifying interviewed quoted read`.split(/\s+/),
)

function numbered(list: string, from: number): Map<string, number> {
  return new Map(list.split(' ').map((word, i) => [word, i + from]))
}
