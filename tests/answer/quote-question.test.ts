import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteQuestionOf, type QuoteQuestion } from '../../src/answer/quote-question.ts'

describe('whose words', () => {
  test.each<[string, string, (true | undefined)?, true?]>([
    ['Who said “we need forty metres more”?', 'we need forty metres more', true],
    ['who said "we need forty metres more"', 'we need forty metres more', true],
    ['hey, who said "the quay is too short" pls', 'the quay is too short', true],
    ['Who said: „the quay is too short“?', 'the quay is too short', true],
    ["Who said 'the quay isn't long'?", "the quay isn't long", true],
    ['Who said "the quay is too short', 'the quay is too short', true],
    ['“The quay is too short” who said that?', 'The quay is too short', true],
    ['"The quay is too short" - said by whom?', 'The quay is too short', true],
    ['“The quay is too short and the harbour too shallow”', 'The quay is too short and the harbour too shallow', true],
    ['Whose words are “the quay is too short”?', 'the quay is too short', true],
    ['Who called it "a farce"?', 'a farce', true, true],
    ['Who called the decision “a mistake”?', 'a mistake', true, true],
    ['who described the plan as "brave"', 'brave', true, true],
    ['can you tell me who said "brave"?', 'brave', true],
    ['Who said that the quay is too short?', 'the quay is too short'],
    ['who said the quay is too short', 'the quay is too short'],
    ['hwo siad the quay is too short??', 'the quay is too short'],
    ['Who has claimed that there is no money?', 'there is no money', undefined, true],
    ['Who called it a farce?', 'a farce'],
    ['pls tell me who called them cowards', 'cowards'],
  ])('%s', (question, words, exact, maybe) => {
    expect(quoteQuestionOf(question)).toEqual({
      kind: 'who',
      words,
      ...(exact === undefined ? {} : { exact }),
      ...(maybe === undefined ? {} : { maybe }),
    })
  })
})

describe('somebody’s words, perhaps on a subject', () => {
  test.each<[string, Omit<QuoteQuestion, 'kind'>]>([
    ['What did Jónsson say?', { speaker: 'Jónsson' }],
    ['what did jonsson say', { speaker: 'jonsson' }],
    ['waht did jonsson say??', { speaker: 'jonsson' }],
    ['What did Jonsson say exactly?', { speaker: 'Jonsson' }],
    ['What has the mayor said?', { speaker: 'the mayor' }],
    ['What does Jónsson have to say?', { speaker: 'Jónsson' }],
    ['What exactly did Pétur Jónsson really say?', { speaker: 'Pétur Jónsson' }],
    ['hey what did the mayor say pls', { speaker: 'the mayor' }],
    ['so what did the mayor of Holm say about the quay?', { speaker: 'the mayor of Holm', about: 'the quay' }],
    ['What did Jónsson say about the quay?', { speaker: 'Jónsson', about: 'the quay' }],
    ['what did jonsson say abt the quay', { speaker: 'jonsson', about: 'the quay' }],
    ['What did the mayor say on Friday?', { speaker: 'the mayor', about: 'Friday' }],
    ['What did the mayor say in Holm?', { speaker: 'the mayor', about: 'Holm' }],
    ['What does Jónsson think of the quay?', { speaker: 'Jónsson', about: 'the quay' }],
    ['What does Jónsson think about it?', { speaker: 'Jónsson' }],
    ['What did the mayor say to reporters?', { speaker: 'the mayor', addressee: 'reporters' }],
    [
      'What did the mayor say to Amina al-Khatib about the quay?',
      { speaker: 'the mayor', addressee: 'Amina al-Khatib', about: 'the quay' },
    ],
    ['What did the mayor tell reporters?', { speaker: 'the mayor', addressee: 'reporters' }],
    ['what did the mayor tell reporters about money', { speaker: 'the mayor', addressee: 'reporters', about: 'money' }],
    ['What did the mayor tell us about the money?', { speaker: 'the mayor', about: 'the money' }],
    ['tell me what the mayor said about money', { speaker: 'the mayor', about: 'money' }],
    ['I want to know what Jónsson said', { speaker: 'Jónsson' }],
    ['What did the mayor comment on the quay?', { speaker: 'the mayor', about: 'the quay' }],
    ['What was said about the quay?', { about: 'the quay' }],
    ['What was said by the mayor about the quay?', { speaker: 'the mayor', about: 'the quay' }],
    ['what was said about the quay by the mayor', { about: 'the quay', speaker: 'the mayor' }],
    ['What do people say about the quay?', { about: 'the quay' }],
    ['What did they say about the quay?', { about: 'the quay' }],
    ['What was said?', {}],
    ['Who said what?', {}],
    ['Who is quoted?', {}],
    ['Who is quoted on the quay?', { about: 'the quay' }],
    ['Who said something about the quay?', { about: 'the quay' }],
    ['who spoke about the quay', { about: 'the quay' }],
    ['Quotes by Jónsson', { speaker: 'Jónsson' }],
    ['any quotes from the mayor?', { speaker: 'the mayor' }],
    ['give me all quotes by Jónsson about the quay', { speaker: 'Jónsson', about: 'the quay' }],
    ['quotes about the quay', { about: 'the quay' }],
    ['quotes about the quay by Jónsson', { about: 'the quay', speaker: 'Jónsson' }],
    ['Quote Jónsson on the quay', { speaker: 'Jónsson', about: 'the quay' }],
    ['quote jonsson pls', { speaker: 'jonsson' }],
    ['qoutes by jonsson', { speaker: 'jonsson' }],
    ['Jónsson’s quotes', { speaker: 'Jónsson' }],
    ['What is Jónsson’s view on the quay?', { speaker: 'Jónsson', about: 'the quay' }],
    ['Did the mayor say anything about the quay?', { speaker: 'the mayor', about: 'the quay' }],
    ['has jonsson commented on the quay', { speaker: 'jonsson', about: 'the quay' }],
    ['Did the mayor talk about money?', { speaker: 'the mayor', about: 'money' }],
    ['Did the mayor say anything?', { speaker: 'the mayor' }],
  ])('%s', (question, expected) => {
    expect(quoteQuestionOf(question)).toEqual({ kind: 'what', ...expected })
  })
})

describe('whether, when, where, why and to whom somebody said something', () => {
  test.each<[string, QuoteQuestion]>([
    ['Did Jónsson say the quay is too short?', { kind: 'whether', speaker: 'Jónsson', words: 'the quay is too short' }],
    ['did the mayor really say “no money”?', { kind: 'whether', speaker: 'the mayor', words: 'no money', exact: true }],
    ['Has Jónsson ever said that money is short?', { kind: 'whether', speaker: 'Jónsson', words: 'money is short' }],
    ["didn't jonsson say money is short", { kind: 'whether', speaker: 'jonsson', words: 'money is short' }],
    ['Is it true that Jónsson said money is short?', { kind: 'whether', speaker: 'Jónsson', words: 'money is short' }],
    [
      'Did the mayor tell reporters that money is short?',
      { kind: 'whether', speaker: 'the mayor', addressee: 'reporters', words: 'money is short' },
    ],
    ['Did Jónsson call it a farce?', { kind: 'whether', speaker: 'Jónsson', words: 'a farce' }],
    ['Did Jónsson call the plan “a farce”?', { kind: 'whether', speaker: 'Jónsson', words: 'a farce', exact: true }],
    ['Jónsson said “no money”?', { kind: 'whether', speaker: 'Jónsson', words: 'no money', exact: true }],
    ['When did the mayor say that?', { kind: 'when', speaker: 'the mayor' }],
    ['when did Jónsson say money is short', { kind: 'when', speaker: 'Jónsson', words: 'money is short', maybe: true }],
    ['When did Jónsson say “no money”?', { kind: 'when', speaker: 'Jónsson', words: 'no money', exact: true }],
    [
      'On what day did the mayor say there is no money?',
      { kind: 'when', speaker: 'the mayor', words: 'there is no money', maybe: true },
    ],
    ['Where did Jónsson say this?', { kind: 'where', speaker: 'Jónsson' }],
    ['Why did Jónsson say money is short?', { kind: 'why', speaker: 'Jónsson', words: 'money is short', maybe: true }],
    ['To whom did Jónsson say “no money”?', { kind: 'to-whom', speaker: 'Jónsson', words: 'no money', exact: true }],
    ['To whom did the mayor say that?', { kind: 'to-whom', speaker: 'the mayor' }],
    [
      'Who did the mayor tell about the money?',
      { kind: 'to-whom', speaker: 'the mayor', words: 'the money', maybe: true },
    ],
    ['Who did the mayor say “no money” to?', { kind: 'to-whom', speaker: 'the mayor', words: 'no money', exact: true }],
  ])('%s', (question, expected) => {
    expect(quoteQuestionOf(question)).toEqual(expected)
  })
})

test.each([
  ['Who called the harbour office?', { kind: 'who', words: 'the harbour office' }],
  ['What did Lund say caused the storm?', { kind: 'what', speaker: 'Lund', about: 'caused the storm' }],
])('what may be meant otherwise is told to be so: %s', (question, expected) => {
  const { about, ...rest } = quoteQuestionOf(question) ?? {}
  expect({ ...rest, ...(about === undefined ? {} : { about: about.trim() }) }).toEqual({ ...expected, maybe: true })
})

describe('a question about anything else', () => {
  test.each([
    'Who met whom?',
    'When did the strike begin?',
    'What did the council decide?',
    'What did the mayor announce?',
    'What colour did Lund think was best?',
    'What is this storm thought to have cost?',
    'What kind of boat was Lund said to own?',
    'When was the law declared?',
    'When did the United States join?',
    'What is the oldest house in the state of New Holm?',
    'Who wrote the letter?',
    'Why is there no proof to support the claim that boats sank?',
    'In spring, what did Lund add to what he called “soup”?',
    'What does the article say about the quay?',
    'what does it say about the quay',
    'What did he say?',
    'What did she say about the quay?',
    'Who said that?',
    'Who said so?',
    'Where did Jónsson go?',
    'What did Åsheim call the decision?',
    'Why was the bridge rejected?',
    'Who won the World Cup?',
    'Where is the “Blue Whale” moored?',
    'What is the “Blue Whale”?',
    'What is a quote?',
    'What happened on Friday?',
    'Did the ferry sail?',
    'Has the bridge been built?',
    'When does the ferry sail?',
    'What do tickets cost?',
    'what is it about?',
    'Which ferry sails from quay 4?',
    'Who leads the interim government in Holm?',
    '',
    '?',
    'said',
    'who said',
    '""',
    '“',
  ])('%s', (question) => {
    expect(quoteQuestionOf(question)).toBeUndefined()
  })
})

test('whatever is asked, each part is typed in the question', () => {
  const piece = fc.constantFrom(
    'who',
    'what',
    'did',
    'say',
    'said',
    'the mayor',
    'about',
    'tell',
    'that',
    'to',
    'by',
    'quotes',
    '“',
    '”',
    '"',
    "'",
    'Ann',
    'quay',
    'call',
    'it',
    'has',
    'ever',
    'when',
    '\ue000',
    '\ud800',
    ' ',
    '?',
    'pls',
  )
  const question = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 500 }),
  )
  fc.assert(
    fc.property(question, (text) => {
      const { kind: _kind, exact: _exact, maybe: _maybe, ...parts } = quoteQuestionOf(text) ?? { kind: 'what' }
      const typed = text.replaceAll('\ue000', ' ').replace(/\s+/gu, ' ')
      for (const part of Object.values(parts)) expect(typed).toContain(part)
    }),
  )
})

test('a question of the greatest length is taken apart at once', () => {
  const questions = ['what did ', 'who said ', 'did a ', 'quotes by ', '"', "'a ", 'hey '].map((part) =>
    part.repeat(500).slice(0, 500),
  )
  const start = performance.now()
  for (const question of questions) quoteQuestionOf(question)
  expect(performance.now() - start).toBeLessThan(500)
})
