import MiniSearch from 'minisearch'

/** MiniSearch as it comes, to compare with: the passages of one article, best first. */
export function plainMiniSearch(texts: readonly string[]): (question: string) => number[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return (question) => index.search(question).map(({ id }) => id as number) // ids are positions in `texts`, put there above
}
