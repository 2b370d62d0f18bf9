import { createHash } from 'node:crypto'

/** A command with its options, as written into a button: pressing it runs that command again. */
export interface Press {
  readonly command: string
  readonly options: Readonly<Record<string, string | number | boolean>>
  /** The reply takes the place of the message it was pressed on (a page turned), where that is the presser's own. */
  readonly turn?: true
}

/** `custom_id` of a menu: what is run stands in the value chosen. */
export const CHOICE = 'choice'

/** Where presses go that do not fit in a button; must outlive a restart. */
export interface PressStore {
  /** Same key, same text: keeping twice is harmless. Durable once `saved` resolves. */
  keep(key: string, text: string): void
  find(key: string): string | undefined
  /** @throws when what was kept could not be written */
  saved(): Promise<void>
}

/**
 * A press as a button's `custom_id`.
 *
 * A press too long for one is kept in the store under a key made from its own text, so the same press has the same key
 * on every shard and after every restart.
 */
export function customIdOf(press: Press, store: PressStore): string {
  const text = textOf(press)
  if (text.length <= CUSTOM_ID_LIMIT) return text
  const key = createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH)
  store.keep(key, text)
  return `${KEPT}${key}`
}

/** @returns undefined for a button of another bot or an older version, or one whose press is no longer kept */
export function pressOf(customId: string, store: PressStore): Press | undefined {
  const text = customId.startsWith(KEPT) ? store.find(customId.slice(KEPT.length)) : customId
  const match = text === undefined ? null : /^(>?)([a-z-]{1,32})\?(.*)$/s.exec(text)
  if (match === null) return undefined
  const [, turn, command = '', query = ''] = match
  const options: Record<string, string | number | boolean> = Object.create(null)
  for (const pair of query === '' ? [] : query.split('&')) {
    const option = /^([a-z-]{1,32})([=#!])(.*)$/s.exec(pair)
    if (option === null) return undefined
    const [, name = '', sign, value = ''] = option
    options[name] = sign === '=' ? unescape(value) : sign === '#' ? Number(value) : value === 'yes'
  }
  return { command, options, ...(turn === '>' ? { turn: true } : {}) }
}

const CUSTOM_ID_LIMIT = 100 // characters; Discord API docs, "Components", custom_id
const KEY_LENGTH = 16 // base64url characters, 96 bits: no two presses of one bot will meet
const KEPT = '~' // no command's name begins with it

function textOf({ command, options, turn }: Press): string {
  const pairs = Object.entries(options).map(([name, value]) =>
    typeof value === 'number'
      ? `${name}#${value}`
      : typeof value === 'boolean'
        ? `${name}!${value ? 'yes' : 'no'}`
        : `${name}=${escape(value)}`,
  )
  return `${turn ? '>' : ''}${command}?${pairs.join('&')}`
}

// Only what parts a press is escaped, so that most questions fit as they are. Control characters and lone surrogates
// might not come back from Discord as they went.
const escape = (value: string) =>
  value.replace(/\p{Cs}/gu, '').replace(/[%&\p{Cc}]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
const unescape = (value: string) =>
  value.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
