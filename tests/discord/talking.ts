import type { APIMessage } from 'discord-api-types/v10'
import type { Attached } from './command-options.ts'
import type { Gateway } from './gateway.ts'
import { announce, deleteMessage } from './messages.ts'
import { addMessage, userJson } from './payloads.ts'
import { EPHEMERAL } from './world.ts'
import type { Channel, Message, User, World } from './world.ts'

/** A message somebody writes. */
export interface Said {
  readonly content: string
  readonly channel?: Channel
  readonly author?: User
  /** The message it replies to. */
  readonly replyTo?: APIMessage
  /** The message it forwards, which stands in it as a copy. */
  readonly forwards?: APIMessage
  /** With `replyTo`: whether the one replied to is pinged, as Discord's client does unless told otherwise. */
  readonly ping?: boolean
  /** Written by a webhook, not by a member. */
  readonly webhook?: boolean
  /** Its @everyone and @here are meant and allowed. */
  readonly everyone?: boolean
  /** Discord's message type, for system messages: 7 somebody joined, 6 a pin. */
  readonly type?: number
  readonly attachments?: readonly Attached[]
}

/** People writing messages, and waiting for the app to write some. */
export class Talking {
  readonly #world: World
  readonly #gateway: Gateway
  readonly #defaults: { readonly author: User; readonly channel: Channel }

  constructor(world: World, gateway: Gateway, defaults: { readonly author: User; readonly channel: Channel }) {
    this.#world = world
    this.#gateway = gateway
    this.#defaults = defaults
  }

  say(said: Said): APIMessage {
    const world = this.#world
    const channel = said.channel ?? this.#defaults.channel
    const author = said.author ?? channel.recipients[0] ?? this.#defaults.author
    const referenced = said.replyTo && world.messages.get(said.replyTo.id)
    if (said.replyTo && !referenced) throw new Error('the message replied to is gone')
    const webhookId = said.webhook ? world.snowflake() : undefined
    const from = webhookId
      ? { ...userJson({ ...author, bot: true }), id: webhookId, discriminator: '0000' }
      : userJson(author)
    const message = addMessage(world, channel, from, {
      type: said.type ?? (referenced ? 19 : 0),
      content: said.content,
      mentions: this.#mentioned(said, referenced) as Message['mentions'],
      mention_everyone: said.everyone ?? false,
      mention_roles: [...said.content.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
      attachments: (said.attachments ?? []).map(({ attachment }) => attachment) as Message['attachments'],
      ...(webhookId && { webhook_id: webhookId }),
      ...(referenced && {
        message_reference: {
          type: 0,
          message_id: referenced.id,
          channel_id: channel.id,
          ...(channel.guild && { guild_id: channel.guild.id }),
        },
        referenced_message: referenced,
      }),
      ...(said.forwards && {
        message_reference: { type: 1, message_id: said.forwards.id, channel_id: said.forwards.channel_id },
        message_snapshots: [{ message: snapshot(said.forwards) }],
      }),
    })
    world.lastEventAt = world.now()
    announce(world, this.#gateway, 'MESSAGE_CREATE', message)
    return structuredClone(message)
  }

  edit(message: APIMessage, content: string): APIMessage {
    const stored = this.#stored(message)
    Object.assign(stored, {
      content,
      mentions: this.#mentioned({ content }, undefined),
      edited_timestamp: new Date(this.#world.now()).toISOString(),
    })
    announce(this.#world, this.#gateway, 'MESSAGE_UPDATE', stored)
    return structuredClone(stored)
  }

  delete(message: APIMessage): void {
    deleteMessage({ world: this.#world, gateway: this.#gateway }, this.#stored(message))
  }

  async replyTo(message: APIMessage, withinMs: number): Promise<APIMessage> {
    const what = `the app to reply to ${JSON.stringify(message.content)}`
    return structuredClone(await this.#world.waiting.until(() => this.#reply(message), { withinMs, what }))
  }

  async noReplyTo(message: APIMessage, withinMs: number): Promise<void> {
    const reply = await this.replyTo(message, withinMs).catch(() => undefined)
    if (reply) throw new Error(`the app replied: ${JSON.stringify(reply.content || reply.components)}`)
  }

  async edited(message: APIMessage, withinMs: number): Promise<APIMessage> {
    const look = (): Message | undefined => {
      const now = this.#stored(message)
      return now.edited_timestamp !== message.edited_timestamp ? now : undefined
    }
    return structuredClone(
      await this.#world.waiting.until(look, { withinMs, what: `an edit of message ${message.id}` }),
    )
  }

  #reply(message: APIMessage): Message | undefined {
    const { bot, messages } = this.#world
    const later = [...messages.values()].filter(
      (one) =>
        one.author.id === bot.id &&
        !one.webhook_id && // the answer to a command
        one.channel_id === message.channel_id &&
        BigInt(one.id) > BigInt(message.id) &&
        !((one.flags ?? 0) & EPHEMERAL),
    )
    return later.find((one) => one.message_reference?.message_id === message.id) ?? later[0]
  }

  /** Users named in the text; and whom a reply pings, who is nobody when an interaction's or webhook's message is replied to. */
  #mentioned({ content, ping }: Pick<Said, 'content' | 'ping'>, referenced: Message | undefined): object[] {
    const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id)
    if (referenced && ping !== false && !referenced.webhook_id) ids.push(referenced.author.id)
    return [...new Set(ids)].flatMap((id) => {
      const user = this.#world.users.get(id)
      return user ? [userJson(user)] : []
    })
  }

  #stored(message: APIMessage): Message {
    const stored = this.#world.messages.get(message.id)
    if (!stored) throw new Error(`the message ${message.id} is gone`)
    return stored
  }
}

/** Discord API docs, "Message Snapshot Object": the fields that are copied. */
const snapshot = ({
  type,
  content,
  embeds,
  attachments,
  timestamp,
  edited_timestamp,
  flags,
  mentions,
}: APIMessage) => ({
  type,
  content,
  embeds,
  attachments,
  timestamp,
  edited_timestamp,
  flags: flags ?? 0,
  mentions,
  mention_roles: [],
})
