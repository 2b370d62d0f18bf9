import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'

/**
 * Whether a word is one of English, in any of its forms, or a common name: one that is not may be another's misspelling.
 * The dictionary takes a third of a second and is read when the first word is asked for, or by `readEnglish`.
 *
 * @param word  as written; names need their capital
 */
export function isEnglishWord(word: string): boolean {
  return readEnglish().correct(word.replaceAll('’', "'"))
}

/** Reads the dictionary, once: so that nobody waits for it who asks. */
export function readEnglish(): ReturnType<typeof nspell> {
  return (dictionary ??= readDictionary())
}

let dictionary: ReturnType<typeof nspell> | undefined

function readDictionary(): ReturnType<typeof nspell> {
  // The package itself reads its files asynchronously as soon as it is imported; these are the same files.
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'))
  return nspell({ aff: readFileSync(join(folder, 'index.aff')), dic: readFileSync(join(folder, 'index.dic')) })
}
