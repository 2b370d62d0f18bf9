import { box, COLOURS, text } from './components.ts'
import type { Desk } from './desk.ts'
import { bold, join, md, small } from './markdown.ts'
import type { Reply } from './reply.ts'
import { TEXTS } from './texts.ts'

/** What can be asked, and why an answer looks as it does. */
export function helpReply({ commands, library }: Desk): Reply {
  const lines = commands.map(({ name, description, options }) => {
    const taken = options
      .filter((option) => !option.forButtons)
      .map((option) => (option.required ? option.name : `[${option.name}]`))
    return md`${bold(`/${[name, ...taken].join(' ')}`)} – ${description}`
  })
  const parts = [
    md`${TEXTS.help.what(library.reads.length)}`,
    join(lines, '\n'),
    bold(TEXTS.help.check),
    md`${TEXTS.help.mention}`,
    join(
      TEXTS.help.reading.map((sentence) => md`${sentence}`),
      '\n',
    ),
    small(TEXTS.help.privacy),
  ]
  return { components: [box(COLOURS.neutral, [text(join(parts, '\n\n'))])], onlyYou: true }
}
