import { describe, expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { words } from '../../src/article/words.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  quay: {
    title: 'Holm argues over its quay',
    published: '2025-05-02',
    text: [
      '“The quay is too short,” said Amina al-Khatib, the harbour architect, on Thursday, “and we need forty metres more.”',
      'Mayor Pétur Jónsson told reporters: “The town has no money for a longer quay.” He called the plan “a costly dream”.',
      'The town council said on Friday that dredging would begin in June. Jónsson has warned that taxes may rise.',
      'Vladislav Orlov, who owns two ferries, added that the summer was lost. The old lighthouse stands empty.',
      'Khatib met Sergei Lavrin, a shipowner, on the pier. The storm damaged nine boats.',
    ].join('\n\n'),
  },
  bridge: {
    title: 'A bridge for Sande',
    published: '2024-11-20',
    text: '“Nobody will miss the ferry,” said Ingrid Moe, who has steered it since 1998.',
  },
  banner: 'It rained. “We want a bridge now!” It went on raining.',
})

const architect = 'The quay is too short, / and we need forty metres more.'
const mayor = 'The town has no money for a longer quay.'
const dream = 'a costly dream'

function asked(text: string) {
  const { verdict, evidence } = ask(library, { text })
  const [best] = evidence
  const answering = verdict.kind === 'answered' ? evidence.slice(0, verdict.answering) : []
  const quoted = (some: typeof evidence) =>
    some.flatMap(({ read, said = [] }) =>
      said.map(({ spans }) => spans.map((span) => words(read.article, span)).join(' / ')),
    )
  return {
    kind: verdict.kind,
    note: 'note' in verdict ? verdict.note : undefined,
    nowhere: 'nowhere' in verdict ? verdict.nowhere : undefined,
    answering: quoted(answering),
    nearest: quoted(evidence.slice(0, 1)),
    sentence: best && words(best.read.article, best.sentence),
  }
}

describe('quotes answer first', () => {
  test.each<[string, string[]]>([
    ['Who said “we need forty metres more”?', [architect]],
    ['who said "we need forty metres more"', [architect]],
    ['hey who said "The town has NO money" pls', [mayor]],
    ['“nobody will miss the ferry”', ['Nobody will miss the ferry,']],
    ['Who said that the quay is too short?', [architect]],
    ['who said the town has no money', [mayor]],
    ['who called the plan a costly dream?', [dream]],
    ['Who called it “a costly dream”?', [dream]],
    ['What did Jónsson say?', [mayor, dream]],
    ['what did jonsson say', [mayor, dream]],
    ['waht did petur jonson say??', [mayor, dream]],
    ['What did the mayor say?', [mayor, dream]],
    ['What did the mayor tell reporters?', [mayor]],
    ['What did the mayor say to reporters about money?', [mayor]],
    ['What does the architect think of the quay?', [architect]],
    ['what did al khateeb say about metres', [architect]],
    ['Quotes by Moe', ['Nobody will miss the ferry,']],
    ['Quote Jonsson on the plan', [dream]],
    ['Did Jónsson say there is no money?', [mayor]],
    ['did jonsson really say "no money"', [mayor]],
    ['Has the mayor ever called it “a costly dream”?', [dream]],
    ['When did al-Khatib say the quay is too short?', [architect]],
    ['To whom did Jónsson say “no money”?', [mayor]],
    ['What was said about money?', [mayor]],
    ['Who spoke about the ferry?', ['Nobody will miss the ferry,']],
  ])('%s', (question, quotes) => {
    const { kind, answering, note } = asked(question)
    expect({ kind, answering, note }).toEqual({ kind: 'answered', answering: quotes, note: undefined })
  })

  test('those of one paragraph are one piece of evidence, so that its button stands once', () => {
    const { evidence } = ask(library, { text: 'What did Jónsson say?' })
    expect(evidence.map(({ passage, said }) => [passage.number, said?.length])).toEqual([[2, 2]])
  })

  test('in the article asked about only', () => {
    const { verdict } = ask(library, { text: 'What did Moe say?', articleId: 'quay' })
    expect(verdict).toMatchObject({ kind: 'nothing', why: 'no-mention' })
  })

  test('the words that stand nowhere are told', () => {
    expect(asked('What did Jónsson say about money and zebras?').nowhere).toEqual(['zebras'])
  })
})

describe('speech that the article reports is shown as that', () => {
  test.each([
    ['What did the council say?', 'The town council said on Friday that dredging would begin in June.', 'the council'],
    ['what did the council say about dredging', 'The town council said on Friday', 'the council'],
    ['What did Jónsson say about taxes?', 'Jónsson has warned that taxes may rise.', 'Pétur Jónsson'],
    ['What did the mayor say about taxes?', 'Jónsson has warned that taxes may rise.', 'Pétur Jónsson'],
    ['Did Jónsson say that taxes may rise?', 'Jónsson has warned that taxes may rise.', 'Pétur Jónsson'],
    ['What did Orlov say?', 'Vladislav Orlov, who owns two ferries, added', 'Orlov'],
    ['When did the council say dredging begins?', 'The town council said on Friday', 'the council'],
  ])('%s', (question, sentence, name) => {
    const { kind, note, sentence: shown } = asked(question)
    expect({ kind, note }).toEqual({ kind: 'answered', note: { kind: 'reported', name } })
    expect(shown).toContain(sentence)
  })

  test('also where its words were pasted', () => {
    expect(asked('Who said "dredging would begin in June"?')).toMatchObject({
      kind: 'answered',
      note: { kind: 'reported' },
      sentence: 'The town council said on Friday that dredging would begin in June.',
    })
  })
})

describe('what is not there is said, with the nearest', () => {
  test.each<[string, object, string[]]>([
    ['What did Lavrin say?', { kind: 'not-quoted', name: 'Lavrin' }, []],
    ['What did the storm say?', { kind: 'not-quoted', name: 'the storm' }, []],
    ['What did Jónsson say about boats?', { kind: 'not-on', name: 'Pétur Jónsson', about: 'boats' }, [mayor, dream]],
    [
      'What did Jónsson tell Ingrid Moe?',
      { kind: 'not-to', name: 'Pétur Jónsson', about: 'Ingrid Moe' },
      [mayor, dream],
    ],
    ['Did Jónsson say “we need more money”?', { kind: 'not-said', name: 'Pétur Jónsson' }, [mayor, dream]],
    ['Did Jónsson say the quay is too short?', { kind: 'said-by-others', name: 'Pétur Jónsson' }, [architect]],
    ['Did al-Khatib say there is not enough money?', { kind: 'not-said', name: 'Amina al-Khatib' }, [architect]],
    ['Did al-Khatib say the quay is long?', { kind: 'not-said', name: 'Amina al-Khatib' }, [architect]],
    ['Did Lavrin say “no money”?', { kind: 'said-by-others', name: 'Lavrin' }, [mayor]],
    ['When did Jónsson say “no money”?', { kind: 'no-day', name: 'Pétur Jónsson' }, [mayor]],
    ['Why did Jónsson say there is no money?', { kind: 'no-reason', name: 'Pétur Jónsson' }, [mayor]],
    ['Where did Jónsson say there is no money?', { kind: 'no-place', name: 'Pétur Jónsson' }, [mayor]],
    ['To whom did al-Khatib say “too short”?', { kind: 'no-addressee', name: 'Amina al-Khatib' }, [architect]],
    ['Who said “we want a bridge”?', { kind: 'speaker-open' }, ['We want a bridge now!']],
    ['Who said “the old lighthouse stands empty”?', { kind: 'in-no-quote' }, []],
    ['Who said the old lighthouse stands empty?', { kind: 'in-no-quote' }, []],
    ['Who said “purple zebras dance”?', { kind: 'words-nowhere' }, []],
  ])('%s', (question, note, nearest) => {
    const found = asked(question)
    expect(found.kind === 'answered').toBe(false)
    if (found.kind === 'related') expect({ note: found.note, nearest: found.nearest }).toEqual({ note, nearest })
    else expect(nearest).toEqual([])
  })

  test('words pasted a little wrong are answered with what was said, and that it differs', () => {
    expect(asked('Who said “we need fifty metres more”?')).toMatchObject({
      kind: 'answered',
      note: { kind: 'not-these-very-words' },
      answering: [architect],
    })
  })
})

test.each([
  'Who met Lavrin?',
  'When will dredging begin?',
  'What damaged the boats?',
  'Who owns two ferries?',
  'Who called the harbour office?',
])('another question goes the usual way: %s', (text) => {
  const { evidence, verdict } = ask(library, { text })
  expect(evidence.every(({ said }) => said === undefined)).toBe(true)
  expect('note' in verdict).toBe(false)
})

describe('words that somebody else passes on, or that are taken back', () => {
  const passed = libraryOf({
    flood: [
      'The river rose at dawn. Tarsk Radio quoted an official at the prefecture as saying “the river took the lot”.',
      'Tom Roux denied saying “the barn was mine”. “We were asleep,” Tom Roux said.',
      'Ann Roe denied that the bridge was old.',
    ].join('\n\n'),
  })
  test.each<[string, string, string | undefined]>([
    ['Who said “the river took the lot”?', 'answered', undefined],
    ['Did Tarsk Radio say “the river took the lot”?', 'related', 'said-by-others'],
    ['Quotes by Tarsk Radio', 'related', 'not-quoted'],
    ['Who said “the barn was mine”?', 'related', 'speaker-open'],
    ['Did Tom Roux say “the barn was mine”?', 'related', 'speaker-open'],
    ['Did Ann Roe say the bridge was old?', 'related', 'not-quoted'],
    ['What did Ann Roe say about the bridge?', 'answered', 'reported'],
  ])('%s', (text, kind, note) => {
    const { verdict } = ask(passed, { text })
    expect([verdict.kind, 'note' in verdict ? verdict.note?.kind : undefined]).toEqual([kind, note])
  })
})

describe('somebody who is only described is heard where the article quotes whom it calls so', () => {
  const dry = '“The moor is dry, and the wells are too,”'
  test.each([
    ['The mayor told us.', `At a meeting in Ren on Friday, ${dry} the mayor told us.`, 'answered'],
    ['another is quoted', `The mayor of Ren nodded on Friday. ${dry} said Anna Roe, an engineer.`, 'related'],
    ['nobody knows who', `The mayor of Ren spoke on Friday. ${dry} it said on the banner behind him.`, 'related'],
    ['somebody else’s mayor', `At a meeting on Friday, ${dry} the mayor told us.`, 'related'],
  ])('%s', (_, text, verdict) => {
    const moor = libraryOf({ moor: `${text}\n\nHolm is far.` })
    const asked = 'What did the mayor of Ren say on Friday about the dry moor and the wells?'
    expect(ask(moor, { text: asked }).verdict.kind).toBe(verdict)
  })
})

test('a slip in the name of a speaker is read as what was meant, and told', () => {
  const { verdict, takenAs } = ask(library, { text: 'What did Ingrid Mue say?' })
  expect(verdict.kind).toBe('answered')
  expect(takenAs).toEqual([{ typed: 'Mue', as: 'Moe' }])
})
