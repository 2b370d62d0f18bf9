import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { join, parse } from 'node:path'
import type { Command } from './command.ts'
import type { Commands } from './run-command.ts'

/**
 * The commands of a folder, one a file, in the order of their names.
 *
 * @throws when a file does not export a command of its own name: a typo must not make a command vanish
 */
export async function loadCommands(folder: string): Promise<Commands> {
  const files = (await readdir(folder)).filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).sort()
  const commands = new Map<string, Command>()
  for (const file of files) {
    const loaded: unknown = await import(pathToFileURL(join(folder, file)).href)
    const declared = defaultOf(loaded)
    const { name } = parse(file)
    if (!isCommand(declared) || declared.name !== name) {
      throw new Error(`commands/${file}: expected a command named "${name}" as its default export`)
    }
    commands.set(name, declared)
  }
  return commands
}

function defaultOf(loaded: unknown): unknown {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined
}

function isCommand(value: unknown): value is Command {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'options' in value &&
    Array.isArray(value.options) &&
    'run' in value &&
    typeof value.run === 'function'
  )
}
