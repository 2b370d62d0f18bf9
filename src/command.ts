import type { Desk } from './reply/desk.ts'
import type { Reply } from './reply/reply.ts'

/** One option of a command, as people fill it in. */
export interface OptionDeclared {
  /** Lower case; also the name in buttons and in the terminal (`article:bridge`). */
  readonly name: string
  readonly description: string
  readonly type: 'text' | 'number' | 'yes-no'
  readonly required?: true
  /** For numbers; whole numbers from here on. */
  readonly least?: number
  /** What is offered while typing. Free text is still taken. */
  readonly suggest?: 'articles' | 'speakers'
  /** Filled in by buttons only; not shown to people. */
  readonly forButtons?: true
}

/** What a command takes and gives. File name = command name; found by looking into `commands/`. */
export interface Command<Options extends readonly OptionDeclared[] = readonly OptionDeclared[]> {
  readonly name: string
  readonly description: string
  readonly options: Options
  /** Its entry in the menu of a message; what the message says fills this option. */
  readonly messageMenu?: { readonly name: string; readonly option: Options[number]['name'] }
  run(given: Given<Options>, desk: Desk): Reply
}

/** The options as filled in: one not given is `undefined`. */
export type Given<Options extends readonly OptionDeclared[]> = {
  readonly [Option in Options[number] as Option['name']]: Option extends { required: true }
    ? Value[Option['type']]
    : Value[Option['type']] | undefined
}

interface Value {
  readonly text: string
  readonly number: number
  readonly 'yes-no': boolean
}

/** Declares a command; here so that `given` is typed from `options`. */
export function command<const Options extends readonly OptionDeclared[]>(declared: Command<Options>): Command<Options> {
  return declared
}
