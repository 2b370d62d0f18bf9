import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, QUESTION_LIMIT } from '../../src/answer/ask.ts'
import { words } from '../../src/article/words.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  ferry: {
    published: '2025-05-02',
    text: [
      'The new ferry between Holm and Sande will sail from 3 June, the county said on Friday. It takes 120 cars.',
      '“Nobody will miss the old boat,” said pilot Oleksandr Shevchenko, who has worked on the quay since 1998.',
      'Tickets cost 45 crowns. Children under six travel free, and the crossing takes 25 minutes.',
      'The old ferry was built in Gdańsk and will be sold to an island in Greece.',
    ].join('\n\n'),
  },
  bridge: {
    published: '2024-11-20',
    text: [
      'A bridge between Holm and Sande was rejected by the county in 2019 because it would have cost 2.1 billion crowns.',
      'Mayor Ingrid Åsheim called the decision “a mistake we will pay for”.',
    ].join('\n\n'),
  },
})

function first(question: string, articleId?: string) {
  const answer = ask(library, { text: question, ...(articleId === undefined ? {} : { articleId }) })
  const [best] = answer.evidence
  return {
    kind: answer.verdict.kind,
    place: best && `${best.read.article.id} ${best.passage.number}`,
    sentence: best && words(best.read.article, best.sentence),
    answer,
  }
}

describe('a question finds its passage and sentence', () => {
  test.each([
    ['What do tickets cost?', 'ferry 3', 'Tickets cost 45 crowns.'],
    [
      'How long does the crossing take?',
      'ferry 3',
      'Children under six travel free, and the crossing takes 25 minutes.',
    ],
    ['Where was the old ferry built?', 'ferry 4', undefined],
    ['Why was the bridge rejected?', 'bridge 1', undefined],
    ['where does the pilot SHEVTCHENKO work', 'ferry 2', undefined],
    ['Who sold the old ferry to Greece?', 'ferry 4', undefined],
    ['What did Asheim call the decision?', 'bridge 2', undefined],
    ['was the old ferry built in Gdansk?', 'ferry 4', undefined],
  ])('%s', (question, place, sentence) => {
    const found = first(question)
    expect(found.place).toBe(place)
    if (sentence !== undefined) expect(found.sentence).toBe(sentence)
  })
})

test('only the article asked about is searched', () => {
  const { answer } = first('What about Holm and Sande?', 'bridge')
  expect(answer.evidence.map(({ read }) => read.article.id)).toEqual(['bridge'])
})

test('passages after those that answer are kept as near ones', () => {
  const { answer } = first('What do tickets cost?')
  expect(answer.verdict).toEqual({ kind: 'answered', answering: 1, nowhere: [] })
})

describe('what is not there is not answered', () => {
  test.each(['Who won the World Cup?', 'How tall is the Eiffel Tower?', 'what is the airspeed of an unladen swallow'])(
    '%s',
    (question) => {
      expect(first(question).kind).toBe('nothing')
    },
  )

  test('a question about somebody else says who is not mentioned', () => {
    const { answer } = first('When did the ferry sail to Bergen?')
    expect(answer.verdict).toMatchObject({ kind: 'related', nowhere: ['Bergen'], missing: [] })
  })

  test('what the nearest passage lacks is told apart from what stands nowhere', () => {
    const { answer } = first('Who was on the quay in Greece in Bergen?')
    expect(answer.verdict).toMatchObject({ kind: 'related', nowhere: ['Bergen'] })
    expect(answer.verdict.kind === 'related' && answer.verdict.missing).toHaveLength(1)
  })

  test.each(['Bergen ferry tickets cost what?', 'what do tickets cost in bergen'])(
    'a name that stands nowhere is told or bars the answer: %s',
    (question) => {
      const { verdict } = first(question).answer
      expect(verdict.kind !== 'nothing' && verdict.nowhere.map((word) => word.toLowerCase())).toEqual(['bergen'])
      if (question.startsWith('B')) expect(verdict.kind).toBe('related')
    },
  )

  test('words of the title alone make no paragraph an answer', () => {
    const storm = libraryOf({
      storm: { title: 'Bridge closed after storm', text: 'The mayor ate lunch.\n\nNobody knows the cost.' },
    })
    expect(ask(storm, { text: 'When was the bridge closed?' }).verdict.kind).toBe('related')
  })

  test('another number than the article has is not answered', () => {
    expect(first('Does the new ferry take 500 cars?').kind).not.toBe('answered')
  })
})

test('a word that stands there is not taken for a name that sounds like it', () => {
  const loose = libraryOf({ boats: 'They will lose two boats.\n\nThe boats lie at Loose Point.' })
  const { evidence, verdict } = ask(loose, { text: 'did they lose boats' })
  expect(evidence[0]?.passage.number).toBe(1)
  expect(verdict).toMatchObject({ kind: 'answered', answering: 1 })
})

describe('a slip of the finger', () => {
  test('in a long word is read as what was meant, and said so', () => {
    const { answer, place } = first('What do tikcets cost?')
    expect(place).toBe('ferry 3')
    expect(answer.takenAs).toEqual([{ typed: 'tikcets', as: 'Tickets' }])
  })

  test('too far off is only offered', () => {
    const { answer } = first('What did Shevtschenka say?')
    expect(answer.verdict.kind).not.toBe('answered')
    expect(answer.verdict).toMatchObject({ didYouMean: ['Oleksandr Shevchenko'] })
  })
})

test.each([
  ['What did Mayor Åsheim say about the bridge?', 'related', 'not-on'],
  ['What did the mayor say?', 'answered', undefined],
  ['What did the county say?', 'answered', 'reported'],
  ['what has Gdansk said', 'related', 'not-quoted'],
  ['What did Shevchenko tell people?', 'answered', undefined],
])('whose words are asked for and not there is told: %s', (text, kind, note) => {
  const { verdict } = ask(library, { text })
  expect([verdict.kind, 'note' in verdict ? verdict.note?.kind : undefined]).toEqual([kind, note])
})

describe('what is no question gets a reason', () => {
  test.each([
    ['', 'empty-question'],
    ['  \n ', 'empty-question'],
    ['🎉🎉🎉', 'no-words-in-question'],
    ['?!…', 'no-words-in-question'],
    ['what is it about?', 'only-common-words'],
    ['ferry '.repeat(1000), 'question-too-long'],
  ])('%j', (text, why) => {
    expect(ask(library, { text }).verdict).toMatchObject({ kind: 'nothing', why })
  })

  test('an article that is not there', () => {
    expect(ask(library, { text: 'ferry?', articleId: 'tunnel' }).verdict).toMatchObject({ why: 'no-such-article' })
  })

  test('a library without articles', () => {
    expect(ask(libraryOf({}), { text: 'ferry?' }).verdict).toMatchObject({ why: 'no-articles' })
  })
})

test('whatever is asked, every Span of the answer lies in its article, the sentence in its passage', () => {
  const pieces = fc.constantFrom(
    'ferry',
    'Holm',
    'old',
    'who',
    'what did',
    'did',
    'Shevchenko',
    'say',
    'said',
    'quotes by',
    'about',
    '“',
    '”',
    '45',
    'crowns',
    '\u202e',
    '@everyone',
    '__proto__',
    'constructor',
    '\ud800',
  )
  const question = fc.oneof(
    fc.string({ unit: 'binary', maxLength: QUESTION_LIMIT + 20 }),
    fc.array(pieces).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(question, (text) => {
      for (const { read, passage, sentence, quotes, said = [] } of ask(library, { text }).evidence) {
        expect(said.every((quote) => quotes.includes(quote))).toBe(true)
        expect(sentence.start).toBeGreaterThanOrEqual(passage.start)
        expect(sentence.end).toBeLessThanOrEqual(passage.end)
        for (const span of [passage, ...quotes.flatMap((quote) => quote.spans)]) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(read.article.text.length)
        }
      }
    }),
  )
})
