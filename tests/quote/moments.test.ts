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
  ['last, on a day of the same name', 'Omar Haddad said last Wednesday: “It rose.”', ['last Wednesday', '2024-03-06']],
  ['a night', 'Omar Haddad said on Tuesday night: “It rose.”', ['on Tuesday night', '2024-03-12']],
  ['last night', 'Omar Haddad said last night: “It rose.”', ['last night', '2024-03-12']],
  ['this morning', 'Omar Haddad said this morning: “It rose.”', ['this morning', '2024-03-13']],
  [
    'a day of last week',
    'Omar Haddad said on Sunday of last week: “It rose.”',
    ['on Sunday of last week', '2024-03-10'],
  ],
  [
    'the Monday of last week',
    'Omar Haddad said on Monday last week: “It rose.”',
    ['on Monday last week', '2024-03-04'],
  ],
  ['a weekday with its date', '“It rose,” Omar Haddad said on Monday, March 4.', ['on Monday, March 4', '2024-03-04']],
  ['the day before the month', 'Omar Haddad said on 3 May: “It rose.”', ['on 3 May', '2023-05-03']],
  [
    'a day of last year',
    'Omar Haddad said on 3 January last year: “It rose.”',
    ['on 3 January last year', '2023-01-03'],
  ],
  [
    'a written ordinal',
    'Omar Haddad said on the 3rd of May 2019: “It rose.”',
    ['on the 3rd of May 2019', '2019-05-03'],
  ],
  ['an ISO day', 'Omar Haddad said on 2023-11-05: “It rose.”', ['on 2023-11-05', '2023-11-05']],
  ['earlier in a month', 'Earlier in March, Omar Haddad said: “It rose.”', ['Earlier in March', '2024-03']],
  ['late in a month', 'Omar Haddad said in late January: “It rose.”', ['in late January', '2024-01']],
  ['this month', 'Omar Haddad said earlier this month: “It rose.”', ['earlier this month', '2024-03']],
  ['late last year', 'Omar Haddad said late last year: “It rose.”', ['late last year', '2023']],
  ['the season of a year', 'Omar Haddad said in the summer of 2019: “It rose.”', ['in the summer of 2019', '2019']],
  ['early in a year', 'Omar Haddad said in early 2019: “It rose.”', ['in early 2019', '2019']],
  ['an evening of a year', 'Omar Haddad said one evening in 2003: “It rose.”', ['one evening in 2003', '2003']],
  ['days ago', 'Omar Haddad said three days ago: “It rose.”', ['three days ago', '2024-03-10']],
  ['about so many days ago', 'Omar Haddad said about ten days ago: “It rose.”', ['about ten days ago', undefined]],
  ['years ago', 'Omar Haddad said two years ago: “It rose.”', ['two years ago', '2022']],
  [
    'days later, which are counted from elsewhere',
    'Two days later, Omar Haddad said: “It rose.”',
    ['Two days later', undefined],
  ],
  ['the next day', 'The next morning, Omar Haddad said: “It rose.”', ['The next morning', undefined]],
  ['the weekend, which is no day', 'Omar Haddad said at the weekend: “It rose.”', ['at the weekend', undefined]],
  ['days before something', 'Omar Haddad said days before the flood: “It rose.”', ['days before the flood', undefined]],
  ['later', 'Omar Haddad later said: “It rose.”', ['later', undefined]],
  ['between speaker and verb', 'Omar Haddad on Monday said: “It rose.”', ['on Monday', '2024-03-11']],
  ['before the speaker', 'On Monday, Omar Haddad said: “It rose.”', ['On Monday', '2024-03-11']],
  ['in an aside of speech', 'Omar Haddad, speaking on Monday, said: “It rose.”', ['on Monday', '2024-03-11']],
  ['behind those told', 'Omar Haddad told the town council on Monday: “It rose.”', ['on Monday', '2024-03-11']],
  ['behind a place', '“It rose,” Omar Haddad told a meeting in Brest on Monday.', ['on Monday', '2024-03-11']],
  ['behind a role', '“It rose,” said Omar Haddad, a farmer from Brest, on Monday.', ['on Monday', '2024-03-11']],
  ['behind a participle', '“It rose,” Omar Haddad said in a statement issued on Monday.', ['on Monday', '2024-03-11']],
  ['behind the words', 'Omar Haddad called it “a slow grave of mud” on Monday.', ['on Monday', '2024-03-11']],
  ['of the main verb', 'Omar Haddad left the talks on Monday, saying: “It rose.”', ['on Monday', '2024-03-11']],
  ['of an interview', 'In an interview published on Monday, Omar Haddad said: “It rose.”', ['on Monday', '2024-03-11']],
  ['quoted as saying', 'Omar Haddad was quoted as saying on Monday: “It rose.”', ['on Monday', '2024-03-11']],
  ['on somebody’s first day', 'Omar Haddad told her on her first day: “It rose.”', ['on her first day', undefined]],
  ['before a union', 'In a note on Monday, the dock workers’ union said it would “rise”.', ['on Monday', '2024-03-11']],
  [
    'before “back”',
    'Omar Haddad told the council on Monday that it would be back “at noon”.',
    ['on Monday', '2024-03-11'],
  ],
  [
    'asked whether that',
    'Asked on Monday whether that was fair, Omar Haddad said: “It rose.”',
    ['on Monday', '2024-03-11'],
  ],
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

test.each([
  ['a relative clause on what is told', 'Omar Haddad said the dam, which burst on Monday, was “a slow grave of mud”.'],
  ['what is told', 'Omar Haddad said the dam burst on Monday and was “a slow grave of mud”.'],
  ['a relative clause on the speaker', 'Omar Haddad, who resigned on Monday, said: “It rose.”'],
  ['a clause before', 'After the dam burst on Monday, Omar Haddad said: “It rose.”'],
  ['another clause', 'The dam burst on Monday and Omar Haddad said: “It rose.”'],
  ['the words said', '“The vote on Monday was close,” Omar Haddad said.'],
  ['a name', 'Omar Haddad said after Monday’s vote: “It rose.”'],
  ['a day to come', 'Omar Haddad said of the vote next Monday: “It will be close.”'],
  ['a span', 'Omar Haddad has said since January: “It rose.”'],
  ['the telling of another', 'Ines Carvalho said on Saturday that Omar Haddad had told her: “It rose.”'],
  ['the clause outside “what”', 'In February the two towns held what Omar Haddad called a “warm” meeting.'],
  ['a noun', 'Omar Haddad said the plan drawn up in January was “a slow grave of mud”.'],
])('a day in %s is not when it was said', (_, text) => {
  expect(readQuotes(text, '2024-03-13')[0]?.when).toBeUndefined()
})
