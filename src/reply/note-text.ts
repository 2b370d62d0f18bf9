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
        ? 'Not a quote: the article reports this in its own words.'
        : `The article reports this of ${name} in its own words; it is no quote.`
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
      return 'These words are quoted, but I leave open who said them.'
    case 'in-no-quote':
      return 'These words stand in no quote; they are the article’s own.'
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
