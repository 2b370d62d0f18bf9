import { LEFT_OVER_LINES } from './left-over-lines.ts'

const LONGEST = 2500 // characters; nothing longer can match, and regular expressions need not try

/** Why a line is no part of the article; undefined where it is. */
export function leftOver(line: string): string | undefined {
  if (line.length > LONGEST) return undefined
  return LEFT_OVER_LINES.find(({ pattern }) => pattern.test(line))?.reason
}
