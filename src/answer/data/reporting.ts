/** Words that may stand between a subject and its verb of saying ("Holm has also on Friday said"). General English. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  `has have had also then later earlier again on in at is was who himself herself themselves itself once first still often
   last this next yesterday today week month year night morning evening
   monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december`.split(/\s+/),
)

/** Verbs that introduce quoted words, but without a quote are as often nouns or no speech at all ("maintained the bridge"). */
export const NOT_ALONE: ReadonlySet<string> = new Set(
  `lists listed reports claims questions demands signals signaled signalled comments answers orders ordered charges charged
   appeals posts posted ruled sued cracked hopes hoped maintained lashed led smiled laughed sobbed figured feels felt believes
   believed thinks thought analyzed calculated sums posed pressed weighed railed barked trumpeted cabled credited sighed nodded
   cheered wailed beamed fumed gasped shot shoots sang sings texts texted messages messaged emails emailed`.split(
    /\s+/,
  ),
)

/** Verbs that report in the plural present ("residents say") and are rarely nouns. General English. */
export const PLURAL_PRESENT: ReadonlySet<string> = new Set(
  'say tell argue insist allege contend admit deny suggest explain recall complain agree assert warn add concede acknowledge'.split(
    ' ',
  ),
)

/** Before a verb's bare form, words that make it no report ("to say", "would say", "did not say"). Closed classes of English. */
export const BEFORE_BASE: ReadonlySet<string> = new Set(
  `to do does did will would can could shall should may might must cannot not never let lets let's help n't don't doesn't didn't
   won't wouldn't can't couldn't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t a an the this that its his her their our my
   your i you we`.split(/\s+/),
)

/** Prepositions after which a name is no subject. Those that may also open a clause ("after Holm said") are left out. */
export const NO_SUBJECT_AFTER: ReadonlySet<string> = new Set(
  'of for with from by to against about behind beside near between among like toward towards around over under'.split(
    ' ',
  ),
)
