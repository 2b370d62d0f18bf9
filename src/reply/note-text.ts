import type { SaidNote } from '../domain.ts'
import { cutWords } from './fit-text.ts'

/** What an asker for somebody's words must know about the answer, as one sentence. */
export function noteText(note: SaidNote): string {
  const name = 'name' in note && note.name !== undefined ? cutWords(note.name, NAME_ROOM) : ''
  const about = 'about' in note ? cutWords(note.about, NAME_ROOM) : ''
  switch (note.kind) {
    case 'not-these-very-words':
      return 'Nobody is quoted with these very words; this comes closest:'
    case 'only-nearby':
      return `“${about}” stands in the same paragraph, not in the words quoted.`
    case 'reported':
      return name === ''
        ? 'No quote: the article tells in its own words what somebody said.'
        : `The article reports this of ${name} in its own words; it is no quote.`
    case 'in-turn':
      return `No quotation marks: the words stand in the turn of ${name} in an interview.`
    case 'not-quoted':
      return `I find no quote of ${name}.`
    case 'not-on':
      return `${name} is quoted, but I find no quote on “${about}”.`
    case 'not-to':
      return `${name} is quoted, but I find no quote said to “${about}”.`
    case 'not-said':
      return `I find no quote of ${name} with these words.`
    case 'said-by-others':
      return `I find no quote of ${name} with these words. They are quoted of somebody else:`
    case 'speaker-open':
      return `${note.nearly === true ? 'Nearly these words' : 'These words'} are quoted, but I leave open who said them.`
    case 'no-such-quote':
      return 'I find no quote that says this.'
    case 'in-no-quote':
      return 'These words stand in no quote, and I see nobody credited with them there.'
    case 'in-marks':
      return 'These words stand in quotation marks, but I cannot tell whose they are.'
    case 'in-headline':
      return `These words stand in the headline “${cutWords(note.title, TITLE_ROOM)}”, and in no quote.`
    case 'words-nowhere':
      return 'I find these words nowhere.'
    case 'no-day':
      return `I cannot tell from the article when ${name} said this.`
    case 'no-place':
      return `I cannot tell for sure where ${name} said this; the sentence may.`
    case 'no-reason':
      return `I cannot tell why ${name} said this; the paragraph may.`
    case 'no-addressee':
      return `I cannot tell from the article to whom ${name} said this.`
  }
}

const NAME_ROOM = 80 // characters
const TITLE_ROOM = 160 // characters
