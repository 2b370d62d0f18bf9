import { create, insert, search } from '@orama/orama'
import elasticlunr from 'elasticlunr'
import { Encoder, Index as FlexSearch } from 'flexsearch'
import english from 'flexsearch/lang/en'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import sqlite from 'node-sqlite3-wasm'
import stem from 'wink-porter2-stemmer'
import { QUESTION_WORDS } from '../../src/search/question-words.ts'
import { plainMiniSearch } from './plain-minisearch.ts'

/** Another engine that installs from npm, set up for English as its own documentation says. */
export interface Peer {
  readonly name: string
  build(texts: readonly string[]): Built | Promise<Built>
}

/** An index that can be asked. */
export interface Built {
  /** Positions in `texts`, best first: at least the first ten that share a word with the question. */
  ask(question: string): readonly number[] | Promise<readonly number[]>
  /** Where the index is kept out of sight of `process.memoryUsage()`. */
  bytes?(): number
  /** Where memory must be given back. */
  close?(): void
}

export const PEERS: readonly Peer[] = [
  { name: 'MiniSearch', build: (texts) => ({ ask: plainMiniSearch(texts) }) },
  { name: 'MiniSearch, stems', build: (texts) => stemmedMiniSearch(texts, false) },
  { name: 'MiniSearch, stems, fuzzy', build: (texts) => stemmedMiniSearch(texts, 0.2) },
  { name: 'lunr', build: withLunr },
  { name: 'elasticlunr', build: withElasticlunr },
  { name: 'FlexSearch', build: withFlexSearch },
  { name: 'Orama', build: withOrama },
  { name: 'SQLite FTS5', build: withFts5 },
]

const MOST = 10 // passages; MRR@10 reads no more

/** With Porter 2 stems, and without the words of a question that only ask. */
function stemmedMiniSearch(texts: readonly string[], fuzzy: number | false): Built {
  // The stemmer remembers nothing, which would make it most of what this engine takes.
  const stems = new Map<string, string>()
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(word.toLowerCase())
    stems.set(word, known)
    return known
  }
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: stemOf,
    searchOptions: { fuzzy, processTerm: (word) => (onlyAsks(word) ? null : stemOf(word)) },
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  stems.clear()
  return { ask: (question) => index.search(question).map(({ id }) => id as number) } // put there above
}

const onlyAsks = (word: string) => QUESTION_WORDS.has(word.toLowerCase())

/** Stems and stop words are its default. */
function withLunr(texts: readonly string[]): Built {
  const index = lunr(function () {
    this.field('text')
    for (const [id, text] of texts.entries()) this.add({ id, text })
  })
  // These are operators of its query language.
  return { ask: (question) => index.search(question.replace(/[:~^+*-]/g, ' ')).map(({ ref }) => Number(ref)) }
}

/** Stems and stop words are its default. */
function withElasticlunr(texts: readonly string[]): Built {
  const index = elasticlunr(function () {
    this.addField('text')
    this.saveDocument(false)
  })
  for (const [id, text] of texts.entries()) index.addDoc({ id, text })
  return { ask: (question) => index.search(question, {}).map(({ ref }) => Number(ref)) } // without `{}` it warns
}

/**
 * Stems and stop words of its English preset; without `suggest` a passage needs every word of the question. Its context, its
 * presets and its other alphabets were tried on squad: none is better by more than 0.2 points, context loses 5.
 */
function withFlexSearch(texts: readonly string[]): Built {
  const index = new FlexSearch({ encoder: new Encoder(english) })
  for (const [id, text] of texts.entries()) index.add(id, text)
  return { ask: (question) => index.search(question, { limit: MOST, suggest: true }) as number[] } // ids as put there
}

/** With its English stemmer. Its stop words are another package: without ours it loses 28 points on squad. */
function withOrama(texts: readonly string[]): Built {
  const index = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stopWords: [...QUESTION_WORDS] } },
  })
  for (const [id, text] of texts.entries()) void insert(index, { id: String(id), text })
  return {
    ask: async (question) => {
      const { hits } = await search(index, { term: question, limit: MOST })
      return hits.map(({ id }) => Number(id))
    },
  }
}

/**
 * Ranked by its own BM25, and asked without the words that only ask, which gains 3 points on squad. Its index only, without the
 * texts (`content=''`), which most of the others do not keep either.
 */
function withFts5(texts: readonly string[]): Built {
  const database = new sqlite.Database()
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter unicode61')")
  const put = database.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)')
  database.exec('BEGIN')
  for (const [id, text] of texts.entries()) put.run([id, text])
  database.exec('COMMIT')
  put.finalize()
  const best = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?')
  return {
    ask(question) {
      const words = (question.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !onlyAsks(word))
      if (words.length === 0) return []
      return best.all([words.map((word) => `"${word}"`).join(' OR '), MOST]).map(({ rowid }) => Number(rowid))
    },
    bytes: () => pragma(database, 'page_count') * pragma(database, 'page_size'),
    close() {
      best.finalize()
      database.close()
    },
  }
}

const pragma = (database: sqlite.Database, name: string) => Number(database.get(`PRAGMA ${name}`)?.[name])
