import { gramsOf } from './grams.ts'
import { nameTerm } from './name-term.ts'
import { QUESTION_WORDS } from './question-words.ts'
import type { Form } from './terms.ts'

export type Vocabulary = ReturnType<typeof makeVocabulary>

/**
 * The forms of a library and the four-letter pieces they are made of, each with a number, from 0.
 *
 * Lists beside each other, not an object a form: a library has tens of thousands, and is made while people wait.
 */
export function makeVocabulary() {
  const forms: Form[] = []
  const byName = new Map<string, number>()
  const byStem = new Map<string, number[]>()
  const byKey = new Map<string, number[]>()
  /** What a form is indexed as; '' for nothing. */
  const stems: string[] = []
  const names: string[] = []
  /** The pieces of one form after the other, and where each form's begin. */
  const gramsOfAll: number[] = []
  const gramsFrom: number[] = [0]
  const gramNumbers = new Map<string, number>()
  /** By slot: for the same word the analyser gives the same object, as long as it remembers it. */
  const met: (Form | undefined)[] = []
  const metAs: number[] = []

  const gramNumber = (gram: string) => {
    const known = gramNumbers.get(gram)
    if (known !== undefined) return known
    gramNumbers.set(gram, gramNumbers.size)
    return gramNumbers.size - 1
  }
  const fresh = (name: string, form: Form): number => {
    const { stem, key, capital, folded } = form
    const number = forms.push(form) - 1
    stems.push(!capital && QUESTION_WORDS.has(folded) ? '' : stem)
    names.push(capital && key !== undefined ? nameTerm(key) : '')
    for (const gram of gramsOf(folded)) gramsOfAll.push(gramNumber(gram))
    gramsFrom.push(gramsOfAll.length)
    byName.set(name, number)
    noteIn(byStem, stem, number)
    if (key !== undefined) noteIn(byKey, key, number)
    return number
  }
  return {
    /** All of them, each at the position of its number. */
    forms: forms as readonly Form[],
    numberOf(form: Form): number {
      const { slot, capital, stem, folded } = form
      if (met[slot] === form) return metAs[slot] ?? -1
      const name = `${capital ? '^' : ''}${stem} ${folded}`
      const number = byName.get(name) ?? fresh(name, form)
      if (slot < 0) return number
      met[slot] = form
      metAs[slot] = number
      return number
    },
    /** Adds the terms that a form is indexed as: stem, and the sound of a name; none for words that no question is about, half of all. */
    addTerms(form: number, terms: string[]): void {
      const stem = stems[form] ?? ''
      const name = names[form] ?? ''
      if (stem !== '') terms.push(stem)
      if (name !== '') terms.push(name)
    },
    /** The different stems that forms are indexed as. */
    indexedStems: (): ReadonlySet<string> => new Set(stems.filter((stem) => stem !== '')),
    /** Numbers of the forms of the same stem or key. */
    like: ({ stem, key }: Form): ReadonlySet<number> =>
      new Set([...(byStem.get(stem) ?? []), ...(key === undefined ? [] : (byKey.get(key) ?? []))]),
    ofStem: (stem: string): readonly number[] => byStem.get(stem) ?? [],
    /** Calls with the number of each of a form's pieces. */
    eachGram(form: number, call: (gram: number) => void): void {
      const to = gramsFrom[form + 1] ?? 0
      for (let i = gramsFrom[form] ?? to; i < to; i += 1) call(gramsOfAll[i] as number) // all are there
    },
    gramNumber: (gram: string) => gramNumbers.get(gram),
    grams: () => gramNumbers.size,
  }
}

function noteIn(lists: Map<string, number[]>, name: string, number: number): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [number])
  else list.push(number)
}
