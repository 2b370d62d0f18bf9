import { expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { words } from '../../src/article/words.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  weir: {
    title: 'Weir keeper warns of broken gates',
    text: [
      'Residents say the dam is unsafe. The gates are reportedly stuck. The meadow lies lower. Some sluices still work, and the keeper has reportedly left.',
      '“Everyone leaves in the end,” said Omar El-Sayed. Most maps have the “long ditch” wrong.',
      'Eva Grey said in her statement that the pumps had failed. “They failed twice,” she said.',
      'It rained. “Somebody cancelled the ferry!” It went on raining.',
    ].join('\n\n'),
  },
  walls: [
    'Peter Holt: We rebuilt the north wall before the flood.',
    'Interviewer: Was it enough?',
    'Peter Holt: No, the south wall stayed as it was.',
    'Interviewer: And who pays?',
  ].join('\n\n'),
  notes: ['Note: The barge sank.', 'It sank fast.', 'Cargo: Grain and salt.', 'Note: Nobody drowned.'].join('\n\n'),
})

function asked(text: string) {
  const { verdict, evidence } = ask(library, { text })
  const [best] = evidence
  const quoted = best?.said?.[0]
  return {
    kind: verdict.kind,
    note: 'note' in verdict ? verdict.note : undefined,
    first: best && (quoted === undefined ? best.sentence : quoted.spans[0]),
    text: best && words(best.read.article, (quoted === undefined ? undefined : quoted.spans[0]) ?? best.sentence),
  }
}

test.each<[string, object | undefined, string]>([
  ['Who said “the dam is unsafe”?', { kind: 'reported' }, 'Residents say the dam is unsafe.'],
  ['Who said “the gates are reportedly stuck”?', { kind: 'reported' }, 'The gates are reportedly stuck.'],
  [
    'Who said “the keeper has reportedly left”?',
    { kind: 'reported' },
    'Some sluices still work, and the keeper has reportedly left.',
  ],
  ['What did residents say?', { kind: 'reported', name: 'residents' }, 'Residents say the dam is unsafe.'],
  [
    'Who said “the south wall stayed as it was”?',
    { kind: 'in-turn', name: 'Peter Holt' },
    'Peter Holt: No, the south wall stayed as it was.',
  ],
  [
    'Who said the south wall stayed as it was?',
    { kind: 'in-turn', name: 'Peter Holt' },
    'Peter Holt: No, the south wall stayed as it was.',
  ],
  [
    'What did Peter Holt say about the south wall?',
    { kind: 'in-turn', name: 'Peter Holt' },
    'Peter Holt: No, the south wall stayed as it was.',
  ],
  [
    'What did Holt say about the flood?',
    { kind: 'in-turn', name: 'Holt' },
    'Peter Holt: We rebuilt the north wall before the flood.',
  ],
  ['Who said “and who pays”?', { kind: 'in-turn', name: 'Interviewer' }, 'Interviewer: And who pays?'],
  ['What did Grey say in her statement?', undefined, 'They failed twice,'],
  [
    'what did grey say in her statement about the pumps',
    { kind: 'reported', name: 'Eva Grey' },
    'Eva Grey said in her statement that the pumps had failed.',
  ],
])('%s', (question, note, text) => {
  expect(asked(question)).toMatchObject({ kind: 'answered', note, text })
})

test.each<[string, object]>([
  ['Who said “the meadow lies lower”?', { kind: 'in-no-quote' }],
  ['Who said “some sluices still work”?', { kind: 'in-no-quote' }],
  ['Who said “long ditch”?', { kind: 'in-marks' }],
  ['Who said “warns of broken gates”?', { kind: 'in-headline', title: 'Weir keeper warns of broken gates' }],
  ['Who said weir keeper warns of broken gates?', { kind: 'in-headline', title: 'Weir keeper warns of broken gates' }],
  ['Who said that gates are unsafe for zebras?', { kind: 'no-such-quote' }],
  ['Who said there is no meadow?', { kind: 'no-such-quote' }],
  ['Who said “the barge sank”?', { kind: 'in-no-quote' }],
  ['Who said “cancel the ferry”?', { kind: 'speaker-open', nearly: true }],
  ['Who said “cancelled the ferry”?', { kind: 'speaker-open' }],
  ['What did Ada Holt say about the south wall?', { kind: 'not-quoted', name: 'Ada Holt' }],
])('no answer, and why: %s', (question, note) => {
  const { kind, note: told } = asked(question)
  expect({ kind, note: told }).toEqual({ kind: 'related', note })
})

test.each(["Who said 'leave'?", 'Who said “everyone leave”?', 'Who said “leaving in the end”?'])(
  'other forms of the words are not these words: %s',
  (question) => {
    expect(asked(question)).toMatchObject({ kind: 'answered', note: { kind: 'not-these-very-words' } })
  },
)

test.each(['Who said “EVERYONE leaves”?', 'Who said “everyone leaves — in the end”?', 'who said "Éveryone leaves"'])(
  'case, marks and accents make no other words: %s',
  (question) => {
    expect(asked(question)).toMatchObject({ kind: 'answered', note: undefined, text: 'Everyone leaves in the end,' })
  },
)
