/** Two rows of words to be laid side by side, each word by its position from 0. */
export interface Rows {
  /** Pasted words. */
  readonly asked: number
  /** Words of the article's stretch. */
  readonly there: number
  /** How much a pasted word tells, above 0, about 1. */
  readonly weight: (asked: number) => number
  readonly same: (asked: number, there: number) => boolean
  /** Whether an ellipsis stands right before this pasted word: what is left out there costs nothing. */
  readonly afterEllipsis: (asked: number) => boolean
}

/**
 * The best way to lay all pasted words along a stretch of an article, where neither begins or ends with the other: pasted words
 * may be other or more, and the article's left out ("semi-global alignment with affine gaps", Gotoh 1982).
 *
 * @returns for each pasted word the position of the article's word it stands for, whether the same or another; -1 for none
 */
export function align(rows: Rows): Int32Array {
  const { asked, there, weight, same, afterEllipsis } = rows
  const width = there + 1
  const steps = new Uint8Array((asked + 1) * width)
  let above = new Float64Array(width)
  let row = new Float64Array(width)
  for (let i = 1; i <= asked; i += 1) {
    const tells = weight(i - 1)
    const free = i < asked && afterEllipsis(i)
    const [open, go] = free ? [FREE, 0] : [SKIP, SKIP_ON]
    row[0] = (above[0] ?? 0) - MORE
    steps[i * width] = FROM_ABOVE
    let gap = -Infinity
    for (let j = 1; j <= there; j += 1) {
      let best = (above[j - 1] ?? 0) + (same(i - 1, j - 1) ? tells : -OTHER)
      let step = FROM_BOTH
      const more = (above[j] ?? 0) - MORE
      if (more > best) {
        best = more
        step = FROM_ABOVE
      }
      const opened = (row[j - 1] ?? 0) - open
      const on = gap - go
      gap = Math.max(opened, on)
      const cell = i * width + j
      if (gap > best) {
        best = gap
        step = FROM_LEFT
      }
      steps[cell] = step | (on > opened ? GAP_GOES_ON : 0)
      row[j] = best
    }
    ;[above, row] = [row, above]
  }
  return traced(rows, steps, lastOf(above))
}

const OTHER = 0.4 // a word for another
const MORE = 0.5 // a pasted word that the article does not have there
const SKIP = 0.7 // words of the article left out
const SKIP_ON = 0.02 // each further one
const FREE = 0.01

const FROM_BOTH = 1
const FROM_ABOVE = 2
const FROM_LEFT = 3
const GAP_GOES_ON = 4

function lastOf(row: Float64Array): number {
  let best = 0
  for (let j = 1; j < row.length; j += 1) if ((row[j] ?? 0) > (row[best] ?? 0)) best = j
  return best
}

function traced({ asked, there }: Rows, steps: Uint8Array, end: number): Int32Array {
  const width = there + 1
  const found = new Int32Array(asked).fill(-1)
  let j = end
  let inGap = false
  for (let i = asked; i > 0;) {
    const cell = steps[i * width + j] ?? FROM_ABOVE
    if (inGap || (cell & 3) === FROM_LEFT) {
      inGap = (cell & GAP_GOES_ON) !== 0
      j -= 1
    } else if ((cell & 3) === FROM_BOTH) {
      found[i - 1] = j - 1
      i -= 1
      j -= 1
    } else i -= 1
  }
  return found
}
