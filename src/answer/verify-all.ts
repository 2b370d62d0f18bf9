import type { Checked, Claim } from '../domain.ts'
import type { Library } from '../search/library.ts'
import { comparedWords } from '../search/compared-words.ts'
import { claimsIn, type Presented } from './claims-in.ts'
import { isExact, verify } from './verify.ts'

/** The quotes of one pasted text or message, each with its verdict. */
export interface AllChecked {
  /** In reading order, at least one. */
  readonly checked: readonly Checked[]
  /** How many more quotes there are than were looked at. */
  readonly unchecked: number
  /** Most of the text stands outside of the quotes, and was not compared. */
  readonly isMostlyOther: boolean
}

/**
 * Checks every quote in a pasted text. All of it is one where it is verbatim, or where it stands in an article and most of it is
 * outside of quote marks; without marks, all but a label before it and who signs it. Who is named as the speaker in the text counts
 * where the claim has none.
 */
export function verifyAll(library: Library, claim: Claim): AllChecked {
  const whole = verify(library, claim)
  const one = { checked: [whole], unchecked: 0, isMostlyOther: false }
  if (whole.verdict.kind === 'refused') return one
  const said = claimsIn(library.reads, claim.text)
  const check = ({ text, speaker }: Presented) => verify(library, { ...claim, text, ...ofSpeaker(claim, speaker) })
  if (said.every(({ inMarks }) => !inMarks)) {
    const [signed] = said.filter(({ text }) => text.length < whole.text.length).map(check)
    return signed === undefined || (isThere(whole) && !isThere(signed)) ? one : { ...one, checked: [signed] }
  }
  // A passage with quotes in it is one; quotes with a few words beside them are not, though these may stand there too.
  const inMarks = said.reduce((sum, { text }) => sum + wordCount(text), 0)
  if (whole.verdict.kind === 'verbatim' || (isThere(whole) && 2 * inMarks < wordCount(whole.text))) return one
  return {
    checked: said.slice(0, MOST).map(check),
    unchecked: Math.max(0, said.length - MOST),
    isMostlyOther: 2 * inMarks < wordCount(whole.text),
  }
}

const wordCount = (text: string) => comparedWords(text).length

/** Quotes of one message that are looked at. */
const MOST = 5

const ofSpeaker = ({ speaker: claimed }: Claim, inText: string | undefined) => {
  const speaker = claimed ?? inText
  return speaker === undefined ? {} : { speaker }
}

/** The article's words as they are, with whatever marks they have there. */
function isThere({ verdict }: Checked): boolean {
  return isExact(verdict) || (verdict.kind === 'reported' && verdict.exact)
}
