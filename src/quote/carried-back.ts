import type { Said } from './said.ts'

/** `"One." "Two," she said.`: a piece without a speaker right before one that has one in its passage takes it. */
export function carriedBack(all: readonly Said[]): Said[] {
  const out: Said[] = []
  let next: Said | undefined
  for (let i = all.length - 1; i >= 0; i--) {
    let said = all[i]
    if (said === undefined) continue
    const weak =
      said.found === undefined || (said.found.rule === 'carried' && said.line.passage !== all[i - 1]?.line.passage)
    if (
      weak &&
      !said.continues &&
      next?.found !== undefined &&
      next.line.passage === said.line.passage &&
      next.line.frame.from <= said.line.frame.to &&
      said.line.alone
    ) {
      const { found, member, lead, origin, setting } = next
      said = {
        ...said,
        found: { ...found, rule: 'carried' },
        lead,
        origin,
        ...(member === undefined ? {} : { member }),
        ...(setting === undefined ? {} : { setting }),
      }
    }
    out.push(said)
    next = said
  }
  return out.reverse()
}
