import { nameTerm } from './name-term.ts'
import type { Place } from './place.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Counted with the last passage that had each, so that no set is made for every passage: that took half of all the time. */
export function makeCounts({ forms, eachGram }: Vocabulary) {
  const terms = new Map<string, Count>()
  /** By the form's number: what is counted with it, and the last passage that had it. */
  const ofForm: (readonly Count[])[] = []
  const formLast: number[] = []
  const gramPassages: number[] = []
  const gramLast: number[] = []
  let passage = -1
  const countOf = (name: string) => {
    const count = terms.get(name) ?? { passages: 0, last: -1 }
    terms.set(name, count)
    return count
  }
  const countsOf = (form: number): readonly Count[] => {
    const { stem = '', key, capital } = forms[form] ?? {}
    return capital === true && key !== undefined ? [countOf(stem), countOf(nameTerm(key))] : [countOf(stem)]
  }
  const noteGram = (gram: number) => {
    if (gramLast[gram] === passage) return
    gramLast[gram] = passage
    gramPassages[gram] = (gramPassages[gram] ?? 0) + 1
  }
  const note = (form: number) => {
    formLast[form] = passage
    for (const count of (ofForm[form] ??= countsOf(form))) {
      if (count.last === passage) continue
      count.last = passage
      count.passages += 1
    }
  }
  return {
    add({ passage: { number }, numbers, heading, card }: Place): void {
      passage += 1
      for (const form of numbers) {
        if (formLast[form] === passage) continue
        note(form)
        eachGram(form, noteGram)
      }
      heading.forEach(note)
      if (number === 1) card.forEach(note)
    },
    /** In how many passages or their headings, or with which first passage's card, a stem or the name of a key stands. */
    term: (term: string) => terms.get(term)?.passages ?? 0,
    /** In how many passages a four-letter piece stands. */
    gram: (number: number) => gramPassages[number] ?? 0,
  }
}

interface Count {
  passages: number
  last: number
}
