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
    const writes = member?.kind === 'person' || member?.kind === 'body' || author?.place === 'possessor'
    if (member !== undefined && writes) this.#byNoun.set(noun, member)
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

const WRITTEN = /^(?:written|signed|sent|penned|posted|published|issued)$/
const ASIDE = 5 // tokens between a document and "signed by"

/** "[Jo Roe's] post", "a letter [from Jo Roe]", "a letter of thanks, signed [by the baker Jo Roe]". */
export function authorOf(line: Line, { from, to }: Mention): Mention | undefined {
  const { tokens } = line
  const owner = line.mentionAt(from - 1)
  if (owner?.place === 'possessor' && owner.to === from && owner.shape === 'name')
    return owner.kind === 'person' || owner.kind === 'body' || owner.kind === 'unclear' ? owner : undefined
  let at = to
  for (let k = to; k < Math.min(line.frame.to, to + ASIDE); k++)
    if (WRITTEN.test(tokens[k]?.low ?? '') && (k === to || tokens[k + 1]?.low === 'by')) {
      at = k + 1
      break
    }
  const by = tokens[at]?.low === 'by' || (at === to && tokens[at]?.low === 'from')
  const author = by ? line.mentionAt(at + 1) : undefined
  const named = author?.from === at + 1 && author.shape === 'name' && author.place !== 'possessor'
  return named && author.kind !== 'place' && author.kind !== 'group' ? author : undefined
}
