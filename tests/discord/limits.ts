import { commandFindings, commandListFindings } from './limits-of-commands.ts'
import { componentFindings } from './limits-of-components.ts'
import { embedFindings } from './limits-of-embeds.ts'
import { modalFindings } from './limits-of-modals.ts'
import { Findings, isFields } from './findings.ts'
import type { Finding } from './findings.ts'

/**
 * What a request body does that Discord does not take, or that this project has forbidden itself (`house`).
 *
 * A second opinion: made from Discord's documentation, with nothing taken over from the bot, so that a wrong figure there
 * shows here. Sources: discord-api-docs `resources/message`, `components/reference`, `interactions/*`.
 */
export function bodyFindings(body: unknown, what: BodyKind): readonly Finding[] {
  const found = new Findings()
  if (what.kind === 'message') messageFindings(found, body, '', what)
  if (what.kind === 'callback') callbackFindings(found, body, what)
  if (what.kind === 'command') commandFindings(found, body, '', what.scope)
  if (what.kind === 'commands') commandListFindings(found, body, what.scope)
  return found.list
}

export type BodyKind =
  | ({ readonly kind: 'message' } & MessageKind)
  | {
      readonly kind: 'callback'
      readonly interaction: InteractionKind
      readonly before?: BeforeEdit
      readonly files?: number
    }
  | { readonly kind: 'command' | 'commands'; readonly scope: 'global' | 'guild' }

interface MessageKind {
  /** The message as it stands, when this is an edit. */
  readonly before?: BeforeEdit
  /** Uploaded with it. */
  readonly files?: number
}

export interface BeforeEdit {
  readonly flags: number
  readonly content: string
  readonly embeds: number
}

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal' | 'modal-on-message'

const EPHEMERAL = 1 << 6
const COMPONENTS_V2 = 1 << 15
/** SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, VOICE_MESSAGE, COMPONENTS_V2: the ones an app may set. */
const SETTABLE_FLAGS = (1 << 2) | EPHEMERAL | (1 << 12) | (1 << 13) | COMPONENTS_V2
const CONTENT_LIMIT = 2000
const ROWS_LIMIT = 5
const FILES_LIMIT = 10
const CHOICES_LIMIT = 25

function callbackFindings(found: Findings, body: unknown, what: BodyKind & { readonly kind: 'callback' }): void {
  const callback = found.fields(body, '')
  if (!callback) return
  const allowed = callbackTypes[what.interaction]
  if (typeof callback['type'] !== 'number' || !allowed.includes(callback['type'])) {
    found.add(
      'type',
      `must be one of ${allowed.join(', ')} for ${what.interaction} (is ${JSON.stringify(callback['type'])})`,
    )
    return
  }
  const data = callback['data']
  const files = what.files === undefined ? {} : { files: what.files }
  if (callback['type'] === 4) messageFindings(found, data, 'data', files)
  if (callback['type'] === 5) deferralFindings(found, data)
  if (callback['type'] === 7)
    messageFindings(found, data, 'data', { ...files, ...(what.before && { before: what.before }) })
  if (callback['type'] === 8) choiceFindings(found, data)
  if (callback['type'] === 9) modalFindings(found, data, 'data')
}

const callbackTypes: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  modal: [4, 5],
  'modal-on-message': [4, 5, 6, 7],
}

function deferralFindings(found: Findings, data: unknown): void {
  if (data === undefined || data === null) return
  const flags = found.fields(data, 'data')?.['flags'] ?? 0
  if (typeof flags !== 'number' || (flags & ~EPHEMERAL) !== 0)
    found.add('data.flags', 'a deferral can carry EPHEMERAL only')
}

function choiceFindings(found: Findings, data: unknown): void {
  const choices = found.items(found.fields(data, 'data')?.['choices'], 'data.choices', { max: CHOICES_LIMIT })
  choices.forEach((item, index) => {
    const path = `data.choices[${index}]`
    const choice = found.fields(item, path)
    if (!choice) return
    found.text(choice['name'], `${path}.name`, { min: 1, max: 100 })
    if (typeof choice['value'] !== 'number') found.text(choice['value'], `${path}.value`, { min: 1, max: 100 })
  })
}

function messageFindings(found: Findings, body: unknown, root: string, what: MessageKind): void {
  const message = found.fields(body, root)
  if (!message) return
  const at = (field: string): string => (root === '' ? field : `${root}.${field}`)
  const { before } = what
  const flags = flagFindings(found, message['flags'], at('flags'), before)
  const v2 = (((before?.flags ?? 0) | flags) & COMPONENTS_V2) !== 0

  mentionFindings(found, message['allowed_mentions'], at('allowed_mentions'))
  found.optionalText(message['content'], at('content'), { max: CONTENT_LIMIT })
  found.optionalText(message['nonce'], at('nonce'), { max: 25 })
  if (isThere(message['embeds'])) embedFindings(found, message['embeds'], at('embeds'))
  if (v2) legacyFieldFindings(found, message, at, before)
  if (isThere(message['components'])) {
    componentFindings(found, message['components'], at('components'), v2 ? { v2 } : { v2, rows: ROWS_LIMIT })
  }
  if ((what.files ?? 0) > FILES_LIMIT) found.add(at('files'), `at most ${FILES_LIMIT} files (has ${what.files})`)
  if (!before && isEmpty(message, what.files ?? 0)) found.add(root, 'an empty message cannot be sent')
  if (v2 && (!before || isThere(message['components'])) && listLength(message['components']) === 0) {
    found.add(at('components'), 'a components message needs at least one component')
  }
}

function flagFindings(found: Findings, value: unknown, path: string, before: BeforeEdit | undefined): number {
  if (!isThere(value)) return 0
  const flags = found.integer(value, path, { min: 0, max: 2 ** 31 - 1 }) ?? 0
  if ((flags & ~SETTABLE_FLAGS) !== 0) found.add(path, `has flags an app cannot set (${flags & ~SETTABLE_FLAGS})`)
  if (!before) return flags
  if (before.flags & COMPONENTS_V2 && !(flags & COMPONENTS_V2))
    found.add(path, 'IS_COMPONENTS_V2 cannot be taken off a message')
  if (flags & EPHEMERAL && !(before.flags & EPHEMERAL)) found.add(path, 'a sent message cannot become ephemeral')
  return flags
}

/** House rule: nothing a text holds may ping, so every send and every edit says so itself. */
function mentionFindings(found: Findings, value: unknown, path: string): void {
  if (!isFields(value)) {
    found.addHouse(path, 'must be there, with an empty "parse"')
    return
  }
  for (const kind of ['parse', 'users', 'roles'] as const) {
    const named = value[kind]
    if (kind === 'parse' && !Array.isArray(named)) found.addHouse(`${path}.parse`, 'must be there and empty')
    if (listLength(named) > 0) found.addHouse(`${path}.${kind}`, `must be empty (is ${JSON.stringify(named)})`)
  }
}

function legacyFieldFindings(
  found: Findings,
  message: Readonly<Record<string, unknown>>,
  at: (field: string) => string,
  before: BeforeEdit | undefined,
): void {
  const problem = 'cannot be used with IS_COMPONENTS_V2'
  if (typeof message['content'] === 'string' && message['content'] !== '') found.add(at('content'), problem)
  if (listLength(message['embeds']) > 0) found.add(at('embeds'), problem)
  if (listLength(message['sticker_ids']) > 0) found.add(at('sticker_ids'), problem)
  if (isThere(message['poll'])) found.add(at('poll'), problem)
  if (!before || before.flags & COMPONENTS_V2) return
  if (before.content !== '' && message['content'] === undefined) {
    found.add(at('content'), 'must be emptied when a message becomes a components message')
  }
  if (before.embeds > 0 && message['embeds'] === undefined) {
    found.add(at('embeds'), 'must be emptied when a message becomes a components message')
  }
}

function isEmpty(message: Readonly<Record<string, unknown>>, files: number): boolean {
  const content = message['content']
  if (typeof content === 'string' && content.trim() !== '') return false
  if (files > 0 || isThere(message['poll'])) return false
  return ['embeds', 'components', 'sticker_ids'].every((field) => listLength(message[field]) === 0)
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
