/**
 * Words whose full stop need not end a sentence, by what may follow them; written as they stand before their stop.
 *
 * Source: the abbreviations that news style books ask for (titles, ranks, months, states, companies, streets), and
 * those that stood before a wrong sentence end in news articles read for this.
 */

const wordsIn = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** A name follows: never the end of a sentence. */
export const TITLES = wordsIn(
  'Mr Mrs Ms Mx Messrs Mmes Mme Mlle M Dr Drs Prof Profs Rev Revs Hon Fr Msgr Ven Amb Ald Supt Det Insp',
  'MR MRS MS DR SEN GOV REP GEN Gov Govs Lt Col Gen Gens Maj Capt Cmdr Cdr Comdr Cpl Sgt Pvt Adm Brig Sen Sens Rep Reps Pres Atty Asst Dep',
)

/** A word of the same sentence follows. */
export const WITHIN = wordsIn('e.g i.e cf viz v vs ca approx')

/** Ends no sentence where a number follows. */
export const BEFORE_NUMBER = wordsIn('No Nos Nr no nos Art Arts Sec Fig Figs Vol vol Ch ch p pp Ex Par par')

/** A day or a year follows, or the sentence goes on. */
export const MONTHS = wordsIn('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')

/** Ends a sentence only where the next words begin one: after companies, name endings, streets, states. */
export const MAY_END = wordsIn(
  'Inc Corp Ltd Co Cos Bros LLC Plc Jr Sr Esq PhD Ph.D etc al est',
  'St Ste Mt Ft Ave Blvd Rd Dist Dept Univ Assn Natl Intl',
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn',
  'Tex Va Vt Wash Wis Wyo',
)

/** After a time of day, only one of these goes on with the sentence. */
export const TIMES_OF_DAY = wordsIn('a.m p.m A.M P.M')
export const AFTER_TIME_OF_DAY = wordsIn(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  'Eastern Central Mountain Pacific Greenwich Moscow ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST',
)

/** Names with a mark at their end, as they stand with it. */
export const NAMES_WITH_MARK = wordsIn('Yahoo! Jeopardy! Oklahoma! Wham! Panic! Jumbo! Guess? Ask? Bravo! Yum!')
