import { expect, test } from 'vitest'
import { quotesBy, type QuotesWanted } from '../../src/answer/quotes-by.ts'
import { words } from '../../src/article/words.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  harbour: [
    '“The quay is too short,” said Amina al-Khatib, the harbour architect, “and we need forty metres more.”',
    'Mayor Pétur Jónsson told reporters: “The town has no money for a longer quay.”',
  ].join('\n\n'),
})

function found(wanted: QuotesWanted) {
  const { found, verdict } = quotesBy(library, wanted)
  return {
    verdict,
    quotes: found.map(({ read, quote }) => quote.spans.map((span) => words(read.article, span)).join(' / ')),
  }
}

const architect = 'The quay is too short, / and we need forty metres more.'
const mayor = 'The town has no money for a longer quay.'

test.each<[QuotesWanted, string[]]>([
  [{}, [architect, mayor]],
  [{ speaker: 'Amina al-Khatib' }, [architect]],
  [{ speaker: 'khatib' }, [architect]],
  [{ speaker: 'Al Khateeb' }, [architect]],
  [{ speaker: 'Jonsson' }, [mayor]],
  [{ speaker: 'Petur Jonson' }, [mayor]],
  [{ about: 'money' }, [mayor]],
  [{ about: 'quay' }, [architect, mayor]],
  [{ about: 'quay', speaker: 'jónsson' }, [mayor]],
  [{ articleId: 'harbour', about: 'metres' }, [architect]],
])('quotes for %j', (wanted, expected) => {
  expect(found(wanted).quotes).toEqual(expected)
})

test('a speaker nobody knows is told apart from a subject nobody spoke about', () => {
  expect(found({ speaker: 'Zoltan' }).verdict).toMatchObject({ kind: 'nothing', why: 'no-such-speaker' })
  expect(found({ about: 'submarines' }).verdict).toMatchObject({ kind: 'nothing', why: 'no-quotes' })
  expect(found({ articleId: 'elsewhere' }).verdict).toMatchObject({ kind: 'nothing', why: 'no-such-article' })
})

test('the names that look most like a misspelt speaker are offered', () => {
  expect(found({ speaker: 'Khatibi Amin' }).verdict).toMatchObject({ didYouMean: ['Amina al-Khatib'] })
})
