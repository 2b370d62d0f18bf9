import type { Said } from './said.ts'
import type { Member } from './cast.ts'
import type { Line } from './lines.ts'

/** After a question, and where two answer each other by turns, a paragraph that names nobody may be the other's. */
export function turnMayChange(line: Line, last: Said, earlier: readonly Said[]): boolean {
  if (last.line.passage.number === line.passage.number) return false
  const { start, end } = last.piece
  if (/\?['’]?\s*$/.test(last.line.text.slice(Math.max(start, end - 4), end))) return true
  const [one, two, three] = turnsBefore(earlier)
  return one !== undefined && one !== two && one === three
}

const TURNS = 3
const PIECES = 12 // looked back at for turns

/** Who spoke in the paragraphs before, the last one first, one after the other without a gap. */
function turnsBefore(earlier: readonly Said[]): readonly (Member | undefined)[] {
  const turns: (Member | undefined)[] = []
  let passage = Infinity
  for (const said of earlier.slice(-PIECES).reverse()) {
    const { number } = said.line.passage
    if (number === passage) continue
    if (turns.length === TURNS || (turns.length > 0 && number < passage - 1)) break
    passage = number
    turns.push(said.member)
  }
  return turns
}
