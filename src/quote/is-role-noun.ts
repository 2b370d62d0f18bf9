import { CALLINGS } from './data/callings.ts'
import { PERSON_NOUNS, PERSON_PLURALS } from './data/nouns.ts'
import { NO_PERSONS, PERSON_ENDING } from './data/person-endings.ts'
import { COURTESIES, TITLES } from './data/titles.ts'

/**
 * A word for what somebody is, by the lists or by its ending ("hydrologist").
 *
 * @param loose  where the place of the word says that it is one, short ones count as well
 */
export function isRoleNoun(low: string, loose: boolean): boolean {
  if (PERSON_NOUNS.has(low) || PERSON_PLURALS.has(low)) return !COURTESIES.has(low)
  if (TITLES.has(low)) return !COURTESIES.has(low)
  if (CALLINGS.has(low)) return true
  const last = low.slice(low.lastIndexOf('-') + 1)
  if (last !== low && PERSON_NOUNS.has(last)) return true
  return (loose || low.length > 5) && PERSON_ENDING.test(low) && !NO_PERSONS.has(low)
}
