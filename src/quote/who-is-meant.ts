import type { Cast, Member } from './cast.ts'
import { cueOf } from './cues.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS, NOMINAL_PRONOUNS, RELATIVES, SUBORDINATORS } from './data/function-words.ts'
import { EPITHETS } from './data/epithets.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from './data/nouns.ts'
import { DEMONYMS, ONE_OF_A_PEOPLE } from './data/places.ts'
import type { Bearers } from './bearers.ts'
import type { Line } from './lines.ts'
import type { Memory } from './memory.ts'
import type { Mention, Sex } from './mention.ts'
import { ageIn, roleWords } from './role-words.ts'

export interface Known {
  readonly cast: Cast
  readonly memory: Memory
  readonly bearers: Bearers
  /** Those whom the article anywhere names by what they are. */
  readonly named: Bearers
}

const CLEAR = 2 // sentences by which the nearest of several stands before the next
const COMPLEMENT = 6 // words looked at after "the head of …"

/**
 * Who is told by a role: "the minister" is the one minister of the article, or the one last spoken of; "a minister" is somebody
 * new; where nobody or several fit, the words stand for themselves.
 */
export function whoIsMeant(line: Line, mention: Mention, known: Known): Member {
  const { cast, bearers } = known
  const before = cast.of(mention)
  if (before !== undefined) return before
  const first = line.tokens[mention.from]?.low ?? ''
  const words = wordsOf(line, mention)
  if (DEFINITE.test(first)) {
    const meant = borneBy(mention, words, known)
    if (meant !== undefined) return cast.admit(mention, meant)
    const called = first === 'the' ? calledSo(line, mention, words, known) : undefined
    if (called !== undefined) return cast.admit(mention, called)
  }
  const owned = POSSESSIVES.test(first) || line.mentionAt(mention.from - 1)?.place === 'possessor'
  const fresh =
    (DETERMINERS.has(first) && !DEFINITE.test(first) && !POSSESSIVES.test(first)) || NOMINAL_PRONOUNS.has(first)
  const member = cast.admit(mention, fresh ? 'new' : 'known-words')
  // a noun that stands bare ("front page") introduces nobody
  if (owned || DETERMINERS.has(first)) for (const role of roleWords(words)) bearers.note(member, role)
  return member
}

const DEFINITE = /^(?:the|this|that|these|those)$/
const POSSESSIVES = /^(?:his|her|its|their|our|my|your)$/

/** "the Norwegian": a people's name that stands for somebody of it. */
export function peopleIsMeant(line: Line, mention: Mention, known: Known): Member | undefined {
  const [people] = mention.name
  if (people === undefined || mention.name.length > 1 || !(DEMONYMS.has(people) || ONE_OF_A_PEOPLE.test(people)))
    return undefined
  if (line.tokens[mention.from]?.low !== 'the') return undefined
  return nearest(known.bearers.bearing({ head: people, rest: new Set() }), undefined, known.memory)
}

/** "the Brazilian said", of whom nothing says that they are one: whoever the talk is of, and never by name. */
export function oneOfPeople(line: Line, mention: Mention, { memory }: Known): Member | undefined {
  const [people] = mention.name
  if (people === undefined || mention.name.length > 1 || line.tokens[mention.from]?.low !== 'the') return undefined
  const one = ONE_OF_A_PEOPLE.test(people) || (DEMONYMS.has(people) && /(?:an|[^aeiou]i|on)$/.test(people))
  const beside = [line.tokens[mention.to], line.tokens[mention.from - 1]]
  if (!one || !beside.some((token) => cueOf(token?.low ?? '') !== undefined)) return undefined
  return memory.nearest(
    ({ kind, fullest, plural }) =>
      !plural &&
      fullest.shape === 'name' &&
      (kind === 'person' || kind === 'unclear') &&
      !DEMONYMS.has(fullest.name[0] ?? ''),
    CLEARLY,
  )
}

const CLEARLY = 0.2 // lead of whom an epithet means over the next

/** "the 52-year-old", "the father-of-three", "the Lisbon-born chef", "the singer": words that nobody bore yet and that tell of whom the talk is. */
function calledSo(line: Line, mention: Mention, words: readonly string[], known: Known): Member | undefined {
  const { bearers, memory } = known
  const head = words.at(-1) ?? ''
  const sex = sexOfWords(words.flatMap((word) => [word, word.replace(/-.*$/, '')]))
  const age = ageIn(words)
  // "the father-of-three told Holm": nobody tells himself
  const told = new Set(line.mentions.filter(({ from }) => from > mention.from).map((other) => known.cast.of(other)))
  const named = (member: Member): boolean =>
    !told.has(member) &&
    member.fullest.shape === 'name' &&
    (member.kind === 'person' || member.kind === 'unclear') &&
    (sex === undefined || member.sex === undefined || member.sex === sex)
  if (age !== undefined || /-of-\p{L}/u.test(head))
    return memory.nearest(
      (member) => named(member) && (age === undefined || (bearers.ageOf(member) ?? age) === age),
      CLEARLY,
    )
  const [role] = roleWords(words)
  if (role !== undefined && COMPANIES.test(head) && !bearers.isBorne(role.head))
    return memory.nearest(
      (member) => member.kind === 'body' && member.fullest.shape === 'name' && !told.has(member),
      0.3,
    )
  if (mention.plural || mention.kind !== 'person' || words.length > mention.name.length) return undefined
  if (/^(?:of|for|at|in|from|who)$/.test(line.tokens[mention.to]?.low ?? '')) return undefined
  if (words.slice(0, -1).some(tellsOrigin)) return memory.nearest(named, CLEARLY)
  let next = mention.to
  while (ADVERBS.has(line.tokens[next]?.low ?? '')) next += 1
  const speaks = [line.tokens[next], line.tokens[mention.from - 1]].some((token) => saysSo(token?.low ?? ''))
  const isFree = !bearers.isBorne(head) && !known.named.isBorne(head)
  return speaks && isFree && EPITHETS.has(head) ? memory.nearest(named, CLEARLY) : undefined
}

const COMPANIES = /^(?:company|firm|operator|maker|retailer|carrier|lender|insurer|brewer|airline|group)$/

const saysSo = (low: string): boolean => {
  const cue = cueOf(low)
  return cue !== undefined && (cue.says || cue.tells)
}

/** "Lisbon-born", "Norwegian", "Dutch-Korean". */
const tellsOrigin = (word: string): boolean =>
  /-(?:born|based|bred|raised)$/.test(word) || word.split('-').every((people) => DEMONYMS.has(people))

function borneBy(mention: Mention, words: readonly string[], known: Known): Member | undefined {
  const { bearers, memory } = known
  const [role, second] = roleWords(words)
  if (second !== undefined) return undefined
  const sex = sexOfWords(words)
  if (role !== undefined) {
    const fitting = [...bearers.bearing(role)].filter((member) => member.plural === mention.plural)
    const met = nearest(fitting, sex, memory)
    if (met !== undefined || fitting.length > 0) return met
    // "the minister" may be named only further on
    const later = [...known.named.bearing(role)]
    return later.length === 1 && later[0]?.plural === mention.plural ? later[0] : undefined
  }
  const age = words.length === 1 ? ageIn(words) : undefined
  return age === undefined ? undefined : nearest(bearers.aged(age), sex, memory)
}

/** The only one, else the one last spoken of, where all others stand clearly further back. */
function nearest(members: Iterable<Member>, sex: Sex | undefined, memory: Memory): Member | undefined {
  let best: Member | undefined
  let [last, second, count] = [-Infinity, -Infinity, 0]
  for (const member of members) {
    if (sex !== undefined && member.sex !== undefined && member.sex !== sex) continue
    const seen = memory.lastSeen(member) ?? -Infinity
    count += 1
    if (best === undefined || seen > last) {
      second = last
      last = seen
      best = member
    } else second = Math.max(second, seen)
  }
  return count < 2 || last - second >= CLEAR ? best : undefined
}

/** The words of a role with those after "of" or "for" that narrow it. */
function wordsOf(line: Line, mention: Mention): readonly string[] {
  const words = [...mention.name]
  if (!/^(?:of|for|at|in|from)$/.test(line.tokens[mention.to]?.low ?? '')) return words
  for (let at = mention.to; at < Math.min(line.frame.to, mention.to + COMPLEMENT); at++) {
    const token = line.tokens[at]
    if (token?.kind !== 'word' || (!token.capital && endsPhrase(token.low))) break
    words.push(token.low)
  }
  return words
}

const endsPhrase = (low: string): boolean =>
  cueOf(low) !== undefined || AUXILIARIES.has(low) || ADVERBS.has(low) || SUBORDINATORS.has(low) || RELATIVES.has(low)

function sexOfWords(words: readonly string[]): Sex | undefined {
  for (const word of words) {
    if (MALE_NOUNS.has(word)) return 'male'
    if (FEMALE_NOUNS.has(word)) return 'female'
  }
  return undefined
}
