import type { Library } from '../search/library.ts'
import type { PressStore } from './press.ts'

/** What commands and replies work with. */
export interface Desk {
  readonly library: Library
  readonly presses: PressStore
  /** All commands, for the help page. */
  readonly commands: readonly CommandListed[]
}

/** A command as the help page lists it. */
export interface CommandListed {
  readonly name: string
  readonly description: string
  readonly options: readonly { readonly name: string; readonly required?: true; readonly forButtons?: true }[]
}
