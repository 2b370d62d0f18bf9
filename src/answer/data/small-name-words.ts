import { NAME_PARTICLES } from '../../search/name-particles.ts'

/** English words too: in a message they are hardly ever part of a name. */
const ENGLISH = new Set(['ad', 'an', 'ar', 'as', 'at', 'ed', 'en', 'er', 'do', 'es', 'et'])

/** Small words inside names as people write them, lower case; for a pattern. Dutch and German ones are written, never left out. */
export const SMALL_NAME_WORDS = [...NAME_PARTICLES, 'dem', 'ter'].filter((word) => !ENGLISH.has(word)).join('|')
