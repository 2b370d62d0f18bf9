import type { Piece } from './marks.ts'

/**
 * The double pieces, those within a single one as its inner pieces: ‘She said, “Go home,” and went.’ Only ‘ tells that a quote
 * opens, for ' may as well be an apostrophe.
 */
export function aroundDoubles(text: string, singles: readonly Piece[], doubles: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let at = 0
  for (const single of singles) {
    const first = at
    while (at < doubles.length && (doubles[at]?.outer.start ?? 0) < single.start) at++
    for (const piece of doubles.slice(first, at)) out.push(piece)
    if ((out.at(-1)?.outer.end ?? 0) > single.start || text[single.outer.start] !== '‘') continue
    let to = at
    while (to < doubles.length && (doubles[to]?.outer.start ?? 0) < single.end) to++
    if (to === at || (doubles[to - 1]?.outer.end ?? 0) > single.end) continue
    out.push({ ...single, inner: doubles.slice(at, to) })
    at = to
  }
  for (const piece of doubles.slice(at)) out.push(piece)
  return out
}
