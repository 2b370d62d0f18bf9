import type { SenseKind } from '../../domain.ts'

/**
 * Words that turn what a sentence says, by their keys (folded, without apostrophes): general English, from grammars' lists of
 * negatives, modal verbs, quantifiers, conditional and concessive conjunctions, and sentence adverbs of doubt.
 */
export const SENSE_WORDS: ReadonlyMap<string, SenseKind> = new Map([
  ...list(
    'negation',
    `not no never none nobody nothing neither nor nowhere without cannot hardly scarcely barely rarely seldom unable refuse refuses
     refused deny denies denied fail fails failed lack lacks lacked dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt
     shouldnt mustnt mightnt neednt hasnt havent hadnt aint nt`,
  ),
  ...list('condition', 'if unless until till except excluding provided providing assuming otherwise whether'),
  ...list(
    'contrast',
    'but however although though yet nevertheless nonetheless despite whereas albeit notwithstanding',
  ),
  ...list(
    'doubt',
    `allegedly reportedly supposedly apparently perhaps maybe probably possibly presumably seem seems seemed seemingly likely unlikely rumoured rumored
     alleged`,
  ),
  ...list(
    'modality',
    'will would shall should may might can could must ought want wants wanted need needs needed try tries tried',
  ),
  ...list(
    'quantity',
    `all some every each any most many much few fewer several both half only almost nearly about around over under least more less
     always sometimes often usually everybody everyone somebody someone anybody anyone everything something anything entire whole`,
  ),
])

/** The same of several words together. */
export const SENSE_PHRASES: readonly (readonly [phrase: readonly string[], kind: SenseKind])[] = [
  [['according', 'to'], 'doubt'],
  [['i', 'think'], 'doubt'],
  [['i', 'believe'], 'doubt'],
  [['i', 'guess'], 'doubt'],
  [['we', 'think'], 'doubt'],
  [['we', 'believe'], 'doubt'],
  [['as', 'long', 'as'], 'condition'],
  [['so', 'long', 'as'], 'condition'],
  [['in', 'case'], 'condition'],
  [['even', 'when'], 'condition'],
  [['only', 'when'], 'condition'],
  [['rather', 'than'], 'negation'],
  [['instead', 'of'], 'negation'],
  [['far', 'from'], 'negation'],
  [['other', 'than'], 'condition'],
  [['on', 'the', 'other', 'hand'], 'contrast'],
  [['on', 'condition'], 'condition'],
  [['with', 'the', 'exception'], 'condition'],
  [['apart', 'from'], 'condition'],
]

/** With one of these the next sentence takes back what was said. */
export const TAKES_BACK = ['but', 'however', 'unless', 'except', 'although', 'though', 'yet', 'if', 'only']

/** Words that a number counts; "am" is a verb oftener than half a day. */
export const UNITS: ReadonlySet<string> = new Set(
  `percent hundred thousand million billion trillion dozen dollar dollars euro euros pound pounds cent cents crown crowns $ € £ ¥ km
   kilometre kilometres kilometer kilometers mile miles metre metres meter meters kg kilogram kilograms kilo kilos ton tons tonne
   tonnes litre litres liter liters gallon gallons acre acres hectare hectares degree degrees point points second seconds minute
   minutes hour hours day days week weeks month months year years decade decades century centuries january february march april june
   july august september october november december monday tuesday wednesday thursday friday saturday sunday pm half third quarter
   double twice triple first once zero one`.split(/\s+/),
)

function list(kind: SenseKind, words: string): [string, SenseKind][] {
  return words.split(/\s+/).map((word) => [word, kind])
}
