import type { OptionDeclared } from '../command.ts'
import type { Press } from '../reply/press.ts'
import type { Commands } from '../run-command.ts'

/** What a typed line asks for. */
export type Line =
  | { readonly kind: 'press'; readonly press: Press }
  /** The nth button or choice of the last reply, from 1. */
  | { readonly kind: 'button'; readonly number: number }
  | { readonly kind: 'leave' }
  | { readonly kind: 'empty' }

/**
 * A line of the terminal chat.
 *
 * `/ask Where did he flee? article:bridge private:yes` fills options by name, and the rest into the first option; a line
 * without a slash is a question. Names of options that the command does not have are part of the text ("Re: budget").
 */
export function readLine(line: string, commands: Commands): Line {
  const typed = line.trim()
  if (typed === '') return { kind: 'empty' }
  if (/^(?:\/(?:quit|exit)\b.*|quit|exit)$/i.test(typed)) return { kind: 'leave' }
  if (/^\d{1,2}$/.test(typed)) return { kind: 'button', number: Number(typed) }
  const slash = /^\/([a-z-]+)\s*(.*)$/is.exec(typed)
  if (slash === null) return { kind: 'press', press: { command: 'ask', options: { question: typed } } }
  const command = (slash[1] ?? '').toLowerCase()
  const rest = slash[2] ?? ''
  const declared = commands.get(command)?.options.filter((option) => option.forButtons === undefined) ?? []
  return { kind: 'press', press: { command, options: optionsOf(rest, declared) } }
}

function optionsOf(text: string, declared: readonly OptionDeclared[]): Press['options'] {
  const options: Record<string, string | number | boolean> = {}
  const names = declared.map(({ name }) => name).join('|')
  let rest = text
  if (names !== '') {
    // A value is one word, or several in quotes.
    const named = new RegExp(`(?:^|\\s)(${names}):(?:"([^"]*)"|(\\S*))`, 'g')
    rest = text.replace(named, (_, name: string, quoted?: string, word?: string) => {
      const option = declared.find((one) => one.name === name)
      const value = quoted ?? word ?? ''
      if (option !== undefined && value !== '') options[name] = valueOf(option, value)
      return ''
    })
  }
  const free = rest.trim()
  const first = declared.find(({ name }) => !(name in options))
  if (free !== '' && first !== undefined) options[first.name] = valueOf(first, free)
  return options
}

/** What does not fit the option's type stays text, so that running the command says what is wrong with it. */
function valueOf({ type }: OptionDeclared, text: string): string | number | boolean {
  if (type === 'number' && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'yes-no' && /^(?:yes|true|no|false)$/i.test(text)) return /^(?:yes|true)$/i.test(text)
  return text
}
