const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Closed classes of English, as far as they tell what kind of thing a piece of a sentence is. */
export const TIME_WORDS = set(
  `january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
   century year years week weeks month months day days decade decades ago spring summer autumn winter since until`,
)

export const NUMBER_NAMES = set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
   trillion dozen dozens half quarter third twice once double several percent`,
)

export const REASON_WORDS = set(
  `because due since reason reasons cause caused causing result resulted resulting led leading therefore thus so order avoid
   prevent ensure fear owing thanks blamed`,
)

export const PLACE_PREPOSITIONS = set('in at near from to outside around across off into')

/** Verbs and small words that end what "which" and "what" ask for. */
export const AFTER_SORT = set(
  `is was are were did do does has have had can could would will should may might must of in to on for by at from with that the a an`,
)

/** Pronouns that begin a sentence about what the one before it named. */
export const POINTING_BACK = set('he she it they his her this these')

/** What numbers measure, by the words that stand beside them. */
export const UNITS = {
  money: set(
    'dollar dollars euro euros pound pounds yen rouble roubles ruble rubles rupee rupees yuan franc francs cents pence',
  ),
  percent: set('percent per cent percentage share'),
  time: set(
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights',
  ),
  distance: set(
    'metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches yard yards cm centimetres centimeters',
  ),
} as const
