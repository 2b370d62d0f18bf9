import { box, COLOURS, text } from './components.ts'
import { md } from './markdown.ts'
import type { Reply } from './reply.ts'

/** One sentence of the bot's own. */
export function noticeReply(sentence: string, { onlyYou }: { readonly onlyYou: boolean }): Reply {
  return { components: [box(COLOURS.nothing, [text(md`${sentence}`)])], onlyYou }
}
