import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

const speakers = (text: string): (string | undefined)[] => readQuotes(text).map((quote) => quote.speaker)

test.each([
  [
    'with a participle',
    'The plan fell, with the head of the guild saying it was “a farce from the start”.',
    'the head',
  ],
  ['over an object', 'Omar Haddad sent a letter to Lisbon saying the river “took the lot”.', 'Omar Haddad'],
  ['quoted by somebody', 'State radio quoted Ines Carvalho as saying it “took the lot”.', 'Ines Carvalho'],
  [
    'quoted by somebody after the words',
    '“It took the lot,” the agency quoted Ines Carvalho as saying.',
    'Ines Carvalho',
  ],
  [
    'participle with a doer',
    'The plan, described by Ines Carvalho as “a farce from the start,” fell.',
    'Ines Carvalho',
  ],
  [
    'doer after the words',
    'Omar Haddad saw the plan, often branded a “farce from the start” by Ines Carvalho, fall.',
    'Ines Carvalho',
  ],
  [
    'a second verb of the one reported',
    'Ines Carvalho said Omar Haddad had rung her and told her: “Go home.”',
    'Omar Haddad',
  ],
  [
    'what somebody is',
    'Ines Carvalho works as a teacher and in a letter called it “a farce from the start”.',
    'Ines Carvalho',
  ],
  [
    'a clause that opens the sentence',
    'While Omar Haddad claimed that “it took the lot,” Ines Carvalho said the barns stood.',
    'Omar Haddad',
  ],
  ['who said, not who passes it on', 'Omar Haddad said the river “took the lot”, state radio reported.', 'Omar Haddad'],
  [
    'a source within reported speech',
    'Omar Haddad said that according to its log, the dam held, but “we count every hour”.',
    'Omar Haddad',
  ],
  [
    'whose belief is reported',
    'A spokesman for the mill said it backed the dam because it believed “in the work of the valley”.',
    'A spokesman',
  ],
  [
    'a count',
    'Hundreds of angry farmers marched on Friday, chanting “Give us the dam back”.',
    'Hundreds of angry farmers',
  ],
  [
    'a clause that opens the sentence, of somebody else than the rest',
    'After Judge Tim Reed called the case “thin”, Ann Holt was freed.',
    'Tim Reed',
  ],
  ['a clause at the end, by name', 'Ann Holt was freed after Judge Tim Reed called the case “thin”.', 'Tim Reed'],
  ['a clause at the end, by role', 'Ann Holt was freed after a judge in Bremen called the case “thin”.', 'a judge'],
  ['a clause with “when”', 'Ann Holt was freed when the mediator called the case “thin”.', 'the mediator'],
  [
    'a clause with “because”',
    'Ann Holt was freed because the mediator, tired, called the case “thin”.',
    'the mediator',
  ],
  [
    'a participle put into a clause',
    'Ann Holt was freed after Judge Tim Reed, calling the case “thin”, threw it out.',
    'Tim Reed',
  ],
  ['a participle behind a clause', 'Ann Holt left when the rain came, calling the case “thin”.', 'Ann Holt'],
  ['the subject of a clause as a pronoun', 'Ann Holt wept when she stood up and called the case “thin”.', 'Ann Holt'],
  ['a comma that ends the clause', 'Ann Holt rose when Tim Reed had left, and called the case “thin”.', 'Ann Holt'],
  ['several asides', 'Omar Haddad, 54, a former pilot, said the river “took the lot”.', 'Omar Haddad'],
  [
    'an aside after an exclamation',
    '“It took the lot!” Ines Carvalho, head of the dam board, shouted.',
    'Ines Carvalho',
  ],
  ['an office over something', '“It rose,” said Minister of Energy Jo Roe.', 'Jo Roe'],
  ['an office for something', 'Minister for Trade and Energy Mary Roe said the river “took the lot”.', 'Mary Roe'],
  ['an office over a list', '“It rose,” said Minister for Fisheries, the Isles and Trade John Roe.', 'John Roe'],
  ['an office over a place', '“It rose,” said Bishop of Kell Tom Lund.', 'Tom Lund'],
  ['a nickname', '“It took the lot,” Marta “Bee” Novak said.', 'Marta “Bee” Novak'],
  ['a surname that is a small word', 'Ravi From came late. “It took the lot,” From said.', 'Ravi From'],
  [
    'a name behind a role and its place',
    'The head of the dam board, Ines Carvalho, said it “took the lot”.',
    'Ines Carvalho',
  ],
  ['a described name', 'Its author, the schoolteacher Ines Carvalho, said it “took the lot”.', 'Ines Carvalho'],
  [
    'a clause after the piece',
    '“It may rise again” that Omar Haddad can see, said Ines Carvalho, head of the board.',
    'Ines Carvalho',
  ],
  ['the verb first', 'Said Ines Carvalho, who runs the dam: “It took the lot.”', 'Ines Carvalho'],
  ['a turn with a role', 'Ines Carvalho, mayor: “It took the lot.”', 'Ines Carvalho'],
  ['a line that opens with a name', 'Ines Carvalho: Dam Is a ‘Farce From the Start’', 'Ines Carvalho'],
  ['whose answer it is', 'Ines Carvalho’s answer was blunt: “It took the lot.”', 'Ines Carvalho'],
  ['whose verdict it was', '“It took the lot” was Ines Carvalho’s verdict.', 'Ines Carvalho'],
  ['whose words they are', 'In the words of Ines Carvalho, “it took the lot.”', 'Ines Carvalho'],
  ['whose view it is', '“It took the lot,” in the opinion of Ines Carvalho, who runs the dam.', 'Ines Carvalho'],
  ['a reply that came', '“It took the lot,” came the reply from Ines Carvalho.', 'Ines Carvalho'],
  ['two names joined by &', 'The brewers Carvalho & Menon called it “a farce from the start”.', 'Carvalho & Menon'],
  ['a name with a number in words', 'On Friday Channel Nine said it “took the lot”.', 'Channel Nine'],
  ['a rule by its number', 'The best of them, Rule 9, states: “Nobody shall row alone.”', 'Rule 9'],
  ['a name with a small word inside', 'Ms ap Carvalho said it “took the lot”.', 'ap Carvalho'],
  ['a name in a later sentence', 'Ines ap Menon ran. “It took the lot,” Ms ap Menon said.', 'Ines ap Menon'],
  ['who wrote, not the letter', 'Teacher Ines Carvalho said by email on Friday it was “a farce”.', 'Ines Carvalho'],
  [
    'a trade after a people',
    'The Norwegian miller and the Finnish puppeteer Ines Carvalho called it “a farce”.',
    'Ines Carvalho',
  ],
  ['a note', 'The flood took its toll. “It took the lot,” one note reads.', 'one note'],
  ['going on', 'Omar Haddad stood up. “It took the lot,” he said. “And more,” he went on.', 'Omar Haddad'],
  ['who says it, not who translates it', 'Posters on the dam said “Go home”, according to a translation.', 'Posters'],
  ['a relative clause of two verbs', 'The council sent a man who looked at it and said, “Is that all?”', 'a man'],
  [
    'quoted with a pronoun',
    'Ines Carvalho left. The weekly Bream & Tide quoted her as saying it “took the lot”.',
    'Ines Carvalho',
  ],
  [
    'what a tail says of whom a body has',
    'The dam did not find “ties of any kind”, aside from two men, said the board’s director, Ines Carvalho.',
    'Ines Carvalho',
  ],
  [
    'a second participle',
    'Farmers chimed in, with Ines Carvalho writing it was a “farce” and asking, “How can it stand?”',
    'Ines Carvalho',
  ],
  ['a magazine', '“It took the lot,” wrote Time magazine.', 'Time magazine'],
  [
    'a clause after the story',
    'Shares rose after the ferry operator said it saw “no way back” at all.',
    'the ferry operator',
  ],
  [
    'who reports a wish',
    'Omar Haddad said that farmers wanted “a farce from the start”, state radio reported.',
    'Omar Haddad',
  ],
  ['never a place', 'In Lund, a cook put it simply. “It took the lot,” he said.', 'a cook'],
  ['a newspaper', 'The newspaper Al-Bahr was unkind. “It took the lot,” it wrote.', 'Al-Bahr'],
  [
    'who is told of by a source',
    'Omar Haddad was away. According to the cook, Ola Tamm, he told them: “Eat.”',
    'Omar Haddad',
  ],
])('speaker by %s', (_, text, speaker) => {
  expect(speakers(text).at(-1)).toBe(speaker)
})

test.each([
  ['Built in Lisbon in 1931, the dam stood. “It took the lot,” she said.', 'Built'],
  ['Overheard at the gate on Friday: “It took the lot.”', 'Overheard'],
  ['The Lisbon-born cook left. “It took the lot,” said the cook.', 'Lisbon-born'],
])('words that open or describe are no name: %s', (text, word) => {
  expect(speakers(text)).not.toContain(word)
})

test('words that a story follows are not carried on from the paragraph before', () => {
  const text = '“It took the lot,” Omar Haddad said.\n\n“Nothing will change.” In the inns there is little hope.'
  expect(speakers(text)).toEqual(['Omar Haddad', undefined])
})

test('words that a story of their speaker follows are', () => {
  const text = '“It took the lot,” Omar Haddad said.\n\n“Nothing will change.” He closed the gate.'
  expect(speakers(text)).toEqual(['Omar Haddad', 'Omar Haddad'])
})

test('the name of the text goes before one of a headline', () => {
  const text =
    'Mayor Omar Haddad on Ines Carvalho Leak to Board\n\nThe mill’s head, Ines Carvalho, left. “Go,” Carvalho said.'
  expect(speakers(text)).toEqual(['Ines Carvalho'])
})

test('a line in marks with a story after it is not the next speaker’s', () => {
  const text = '“Here we go again.” It has been a long winter at the mill. “Sell it,” said a miller.'
  expect(speakers(text)).toEqual([undefined, 'a miller'])
})

test('a dateline is nobody', () => {
  expect(speakers('LISKA, May 3 — The dam held. It “took the lot”, it said on Tuesday.')).not.toContain('LISKA')
})

test('an apposition is nobody else', () => {
  const text = 'Ines Carvalho, its last keeper, climbs the tower every night. “I press a button,” she says.'
  expect(speakers(text)).toEqual(['Ines Carvalho'])
})

test('a name after words reported already is the reporter’s', () => {
  expect(speakers('Omar Haddad insisted that the river was “still the best in the valley.” — Ines Carvalho')).toEqual([
    'Omar Haddad',
  ])
})

test('two counted groups are two speakers', () => {
  const text = 'Hundreds of farmers said it “took the lot”.\n\n“It did,” many of the farmers said.'
  expect(speakers(text)).toEqual(['Hundreds of farmers', 'many of the farmers'])
})

test.each([
  ['Haddad Calls Dam a ‘Waste of Money’', 'Omar Haddad'],
  ['HADDAD CALLS DAM A ‘WASTE OF MONEY’', 'Omar Haddad'],
  ['Omar Haddad Says Board ‘Took the Lot’', 'Omar Haddad'],
])('in a headline only names are names: %s', (headline, speaker) => {
  const body = 'On Friday the farmer Omar Haddad said that the board had built the dam and called it a waste.'
  expect(speakers(`${headline}\n\n${body}`)[0]).toBe(speaker)
})

test.each([
  'Ann Holt left because the mediator lost patience and called the case “thin”.',
  'Ann Holt was freed after Tim Reed stood up and said: “It is thin.”',
])('where either subject may do the second verb, the speaker is left open: %s', (text) => {
  expect(speakers(text)).toEqual([undefined])
})

test('a word that opens a clause is no part of a role', () => {
  const text = 'Ann Holt left while Judge Reed described the case as “thin”.'
  expect(readQuotes(text).map(({ speaker, role }) => [speaker, role])).toEqual([['Reed', 'Judge']])
})

test('“Then I said” names nobody called Then I', () => {
  expect(speakers('“We came late,” said Ines Carvalho. Then I said: “It took the lot.”')).toEqual([
    'Ines Carvalho',
    undefined,
  ])
  expect(speakers('Queen Elizabeth I said: “It took the lot.”')).toEqual(['Elizabeth I'])
})
