import type { Block, Line } from './draft.ts'
import type { Dropped } from './dropped.ts'
import { excerpt } from './excerpt.ts'
import { invisibleIn } from './invisible.ts'
import { leftOver } from './left-over.ts'
import { tidy } from './tidy.ts'

const HAS_WORDS = /[^\s\u200C\u200D]/ // joiners that join nothing show nothing
const LONGEST_REPORT = 120 // characters; enough to find the line by

/** Blocks with tidy lines, none of them empty or left over; what was left over is told. */
export function cleaned(file: string, blocks: readonly Block[]): { blocks: Block[]; dropped: Dropped[] } {
  const dropped: Dropped[] = invisibleIn(
    file,
    blocks.flatMap((block) => block.lines),
  )
  const kept = blocks.map(({ kind, lines }) => {
    const words = lines.map((line) => ({ ...line, text: tidy(line.text) })).filter((line) => HAS_WORDS.test(line.text))
    return { kind, lines: words.filter((line) => !isLeftOver(line)) }
  })
  return { blocks: kept.filter((block) => block.lines.length > 0), dropped }

  function isLeftOver(line: Line): boolean {
    const reason = leftOver(line.text)
    if (reason !== undefined) dropped.push(droppedLine({ file, reason }, line))
    return reason !== undefined
  }
}

/** The report of something that was dropped at a line. */
export function droppedLine(what: Pick<Dropped, 'file' | 'reason'>, line: Line): Dropped {
  const place = line.number === undefined ? {} : { line: line.number }
  return { file: what.file, ...place, text: excerpt(tidy(line.text), LONGEST_REPORT), reason: what.reason }
}
