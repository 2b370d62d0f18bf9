/** The small words of English that hold clauses together, by what they do. A closed list of grammar, lower-case. */

export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'plural' | 'thing' | 'self'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'plural'],
  ['it', 'thing'],
  ['i', 'self'],
  ['we', 'self'],
])

/** Forms that tell of a person but never stand as a subject. */
export const OBLIQUE: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

export const DETERMINERS = set(`
  a an the this that these those his her its their our my your one another some many several both most other two three four five six
  seven eight nine ten each every no any few all half dozens hundreds
`)
export const PREPOSITIONS = set(`
  of in with for to by at from about against on over under into onto upon through during without within among between toward towards
  across behind beyond near off out despite like unlike via per around above below beneath beside besides inside outside along amid
  including concerning regarding versus vs than until since after before
`)
export const CONJUNCTIONS = set('and but or so yet nor then')
export const SUBORDINATORS = set(`
  that as when while because if although though where whether since after before until once whereas unless how why what whenever
`)
export const RELATIVES = set('who which that whom whose')
export const AUXILIARIES = set(`
  has have had having is are was were be been being am do does did will would can could may might must shall should
  hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't not
  has’nt hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t never
`)
/** Adverbs without -ly that stand between a subject and its verb, or right after a quote. */
export const ADVERBS = set(`
  also later then once again now still often even just soon ever already always sometimes instead too first next finally here there
  thus perhaps maybe today yesterday tonight tomorrow afterward afterwards earlier elsewhere meanwhile moreover however therefore
  only almost further furthermore never all both themselves himself herself itself ultimately
`)
/** Words that open a sentence with a capital and are no name. */
export const OPENERS = set(`
  yes no well still indeed meanwhile however moreover nevertheless nonetheless instead overall perhaps maybe today yesterday tonight
  tomorrow now here there not even just only also earlier later recently eventually finally ultimately such much more most other
  another none nothing something everyone everybody anyone someone nobody others those these this that what who when where why how which
  whose while as at but and or so yet for in on of to by with from after before since until if although though because unless whether
  he she it they we i you his her its their our my your the a an is are was were do does did can could would should will may might must
  have has had let say asked according given speaking under over between during despite like unlike two three four five six seven eight
  nine ten many some several few all both each every either neither first second third last next once twice among amid without
  within through throughout across along around about against beyond behind inside outside near per via up down out off then thus
  nor hence rather quite very too never ever always often sometimes usually generally additionally similarly likewise conversely
  clearly certainly obviously apparently sure ok okay oh ah hey please thanks thank sorry hello dear read watch see click photo image
  wait look listen remember consider imagine based granted compared
  video update updated correction editor's editors’ breaking exclusive opinion analysis
`)
/** They stand in for a person without a name ("one", "another"). */
export const NOMINAL_PRONOUNS = set(
  'one another others some many several both most few someone everyone somebody nobody',
)

/** They count people when "of" follows ("hundreds of farmers"). */
export const COUNTS = set(
  'hundreds thousands dozens scores millions tens one another two three some many most several few all half both each any none percent',
)

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
