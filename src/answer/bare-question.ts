import { LEAD, SLIPS, TAIL } from './data/asking.ts'

/** Stands in a bare question for the words that were in quote marks; a character of no language. */
export const MARKED = '\ue000'

/**
 * A question without greetings, thanks and end marks, slips in its question words mended, and the first words in quote
 * marks put aside.
 *
 * @returns bare  on one line, `MARKED` where the words in marks stood; names and words as typed
 */
export function bareQuestion(question: string): { readonly bare: string; readonly marked: string | undefined } {
  const typed = question.replaceAll(MARKED, ' ').replace(/\s+/gu, ' ').trim()
  const mark = DOUBLE.exec(typed) ?? SINGLE.exec(typed) ?? OPEN.exec(typed)
  const marked = mark?.groups?.['words']?.trim()
  const held = mark === null || marked === '' ? typed : typed.replace(mark[0], ` ${MARKED} `)
  const mended = held.replace(/[\p{L}'’]+/gu, (word) => SLIPS.get(word.toLowerCase()) ?? word)
  const bare = withoutEnds(mended.replace(/\s+/gu, ' ').trim())
  return { bare, marked: bare.includes(MARKED) ? marked : undefined }
}

const DOUBLE = /["“”„«»](?<words>[^"“”„«»]+)["“”«»]/u
/** Apostrophes inside words are none of the marks. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?<words>(?:[^'‘’]|['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/u
/** Opened and never closed: all that follows is meant. */
const OPEN = /["“„«](?<words>[^"“”„«»]{3,})$/u

function withoutEnds(question: string): string {
  let bare = question
  for (let before = ''; bare !== before;) {
    before = bare
    bare = bare.replace(LEADING, '').replace(TRAILING, '').trim()
  }
  return bare
}

const LEADING = new RegExp(`^(?:${LEAD})(?![\\p{L}\\p{N}'’])[\\s,.!:;–—-]*|^[\\s,.!:;–—-]+`, 'iu')
const TRAILING = new RegExp(`(?:[\\s,]+(?:${TAIL}))?[\\s?!.,;:…]*$`, 'iu')
