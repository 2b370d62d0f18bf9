import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10'
import { isFields } from './findings.ts'
import type { BeforeEdit } from './limits.ts'
import { messageEvent } from './message-view.ts'
import { addMessage, userJson, withIds } from './payloads.ts'
import type { Call, Services } from './route.ts'
import { COMPONENTS_V2, EPHEMERAL, LOADING } from './world.ts'
import type { Channel, Message, World } from './world.ts'
import type { Gateway } from './gateway.ts'

/** What the app writes, once its body was checked. */
export interface Written {
  readonly type: number
  readonly referenced?: Message
  /** For the messages of interactions. */
  readonly extra?: Partial<Message>
  readonly flags?: number
}

type BodyAndFiles = Pick<Call, 'body' | 'files'>

/** Stores a message of the app and tells every session that may see it. */
export function postMessage(services: Services, channel: Channel, call: BodyAndFiles, written: Written): Message {
  const { world, gateway } = services
  const fields = isFields(call.body) ? call.body : {}
  const { referenced } = written
  const nonce = fields['enforce_nonce'] === true ? fields['nonce'] : undefined
  const same = typeof nonce === 'string' ? world.nonces.get(`${channel.id} ${nonce}`) : undefined
  if (same !== undefined) return same
  const pings = isFields(fields['allowed_mentions']) && fields['allowed_mentions']['replied_user'] === true
  const message = addMessage(world, channel, userJson(world.bot), {
    ...written.extra,
    type: written.type,
    ...(referenced && {
      message_reference: { type: 0, message_id: referenced.id, channel_id: channel.id, ...guildId(channel) },
      referenced_message: referenced,
      mentions: pings ? [referenced.author] : [],
    }),
    ...contentOf(fields),
    attachments: attachmentsOf(services, channel, call.files),
    flags: written.flags ?? flagsOf(fields),
  } as Partial<Message>) // the body was checked before; Message has no type for what a body may hold
  if (typeof nonce === 'string') world.nonces.set(`${channel.id} ${nonce}`, message)
  announce(world, gateway, 'MESSAGE_CREATE', message)
  return message
}

/** Changes what the body names, and tells every session that may see it. */
export function editMessage(services: Services, message: Message, call: BodyAndFiles): Message {
  const { world, gateway } = services
  const fields = isFields(call.body) ? call.body : {}
  const attachments = attachmentsOf(services, world.channel(message.channel_id), call.files)
  Object.assign(message, contentOf(fields), {
    edited_timestamp: new Date(world.now()).toISOString(),
    flags: ((message.flags ?? 0) & ~LOADING) | (flagsOf(fields) & COMPONENTS_V2),
    ...(attachments.length > 0 && { attachments }),
  })
  announce(world, gateway, 'MESSAGE_UPDATE', message)
  return message
}

export function deleteMessage({ world, gateway }: Pick<Services, 'world' | 'gateway'>, message: Message): void {
  world.messages.delete(message.id)
  announce(world, gateway, 'MESSAGE_DELETE', message)
}

/** Sends a message event to the sessions whose intents and rights let them have it. */
export function announce(
  world: World,
  gateway: Gateway,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  message: Message,
): number {
  world.waiting.changed()
  const channel = world.channel(message.channel_id)
  if ((message.flags ?? 0) & EPHEMERAL) return 0
  if (channel.kind === 'group-dm' || (world.botMay(channel) & PermissionFlagsBits.ViewChannel) === 0n) return 0
  const data = (intents: number): unknown =>
    event === 'MESSAGE_DELETE'
      ? { id: message.id, channel_id: channel.id, ...guildId(channel) }
      : messageEvent(world, message, intents)
  return gateway.dispatch(event, data, {
    guildId: channel.guild?.id,
    intents: channel.guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
    byPeople: message.author.id !== world.bot.id,
  })
}

export function beforeEdit(message: Message): BeforeEdit {
  return { flags: message.flags ?? 0, content: message.content, embeds: message.embeds.length }
}

export function flagsOf(body: unknown): number {
  return isFields(body) && typeof body['flags'] === 'number' ? body['flags'] : 0
}

function contentOf(fields: Readonly<Record<string, unknown>>): Partial<Message> {
  const { content, embeds, components } = fields
  return {
    // Discord API docs, "Create Message": white space around the content is cut off.
    ...(content !== undefined && { content: typeof content === 'string' ? content.trim() : '' }),
    ...(embeds !== undefined && { embeds: Array.isArray(embeds) ? embeds : [] }),
    ...(components !== undefined && { components: Array.isArray(components) ? withIds(components) : [] }),
  }
}

function attachmentsOf({ world, files, options }: Services, channel: Channel, uploaded: Call['files']): object[] {
  return uploaded.map((file) => {
    const id = world.snowflake()
    const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`
    files.set(path, file)
    const url = `${options.baseUrl()}${path}`
    return { id, filename: file.name, size: file.bytes.length, url, proxy_url: url, content_type: file.contentType }
  })
}

function guildId(channel: Channel): { guild_id?: string } {
  return channel.guild ? { guild_id: channel.guild.id } : {}
}
