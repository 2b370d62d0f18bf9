import { LONGEST_ID } from './card.ts'
import { LETTERS_WITHOUT_ACCENT } from './letters-without-accent.ts'

/**
 * The id that a file's name gives: `Brücke über Åsele.md` → `brucke-uber-asele`.
 *
 * @param name  without its folder
 * @returns undefined where the name has no Latin letter and no digit
 */
export function idOf(name: string): string | undefined {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7F]/gu, (letter) => LETTERS_WITHOUT_ACCENT.get(letter) ?? letter)
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (slug === '') return undefined
  if (slug.length <= LONGEST_ID) return slug
  return slug
    .slice(0, LONGEST_ID + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_ID)
}
