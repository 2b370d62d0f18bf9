import type { Checked, Claim, ClaimVerdict, Span } from '../domain.ts'
import { comparedWords } from '../search/compared-words.ts'
import type { Library } from '../search/library.ts'
import { NUMBER_WORDS } from '../search/number-words.ts'
import { judged } from './judged.ts'
import { pastedWords, type Pasted } from './pasted-words.ts'
import { turnsIn } from './sense.ts'
import type { Judged } from './claim-verdicts.ts'

/**
 * Compares a pasted quote with the articles, word for word.
 *
 * *Verbatim* and *cut* mean that the pasted words stand in the article in this order, and nothing else between them but what an
 * ellipsis, words in [brackets] or "she said" stands for; nothing here judges whether what was said is so.
 */
export function verify(library: Library, claim: Claim): Checked {
  const refused = whyNot(library, claim)
  if (refused !== undefined) return without(claim, { kind: 'refused', why: refused })
  const pasted = pastedWords(claim.text)
  const { words, text, disguises } = pasted
  if (words.length < FEWEST_WORDS) {
    const why = words.length === 0 ? 'empty' : 'too-short'
    return { ...without(claim, { kind: 'refused', why }), text, disguises }
  }
  const asIs = judged(library, claim, pasted)
  const bare = isExact(asIs.verdict) ? undefined : withoutBrackets(library, claim, pasted)
  const { found, read } = bare ?? { found: asIs, read: pasted }
  const { runs } = library
  return {
    claim,
    text,
    verdict: found.verdict,
    unlike:
      found.fit?.unlike.flatMap(({ word, position, likeness }) => {
        const typed = read.words[word]
        return typed === undefined || likeness === 'same'
          ? []
          : [{ typed: spanOf(typed), there: runs.spanAt(position), likeness }]
      }) ?? [],
    disguises,
    putIn: bare === undefined ? [] : pasted.brackets,
  }
}

/**
 * The same without what stands in [brackets], where the rest are the article's words: whoever quotes says so of them, as long as
 * they do not turn the sense.
 */
function withoutBrackets(
  library: Library,
  claim: Claim,
  { brackets, text }: Pasted,
): { readonly found: Judged; readonly read: Pasted } | undefined {
  if (brackets.length === 0) return undefined
  const inside = brackets.flatMap((span) => comparedWords(wordsIn(text, span)))
  const turns =
    /\]\p{L}/u.test(brackets.map((span) => wordsIn(text, span)).join(' ')) || // "[un]safe"
    turnsIn(inside).length > 0 ||
    inside.some(({ key }) => /\p{N}/u.test(key) || NUMBER_WORDS.has(key))
  if (turns || inside.length > MOST_IN_BRACKETS * brackets.length) return undefined
  const read = pastedWords(claim.text, { withoutBrackets: true })
  if (read.words.length < FEWEST_WORDS) return undefined
  const found = judged(library, claim, read)
  return isExact(found.verdict) && !hasItsOwn(found.verdict) ? { found, read } : undefined
}

/** Whether what is left out stands in brackets in the article too: then other words in them are other words. */
function hasItsOwn(verdict: ClaimVerdict): boolean {
  if (verdict.kind !== 'cut') return false
  const text = verdict.places[0]?.read.article.text ?? ''
  return verdict.leftOut.some(({ span }) => /[[\]]/.test(text.slice(Math.max(0, span.start - 1), span.end + 1)))
}

const MOST_IN_BRACKETS = 4 // words each; more is a clause of its own

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end)

/** The words stand in an article as they are. */
export const isExact = ({ kind }: ClaimVerdict) => kind === 'verbatim' || kind === 'cut' || kind === 'other-speaker'

/** As long as Discord lets a message or an option be. */
const CLAIM_LIMIT = 6000 // characters
const FEWEST_WORDS = 2

function whyNot(
  { reads, read }: Library,
  { text, articleId }: Claim,
): 'too-long' | 'no-articles' | 'no-such-article' | undefined {
  if (reads.length === 0) return 'no-articles'
  if (articleId !== undefined && read(articleId) === undefined) return 'no-such-article'
  if (text.length > CLAIM_LIMIT) return 'too-long'
  return undefined
}

const without = (claim: Claim, verdict: ClaimVerdict): Checked => ({
  claim,
  text: claim.text.trim(),
  verdict,
  unlike: [],
  disguises: [],
  putIn: [],
})
const spanOf = ({ start, end }: Span): Span => ({ start, end })
