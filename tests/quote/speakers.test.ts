import { expect, test } from 'vitest'
import { read, readQuotes } from './read-quotes.ts'

const speakers = (text: string): (string | undefined)[] => readQuotes(text).map((quote) => quote.speaker)

test.each([
  ['subject before the cue', 'Nguyen Thi Lan said, “The river rose.”', 'Nguyen Thi Lan'],
  ['subject after the quote', '“The river rose,” Nguyen Thi Lan said.', 'Nguyen Thi Lan'],
  ['inverted order', '“The river rose,” said Nguyen Thi Lan.', 'Nguyen Thi Lan'],
  ['title and role', '“It rose,” said Finnish Interior Minister Aino Koskinen.', 'Aino Koskinen'],
  ['party tag', 'Sen. Paula Ortega (D-Ore.) said, “It rose.”', 'Paula Ortega'],
  ['two titles', '“It rose,” said former Mayor and Council Chairman Ed Lund.', 'Ed Lund'],
  ['role before a name that no list knows', '“It rose,” said flood expert Tomasz Zieliński.', 'Tomasz Zieliński'],
  ['apposition', 'Omar Haddad, a farmer from the upper valley, said the river “took the lot”.', 'Omar Haddad'],
  ['relative clause', 'Omar Haddad, who lost two barns, said, “It took the lot.”', 'Omar Haddad'],
  ['name after the role', 'The mayor, Ines Carvalho, said, “It took the lot.”', 'Ines Carvalho'],
  ['adverb and day between', 'Ines Carvalho on Friday also declared, “It took the lot.”', 'Ines Carvalho'],
  ['second verb', 'Ines Carvalho walked to the dam and said, “It took the lot.”', 'Ines Carvalho'],
  ['participle', 'Ines Carvalho welcomed the plan, adding, “It took long enough.”', 'Ines Carvalho'],
  ['passive', 'Ines Carvalho was quoted as saying: “It took the lot.”', 'Ines Carvalho'],
  ['passive with a doer', 'The plan was called “an insult to the valley” by Ines Carvalho.', 'Ines Carvalho'],
  ['turn', 'Ines Carvalho: “It took the lot.”', 'Ines Carvalho'],
  ['byline', '“It took the lot.”\n\n— Ines Carvalho', 'Ines Carvalho'],
  ['colon and a new paragraph', 'Ines Carvalho wrote to the council:\n\n“It took the lot.”', 'Ines Carvalho'],
  ['particles in the name', '“It rose,” said Pieter van der Meer.', 'Pieter van der Meer'],
  ['Arabic article', 'Foreign Minister Samir al-Khatib said, “It rose.”', 'Samir al-Khatib'],
  ['organisation', 'The plan is “unlawful and unsafe,” the Harbour Commission said.', 'Harbour Commission'],
  ['document', 'The plan is “unlawful and unsafe,” according to the report.', 'the report'],
  ['a spokesman, not the one spoken for', 'A spokesman for Ines Carvalho said, “It took the lot.”', 'A spokesman'],
  ['role of a phrase no list knows', '“It took the lot,” said the retired bargeman.', 'the retired bargeman'],
  ['a body in a side clause', 'Ines Carvalho held what the Palace called a “warm and useful” call.', 'Palace'],
  ['question mark before the attribution', '“Why now?” Ines Carvalho asked.', 'Ines Carvalho'],
])('speaker by %s', (_, text, speaker) => {
  expect(speakers(text)).toEqual([speaker])
})

test.each([
  ['a surname that is an abbreviation too', '“It rose,” said Dilys Penn. “It fell.”', 'Dilys Penn'],
  ['a surname before an abbreviation', '“It rose,” Dilys Roe of Erie, Penn., said.', 'Dilys Roe'],
])('%s ends without the dot', (_, text, speaker) => {
  expect(readQuotes(text)[0]?.speaker).toBe(speaker)
})

test('the one told is the addressee and never the speaker', () => {
  const [quote] = readQuotes('“It rose,” Omar Haddad told Finnish Interior Minister Aino Koskinen on Friday.')
  expect(quote).toMatchObject({ speaker: 'Omar Haddad', addressee: 'Finnish Interior Minister Aino Koskinen' })
})

test('the role is given as the article gives it', () => {
  const [quote] = readQuotes('“It rose,” said Finnish Interior Minister Aino Koskinen.')
  expect(quote?.role).toBe('Finnish Interior Minister')
})

test('a role given once holds for later quotes', () => {
  const quotes = readQuotes('Aino Koskinen, the interior minister, came late.\n\n“It rose,” Koskinen said.')
  expect(quotes[0]).toMatchObject({ speaker: 'Aino Koskinen', role: 'interior minister' })
})

test('a quote without a cue goes on from the one before in its paragraph', () => {
  const quotes = readQuotes('“It rose,” Omar Haddad said. “It took the lot.”')
  expect(quotes.map(({ known, speaker }) => [known, speaker])).toEqual([
    ['named', 'Omar Haddad'],
    ['carried', 'Omar Haddad'],
  ])
})

test('full name, surname and title are one speaker', () => {
  const { speakers: all } = read('“A,” Ms. Novak said.\n\n“It rose,” said Marta Novak.\n\n“It fell,” Novak said.')
  expect(all).toHaveLength(1)
})

test.each([
  ['sex', 'Omar Haddad met Ines Carvalho at the dam. “It rose,” she said.', 'Ines Carvalho'],
  ['subject over object', 'Omar Haddad met Ravi Menon at the dam. “It rose,” he said.', 'Omar Haddad'],
  [
    'the subject of the sentence before over the last one quoted',
    '“No,” Ravi Menon said.\n\nOmar Haddad had spent the night on the dam. “It rose,” he said.',
    'Omar Haddad',
  ],
  ['a title', 'Mr. Tamm met Mrs. Saar at the dam. “It rose,” she said.', 'Saar'],
  ['a noun that tells the sex', 'Congresswoman Robin Tamm met Omar Haddad. “It rose,” she said.', 'Robin Tamm'],
  ['never a place', 'Omar Haddad flew to Lisbon. “It rose,” he said.', 'Omar Haddad'],
])('a pronoun is resolved by %s', (_, text, speaker) => {
  expect(readQuotes(text).at(-1)).toMatchObject({ known: 'pronoun', speaker })
})

test.each([
  ['a pronoun nobody fits', '“It rose,” she said.'],
  ['no cue at all', '“It rose and fell and rose again.”'],
])('%s leaves the speaker open', (_, text) => {
  expect(readQuotes(text)).toMatchObject([{ known: 'unknown', speaker: undefined }])
})

test('who reports a quote stands in the chain, nearest to the speaker first', () => {
  const [quote] = readQuotes(
    '“It rose,” Omar Haddad said, according to a translation of his letter quoted by the Coast Courier.',
  )
  expect(quote).toMatchObject({ speaker: 'Omar Haddad', chain: ['a translation of his letter', 'the Coast Courier'] })
})

test('names and roles of a speaker stand in reading order', () => {
  const text =
    '“A,” Ms. Novak said.\n\n“It rose,” said Mayor Marta Novak.\n\n“It fell,” said former teacher Marta Novak.'
  const [speaker] = read(text).speakers
  const at = (span: { start: number; end: number }): string => text.slice(span.start, span.end)
  expect(speaker?.names.map(at)).toEqual(['Novak', 'Marta Novak'])
  expect(speaker?.roles.map(at)).toEqual(['Mayor', 'former teacher'])
})
