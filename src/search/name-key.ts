import { NAME_PARTICLES } from './name-particles.ts'

/**
 * What a name sounds like, so that its transliterations meet: "Shaybani" and "Shaibani", "Assad" and "Asad".
 *
 * Made for equality, not for reading. Coarser keys (kh = h, o = u, aa = a) were tried and joined different people.
 *
 * @param word  folded by `fold`, one word without hyphens
 * @returns undefined for a particle ("al") or a word too short to tell names apart
 */
export function nameKey(word: string): string | undefined {
  if (word.length < 4 || NAME_PARTICLES.has(word) || /\d/.test(word)) return undefined
  let key = word.replaceAll("'", '')
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound)
  return key
}

/** In the order applied. Romanisations of Arabic, Persian, Russian and Ukrainian names in the world's newsrooms. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])\1+/g, '$1'],
  [/aa+$/g, 'a'],
  [/oo+/g, 'u'],
  [/ee+/g, 'i'],
  [/ph/g, 'f'],
  [/q|ck/g, 'k'],
  [/w/g, 'v'],
  [/[ae]y(?=[^aeiou]|$)/g, 'ai'],
  [/ei/g, 'ai'],
  [/ou/g, 'u'],
  [/(?:iy|yi|ij|y)$/g, 'i'],
  [/y(?=[^aeiou])/g, 'i'],
  [/i+/g, 'i'],
]
