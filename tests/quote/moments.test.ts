import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

// 2024-03-13 is a Wednesday
test.each([
  ['on Monday', 'Omar Haddad said on Monday: “It rose.”', ['on Monday', '2024-03-11']],
  ['the weekday of publication', 'Omar Haddad said Wednesday: “It rose.”', ['Wednesday', '2024-03-13']],
  ['yesterday', 'Omar Haddad said yesterday: “It rose.”', ['yesterday', '2024-03-12']],
  ['a month gone by', 'Omar Haddad said in January: “It rose.”', ['in January', '2024-01']],
  ['a month of the year before', 'Omar Haddad said in May: “It rose.”', ['in May', '2023-05']],
  ['a day', 'Omar Haddad said on Feb. 29: “It rose.”', ['on Feb. 29', '2024-02-29']],
  ['a day of the year before', '“It rose,” Omar Haddad said on July 31.', ['on July 31', '2023-07-31']],
  ['a full date', '“It rose,” Omar Haddad said on July 31, 2019.', ['on July 31, 2019', '2019-07-31']],
  ['a year', 'Omar Haddad said in 2021: “It rose.”', ['in 2021', '2021']],
  ['last year', 'Omar Haddad said last year that it “rose twice a day”.', ['last year', '2023']],
  ['last month', 'Omar Haddad said last month that it “rose twice a day”.', ['last month', '2024-02']],
  ['last week, which is no day', 'Omar Haddad said last week that it “rose twice a day”.', ['last week', undefined]],
  ['a day that does not exist', 'Omar Haddad said on Feb. 30, 2020: “It rose.”', ['on Feb. 30, 2020', undefined]],
])('%s', (_, text, when) => {
  expect(readQuotes(text, '2024-03-13')[0]?.when).toEqual(when)
})

test('without a publication day a weekday keeps its words and has no date', () => {
  expect(readQuotes('Omar Haddad said on Monday: “It rose.”')[0]?.when).toEqual(['on Monday', undefined])
})

test('the day of another subject’s deed is not when it was said', () => {
  const text = 'In February, Ravi Menon held what the Palace called a “warm and useful” call.'
  expect(readQuotes(text, '2024-03-13')[0]?.when).toBeUndefined()
})
