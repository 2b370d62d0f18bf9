import { expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { quotesBy } from '../../src/answer/quotes-by.ts'
import { words } from '../../src/article/words.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  mill: [
    'Peter Holt said on Monday that the mill must close. Anna Holt, his sister, stood beside him.',
    '“The wheel is rotten,” said Peter Holt. Mr Holt added that the roof was worse.',
  ].join('\n\n'),
  ford: [
    '“The ford is deep,” said Carl Brandt, the ferryman. “It was always deep,” he said. “Ask anybody,” Brandt said.',
    '“The ford is safe,” said Lena Brandt, a teacher. Ms Brandt said that the children walk through it.',
    'Ms Roux said that the ice was thin.',
    'Mr Berg-Aslan asked how deep the ford was. Van der Lund went home.',
    'One warden of Holmby, who had a boat, said the ferry was older than he.',
    '“The boats are dry,” said Jan van der Lund.',
  ].join('\n\n'),
})

function asked(text: string) {
  const { verdict, evidence } = ask(library, { text })
  const answering = verdict.kind === 'answered' ? evidence.slice(0, verdict.answering) : []
  return {
    note: 'note' in verdict ? verdict.note?.kind : undefined,
    namesakes: verdict.kind === 'answered' ? verdict.namesakes : undefined,
    shown: answering.flatMap(({ read, said, sentence }) =>
      said === undefined
        ? [words(read.article, sentence)]
        : said.map(({ spans }) => spans.map((span) => words(read.article, span)).join(' / ')),
    ),
  }
}

test.each(['What did Anna Holt say?', 'what did anna holt say', 'What did Ms Holt say?', 'What did Anna say?'])(
  'nobody gets the words of a namesake: %s',
  (question) => {
    expect(asked(question).shown).toEqual([])
  },
)

test.each<[string, string[]]>([
  ['What did Peter Holt say?', ['The wheel is rotten,']],
  ['What did Mr Holt say about the roof?', ['Mr Holt added that the roof was worse.']],
  ['What did Peter Holt say about closing?', ['Peter Holt said on Monday that the mill must close.']],
  ['What did Lena Brandt say?', ['The ford is safe,']],
  ['What did Ms Brandt say about children?', ['Ms Brandt said that the children walk through it.']],
  ['What did Lena Brandt say about children?', ['Ms Brandt said that the children walk through it.']],
  ['What did Carl Brandt say about children?', []],
  ['What did Ms Roux say?', ['Ms Roux said that the ice was thin.']],
  ['What did Mr Roux say?', []],
  ['What did Mr Berg-Aslan say?', ['Mr Berg-Aslan asked how deep the ford was.']],
  ['What did Ms Berg-Aslan say?', []],
  ['What did van der Lund say?', ['The boats are dry,']],
  ['what did the warden of holmby say', ['One warden of Holmby, who had a boat, said the ferry was older than he.']],
  ['Anything from Lena Brandt?', ['The ford is safe,']],
  ['what did lena brandt tell the reporter', ['The ford is safe,']],
])('%s', (question, shown) => {
  expect(asked(question)).toMatchObject({ shown, namesakes: undefined })
})

test('of a surname that two bear, both are shown first and all are named in full', () => {
  const { shown, namesakes } = asked('What did Brandt say?')
  expect(namesakes).toEqual(['Carl Brandt', 'Lena Brandt'])
  expect(shown).toEqual(expect.arrayContaining(['The ford is deep,', 'The ford is safe,']))
})

test('of a name that stands first for one and last for another as well', () => {
  const yards = libraryOf({ yard: '“I was born here,” said Noh Jae-in.', tea: '“It is bitter,” said Lisa Noh.' })
  const { verdict } = ask(yards, { text: 'What did Noh say?' })
  expect(verdict).toMatchObject({ kind: 'answered', answering: 2, namesakes: ['Lisa Noh', 'Noh Jae-in'] })
})

test('somebody of that surname who is not quoted is named as well', () => {
  expect(asked('What did Holt say?').namesakes).toEqual(['Peter Holt', 'Anna Holt'])
})

test('quotes of a namesake are not listed', () => {
  expect(quotesBy(library, { speaker: 'Anna Holt' }).verdict).toMatchObject({ why: 'no-such-speaker' })
  expect(quotesBy(library, { speaker: 'Ms Brandt' }).found).toHaveLength(1)
})
