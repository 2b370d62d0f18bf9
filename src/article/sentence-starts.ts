const SLICE = 2000 // code units; Intl.Segmenter copies what it is given for each sentence, so a long text costs its square

/**
 * Where `Intl.Segmenter` sees a sentence begin, but for the first; linear in the text's length.
 *
 * @param language  BCP 47 tag; one that is unknown is read as English
 */
export function sentenceStarts(text: string, language: string): number[] {
  const segmenter = segmenterFor(language)
  const starts: number[] = []
  let from = 0
  while (from < text.length) {
    const end = sliceEnd(text, from)
    const found = Array.from(segmenter.segment(text.slice(from, end)), ({ index }) => from + index).slice(1)
    starts.push(...found)
    // What follows the last sentence seen begins a slice of its own, so that a sentence is not cut by the slice's end;
    // one longer than a slice is read on from there, and the cut is no sentence end.
    from = end < text.length ? (found.at(-1) ?? end) : end
  }
  return starts
}

function sliceEnd(text: string, from: number): number {
  const end = from + SLICE
  if (end >= text.length) return text.length
  // Not between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(isKnown(language) ? language : 'en', { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

function isKnown(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0
  } catch {
    return false // a RangeError: not a language tag at all
  }
}
