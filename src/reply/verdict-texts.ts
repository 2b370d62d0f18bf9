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
  empty: 'There are no words in that to check; words in a picture I cannot read.',
  'too-long': 'That is too long to check: please paste at most 6,000 characters.',
  'too-short': 'One word alone cannot be checked: please paste a few more of the quote.',
  'no-articles': 'I have no articles yet. The owner of this bot can put some into its corpus folder.',
  'no-such-article': 'No article fits that name, or more than one does. /articles lists all, with short names to use.',
}

/** What is said of a pasted quote: of its words only, never of whether what was said is so. */
export const VERDICT_TEXTS = {
  verbatim: '✔ Verbatim: these words stand in the article.',
  verbatimBy: '✔ Verbatim, and the article gives it to the speaker named.',
  verbatimOpen: '✔ Verbatim, but whether the speaker named said it is not clear.',
  cut: '✂ Verbatim, cut: the words stand in the article, with others left out.',
  cutTurns: '✂ Verbatim, cut so that the sense changes.',
  altered: '≠ Altered: the article has other words.',
  spliced: '⊕ Spliced: pieces of several places, joined as one quote.',
  otherSpeaker: (speaker: string) => `⇄ Right words, other speaker${speaker === '' ? '' : `: ${speaker}`}.`,
  notGiven: '⇄ Right words, but the article does not give them to the speaker named.',
  ownWords: '⇄ Right words, but the article’s own: nobody is quoted with them.',
  notSaid: '⇄ Right words, but the article does not give them as said.',
  reported: '¶ Reported, not quoted: the article says it in words of its own.',
  reportedNear: '¶ Reported, not quoted: the article tells of it, in other words.',
  nowhere: '∅ Not in these articles.',
  nowhereInOne: '∅ Not in this article.',
  provesNothing: 'That proves nothing about the world: it may have been said elsewhere.',
  mostlyOther: 'Only what stands in quote marks was checked.',
  ownReport: 'There the article reports it in words of its own; nobody is quoted with it.',
  /** Around the pasted words. */
  pasted: (speaker: string | undefined) => (speaker === undefined ? 'Pasted: ' : `Pasted, as said by ${speaker}: `),
  unchecked: (count: number) =>
    `${count} more ${count === 1 ? 'quote was' : 'quotes were'} not checked: I check five at a time.`,
  passage: 'A whole passage: the reporter’s words, with quotes in them.',
  nearest: 'The nearest there is:',
  headline: (title: string) => `It is the headline “${title}”, which nobody is quoted with.`,
  leftOut: 'Left out:',
  turns: (word: string, kind: SenseKind) => `“${word}” (${SENSES[kind]})`,
  changed: (typed: string, there: string) => `“${typed}” – the article has “${there}”`,
  added: (typed: string) => `“${typed}” – not in the article`,
  missing: (there: string) => `Left out without a mark: “${there}”`,
  matters: (kinds: readonly SenseKind[]) =>
    kinds.length === 0 ? '' : ` (${kinds.map((kind) => SENSES[kind]).join(', ')})`,
  moreChanges: (count: number) => `… and ${count} more.`,
  piece: (typed: string) => `“${typed}” stands here:`,
  open: 'I cannot tell whether the speaker named said it.',
  otherToo: (claimed: string, speaker: string) =>
    speaker === ''
      ? `The article does not give its words to ${claimed} either.`
      : `And the article gives its words to ${speaker}, not to ${claimed}.`,
  unlike: (typed: string, there: string) => `Read “${typed}” as “${there}”.`,
  putIn: (words: readonly string[]) =>
    `Not the article’s, but put in by whoever quotes, and marked so: ${words.join(', ')}.`,
  lookAlikes: (words: readonly string[]) =>
    `Letters of another alphabet that look like Latin ones stand in: ${words.join(', ')}.`,
  invisible: (count: number) => `${count} character${count === 1 ? '' : 's'} that nobody sees stood in it.`,
  morePlaces: (count: number) => `… and in ${count} more place${count === 1 ? '' : 's'}.`,
  compared: (articles: number) =>
    `Compared with ${articles === 1 ? '1 article' : `${articles} articles`}, word for word, as of`,
  refused: (why: Refused) => WHY_REFUSED[why],
} as const
