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
