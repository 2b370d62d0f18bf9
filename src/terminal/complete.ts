import type { Library } from '../search/library.ts'
import { suggest } from '../reply/suggest.ts'
import type { Commands } from '../run-command.ts'

/**
 * What the tab key offers: commands, then their options, then articles and speakers.
 *
 * @returns as readline takes it: the possible completions, and the part of the line they replace
 */
export function complete(
  line: string,
  commands: Commands,
  library: Library,
): [completions: string[], replaced: string] {
  const names = [...commands.keys()].map((name) => `/${name} `)
  if (!line.includes(' ')) return [names.filter((name) => name.startsWith(line)), line]
  const command = commands.get(/^\/([a-z-]+)/.exec(line)?.[1] ?? '')
  if (command === undefined) return [[], line]

  const value = /(?:^|\s)([a-z-]+):(?:(")([^"]*)|([^"\s]*))$/.exec(line)
  const option = command.options.find(({ name }) => name === value?.[1])
  if (value !== null && option?.suggest !== undefined) {
    const typed = value[3] ?? value[4] ?? ''
    const offered = suggest(option.suggest, library, typed).map((one) =>
      /\s/.test(one.value) ? `"${one.value}"` : one.value,
    )
    return [offered, `${value[2] ?? ''}${typed}`]
  }
  const word = /\S*$/.exec(line)?.[0] ?? ''
  const options = command.options.filter(({ forButtons }) => !forButtons).map(({ name }) => `${name}:`)
  return [options.filter((name) => name.startsWith(word) && !line.includes(` ${name}`)), word]
}
