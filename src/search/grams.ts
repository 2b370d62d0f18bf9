/**
 * The four-letter pieces of a word with its ends marked, each once; a shorter word is one piece.
 *
 * Derivations and slips of the pen share most of them ("headquarters", "headquartered"), and unlike stems they need no rules.
 *
 * @param folded  one word, as `Form.folded`
 */
export function gramsOf(folded: string): string[] {
  const marked = `^${folded.slice(0, LONGEST)}$`
  if (marked.length <= LENGTH + 1) return [marked]
  const grams = new Set<string>()
  for (let i = 0; i + LENGTH <= marked.length; i += 1) grams.add(marked.slice(i, i + LENGTH))
  return [...grams]
}

const LENGTH = 4 // letters; the usual choice for English
const LONGEST = 40 // letters; a longer word is none
