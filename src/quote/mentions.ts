import type { Frame } from './frames.ts'
import type { Token } from './tokens.ts'
import { appositionOf, nameAfterComplement, tagEnd } from './appositions.ts'
import { DEMONYMS, ONE_OF_A_PEOPLE } from './data/places.ts'
import { COURTESIES, TITLES } from './data/titles.ts'
import { cueOf } from './cues.ts'
import { COUNTS, DETERMINERS, NOMINAL_PRONOUNS, OBLIQUE, PRONOUNS } from './data/function-words.ts'
import { BODY_NOUNS, FEMALE_NOUNS, MALE_NOUNS } from './data/nouns.ts'
import { isRole, nameIn, nameMention, sexOf } from './names.ts'
import { isPlural, nounKind } from './noun-kind.ts'
import type { Mention } from './mention.ts'
import { coreAt } from './phrase-core.ts'
import { placeOf } from './place-of.ts'

/** The mentions of one sentence outside quotes, in order. */
export function mentionsOf(tokens: readonly Token[], frame: Frame): Mention[] {
  const mentions: Mention[] = []
  let at = frame.from
  while (at < frame.to) {
    const mention = pronounAt(tokens, at, frame, mentions) ?? phraseAt(tokens, at, frame, mentions)
    if (mention === undefined) at += 1
    else {
      // "Ada Holm, its last keeper, …": what tells who somebody is, is nobody else
      const owner = mentions.at(-1)
      const told = owner?.role !== undefined && owner.shape === 'name' && mention.to <= owner.end
      mentions.push(told && mention.shape === 'nominal' ? { ...mention, place: 'object' } : mention)
      at = Math.max(mention.to, at + 1)
    }
  }
  return mentions
}

function pronounAt(
  tokens: readonly Token[],
  at: number,
  frame: Frame,
  before: readonly Mention[],
): Mention | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return undefined
  const bare = token.low.replace(/'(?:d|ll|s|ve|re|m)$/, '')
  const subject = PRONOUNS.get(bare)
  const oblique = OBLIQUE.get(token.low)
  if (subject === undefined && oblique === undefined) return undefined
  const possessive = token.low === 'his' || token.low === 'her'
  const sex = subject === 'male' || subject === 'female' ? subject : oblique
  return {
    from: at,
    to: at + 1,
    end: at + 1,
    shape: 'pronoun',
    kind: subject === 'thing' ? 'body' : subject === 'plural' ? 'group' : 'person',
    span: { start: token.start, end: token.start + bare.length },
    name: [bare],
    ...(sex === undefined ? {} : { sex }),
    plural: subject === 'plural',
    titled: false,
    place: possessive ? 'possessor' : subject === undefined ? 'object' : placeOf(tokens, at, frame, before),
  }
}

function phraseAt(tokens: readonly Token[], at: number, frame: Frame, before: readonly Mention[]): Mention | undefined {
  const core = coreAt(tokens, at, frame)
  if (core === undefined) return nominalPronounAt(tokens, at, frame, before)
  const { first, last } = core
  const head = tokens[last]
  if (head === undefined) return undefined
  const possessor = head.possessive
  const named = nameIn(tokens, first, last)
  const place = possessor ? 'possessor' : placeOf(tokens, at, frame, before)
  const words = tokens.slice(named?.from ?? first, last + 1)
  const tag = possessor ? last + 1 : tagEnd(tokens, last + 1, frame)
  const comma = tag > last + 1 && tokens[tag - 1]?.low === ',' ? tag - 1 : tag
  const apposition = possessor ? undefined : appositionOf(tokens, comma, frame)
  const joined =
    named !== undefined || possessor
      ? undefined
      : (apposition?.name ?? nameAfterComplement(tokens, { at, last }, frame, before))
  const counted = isPlural(head.low) && !possessor ? countOf(tokens, at, frame) : at
  if (joined !== undefined) {
    // "the minister, Jo Roe," is named by what follows the comma
    const oneOf = /^(?:one|another)$/.test(tokens[counted]?.low ?? '') ? counted : undefined
    const first = oneOf === undefined ? roleStart(tokens, at) : (tokens[oneOf]?.start ?? head.start)
    const role = { start: first, end: tokens[joined.roleTo - 1]?.end ?? head.end }
    return {
      ...nameMention(tokens, joined.from, joined.to - 1, true),
      from: oneOf ?? at,
      to: joined.to,
      end: joined.end,
      role,
      place: oneOf === undefined ? place : placeOf(tokens, oneOf, frame, before),
    }
  }
  if (named !== undefined) {
    const roleEnd = tokens[named.from - 1]
    const hasRole = named.from > first && roleEnd !== undefined && isRole(tokens, first, named.from)
    const courtesy = named.from === first + 1 && COURTESIES.has(roleEnd?.low ?? '')
    // "the newspaper Al-Marsa"
    const isBody =
      roleEnd !== undefined && named.from > first && !roleEnd.capital && BODY_NOUNS.has(roleEnd.low) && !hasRole
    const region = isRegion(tokens, { at, last }, before)
    const isPlace = region || opensAsPlace(tokens, at, last, frame)
    const role = hasRole && !courtesy ? { start: roleStart(tokens, first), end: roleEnd.end } : apposition?.role
    return {
      ...nameMention(tokens, named.from, last, named.titled || hasRole),
      from: at,
      to: last + 1,
      end: Math.max(apposition?.end ?? 0, tag),
      ...sexOf(tokens, first, last, named.from, apposition?.words),
      ...(role === undefined ? {} : { role }),
      ...(isBody || isThing(tokens, at, named.from, last)
        ? { kind: 'body' as const }
        : isPlace
          ? { kind: 'place' as const }
          : {}),
      place: region ? 'object' : place,
    }
  }
  const start = tokens[counted]?.start ?? head.start
  const noun = head.low
  return {
    from: counted,
    to: last + 1,
    end: Math.max(apposition?.end ?? 0, tag),
    shape: 'nominal',
    kind: nounKind(noun),
    span: { start, end: head.end },
    name: (counted < at ? tokens.slice(counted, last + 1) : words)
      .filter((word) => counted < at || !DETERMINERS.has(word.low))
      .map((word) => word.low),
    ...(MALE_NOUNS.has(noun) ? { sex: 'male' as const } : FEMALE_NOUNS.has(noun) ? { sex: 'female' as const } : {}),
    plural: isPlural(noun),
    titled: false,
    place: counted < at ? placeOf(tokens, counted, frame, before) : place,
  }
}

/** "In Lund, a supplier said": one capital between an opening "in" and a comma. */
const opensAsPlace = (tokens: readonly Token[], at: number, last: number, frame: Frame): boolean =>
  at === last && at === frame.from + 1 && tokens[at - 1]?.low === 'in' && tokens[at + 1]?.low === ','

/** "the [Mirror]": one capital behind an article and no noun is no person, but for one of a people. */
const isThing = (tokens: readonly Token[], at: number, from: number, last: number): boolean =>
  from === last &&
  from === at + 1 &&
  tokens[at]?.low === 'the' &&
  tokens[last]?.upper === false &&
  !ONE_OF_A_PEOPLE.test(tokens[last]?.low ?? '') &&
  !DEMONYMS.has(tokens[last]?.low ?? '') &&
  !TITLES.has(tokens[last]?.low ?? '') &&
  tokens[last]?.low.endsWith('s') === false

/** "of Ashton, [Md.], who", "from Tarsk, [Norland], said": where a place between two commas lies. */
function isRegion(
  tokens: readonly Token[],
  { at, last }: { readonly at: number; readonly last: number },
  before: readonly Mention[],
): boolean {
  const town = before.at(-1)
  return (
    at === last &&
    tokens[at - 1]?.low === ',' &&
    tokens[last + 1]?.low === ',' &&
    town?.shape === 'name' &&
    town.place === 'object' &&
    town.role === undefined &&
    !town.titled &&
    (town.to === at - 1 || town.end >= at) &&
    town.to >= at - 1 &&
    /^(?:of|in|from|near|outside)$/.test(tokens[town.from - 1]?.low ?? '')
  )
}

function nominalPronounAt(
  tokens: readonly Token[],
  at: number,
  frame: Frame,
  before: readonly Mention[],
): Mention | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || !NOMINAL_PRONOUNS.has(token.low) || next === undefined) return undefined
  if (cueOf(next.low) === undefined || (next.kind === 'word' && next.capital)) return undefined
  return {
    from: at,
    to: at + 1,
    end: at + 1,
    shape: 'nominal',
    kind: 'unclear',
    span: { start: token.start, end: token.end },
    name: [token.low],
    plural: token.low !== 'one' && token.low !== 'another',
    titled: false,
    place: placeOf(tokens, at, frame, before),
  }
}

/** Where the words of a role begin: determiners left out. */
function roleStart(tokens: readonly Token[], from: number): number {
  let k = from
  while (DETERMINERS.has(tokens[k]?.low ?? '') && tokens[k + 1] !== undefined) k++
  return tokens[k]?.start ?? 0
}

/** Where "hundreds of angry [farmers]" begins, so that it stands where its number does; `at` where nothing counts it. */
function countOf(tokens: readonly Token[], at: number, frame: Frame): number {
  for (let k = at - 1; k >= Math.max(frame.from + 1, at - 4); k--) {
    const token = tokens[k]
    if (token === undefined || token.kind !== 'word' || token.capital) return at
    if (token.low !== 'of') continue
    return COUNTS.has(tokens[k - 1]?.low ?? '') ? k - 1 : at
  }
  return at
}
