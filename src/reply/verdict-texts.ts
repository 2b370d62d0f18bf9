import type { ClaimVerdict, SenseKind } from '../domain.ts'

const SENSES: Readonly<Record<SenseKind, string>> = {
  negation: 'negation',
  condition: 'condition',
  contrast: 'contrast',
  doubt: 'doubt',
  modality: 'will or may',
  quantity: 'quantity',
  number: 'number or unit',
  name: 'name',
}

type Refused = Extract<ClaimVerdict, { kind: 'refused' }>['why']

const WHY_REFUSED: Readonly<Record<Refused, string>> = {
  empty: 'There are no words in that to check.',
  'too-long': 'That is too long to check: please paste at most 6,000 characters.',
  'too-short': 'One word alone cannot be checked: please paste a few more of the quote.',
  'no-articles': 'I have no articles yet. The owner of this bot can put some into its corpus folder.',
  'no-such-article': 'No article fits that name, or more than one does. /articles lists all, with short names to use.',
}

/** What is said of a pasted quote: of its words only, never of whether what was said is so. */
export const VERDICT_TEXTS = {
  verbatim: '✔ Verbatim: these words stand in the article.',
  verbatimBy: '✔ Verbatim, and said by the speaker named.',
  cut: '✂ Verbatim, cut: the words stand in the article, with others left out.',
  cutTurns: '✂ Verbatim, cut so that the sense changes.',
  altered: '≠ Altered: the article has other words.',
  spliced: '⊕ Spliced: pieces of several places, joined as one quote.',
  otherSpeaker: '⇄ Right words, other speaker.',
  notGiven: '⇄ Right words, but the article does not give them to the speaker named.',
  ownWords: '⇄ Right words, but the article’s own: nobody is quoted with them.',
  notSaid: '⇄ Right words, but the article does not give them as said.',
  reported: '¶ Reported, not quoted: the article says it in words of its own.',
  nowhere: '∅ Not in these articles. That proves nothing about the world.',
  nowhereInOne: '∅ Not in this article. That proves nothing about the world.',
  /** Around the pasted words. */
  pasted: (speaker: string | undefined) => (speaker === undefined ? 'Pasted: ' : `Pasted, as said by ${speaker}: `),
  unchecked: (count: number) =>
    `${count} more ${count === 1 ? 'quote was' : 'quotes were'} not checked: five are at a time.`,
  passage: 'A passage of the article: words of its own and quoted ones together.',
  nearest: 'The nearest there is:',
  headline: (title: string) => `It is the headline “${title}”, which nobody is quoted with.`,
  leftOut: 'Left out:',
  turns: (word: string, kind: SenseKind) => `“${word}” (${SENSES[kind]})`,
  changed: (typed: string, there: string) => `“${typed}” – the article has “${there}”`,
  added: (typed: string) => `“${typed}” – not in the article`,
  missing: (there: string) => `“${there}” – left out without a mark`,
  matters: (kinds: readonly SenseKind[]) =>
    kinds.length === 0 ? '' : ` (${kinds.map((kind) => SENSES[kind]).join(', ')})`,
  moreChanges: (count: number) => `… and ${count} more.`,
  piece: (typed: string) => `“${typed}” stands here:`,
  open: 'Who said it is left open: I am not sure enough that it is, or is not, the speaker named.',
  otherToo: (speaker: string) => `The article does not give its words to ${speaker} either.`,
  unlike: (typed: string, there: string) => `Read “${typed}” as “${there}”.`,
  putIn: (words: readonly string[]) =>
    `Not the article’s, but put in by whoever quotes, and marked so: ${words.join(', ')}.`,
  lookAlikes: (words: readonly string[]) =>
    `Letters of another alphabet that look like Latin ones stand in: ${words.join(', ')}.`,
  invisible: (count: number) => `${count} character${count === 1 ? '' : 's'} that nobody sees stood in it.`,
  morePlaces: (count: number) => `… and in ${count} more place${count === 1 ? '' : 's'}.`,
  compared: (articles: number) =>
    `Compared with ${articles === 1 ? '1 article' : `${articles} articles`}, word for word, as I had them on`,
  refused: (why: Refused) => WHY_REFUSED[why],
} as const
