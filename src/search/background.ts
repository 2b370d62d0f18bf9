import { BACKGROUND_WORDS } from './background-words.ts'

/**
 * How often a stem stands in ordinary English, as a share of passages of some 80 words; more than 0, less than 1.
 *
 * A small article's own counts cannot tell "submarine" from "renowned" where it has neither; this can.
 */
export function backgroundShare(stem: string): number {
  return shareOf(classes.get(stem) ?? UNKNOWN)
}

/** Whether few passages of ordinary English have it: a word with a capital is then a name wherever it stands. */
export const isRare = (stem: string) => backgroundShare(stem) < RARE

/** Whether it is an ordinary word at all, of those that make up a millionth of all words or more. */
export const isOrdinary = (stem: string) => classes.has(stem)

const RARE = 0.0016 // of passages: a word in 50,000

const classes = new Map(
  BACKGROUND_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [rarity, ...stems] = line.split(' ')
      return stems.map((stem) => [stem, Number(rarity)] as const)
    }),
)

const UNKNOWN = 43 // 2^(-43/2) is a third of the rarest class that is listed
const PASSAGE_WORDS = 80

const shareOf = (rarity: number) => 1 - Math.exp(-PASSAGE_WORDS * 2 ** (-rarity / 2))
