import type { PassageRow } from './passages.ts'
import { ours, readArticlesOf } from './ours.ts'
import { type Built, PEERS } from './peers.ts'

/** One row of a table that compares us with others. */
export interface Engine {
  readonly name: string
  /**
   * What there is before an index: articles as the bot has read them, texts for the others.
   *
   * @returns builds the index; what it takes is what is measured
   */
  prepare(rows: readonly PassageRow[]): () => Built | Promise<Built>
}

const [plain, ...others] = PEERS.map(({ name, build }): Engine => ({
  name,
  prepare(rows) {
    const texts = rows.map(({ text }) => text)
    return () => build(texts)
  },
}))

const US: Engine = {
  name: 'ours',
  prepare(rows) {
    const reads = readArticlesOf(rows)
    return () => ours(reads)
  },
}

/** Plain MiniSearch first, which the others are measured against, then ours. */
export const ENGINES: readonly Engine[] = plain === undefined ? [US] : [plain, US, ...others]
