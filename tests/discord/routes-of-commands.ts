import type { APIApplicationCommand } from 'discord-api-types/v10'
import { ApiError } from './api-error.ts'
import { isFields } from './findings.ts'
import { checkBody } from './route.ts'
import type { Call, Route, Services } from './route.ts'
import type { World } from './world.ts'

const bucket = { count: 20, windowMs: 5000 }

/** Registering commands, for everywhere and for one server. */
export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((pattern): Route[] => [
  { method: 'GET', pattern, bucket, handle: (call, { world }) => ({ ...listed(call, world) }).commands },
  { method: 'PUT', pattern, bucket, handle: replaceAll },
  { method: 'POST', pattern, bucket, handle: (call, services) => put(call, services, undefined) },
  { method: 'GET', pattern: `${pattern}/:command`, bucket, handle: (call, { world }) => one(call, world) },
  {
    method: 'PATCH',
    pattern: `${pattern}/:command`,
    bucket,
    handle: (call, services) => put(call, services, one(call, services.world)),
  },
  {
    method: 'DELETE',
    pattern: `${pattern}/:command`,
    bucket,
    handle: (call, { world }) => {
      const { scope, commands } = listed(call, world)
      const gone = one(call, world)
      world.commands.set(
        scope,
        commands.filter((command) => command !== gone),
      )
      return undefined
    },
  },
])

function replaceAll(call: Call, { world }: Services): object {
  const { scope, kind } = listed(call, world)
  checkBody(call, world, { kind: 'commands', scope: kind })
  const commands = Array.isArray(call.body) ? call.body.filter(isFields) : []
  const made = commands.map((fields) => commandJson(call, world, fields, sameName(call, world, fields)))
  world.commands.set(scope, made)
  return made
}

function put(call: Call, { world }: Services, changed: APIApplicationCommand | undefined): object {
  const { scope, commands, kind } = listed(call, world)
  const fields = { ...changed, ...(isFields(call.body) ? call.body : {}) }
  checkBody({ ...call, body: changed ? fields : call.body }, world, { kind: 'command', scope: kind })
  const before = changed ?? sameName(call, world, fields)
  const made = commandJson(call, world, fields, before)
  world.commands.set(scope, [...commands.filter((command) => command !== before), made])
  return made
}

function listed(
  call: Call,
  world: World,
): { scope: string; commands: APIApplicationCommand[]; kind: 'global' | 'guild' } {
  if (call.params['application'] !== world.bot.id) throw new ApiError(20012)
  const scope = call.params['guild'] ?? 'global'
  if (scope !== 'global' && !world.guilds.get(scope)?.hasBot) throw new ApiError(50001)
  return { scope, commands: world.commands.get(scope) ?? [], kind: scope === 'global' ? 'global' : 'guild' }
}

function one(call: Call, world: World): APIApplicationCommand {
  const command = listed(call, world).commands.find(({ id }) => id === call.params['command'])
  if (!command) throw new ApiError(10063)
  return command
}

/** Registering a name again changes that command and keeps its id. */
function sameName(
  call: Call,
  world: World,
  fields: Readonly<Record<string, unknown>>,
): APIApplicationCommand | undefined {
  const { commands } = listed(call, world)
  return commands.find((command) => command.name === fields['name'] && command.type === (fields['type'] ?? 1))
}

function commandJson(
  call: Call,
  world: World,
  fields: Readonly<Record<string, unknown>>,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const guildId = call.params['guild']
  const command = {
    type: 1,
    description: '',
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    dm_permission: guildId === undefined,
    ...fields,
    ...(guildId !== undefined && { guild_id: guildId }),
    id: before?.id ?? world.snowflake(),
    application_id: world.bot.id,
    version: world.snowflake(),
  }
  return command as unknown as APIApplicationCommand // the body was checked field by field before
}
