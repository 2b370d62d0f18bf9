import { CALL_VERBS, IRREGULAR, MEAN_VERBS, SAY_VERBS, TELL_VERBS } from './data/cue-verbs.ts'

/** What a verb form can do as the cue of a quote. */
export interface Cue {
  readonly says: boolean
  readonly tells: boolean
  readonly calls: boolean
  readonly means: boolean
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing'
}

/** The cue a lower-case word form can be. */
export function cueOf(low: string): Cue | undefined {
  return FORMS.get(low)
}

const FORMS: ReadonlyMap<string, Cue> = formsOf()

function formsOf(): Map<string, Cue> {
  const forms = new Map<string, Cue>()
  const irregular = new Map(IRREGULAR.map((row) => [row[0] ?? '', row]))
  const add = (list: readonly string[], does: 'says' | 'tells' | 'calls' | 'means'): void => {
    for (const lemma of list) {
      for (const [word, form] of inflect(lemma, irregular)) {
        const before = forms.get(word) ?? { says: false, tells: false, calls: false, means: false, form }
        forms.set(word, { ...before, [does]: true })
      }
    }
  }
  add(['say', 'put', ...SAY_VERBS], 'says')
  add(TELL_VERBS, 'tells')
  add(CALL_VERBS, 'calls')
  add(MEAN_VERBS, 'means')
  return forms
}

function inflect(marked: string, irregular: ReadonlyMap<string, readonly string[]>): [string, Cue['form']][] {
  const lemma = marked.replace('*', '')
  const row = irregular.get(lemma)
  if (row !== undefined) {
    const [base = '', third = '', past = '', participle = '', ing = ''] = row
    return [
      // first the past, which of "read" and "put" is likelier in news than the base
      [past, 'past'],
      [base, 'base'],
      [third, 'third'],
      [ing, 'ing'],
      [participle, 'participle'],
    ]
  }
  const stem = marked.endsWith('*') ? lemma + (lemma.at(-1) ?? '') : lemma
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const ing = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
  const third = /(?:[sx]|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  return [
    [lemma, 'base'],
    [third, 'third'],
    [ing, 'ing'],
    [past, 'past'],
  ]
}
