import MiniSearch from 'minisearch'

/** The different stems of a library, to find those that differ from a word by a letter or two. */
export interface Spellings {
  /** Those up to so many edits away: a letter more, fewer or other. */
  within(stem: string, edits: number): string[]
}

/**
 * An index of its own, in which each stem stands once: in that of the passages every look-up of a misspelt word would walk through
 * all passages that have a word like it.
 */
export function* indexSpellings(stems: Iterable<string>): Generator<undefined, Spellings> {
  const known: string[] = []
  const index = new MiniSearch<{ readonly id: number; readonly stem: string }>({
    fields: ['stem'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  })
  for (const stem of stems) {
    index.add({ id: known.push(stem) - 1, stem })
    yield undefined
  }
  return {
    within: (stem, edits) => index.search(stem, { fuzzy: edits }).map(({ id }) => known[id as number] as string), // ids are its positions
  }
}
