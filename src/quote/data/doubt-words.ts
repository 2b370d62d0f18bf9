/** Words by which a sentence takes back, wishes for or only reports that something was said. General English, lower-case. */

/** No saying comes of them: before "saying" or "having said", or before "that he said". */
export const DENIALS: ReadonlySet<string> = set(`
  deny denies denied denying dispute disputes disputed disputing wish wishes wished wishing
`)

/** Before "saying", next to those above. */
export const LEFT_OUT: ReadonlySet<string> = set(
  'without avoid avoids avoided avoiding resist resists resisted resisting',
)

/** Before a preposition and "saying": "stopped short of", "refrained from". */
export const LEFT_OUT_OF: ReadonlySet<string> = set(`
  short instead rather refrain refrains refrained refraining abstain abstained back backed away shied
`)

/** Before "to say". */
export const REFUSALS: ReadonlySet<string> = set(`
  refuse refuses refused refusing decline declines declined declining fail fails failed failing forget forgets forgot hesitate
  hesitated hesitates unwilling reluctant unable wish wishes wished
`)

/** Nouns that tell that something was said, between a denial and its clause: "denied [claims] that he said". */
export const CHARGES: ReadonlySet<string> = set(`
  accusation accusations allegation allegations charge charges claim claims media press reports report rumour rumours rumor rumors
  suggestion suggestions
`)

/** Somebody "is [alleged] to have said", "was [rumoured] to have said". */
export const HEARSAY_TO: ReadonlySet<string> = set(`
  alleged believed claimed held meant purported reported reputed rumoured rumored said seems supposed suspected thought understood
`)

/** Before "of saying" or "with saying". */
export const HEARSAY_OF: ReadonlySet<string> = set('accuse accuses accused accusing charged suspect suspects suspected')

/** "[allegedly] said". */
export const HEARSAY_ADVERBS: ReadonlySet<string> = set('allegedly purportedly reportedly reputedly supposedly')

/** With "have" they make a saying that did not take place, or that nobody can be sure of. */
export const MODALS: ReadonlySet<string> = set(`
  would wouldn't wouldn’t should shouldn't shouldn’t could couldn't couldn’t might may must ought
`)

/** They put off or ask whether something was said. */
export const CONDITIONS: ReadonlySet<string> = set('if unless whether')

/** Those who say nothing. */
export const NOBODY: ReadonlySet<string> = set('nobody none neither no-one')

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
