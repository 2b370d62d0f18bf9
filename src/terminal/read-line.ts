import { asksToCheck } from '../answer/asks-to-check.ts'
import type { OptionDeclared } from '../command.ts'
import type { Press } from '../reply/press.ts'
import type { Commands } from '../run-command.ts'

/** What a typed line asks for. */
export type Line =
  | { readonly kind: 'press'; readonly press: Press }
  /** The nth button or choice of the last reply, from 1. */
  | { readonly kind: 'button'; readonly number: number }
  | {
      readonly kind: 'unknown-option'
      readonly command: string
      readonly option: string
      readonly known: readonly string[]
    }
  | { readonly kind: 'leave' }
  | { readonly kind: 'empty' }

/**
 * A line of the terminal chat.
 *
 * `/ask Where did he flee? article:bridge private:yes` fills options by name, and the rest into the first option; a line
 * without a slash is a question, or a quote to check. In a question, names of options that the command does not have are part of it ("Re: budget").
 */
export function readLine(line: string, commands: Commands): Line {
  const typed = line.trim()
  if (typed === '') return { kind: 'empty' }
  if (/^(?:\/(?:quit|exit)\b.*|quit|exit)$/i.test(typed)) return { kind: 'leave' }
  if (/^\d{1,2}$/.test(typed)) return { kind: 'button', number: Number(typed) }
  const slash = /^\/([a-z-]+)\s*(.*)$/is.exec(typed)
  if (slash === null) {
    const isQuote = asksToCheck(typed) === 'own'
    const press = isQuote
      ? { command: 'verify', options: { quote: typed } }
      : { command: 'ask', options: { question: typed } }
    return { kind: 'press', press }
  }
  const command = (slash[1] ?? '').toLowerCase()
  const rest = slash[2] ?? ''
  const declared = commands.get(command)?.options.filter((option) => option.forButtons === undefined) ?? []
  const { options, free } = optionsOf(rest, declared)
  const option = declared.some(isFreeText) ? undefined : UNKNOWN_OPTION.exec(free)?.groups?.['option']
  if (option !== undefined && commands.has(command)) {
    return { kind: 'unknown-option', command, option, known: declared.map(({ name }) => name) }
  }
  return { kind: 'press', press: { command, options } }
}

/** Takes a sentence, in which a colon may stand anywhere. */
const isFreeText = ({ type, required }: OptionDeclared) => type === 'text' && required === true
/** "bogus:1", and no address ("https://…"). */
const UNKNOWN_OPTION = /(?:^|\s)(?<option>[a-z][a-z_-]*):(?!\/\/)\S/iu

function optionsOf(
  text: string,
  declared: readonly OptionDeclared[],
): { readonly options: Press['options']; readonly free: string } {
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
  return { options, free }
}

/** What does not fit the option's type stays text, so that running the command says what is wrong with it. */
function valueOf({ type }: OptionDeclared, text: string): string | number | boolean {
  if (type === 'number' && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'yes-no' && /^(?:yes|true|no|false)$/i.test(text)) return /^(?:yes|true)$/i.test(text)
  return text
}
