import { nameTerm } from './name-term.ts'
import type { Place } from './place.ts'
import type { Form } from './terms.ts'

/** Counted with the last passage that had each, so that no set is made for every passage: that took half of all the time. */
export function makeCounts() {
  const terms = new Map<string, Count>()
  const ofForm = new Map<Form, readonly Count[]>()
  const gramPassages: number[] = []
  const gramLast: number[] = []
  let passage = -1
  const note = (count: Count) => {
    if (count.last === passage) return
    count.last = passage
    count.passages += 1
  }
  const countsOf = ({ stem, key, capital }: Form) =>
    (capital && key !== undefined ? [stem, nameTerm(key)] : [stem]).map((name) => {
      const count = terms.get(name) ?? { passages: 0, last: -1 }
      terms.set(name, count)
      return count
    })
  return {
    add({ passage: { number }, forms, headingForms, cardForms }: Place): void {
      passage += 1
      for (const form of [...forms, ...headingForms, ...(number === 1 ? cardForms : [])]) {
        let its = ofForm.get(form)
        if (its === undefined) ofForm.set(form, (its = countsOf(form)))
        its.forEach(note)
      }
      for (const { grams } of forms) {
        for (const gram of grams) {
          if (gramLast[gram] === passage) continue
          gramLast[gram] = passage
          gramPassages[gram] = (gramPassages[gram] ?? 0) + 1
        }
      }
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
