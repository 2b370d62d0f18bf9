import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

/** A name or noun nearer to the words than whoever says them. */
test.each([
  [
    'the reporter who signs below a paragraph',
    '“It fell,” Aino Koskinen said. “We saw it.”\n\n— Jo Lund',
    'Aino Koskinen',
    '“We saw it.”',
  ],
  [
    'the judge somebody speaks of',
    'The chief spoke out after Omar Haddad characterized a judge who ruled against him as a “Lund judge.”',
    'Omar Haddad',
  ],
  [
    'the board whose doings somebody told',
    'Ines Carvalho tweeted that the board had concluded that all was well, and said she had “asked for a review.”',
    'Ines Carvalho',
  ],
  [
    'a translation of what somebody said whose name begins small',
    '“It rose,” al-Shatti told Norland’s Foreign Minister Omar Haddad on Thursday, according to a translation of his remarks quoted by the Courier. He thanked al-Shatti, and al-Shatti left.',
    'al-Shatti',
  ],
  [
    'a firm behind a surname that is a calling',
    '“It rises,” says economist Anna Hunter of Kell Economics.',
    'Anna Hunter',
  ],
  ['what somebody is known from', '“It rose,” tweeted television personality Omar Haddad.', 'Omar Haddad'],
  [
    'where an ambassador is',
    'US Ambassador to Norland Ines A. Carvalho wrote that “the sham is a sign.”',
    'Ines A. Carvalho',
  ],
  [
    'a chief of no office',
    'They caused “chaos” at the race, said The Courier’s chief sports writer, Olle Lund.',
    'Olle Lund',
  ],
  [
    'somebody spoken of behind a title in marks',
    'Actor Omar Haddad, who was in “Low Water: The Isle,” said Koskinen “modelled” the work.',
    'Omar Haddad',
    '“modelled”',
  ],
  ['what is going on', 'Haddad indicated that the North Wing will go on and keep a “very small footprint.”', 'Haddad'],
  [
    'what somebody else agreed to',
    'Omar Haddad said Norland has agreed to lift the number of “quiet barriers” to trade.',
    'Omar Haddad',
  ],
  [
    'what a court had not ruled out',
    'In her note, Aino Koskinen said the court had not ruled out “a new hearing.”',
    'Aino Koskinen',
  ],
  [
    'what began before',
    'The Ferry Board told the Courier, before the fair began, that it “will be safe.”',
    'Ferry Board',
  ],
  [
    'the reporter who signs a paragraph',
    '“It fell,” Aino Koskinen said. “We saw it.” - Jo Lund',
    'Aino Koskinen',
    '“We saw it.”',
  ],
  [
    'who is accused of it',
    'Guards have said it is well meant, with Haddad accusing Lund of seeking “a row.”',
    'Haddad',
  ],
  [
    'the town in whose middle they stood',
    'On Friday a group met outside the court in downtown Kell chanting: “No!”',
    'a group',
  ],
  [
    'a firm before a calling of two words',
    '“It is here,” wrote EPB public relations specialist Aino Koskinen.',
    'Aino Koskinen',
  ],
  [
    'the first of two things an office is over',
    '“The rules help,” Health and Human Services Secretary Omar Haddad said.',
    'Omar Haddad',
  ],
  [
    'a state behind a town',
    'Ines Carvalho, 59, of Ashby, Md., who came late, said it was “a long night.”',
    'Ines Carvalho',
  ],
  ['a region behind a town', 'Omar Haddad, of Tarsk, Norland, said he had “no bed.”', 'Omar Haddad'],
  [
    'a party tag with a dotted state',
    'In a note, Rep. Omar Haddad (D-N.Y.) took up the news, saying: “It rose.”',
    'Omar Haddad',
  ],
  [
    'what a participle is about',
    'President Haddad, opening the Hall of Sea History on Monday, said it would tell a story of “salt and rope.”',
    'Haddad',
  ],
  [
    'a verb of showing before the words',
    'Polling shows that “the town is not at ease,” said Aino Koskinen, a pollster.',
    'Aino Koskinen',
  ],
  [
    'what he put it in',
    'As the chairman, Olle Lund, put it in his memo explaining the deal, “Think of a harbour.”',
    'Olle Lund',
  ],
  [
    'the next speaker, with a colon',
    '“We are cold,” Ms. Koskinen said. “We are not thieves.” Mr. Haddad said: “It rose.”',
    'Koskinen',
    '“We are not thieves.”',
  ],
  ['the film somebody speaks in', 'The spot ends with footage of Omar Haddad saying, “It rose.”', 'Omar Haddad'],
  [
    'whom somebody went after',
    'Haddad went after Lund on Monday over his refusal so far to pay, calling it “thin.”',
    'Haddad',
  ],
  [
    'who got a letter',
    'A Feb. 1 letter from the Harbour League obtained by the Coast Courier warns that “any more talk will cost.”',
    'Harbour League',
  ],
  ['a heading before a dash', 'Pollsters agree - Aino Koskinen: “It rose at noon.”', 'Aino Koskinen'],
  [
    'what something means',
    'Olle Lund, a consultant, notes that a fifth of the vote wins a seat in the port, which means Haddad “can do harm” there.',
    'Olle Lund',
  ],
  [
    'the noun the words run into',
    '“It is not right,” Ines Carvalho said. “He was asked whether to go after” Olle Lund.',
    'Ines Carvalho',
    'He was asked',
  ],
  [
    'what Ada called a model, and a verb that follows',
    'In 2009, under what Ms. Carvalho called “the old model,” the Marsh Club, a private hall in Ponte, Fla., opened.',
    'Carvalho',
  ],
])('it is not %s', (_, text, speaker, words?: string) => {
  const quotes = readQuotes(text)
  const quote =
    words === undefined ? quotes[0] : quotes.find(({ said }) => words.includes(said[0]?.slice(0, 12) ?? ' '))
  expect(quote?.speaker).toBe(speaker)
})

test.each([
  ['Li Jun', '“It rose,” columnist Li Jun wrote in the Courier. “It fell.”'],
  ['Jun Mori', '“It rose,” said Jun Mori. “It fell,” Mori said.'],
])('%s is a name, not a month', (name, text) => {
  expect(readQuotes(text).map(({ speaker }) => speaker)).toEqual([name, name])
})

test('a month by its short form is nobody', () => {
  expect(readQuotes('On Jun. 3 Olle Lund said: “It rose.”')[0]?.speaker).toBe('Olle Lund')
  expect(readQuotes('In Dec 2019, Olle Lund said: “It rose.”')[0]?.speaker).toBe('Olle Lund')
})

test('words that end in a question within a question have the speaker behind them', () => {
  const [quote] = readQuotes('“When he read it he said, ‘What can we do to help?’” Koskinen told reporters on Monday.')
  expect(quote).toMatchObject({ speaker: 'Koskinen', addressee: 'reporters' })
})

test('a line ending in a colon names who says the paragraph below, whatever marks stand in it', () => {
  const [quote] = readQuotes(
    'Dr. Koskinen stated:\n\n"The port isn’t about “Fair Tides” anymore. It is bad.\n\n"It rose."',
  )
  expect(quote?.speaker).toBe('Koskinen')
})
