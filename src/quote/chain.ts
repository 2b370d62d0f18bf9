import type { Report, Span } from '../domain.ts'
import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

const REACH = 60 // tokens to either side of the quote
const PASSED_ON =
  /^(?:quoted|cited|carried|published|reported|released|broadcast|aired|obtained|seen|reviewed|translated)$/
const REPORTS = /^(?:reported|reports|wrote|writes)$/

/**
 * Who reports a quote beyond its speaker, nearest to the speaker first: "…, Ada Holm said, according to [a translation] quoted
 * by [the Courier]".
 *
 * @param at  token of the quoted piece, of the line
 */
export function chainOf(line: Line, at: number, found: Found): readonly Report[] {
  const reports: Report[] = []
  for (let k = Math.max(line.frame.from, at - REACH); k < Math.min(line.frame.to, at + REACH); k++) {
    if (k === found.verb) continue
    const report = accordingTo(line, k) ?? passedOn(line, k) ?? reported(line, k, at)
    if (report !== undefined && !overlaps(report.reporter, found.mention.span)) reports.push(report)
  }
  return reports
}

function accordingTo(line: Line, at: number): Report | undefined {
  const [according, to] = [line.tokens[at], line.tokens[at + 1]]
  if (according?.low !== 'according' || to?.low !== 'to') return undefined
  const reporter = reporterAt(line, at + 2)
  return reporter === undefined ? undefined : { reporter, cue: { start: according.start, end: to.end } }
}

/** "quoted by the Courier". */
function passedOn(line: Line, at: number): Report | undefined {
  const [verb, by] = [line.tokens[at], line.tokens[at + 1]]
  if (verb === undefined || by?.low !== 'by' || !PASSED_ON.test(verb.low)) return undefined
  const reporter = reporterAt(line, at + 2)
  return reporter === undefined ? undefined : { reporter, cue: { start: verb.start, end: by.end } }
}

/** A verb of reporting at the sentence's end, after the quote: "…, the Courier reported". */
function reported(line: Line, at: number, piece: number): Report | undefined {
  const verb = line.tokens[at]
  if (verb === undefined || at < piece || !REPORTS.test(verb.low)) return undefined
  const mention = line.mentionAt(at - 1)
  if (mention === undefined || mention.to !== at || mention.shape === 'pronoun') return undefined
  const left = line.tokens[mention.from - 1]
  if (left?.low !== ',' && left?.kind !== 'quote') return undefined
  return { reporter: wholeOf(line, mention), cue: { start: verb.start, end: verb.end } }
}

/** The mention with what it is of: "a translation of his remarks". */
function reporterAt(line: Line, from: number): Span | undefined {
  let mention = line.mentionAt(from)
  if (mention === undefined || mention.from !== from) return undefined
  const start = line.tokens[from]?.start ?? 0
  if (mention.place === 'possessor') mention = line.mentionAt(mention.to) ?? mention
  let to = mention.to
  if (line.tokens[to]?.low === 'of') {
    to += 1
    while (to < line.frame.to && line.tokens[to]?.kind === 'word' && !PASSED_ON.test(line.tokens[to]?.low ?? ''))
      to += 1
  }
  return { start, end: line.tokens[to - 1]?.end ?? mention.span.end }
}

function wholeOf(line: Line, mention: Mention): Span {
  return { start: line.tokens[mention.from]?.start ?? mention.span.start, end: mention.span.end }
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
