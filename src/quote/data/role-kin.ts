/** Nouns for one office or one kind of body, by how they stand in for each other. General English of news. */

/** Short, male and female forms of one office, by the word they are compared as. */
export const SAME_OFFICE: ReadonlyMap<string, string> = rows(`
  senator sen | governor gov | professor prof | doctor dr physician | general gen | lawyer attorney solicitor barrister counsel
  spokesperson spokesman spokeswoman | chair chairman chairwoman chairperson | colonel col | sergeant sgt | captain capt
  lieutenant lt | representative rep congressman congresswoman congressperson | ambassador amb | premier prime-minister
  councillor councilor councilman councilwoman | reverend rev | police-officer policeman policewoman | firefighter fireman
  adviser advisor | protester protestor demonstrator | businessperson businessman businesswoman entrepreneur
  actor actress | co-chair co-chairman co-chairwoman | vice-chair vice-chairman | salesperson salesman saleswoman
  company firm | organization organisation | justice judge
`)

/** Wider words: "the lawmaker" for a senator, "the agency" for a bureau; used where nobody bears the word itself. */
export const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['lawmaker', ['senator', 'representative', 'deputy', 'legislator', 'assemblyman', 'assemblywoman', 'mp']],
  ['legislator', ['senator', 'representative', 'lawmaker', 'assemblyman', 'assemblywoman']],
  ['officer', ['sergeant', 'captain', 'lieutenant', 'colonel', 'police-officer', 'constable', 'detective']],
  ['scientist', ['biologist', 'chemist', 'physicist', 'geologist', 'epidemiologist', 'ecologist', 'neuroscientist']],
  ['reporter', ['journalist', 'correspondent']],
  ['journalist', ['reporter', 'correspondent']],
  ['writer', ['author', 'novelist', 'poet', 'playwright']],
  ['author', ['writer', 'novelist']],
  ['cleric', ['bishop', 'archbishop', 'priest', 'pastor', 'imam', 'rabbi']],
  ['executive', ['ceo', 'cfo', 'president', 'director']],
  ['company', ['inc', 'corp', 'ltd', 'plc', 'llc', 'airline', 'bank', 'publisher', 'subsidiary', 'corporation']],
  ['bank', ['company']],
  ['agency', ['bureau', 'administration', 'office', 'authority', 'service', 'commission', 'department']],
  ['regulator', ['commission', 'authority', 'agency', 'bureau']],
  [
    'group',
    [
      'association',
      'union',
      'federation',
      'foundation',
      'society',
      'league',
      'coalition',
      'alliance',
      'network',
      'council',
      'movement',
      'charity',
      'institute',
      'ngo',
      'club',
      'committee',
      'organization',
      'company',
    ],
  ],
  [
    'organization',
    [
      'association',
      'union',
      'federation',
      'foundation',
      'society',
      'league',
      'coalition',
      'alliance',
      'network',
      'council',
      'institute',
      'ngo',
      'group',
      'charity',
    ],
  ],
  ['newspaper', ['daily', 'weekly', 'paper']],
  ['paper', ['newspaper', 'daily', 'weekly']],
])

/** Before a role, they make it another one: a deputy mayor is not the mayor, a former one no longer. */
export const OTHER_OFFICE: ReadonlySet<string> = new Set(
  'former ex then deputy vice assistant associate under incoming outgoing retired would-be co aspiring junior shadow'.split(
    ' ',
  ),
)

function rows(list: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const row of list.trim().split(/\s*[|\n]\s*/)) {
    const [first = '', ...others] = row.split(/\s+/)
    for (const word of [first, ...others]) all.set(word, first)
  }
  return all
}
