/** The mark of something left out at the end. */
const CUT = ' […]'

/**
 * The beginning of a text, cut at a word border and marked ` […]` where it is longer than asked.
 *
 * @param longest  UTF-16 code units, the mark included
 */
export function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - CUT.length + 1)
  const border = room.search(/\s\S*$/)
  // A word longer than all the room (a link, Chinese) is cut inside; never between the halves of a surrogate pair.
  const kept = border > 0 ? room.slice(0, border) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')
  return (
    kept
      .trimEnd()
      .replace(/[,;:–—-]$/, '')
      .trimEnd() + CUT
  )
}
