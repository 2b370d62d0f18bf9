import { words } from '../article/words.ts'
import type { Article, ReadArticle, Sentence, Speaker } from '../domain.ts'
import { cueOf } from '../quote/cues.ts'
import { fold } from '../search/fold.ts'
import { BEFORE_VERB, NOT_ALONE } from './data/reporting.ts'
import { questionTerms, sameTerm, termsOf, type Term } from '../search/terms.ts'

/**
 * Whether a sentence reports in the article's words what somebody said: "Holm said on Friday that …", "…, the county said",
 * "according to Holm". Words in quote marks tell nothing.
 *
 * @param names  the ways in which that person or body may be named, as words that stand together
 * @param denied  whether what somebody denies counts as what they say
 */
export function reportsSpeechOf(
  article: Article,
  sentence: Sentence,
  names: readonly (readonly Term[])[],
  { denied }: { readonly denied: boolean } = { denied: true },
): boolean {
  const { text, terms } = outsideMarks(words(article, sentence))
  return names.some((name) =>
    placesOf(name, terms).some(([first, last]) => {
      const start = terms[first]?.start ?? 0
      const end = terms[last]?.end ?? 0
      return saysAfter(text.slice(end), denied) || saysBefore(text.slice(0, start), text.slice(end))
    }),
  )
}

/** Whether a sentence reports anybody's speech. */
export function reportsSpeech(article: Article, sentence: Sentence): boolean {
  const { text } = outsideMarks(words(article, sentence))
  return (text.toLowerCase().match(WORD) ?? []).some(isSaying) || /\baccording to\b/i.test(text)
}

/** How a speaker may stand as the subject: every name, and "the minister" for who is the only one of that office here. */
export function namesOf(read: ReadArticle, speaker: Speaker): (readonly Term[])[] {
  const { article } = read
  const offices = officesOf(read, speaker).filter((office) => holdersIn(read).get(office.stem) === 1)
  return [
    ...speaker.names.map((name) => questionTerms(words(article, name))),
    ...offices.map((office) => [office]),
  ].filter((name) => name.length > 0)
}

/** How many speakers of the article hold an office; made once for each article. */
function holdersIn(read: ReadArticle): ReadonlyMap<string, number> {
  const known = holders.get(read)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const speaker of read.speakers) {
    for (const stem of new Set(officesOf(read, speaker).map((office) => office.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  holders.set(read, counts)
  return counts
}

const holders = new WeakMap<ReadArticle, ReadonlyMap<string, number>>()

const officesOf = ({ article }: ReadArticle, { roles }: Speaker) =>
  roles.flatMap((role) => officeOf(words(article, role)))

/** The noun of a role: "minister" of "Foreign Minister of Holm". */
function officeOf(role: string): Term[] {
  const head = role.split(/,| of | for | in | at /u)[0] ?? ''
  return termsOf(head).slice(-1)
}

/** The text with what stands in double marks blanked, so that places stay. */
function outsideMarks(text: string): { readonly text: string; readonly terms: readonly Term[] } {
  const blank = text.replace(/["“„][^"”“]*(?:["”]|$)/gu, (quoted) => ' '.repeat(quoted.length))
  return { text: blank, terms: termsOf(blank) }
}

/** Places, first and last term, where the terms of a name stand one after another. */
function placesOf(name: readonly Term[], terms: readonly Term[]): [number, number][] {
  return terms.flatMap((_, i): [number, number][] => {
    const last = i + name.length - 1
    return name.every((term, k) => terms[i + k] !== undefined && sameTerm(term, terms[i + k] as Term))
      ? [[i, last]]
      : []
  })
}

/** "…, who runs the port, also said": an aside between commas, then little words, then the verb. */
function saysAfter(after: string, denied: boolean): boolean {
  const match = AFTER.exec(after)
  if (match === null) return false
  const near = (match[1]?.toLowerCase().match(WORD) ?? []).slice(0, VERB_WITHIN)
  const at = near.findIndex(isSaying)
  const verb = near[at] ?? ''
  // "the agency quoted Holm as saying" reports what Holm said
  if (/^(?:quot|cit)e[sd]$/.test(verb) || (!denied && /^den(?:y|ies|ied)$/.test(verb))) return false
  return at >= 0 && near.slice(0, at).every((word) => BEFORE_VERB.has(word) || word.endsWith('ly'))
}

/** "said the mayor", "according to the mayor"; not "told the mayor" and not "said to the mayor". */
function saysBefore(before: string, after: string): boolean {
  const near = before.toLowerCase().match(WORD) ?? []
  const noArticle = near.at(-1) === 'the' ? near.slice(0, -1) : near
  if (noArticle.at(-1) === 'to' && noArticle.at(-2) === 'according') return true
  if (!/[,”"]\s*\S+(?:\s+the)?\s*$/iu.test(before)) return false
  const verb = noArticle.at(-1)
  return (
    verb !== undefined && isSaying(verb) && cueOf(verb)?.tells !== true && /^\s*(?:[.,;]|$|on |in |at )/.test(after)
  )
}

const AFTER = /^(?:['’]s)?(?:,[^,]{1,120},)?\s*([^,.;:!?]*)/u
const WORD = /[\p{L}'’-]+/gu
const VERB_WITHIN = 6 // words

function isSaying(word: string): boolean {
  const cue = cueOf(fold(word))
  const isFinite = cue !== undefined && cue.form !== 'base' && cue.form !== 'ing'
  return isFinite && (cue.says || cue.tells) && !NOT_ALONE.has(word)
}
