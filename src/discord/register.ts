import { REST, Routes } from 'discord.js'
import type {
  APIApplicationCommandBasicOption,
  RESTGetAPIApplicationCommandsResult,
  RESTGetCurrentApplicationResult,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { isDeepStrictEqual } from 'node:util'
import type { Command, OptionDeclared } from '../command.ts'
import type { Config } from '../config.ts'
import type { Commands } from '../run-command.ts'
import { FatalError } from './fatal-error.ts'
import { ownersToMend } from './owners-to-mend.ts'

/**
 * Makes Discord's list of our commands what `commands/` declares: one look, and one overwrite of all where they differ.
 *
 * @throws {FatalError} without a token, or with one that Discord refuses
 */
export async function register(commands: Commands, config: Config): Promise<'same' | 'changed'> {
  if (config.discordToken === undefined) throw new FatalError('Set DISCORD_TOKEN in .env to register commands.')
  try {
    return await registerWith(commands, config, config.discordToken)
  } catch (error) {
    throw ownersToMend(error, config.discordApiUrl) ?? error
  }
}

async function registerWith(commands: Commands, config: Config, token: string): Promise<'same' | 'changed'> {
  const rest = new REST({ api: config.discordApiUrl, version: '10' }).setToken(token)
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult
  const there = (await rest.get(Routes.applicationCommands(id))) as RESTGetAPIApplicationCommandsResult
  const wanted = [...commands.values()].flatMap(declarationsOf)
  if (isDeepStrictEqual(comparable(there), comparable(wanted))) return 'same'
  await rest.put(Routes.applicationCommands(id), { body: wanted })
  return 'changed'
}

/** A command as Discord registers it, and its entry in the menu of messages. */
function declarationsOf({ name, description, options, messageMenu }: Command): Declaration[] {
  const slash = {
    type: 1 as const,
    name,
    description,
    options: options.filter(({ forButtons }) => !forButtons).map(optionOf),
    ...PLACES,
  }
  return messageMenu === undefined ? [slash] : [slash, { type: 3, name: messageMenu.name, ...PLACES }]
}

type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody

/** Global: in servers, DMs and private channels, installed by server or by user. */
const PLACES = {
  contexts: [0, 1, 2],
  integration_types: [0, 1],
} satisfies Pick<Declaration, 'contexts' | 'integration_types'>

function optionOf({
  name,
  description,
  type,
  required,
  least,
  suggest,
}: OptionDeclared): APIApplicationCommandBasicOption {
  const base = { name, description, required: required === true }
  if (type === 'yes-no') return { ...base, type: 5 }
  if (type === 'number') return { ...base, type: 4, ...(least === undefined ? {} : { min_value: least }) }
  // Longer than any question, shorter than what Discord takes: what is too long is answered in words.
  return { ...base, type: 3, max_length: 6000, ...(suggest === undefined ? {} : { autocomplete: true }) }
}

/** What we declare of a command, in one order and with Discord's defaults left out; what Discord adds does not count. */
function comparable(commands: readonly object[]): unknown {
  const kept = new Set(
    Object.keys(DEFAULTS).concat(['name', 'min_value', 'max_length', 'contexts', 'integration_types']),
  )
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => kept.has(key) && inner !== null && !isDeepStrictEqual(inner, DEFAULTS[key]))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, clean(inner)]),
    )
  }
  return commands.map(clean).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  // Entries of menus have none.
  description: '',
  options: [],
  required: false,
  autocomplete: false,
  nsfw: false,
}
