import type { Command, OptionDeclared } from './command.ts'
import type { Desk } from './reply/desk.ts'
import { noticeReply } from './reply/notice-reply.ts'
import type { Press } from './reply/press.ts'
import type { Reply } from './reply/reply.ts'
import { TEXTS } from './reply/texts.ts'

/** All commands by name. */
export type Commands = ReadonlyMap<string, Command>

/**
 * Runs a command with options that came from outside: from Discord, from the terminal or out of a button.
 *
 * Options that are not declared, or not of the declared type, never reach the command.
 */
export function runCommand(press: Pick<Press, 'command' | 'options'>, commands: Commands, desk: Desk): Reply {
  const found = commands.get(press.command)
  if (found === undefined) return noticeReply(TEXTS.noSuchCommand, { onlyYou: true })
  const given: Record<string, unknown> = {}
  for (const option of found.options) {
    const value = press.options[option.name]
    const wrong = whatIsWrong(option, value)
    if (wrong !== undefined) return noticeReply(wrong, { onlyYou: true })
    given[option.name] = value
  }
  // The one cast from options checked above to the type that `command()` inferred from the same declarations.
  return found.run(given as Parameters<Command['run']>[0], desk)
}

function whatIsWrong(option: OptionDeclared, value: unknown): string | undefined {
  if (value === undefined) return option.required ? TEXTS.optionMissing(option.name) : undefined
  if (option.type === 'text') return typeof value === 'string' ? undefined : TEXTS.optionWrong(option.name, 'text')
  if (option.type === 'yes-no')
    return typeof value === 'boolean' ? undefined : TEXTS.optionWrong(option.name, 'yes or no')
  const least = option.least ?? Number.MIN_SAFE_INTEGER
  const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least
  return fits
    ? undefined
    : TEXTS.optionWrong(option.name, `a whole number${option.least === undefined ? '' : ` from ${least}`}`)
}
