import { shown } from './shown.ts'

/**
 * A text for places that do not format (labels of buttons and choices): on one line, trimmed.
 *
 * @param limit  UTF-16 code units; a longer text is cut between two characters as people count them and ends with `…`
 */
export function plain(text: string, limit = Infinity): string {
  const line = shown(text).replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  let cut = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    if (cut.length + segment.length + 1 > limit) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}
