/** A Discord timestamp in words, in UTC: a terminal has no reader's zone to ask for that tests could rely on. */
export function dayText({ seconds, style }: { readonly seconds: number; readonly style: string }): string {
  const moment = new Date(seconds * 1000)
  if (Number.isNaN(moment.getTime())) return `<t:${seconds}:${style}>`
  const day = style === 't' || style === 'T' ? {} : { dateStyle: 'long' as const }
  const time = ['d', 'D', 'R'].includes(style) ? {} : { timeStyle: 'short' as const }
  return new Intl.DateTimeFormat('en-GB', { ...day, ...time, timeZone: 'UTC' }).format(moment)
}
