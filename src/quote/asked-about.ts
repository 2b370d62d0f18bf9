import type { Cast, Member } from './cast.ts'
import { KIN_NOUNS } from './data/kin-nouns.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from './data/nouns.ts'
import type { Mention } from './mention.ts'
import type { Said } from './said.ts'

const LONGEST = 600 // characters of a question looked at

/**
 * Whom "she" means in the answer of an interview: the one relative the question right before asks after ("I hear your mother
 * had a saying"). Nobody else, for questions are quoted and their names are not read.
 *
 * @param question  what was said right before the answer
 */
export function askedAbout({ line, piece }: Said, pronoun: Mention, cast: Cast): Member | undefined {
  const asked = line.text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST))
  const relatives = [...asked.matchAll(YOURS)].flatMap(({ index, groups }) => {
    const { your = '', first = '', second } = groups ?? {}
    if (isKin(first, pronoun)) return { index, words: `${your}${first}`, noun: first }
    return second !== undefined && isKin(second, pronoun)
      ? { index, words: `${your}${first} ${second}`, noun: second }
      : []
  })
  const [relative] = relatives
  if (relative === undefined || relatives.some(({ noun }) => noun !== relative.noun)) return undefined
  const start = piece.start + relative.index
  const noun: Mention = {
    from: 0,
    to: 0,
    end: 0,
    shape: 'nominal',
    kind: 'person',
    span: { start, end: start + relative.words.length },
    name: [relative.noun],
    ...(pronoun.sex === undefined ? {} : { sex: pronoun.sex }),
    plural: false,
    titled: false,
    place: 'object',
  }
  return cast.admit(noun, 'known-words')
}

const YOURS = /\b(?<your>your )(?<first>\p{L}[\p{L}-]*)(?: (?<second>\p{L}[\p{L}-]*))?/gu

const isKin = (noun: string, { sex }: Mention): boolean =>
  KIN_NOUNS.has(noun) && ((sex === 'female' && !MALE_NOUNS.has(noun)) || (sex === 'male' && !FEMALE_NOUNS.has(noun)))
