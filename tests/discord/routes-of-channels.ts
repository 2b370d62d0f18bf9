import { PermissionFlagsBits } from 'discord-api-types/v10'
import { ApiError } from './api-error.ts'
import { isFields } from './findings.ts'
import { beforeEdit, deleteMessage, editMessage, postMessage } from './messages.ts'
import { messageView } from './message-view.ts'
import { channelJson } from './payloads.ts'
import { checkBody } from './route.ts'
import type { Call, Route, Services } from './route.ts'
import type { Channel, Message, World } from './world.ts'
import { EPHEMERAL } from './world.ts'

const bucket = { count: 5, windowMs: 5000 }
const message = '/channels/:channel/messages/:message'

/** Channels and the messages in them, as the app's own account sees and writes them. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/channels/:channel',
    handle: (call, { world }) => channelJson(world, visible(call, world)),
  },
  {
    method: 'GET',
    pattern: '/channels/:channel/messages',
    handle: (call, { world, options }) => {
      const channel = visible(call, world)
      // Discord API docs, "Get Channel Messages": without the right the list is empty.
      if (!may(world, channel, PermissionFlagsBits.ReadMessageHistory)) return []
      return page(call.query, world.messagesIn(channel)).map((one) => messageView(world, one, options.mayReadMessages))
    },
  },
  { method: 'POST', pattern: '/channels/:channel/messages', bucket, handle: create },
  {
    method: 'GET',
    pattern: message,
    handle: (call, { world, options }) => {
      if (!may(world, visible(call, world), PermissionFlagsBits.ReadMessageHistory)) throw new ApiError(50001)
      return messageView(world, messageOf(call, world), options.mayReadMessages)
    },
  },
  {
    method: 'PATCH',
    pattern: message,
    bucket,
    handle: (call, services) => {
      const { world } = services
      visible(call, world)
      const before = messageOf(call, world)
      if (before.author.id !== world.bot.id) throw new ApiError(50005)
      checkBody(call, world, { kind: 'message', before: beforeEdit(before), files: call.files.length })
      return messageView(world, editMessage(services, before, call), true)
    },
  },
  {
    method: 'DELETE',
    pattern: message,
    bucket,
    handle: (call, services) => {
      const { world } = services
      const channel = visible(call, world)
      const gone = messageOf(call, world)
      const own = gone.author.id === world.bot.id
      if (!own && !may(world, channel, PermissionFlagsBits.ManageMessages)) throw new ApiError(50013)
      deleteMessage(services, gone)
      return undefined
    },
  },
  {
    method: 'POST',
    pattern: '/channels/:channel/typing',
    bucket,
    handle: (call, { world }) => {
      mustBeAllowedToSend(world, visible(call, world))
      return undefined
    },
  },
  { method: 'PUT', pattern: `${message}/reactions/:emoji/@me`, bucket, handle: react },
  { method: 'DELETE', pattern: `${message}/reactions/:emoji/@me`, bucket, handle: react },
]

function create(call: Call, services: Services): object {
  const { world } = services
  const channel = visible(call, world)
  mustBeAllowedToSend(world, channel)
  if (channel.recipients[0]?.closedToMessages) throw new ApiError(50007)
  if (call.files.length > 0 && !may(world, channel, PermissionFlagsBits.AttachFiles)) throw new ApiError(50013)
  checkBody(call, world, { kind: 'message', files: call.files.length })
  const referenced = reference(call, world, channel)
  return messageView(
    world,
    postMessage(services, channel, call, referenced ? { type: 19, referenced } : { type: 0 }),
    true,
  )
}

/** @throws {ApiError} 160002 without the right to read what is replied to, 50035 when it is gone and must not be */
function reference(call: Call, world: World, channel: Channel): Message | undefined {
  const given = isFields(call.body) ? call.body['message_reference'] : undefined
  if (!isFields(given)) return undefined
  if (!may(world, channel, PermissionFlagsBits.ReadMessageHistory)) throw new ApiError(160002)
  const referenced = world.messages.get(String(given['message_id']))
  if (referenced?.channel_id === channel.id) return referenced
  if (given['fail_if_not_exists'] === false) return undefined
  throw new ApiError(50035, [{ path: 'message_reference', problem: 'Unknown message' }])
}

function mustBeAllowedToSend(world: World, channel: Channel): void {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits
  if (!may(world, channel, channel.kind === 'thread' ? SendMessagesInThreads : SendMessages)) throw new ApiError(50013)
}

/** @throws {ApiError} 10003 or 50001 */
function visible(call: Call, world: World): Channel {
  const channel = world.channels.get(call.params['channel'] ?? '')
  if (!channel || channel.kind === 'group-dm') throw new ApiError(10003)
  if (!may(world, channel, PermissionFlagsBits.ViewChannel)) throw new ApiError(50001)
  return channel
}

function may(world: World, channel: Channel, right: bigint): boolean {
  return (world.botMay(channel) & right) === right
}

function messageOf(call: Call, world: World): Message {
  const found = world.messages.get(call.params['message'] ?? '')
  const ephemeral = ((found?.flags ?? 0) & EPHEMERAL) !== 0
  if (!found || ephemeral || found.channel_id !== call.params['channel']) throw new ApiError(10008)
  return found
}

/** Newest first, at most `limit` (50 where nothing is said). */
function page(query: URLSearchParams, messages: readonly Message[]): readonly Message[] {
  const before = query.get('before')
  const after = query.get('after')
  const limit = Number(query.get('limit') ?? 50)
  const inside = messages.filter(
    ({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)),
  )
  const taken = after ? inside.slice(0, limit) : inside.slice(-limit)
  return taken.toReversed()
}

function react(call: Call, { world }: Services): undefined {
  const channel = visible(call, world)
  messageOf(call, world)
  if (!may(world, channel, PermissionFlagsBits.AddReactions)) throw new ApiError(50013)
  return undefined
}
