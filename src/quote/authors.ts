import type { Cast, Member } from './cast.ts'
import { RENDERINGS } from './data/passed-on.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/** Who wrote the documents of an article, by their noun: those last spoken of. */
export class Authors {
  readonly #byNoun = new Map<string, Member>()

  /** Takes in "a letter from Jo Roe"; "a letter" alone is another one, "the letter" the same. */
  note(line: Line, document: Mention, cast: Cast): void {
    const noun = nounOf(document)
    if (noun === undefined) return
    const author = authorOf(line, document)
    const member = author === undefined ? undefined : cast.of(author)
    if (member?.kind === 'person' || member?.kind === 'body') this.#byNoun.set(noun, member)
    else if (!/^(?:the|this|that)$/.test(line.tokens[document.from]?.low ?? '')) this.#byNoun.delete(noun)
  }

  /** Who speaks by a document that speaks. */
  of({ fullest }: Member): Member | undefined {
    const noun = nounOf(fullest)
    return noun === undefined ? undefined : this.#byNoun.get(noun)
  }
}

function nounOf({ shape, kind, name }: Mention): string | undefined {
  const noun = name.at(-1) ?? ''
  return shape === 'nominal' && kind === 'document' && !RENDERINGS.has(noun) ? noun : undefined
}

/** "a letter [from Jo Roe]", "a note written [by the baker Jo Roe]". */
export function authorOf(line: Line, { to }: Mention): Mention | undefined {
  const { tokens } = line
  const at = /^(?:written|signed|sent|penned|posted|published|issued)$/.test(tokens[to]?.low ?? '') ? to + 1 : to
  const by = tokens[at]?.low === 'by' || (at === to && tokens[at]?.low === 'from')
  const author = by ? line.mentionAt(at + 1) : undefined
  const named = author?.from === at + 1 && author.shape === 'name' && author.place !== 'possessor'
  return named && author.kind !== 'place' && author.kind !== 'group' ? author : undefined
}
