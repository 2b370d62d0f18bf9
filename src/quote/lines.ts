import type { Passage } from '../domain.ts'
import { type Casing, openedPlain, recased } from './casing.ts'
import { type Frame, framesOf } from './frames.ts'
import { piecesOf } from './marks.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions.ts'
import { type Token, tokensOf } from './tokens.ts'

/** One sentence outside quotes, with what stands in it. */
export interface Line {
  readonly text: string
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly frame: Frame
  readonly mentions: readonly Mention[]
  /** Nothing but quoted pieces and marks stands in it. */
  readonly alone: boolean
  /** Set in capitals throughout, as headlines are. */
  readonly titled: boolean
  /** Subjects found so far by `subjectOf`, so that each verb is looked at once. */
  readonly subjects: Map<number, Mention | undefined>
  /** The mention that covers a token of this passage. */
  mentionAt(token: number): Mention | undefined
  /** The mention in whose tag or apposition a token stands. */
  ownerOf(token: number): Mention | undefined
  /** The mention whose tag or apposition ends right before a token. */
  endingAt(token: number): Mention | undefined
}

/** The sentences of one passage, in order. */
export function linesOf(text: string, passage: Passage, casing: Casing): Line[] {
  const written = tokensOf(text, passage, piecesOf(text, passage))
  const named = recased(written, casing)
  const titled = named !== written
  const frames = framesOf(text, named)
  const openers = frames.map(({ from }) => from)
  const tokens = titled ? named : openedPlain(named, openers, casing)
  const covering = tokens.map((): Mention | undefined => undefined)
  const owning = tokens.map((): Mention | undefined => undefined)
  const ending = new Map<number, Mention>()
  const mentionAt = (token: number): Mention | undefined => covering[token]
  const endingAt = (token: number): Mention | undefined => ending.get(token)
  const ownerOf = (token: number): Mention | undefined => owning[token]
  return frames.map((frame) => {
    const mentions = isDateline(tokens, frame) ? [] : mentionsOf(tokens, frame)
    for (const mention of mentions) {
      for (let at = mention.from; at < mention.to; at++) covering[at] = mention
      for (let at = mention.to; at < mention.end; at++) owning[at] ??= mention
      if (mention.end > mention.to && !ending.has(mention.end)) ending.set(mention.end, mention)
    }
    const alone = !tokens.slice(frame.from, frame.to).some((token) => token.kind === 'word')
    return { text, passage, tokens, frame, mentions, alone, titled, subjects: new Map(), mentionAt, ownerOf, endingAt }
  })
}

/** "PARIS, May 3 —" is nobody. */
const isDateline = (tokens: readonly Token[], frame: Frame): boolean =>
  frame.from === 0 && frame.to < tokens.length && /^[—–-]$/.test(tokens[frame.to - 1]?.low ?? '')
