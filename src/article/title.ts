import { LONGEST_WORDS, type Card } from './card.ts'
import type { Block } from './draft.ts'
import { excerpt } from './excerpt.ts'
import { sentencesOf } from './sentences.ts'
import { unwrapped } from './unwrapped.ts'
import { words } from './words.ts'

const LONGEST_HEADLINE = 120 // characters; a longer line is taken for text
const LONGEST_FIRST_WORDS = 80 // characters, the mark of the cut included

interface Titled {
  /** Undefined where the file has none and its format asks for one. */
  readonly title: string | undefined
  /** The blocks without the one that became the title or says the same. */
  readonly blocks: readonly Block[]
}

/**
 * The title of an article: what its card says, else what its text begins with.
 *
 * @param ending  of the file's name; only a plain text may go without a title
 * @param draft.blocks  tidy, at least one of them a paragraph
 */
export function titled(
  ending: string,
  { card, blocks }: { readonly card: Card; readonly blocks: readonly Block[] },
): Titled {
  const [first, ...rest] = blocks
  const opening = first ? openingLine(first) : undefined
  const goesOn = rest.some((block) => block.kind === 'paragraph')
  if (card.title !== undefined) return { title: card.title, blocks: goesOn && opening === card.title ? rest : blocks }
  if (first?.kind === 'heading' && opening !== undefined)
    return { title: excerpt(opening, LONGEST_WORDS), blocks: rest }
  if (ending !== 'txt') return { title: undefined, blocks }
  if (goesOn && opening !== undefined && isHeadline(opening)) return { title: opening, blocks: rest }
  return { title: firstWords(blocks), blocks }
}

/** A heading, or a line between blank lines. */
function openingLine({ lines }: Block): string | undefined {
  return lines.length === 1 ? lines[0]?.text : undefined
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && /\p{L}/u.test(line) && !/[.…,;:。][”"’')\]]*$/u.test(line)
}

function firstWords(blocks: readonly Block[]): string {
  const text = unwrapped(blocks[0]?.lines ?? [])[0]?.text ?? ''
  const [sentence] = sentencesOf({ text, language: 'en' }, { start: 0, end: text.length })
  return excerpt(sentence ? words({ text }, sentence) : text, LONGEST_FIRST_WORDS)
}
