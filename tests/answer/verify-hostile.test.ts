import { expect, test } from 'vitest'
import { verify } from '../../src/answer/verify.ts'
import { libraryOf } from './library-of.ts'

const FILLER = 'The winter went by with counting the bolts of the old bridge, and nobody came to help with that.'
const by = (quote: string) => `${FILLER}\n\n“${quote},” said Mayor Anna Holm on Friday.`

function kindOf(text: string, claim: string, speaker?: string): string {
  const library = libraryOf({ one: text })
  const { verdict } = verify(library, { text: claim, ...(speaker === undefined ? {} : { speaker }) })
  return 'whose' in verdict && speaker !== undefined ? `${verdict.kind} ${verdict.whose}` : verdict.kind
}

const MEN = 'The men were unauthorised to use 500 MWh of neighbours’ power against hypothermia'
const GATE = 'There were men at the gate, who live in the right seats, Obama told Mr Weeks'
const SIGNS = 'It fell by -3% and our AA+ rating costs ₹500, or 10² of them'

// Each is one letter, sign or space away from what was said, and says something else.
test.each([
  ['It will take 3-4 weeks to repair the bridge', 'It will take 34 weeks to repair the bridge'],
  ['We lost the vote 50-50 in the council', 'We lost the vote 5050 in the council'],
  ['After ten years of work we are now here on the map', 'After ten years of work we are nowhere on the map'],
  ['We only act in appropriate cases of that kind', 'We only act inappropriate cases of that kind'],
  ['We re-sent the letter last Monday', 'We resent the letter last Monday'],
  ['Well, close the bridge if the council wants', 'We’ll close the bridge if the council wants'],
  ['The people were losing are the young ones', 'The people we’re losing are the young ones'],
  [SIGNS, SIGNS.replace('-3', '3')],
  [SIGNS, SIGNS.replace('AA+', 'AA-')],
  [SIGNS, SIGNS.replace('₹', '₽')],
  [SIGNS, SIGNS.replace('²', '2')],
  ['We will open the bridge in the spring', 'We will </not:12> open the bridge in the spring'],
  [MEN, MEN.replace('unauthorised', 'authorised')],
  [MEN, MEN.replace('MWh', 'GWh')],
  [MEN, MEN.replace('hypo', 'hyper')],
  [GATE, GATE.replace('men', 'ten')],
  [GATE, GATE.replace('live', 'five')],
  [GATE, GATE.replace('right', 'eight')],
  [GATE, GATE.replace('Obama', 'Osama')],
  [GATE, GATE.replace('Weeks', 'Wicks')],
  ['Shut the gates of the town tonight', 'Shoot the gates of the town tonight'],
  ['We filled our cars and waited four hours', 'We filed our cars and waited four hours'],
  ['We filled our cars and waited four hours', 'We filled or cars and waited four hours'],
  ['We filled our cars and waited four hours', 'We filled our cars and waited for hours'],
  ['Not one of the 40 bolts is safe', 'Not one of the 40[,000] bolts is safe'],
  ['Not one of the 40 bolts is safe', 'Not one of the 40 bolts is [un]safe'],
  ['Not one of the 40 bolts is safe', 'Not one of the [400] bolts is safe'],
  [
    'Not one of the 40 bolts is safe, and nobody has told the county of it',
    'Not one of the 40 bolts is safe [and Vik is a thief], and nobody has told the county of it',
  ],
  ['She took 40 nmol of prednisone on Monday', 'She took 40 mmol of prednisone on Monday'],
  ['She took 40 nmol of prednisone on Monday', 'She took 40 nmol of prednisolone on Monday'],
])('“%s” is altered as “%s”', (quote, claim) => {
  expect(kindOf(by(quote), claim)).toBe('altered')
})

test.each([
  [SIGNS, SIGNS.replace('-', '−')],
  ['It takes 1 500 people and co-operation', 'It takes 1500 people and cooperation'],
  ['We don’t mind, and that’s business-like', 'We dont mind, and thats businesslike'],
  ['Some 40 per cent were re-elected in the centre', 'Some 40% were reelected in the center'],
  ['Some 40 per cent were re-elected in the centre', 'Some 40 percent were re-elected in the centre'],
  ['They are unorganised in the centre of it', 'They are unorgansied in the centre of it'],
])('“%s” is verbatim as “%s”', (quote, claim) => {
  expect(kindOf(by(quote), claim)).toBe('verbatim')
})

test('marks that are vowels are none of typography', () => {
  expect(kindOf('“उसने उसे मारा और चला गया,” said Vik.', 'उसने उसे मरा और चला गया')).toBe('altered')
})

test.each([
  ['Peter Vik said he “will kill” the bill and thanked “all journalists” who had come.', 'will kill all journalists'],
  [
    '“I will kill,” said Peter Vik in 1990. Thirty years later he sat in Holm. “All the journalists in this town are my friends,” Vik said.',
    'I will kill all the journalists in this town',
  ],
])('pieces of one speaker with other things told between are no quote: %s', (text, claim) => {
  expect(kindOf(text, claim)).toMatch(/^(?:altered|spliced)$/)
})

test('words of two speakers one after another are spliced, and of two far places of the article', () => {
  expect(
    kindOf(
      'The prosecutor, Emeka Obi, asked him: “Three times on the same tree?” “It was a big tree,” Jan Vik answered.',
      'Three times on the same tree? It was a big tree',
    ),
  ).toBe('spliced')
  const far = Array.from({ length: 12 }, () => FILLER).join('\n\n')
  expect(
    kindOf(
      `Mayor Anna Holm opened the new library.\n\n${far}\n\nA clerk was jailed for the theft of a ferry.`,
      'Mayor Anna Holm … was jailed for the theft of a ferry',
    ),
  ).toBe('spliced')
})

// A report is one as long as it says the same.
const TOLD =
  'Holm said the bridge would not open before May, and that 40 workers had died in the water. The county said Peter Vik had sued Anna Holm over the licence last year. Vik denies fraud, the county said.'
test.each([
  ['the bridge would not open before May', 'reported'],
  ['the bridge will not open before May', 'reported'],
  ['the bridge will open before May', 'altered'],
  ['400 workers had died in the water', 'altered'],
  ['no workers had died in the water', 'altered'],
  ['Anna Holm had sued Peter Vik over the licence', 'nowhere'],
  ['Peter Vik sued Anna Holm over the licence', 'reported'],
  ['Vik admits fraud, the county said', 'altered'],
])('“%s” of a report is %s', (claim, kind) => {
  expect(kindOf(TOLD, claim)).toBe(kind)
})

test.each([
  ['“We will not sell it to them,” the president of France said.', 'the president of Mexico', 'verbatim open'],
  ['“We will not sell it to them,” the president of France said.', 'the president', 'verbatim as-claimed'],
  ['“We will not sell it to them,” said Adam Weeks. Adam Wicks was silent.', 'Adam Wicks', 'verbatim open'],
  ['“We will not sell it to them,” said Donald Trump Jr. on Friday.', 'Donald Trump', 'verbatim open'],
  ['“We will not sell it to them,” said Donald Trump Jr. on Friday.', 'Donald Trump Jr', 'verbatim as-claimed'],
])('whether %s is by the one claimed: %s', (text, speaker, expected) => {
  expect(kindOf(text, 'We will not sell it to them', speaker)).toBe(expected)
})
