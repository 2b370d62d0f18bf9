import type { Mention, Sex } from './mention.ts'
import type { Token } from './tokens.ts'
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts'
import {
  BODY_NOUNS,
  COMPANY_ENDINGS,
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  OCCASION_ENDINGS,
  PARTY_NOUNS,
  PERSON_NOUNS,
  PERSON_PLURALS,
} from './data/nouns.ts'
import { DEMONYMS, PLACES } from './data/places.ts'
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from './data/titles.ts'

/** The name at the end of a phrase: the capitals after its last title, role, party or people. */
export function nameIn(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly from: number; readonly titled: boolean } | undefined {
  const head = tokens[last]
  if (head === undefined || !(head.capital || isNumbered(tokens, last))) return undefined
  const before = tokens[last - 1]
  const isSurname =
    last > first && before?.capital === true && (MALE_NAMES.has(before.low) || FEMALE_NAMES.has(before.low))
  if (PERSON_NOUNS.has(head.low) && !isSurname && (last === first || isRoleHead(tokens, first, last))) return undefined
  let from = last
  while (from > first) {
    const before = tokens[from - 1]
    if (before === undefined) break
    const left = tokens[from - 2]
    const particle =
      NAME_PARTICLES.has(before.low) &&
      (left?.capital === true || (NAME_PARTICLES.has(left?.low ?? '') && tokens[from - 3]?.capital === true))
    const small =
      before.low === 'of' ||
      before.low === 'the' ||
      before.low === 'and' ||
      before.low === '&' ||
      before.low === 'for' ||
      before.low === 'on'
    // "Holm & Lund"
    if (before.low === '&' && from - 2 >= first && left?.capital === true && !stopsName(left.low)) {
      from -= 1
      continue
    }
    if (small && isBodyName(tokens, first, last)) {
      if (
        left === undefined ||
        from - 2 < first ||
        !(left.capital || left.low === 'of') ||
        PERSON_NOUNS.has(left.low) ||
        TITLES.has(left.low)
      )
        break
      from -= 1
      continue
    }
    if (!particle && (!before.capital || before.possessive)) break
    // "Omar Sheikh KC": no name is letters after it alone
    const lettersOnly = tokens.slice(from, last + 1).every(({ low }) => NAME_SUFFIXES.has(low))
    if (before.low === 'con' && tokens[from - 2]?.low === 'det') break
    if (!isBodyName(tokens, first, last) && stopsName(before.low) && !lettersOnly) break
    from -= 1
  }
  from = pastPortfolio(tokens, { first, from, last })
  const titleBefore = TITLES.has(tokens[from - 1]?.low ?? '')
  return { from, titled: titleBefore }
}

/** "Minister of Energy [Ada Holm]", "Bishop of Kell [Tom Lund]": what an office is over is no part of the name. */
function pastPortfolio(
  tokens: readonly Token[],
  { first, from, last }: { readonly first: number; readonly from: number; readonly last: number },
): number {
  const left = tokens[from - 1]
  if (
    from - 1 <= first ||
    left === undefined ||
    !/^(?:of|for|and|the|to)$/.test(left.low) ||
    isBodyName(tokens, first, last)
  )
    return from
  if (!isRole(tokens, first, from - 1)) return from
  for (let k = from + 1; k < last; k++) {
    const low = tokens[k]?.low ?? ''
    if (MALE_NAMES.has(low) || FEMALE_NAMES.has(low)) return k
  }
  // of three and more capitals the last two are a name as common as any
  return last - from >= 2 && !NAME_PARTICLES.has(tokens[last - 1]?.low ?? '') ? last - 1 : from
}

/** "Secretary of State", "White House": capitals that are a role or a body, not a name. */
const isRoleHead = (tokens: readonly Token[], first: number, last: number): boolean =>
  !MALE_NAMES.has(tokens[first]?.low ?? '') && !FEMALE_NAMES.has(tokens[first]?.low ?? '') && last > first

const isBodyName = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (BODY_NOUNS.has(tokens[last]?.low ?? '') || isNumbered(tokens, last)) return true
  for (let k = first; k < last; k++)
    if (tokens[k]?.capital === true && BODY_NOUNS.has(tokens[k]?.low ?? '') && tokens[k + 1]?.low === 'of') return true
  return false
}

const NUMBER = /^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** "Channel Eleven", "Rule 17": the number is part of the name. */
export const isNumbered = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at - 1]
  const number = tokens[at]
  if (noun?.capital !== true || number === undefined || !NUMBER.test(number.low)) return false
  return (number.capital || /^\d/.test(number.low)) && (BODY_NOUNS.has(noun.low) || DOCUMENT_NOUNS.has(noun.low))
}

const stopsName = (low: string): boolean =>
  TITLES.has(low) || PERSON_NOUNS.has(low) || PARTY_NOUNS.has(low) || DEMONYMS.has(low) || BODY_NOUNS.has(low)

export function nameMention(
  tokens: readonly Token[],
  from: number,
  last: number,
  titled: boolean,
): Omit<Mention, 'place'> {
  const words = tokens.slice(from, last + 1)
  const first = words[0]
  const end = words.at(-1)
  let name = words.map((word) => word.low)
  while (name.length > 1 && NAME_SUFFIXES.has(name.at(-1) ?? '')) name = name.slice(0, -1)
  return {
    from,
    to: last + 1,
    end: last + 1,
    shape: 'name',
    kind: nameKind(words, name, titled),
    span: { start: first?.start ?? 0, end: end?.end ?? 0 },
    name,
    ...sexOf(tokens, from, last, from, undefined),
    plural: false,
    titled,
  }
}

function nameKind(words: readonly Token[], name: readonly string[], titled: boolean): Mention['kind'] {
  const head = name.at(-1) ?? ''
  const whole = name.join(' ')
  const given = name[0] ?? ''
  if (PLACES.has(whole)) return titled && !PLACES.has(whole) ? 'person' : 'place'
  if (DEMONYMS.has(whole) || PARTY_NOUNS.has(whole)) return 'group'
  const isGiven = MALE_NAMES.has(given) || FEMALE_NAMES.has(given)
  if (name.length === 2 && isGiven && !PLACES.has(given) && BODIES_AS_SURNAMES.test(head)) return 'person'
  if (BODY_NOUNS.has(head) || (name.length > 2 && BODY_NOUNS.has(given))) return 'body'
  if (name.length === 2 && NUMBER.test(head)) {
    if (BODY_NOUNS.has(given)) return 'body'
    if (DOCUMENT_NOUNS.has(given)) return 'document'
  }
  if (name.includes('&')) return 'body'
  if (name.length > 1 && COMPANY_ENDINGS.has(head) && !isGiven) return 'body'
  if (name.length > 1 && OCCASION_ENDINGS.has(head) && !isGiven && !titled) return 'body'
  if (titled) return 'person'
  if (name.length > 1 && isGiven) return 'person'
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (name.length === 1) return isAcronym(words[0]) ? 'body' : 'unclear'
  return name.length <= 4 && !name.includes('of') && !name.includes('the') ? 'person' : 'body'
}

/** "Charlotte Church", "Anna Camp". */
const BODIES_AS_SURNAMES = /^(?:camp|church|court|bank|house|hall|park|post)$/

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && token.upper && token.low.length > 1 && token.low.length <= 6

export function sexOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: number,
  apposition: readonly string[] | undefined,
): { readonly sex?: Sex } {
  for (let k = first; k < name; k++) {
    const low = tokens[k]?.low ?? ''
    const title = TITLES.get(low)
    if (title === 'male' || title === 'female') return { sex: title }
    if (MALE_NOUNS.has(low)) return { sex: 'male' }
    if (FEMALE_NOUNS.has(low)) return { sex: 'female' }
  }
  const given = tokens[name]?.low ?? ''
  const plain = given.replace(/-.*$/, '')
  if (last > name && (MALE_NAMES.has(given) || MALE_NAMES.has(plain))) return { sex: 'male' }
  if (last > name && (FEMALE_NAMES.has(given) || FEMALE_NAMES.has(plain))) return { sex: 'female' }
  for (let k = name + 1; k < last; k++) {
    const low = tokens[k]?.low ?? ''
    if (/^(?:ní|nic|bint|binti)$/.test(low)) return { sex: 'female' }
    if (/^(?:bin|ibn)$/.test(low)) return { sex: 'male' }
  }
  // Icelandic daughters, Polish and Czech women
  if (/(?:d[oó]ttir|[sc]ka|dzka|ová)$/.test(tokens[last]?.low ?? '') && last > name) return { sex: 'female' }
  for (const low of apposition ?? []) {
    if (MALE_NOUNS.has(low)) return { sex: 'male' }
    if (FEMALE_NOUNS.has(low)) return { sex: 'female' }
  }
  return {}
}

/** All of the tokens are titles, roles, peoples, bodies or small words. */
export function isRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const low = tokens[k]?.low ?? ''
    if (TITLES.has(low) || PERSON_NOUNS.has(low) || PERSON_PLURALS.has(low) || PARTY_NOUNS.has(low)) return true
  }
  return false
}
