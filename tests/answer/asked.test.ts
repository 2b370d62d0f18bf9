import { expect, test } from 'vitest'
import { askedOf } from '../../src/answer/asked.ts'
import { questionTerms } from '../../src/search/terms.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({ ferry: 'The ferry to the island sank in a storm. The captain saw it.' })

test.each([
  ['Which island did the ferry sail to?', ['island']],
  ['He told what captain he saw. Which island was it?', ['island']],
  ['The captain saw which island it was. Did the ferry sink?', []],
])('%s asks for the sort %j', (question, sorts) => {
  const { terms } = askedOf(library, questionTerms(question), question)
  expect(terms.flatMap(({ term, sort }) => (sort ? [question.slice(term.start, term.end)] : []))).toEqual(sorts)
})
