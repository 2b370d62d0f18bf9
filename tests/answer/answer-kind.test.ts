import { describe, expect, test } from 'vitest'
import { answerKindOf, askingFrom, measureOf, sortAsked } from '../../src/answer/answer-kind.ts'

test.each([
  ['Who runs the ferry?', 'who'],
  ['Whose boat was it?', 'who'],
  ['which company bought it', 'who'],
  ['When does it sail?', 'when'],
  ['In what year was it sold?', 'when'],
  ['where is it moored', 'where'],
  ['Which island got it?', 'where'],
  ['How many cars does it take?', 'how-many'],
  ['how long is the crossing', 'how-many'],
  ['Why was the bridge rejected?', 'why'],
  ['What was the reason?', 'why'],
  ['Which boat is older?', 'which'],
  ['What happened?', undefined],
  ['What kind of boat is it?', undefined],
])('%s asks for %s', (question, kind) => {
  expect(answerKindOf(question)).toBe(kind)
})

test.each([
  ['how old is the boat', 'age'],
  ['How long did it take?', 'time'],
  ['how far is Sande', 'distance'],
  ['How much did the county pay?', 'money'],
  ['what percentage of people', 'percent'],
  ['How many cars fit?', 'count'],
  ['how much rain fell', undefined],
])('%s measures %s', (question, measure) => {
  expect(measureOf(question)).toBe(measure)
})

describe('the question begins', () => {
  test.each([
    ['The ferry was sold this week. Who bought it?', 'Who bought it?'],
    ['Who bought it?', 'Who bought it?'],
    ['Mr. Holm sold it. Why?', 'Why?'],
    ['Who met Dr. Holm?', 'Who met Dr. Holm?'],
    ['It sank. It was old', 'It sank. It was old'],
    ['When was Holm v. Sande decided?', 'When was Holm v. Sande decided?'],
    ['It sank. Was it old?', 'Was it old?'],
    ['What did the Rev. Ada Holm say?', 'What did the Rev. Ada Holm say?'],
  ])('%s', (question, asking) => {
    expect(question.slice(askingFrom(question))).toBe(asking)
  })
})

test.each([
  ['Which fishing boat was sold?', 'fishing boat'],
  ['what kind of boat is it?', 'boat'],
  ['The ferry sank. Which islands voted?', 'islands'],
  ['On which island of the county does she live?', 'island'],
  ['What is it?', undefined],
  ['Who sold it?', undefined],
  ['which', undefined],
])('%s asks for this sort: %s', (question, sort) => {
  const span = sortAsked(question)
  expect(span && question.slice(span.start, span.end)).toBe(sort)
})
