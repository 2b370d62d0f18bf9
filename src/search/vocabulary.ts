import { gramsOf } from './grams.ts'
import type { LibraryForm } from './place.ts'
import type { Form } from './terms.ts'

/** The forms of a library and the pieces they are made of. */
export function makeVocabulary() {
  const forms = new Map<string, LibraryForm>()
  const met = new Map<Form, LibraryForm>()
  const byStem = new Map<string, LibraryForm[]>()
  const byKey = new Map<string, LibraryForm[]>()
  const grams = new Map<string, number>()
  const numberOf = (gram: string) => {
    const number = grams.get(gram) ?? grams.size
    grams.set(gram, number)
    return number
  }
  return {
    formOf(form: Form): LibraryForm {
      // The analyser gives the same object for the same word, as long as it remembers it.
      const before = met.get(form)
      if (before !== undefined) return before
      const name = `${form.capital ? '^' : ''}${form.stem} ${form.folded}`
      const known = forms.get(name)
      if (known !== undefined) {
        met.set(form, known)
        return known
      }
      const fresh = { ...form, grams: gramsOf(form.folded).map(numberOf) }
      forms.set(name, fresh)
      met.set(form, fresh)
      noteIn(byStem, form.stem, fresh)
      if (form.key !== undefined) noteIn(byKey, form.key, fresh)
      return fresh
    },
    /** Those of the same stem or key. */
    formsLike: ({ stem, key }: Form): ReadonlySet<LibraryForm> =>
      new Set([...(byStem.get(stem) ?? []), ...(key === undefined ? [] : (byKey.get(key) ?? []))]),
    ofStem: (stem: string): readonly LibraryForm[] => byStem.get(stem) ?? [],
    gramNumber: (gram: string) => grams.get(gram),
    grams: () => grams.size,
  }
}

function noteIn<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [value])
  else list.push(value)
}
