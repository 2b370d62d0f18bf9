import { ApiError } from './api-error.ts'
import { channelJson, guildJson, memberJson, userJson } from './payloads.ts'
import type { Call, Route } from './route.ts'
import type { Guild, User, World } from './world.ts'

/** Servers, their members, and users. */
export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/guilds/:guild',
    handle: (call, { world }) => guildJson(world, guildOf(call, world)),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/channels',
    handle: (call, { world }) => {
      const guild = guildOf(call, world)
      const channels = [...world.channels.values()].filter(
        (channel) => channel.guild === guild && channel.kind === 'text',
      )
      return channels.map((channel) => channelJson(world, channel))
    },
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members/:user',
    handle: (call, { world }) => {
      const guild = guildOf(call, world)
      const user = world.users.get(call.params['user'] === '@me' ? world.bot.id : (call.params['user'] ?? ''))
      if (!user) throw new ApiError(10007)
      return { ...memberJson(world, user, guild), user: userJson(user) }
    },
  },
  {
    method: 'GET',
    pattern: '/users/:user',
    handle: (call, { world }) => userJson(userOf(call.params['user'], world)),
  },
  {
    method: 'POST',
    pattern: '/users/@me/channels',
    handle: (call, { world }) => {
      const { body } = call
      const id =
        typeof body === 'object' && body !== null && 'recipient_id' in body ? String(body.recipient_id) : undefined
      return channelJson(world, world.directMessages(userOf(id, world)))
    },
  },
]

function guildOf(call: Call, world: World): Guild {
  const guild = world.guilds.get(call.params['guild'] ?? '')
  if (!guild) throw new ApiError(10004)
  if (!guild.hasBot) throw new ApiError(50001)
  return guild
}

function userOf(id: string | undefined, world: World): User {
  const user = world.users.get(id ?? '')
  if (!user) throw new ApiError(10013)
  return user
}
