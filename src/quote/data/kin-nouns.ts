/** Words for one relative or partner, of whom people mostly have one by each. General English, lower-case, singular. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  `brother sister mother father mum mom dad husband wife son daughter uncle aunt nephew niece cousin grandfather grandmother grandson
   granddaughter grandad granddad grandma grandpa gran partner fiancé fiancée fiance fiancee boyfriend girlfriend stepfather stepmother
   stepbrother stepsister stepson stepdaughter half-brother half-sister brother-in-law sister-in-law mother-in-law father-in-law
   son-in-law daughter-in-law godfather godmother godson goddaughter twin sibling spouse widow widower ex-husband ex-wife ex-partner
   great-aunt great-uncle`.split(/\s+/),
)
