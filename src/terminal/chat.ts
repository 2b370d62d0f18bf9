import { createInterface } from 'node:readline/promises'
import type { Desk } from '../reply/desk.ts'
import { noticeReply } from '../reply/notice-reply.ts'
import { pressOf } from '../reply/press.ts'
import type { Reply } from '../reply/reply.ts'
import { TEXTS } from '../reply/texts.ts'
import { runCommand, type Commands } from '../run-command.ts'
import { complete } from './complete.ts'
import { buttonsOf, drawReply } from './draw-reply.ts'
import { keepHistory, readHistory } from './history.ts'
import { readLine } from './read-line.ts'

/** Where the chat reads and writes; a pipe has no prompt, no colour and no history. */
export interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  /** File of the lines typed before. */
  readonly historyFile: string
}

/**
 * The commands without Discord: a line is a command or a question, a number presses a button of the last reply.
 *
 * @returns when the input ends or somebody leaves
 */
export async function chat(commands: Commands, desk: Desk, terminal: Terminal): Promise<void> {
  const { input, output } = terminal
  const isPerson = input.isTTY && output.isTTY
  const lines = createInterface({
    input,
    output: isPerson ? output : undefined,
    terminal: isPerson,
    ...(isPerson
      ? {
          completer: (line: string) => complete(line, commands, desk.library),
          history: await readHistory(terminal.historyFile),
          historySize: 500,
          removeHistoryDuplicates: true,
        }
      : {}),
  })
  // A reader that closes early (`| head`) has seen enough.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    lines.close()
  })

  let last: Reply | undefined
  const prompt = () => {
    lines.setPrompt('› ')
    if (isPerson) lines.prompt()
  }
  prompt()
  for await (const typed of lines) {
    const line = readLine(typed, commands)
    if (line.kind === 'leave') break
    if (line.kind !== 'empty') {
      const reply = replyTo(line, last, commands, desk)
      await desk.presses.saved().catch((error: unknown) => {
        process.stderr.write(`Buttons could not be saved, and work until the end only: ${String(error)}\n`)
      })
      output.write(`${drawReply(reply, { colour: isPerson, width: Math.min(output.columns || 100, 100) })}\n\n`)
      if (buttonsOf(reply).length > 0) last = reply
      if (isPerson) await keepHistory(terminal.historyFile, typed)
    }
    prompt()
  }
  lines.close()
}

function replyTo(
  line: Exclude<ReturnType<typeof readLine>, { kind: 'leave' | 'empty' }>,
  last: Reply | undefined,
  commands: Commands,
  desk: Desk,
): Reply {
  if (line.kind === 'press') return runCommand(line.press, commands, desk)
  if (line.kind === 'unknown-option') return noticeReply(TEXTS.unknownOption(line), { onlyYou: true })
  const button = last === undefined ? undefined : buttonsOf(last)[line.number - 1]
  if (button === undefined) return noticeReply(TEXTS.noSuchButton(line.number), { onlyYou: true })
  const press = pressOf(button.value ?? button.customId, desk.presses)
  return press === undefined ? noticeReply(TEXTS.oldButton, { onlyYou: true }) : runCommand(press, commands, desk)
}
