/**
 * Whether two words differ by at most one slip of the finger: a letter more, less, other, or two neighbours swapped.
 *
 * In one pass over the common beginning and end, without a table.
 */
export function withinOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let begin = 0
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin += 1
  let endA = a.length
  let endB = b.length
  while (endA > begin && endB > begin && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const restA = a.slice(begin, endA)
  const restB = b.slice(begin, endB)
  return (
    (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  )
}
