import type { APIMessage } from 'discord-api-types/v10'
import { isFields } from './findings.ts'
import { EVERYONE_MAY } from './world.ts'
import type { Channel, Guild, Message, User, World } from './world.ts'

// The shapes Discord sends, as its API docs have them under "Resources"; fields an app has no use for are left out.

export function userJson(user: User): object {
  return {
    id: user.id,
    username: user.name,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.bot ? null : user.name,
    avatar: null,
    public_flags: 0,
    ...(user.bot && { bot: true }),
  }
}

export function memberJson(world: World, user: User, guild: Guild): object {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: user === world.bot ? [guild.botRoleId] : [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  }
}

export function guildJson(world: World, guild: Guild): object {
  const role = { color: 0, hoist: false, icon: null, unicode_emoji: null, mentionable: false, flags: 0 }
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.owner.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    preferred_locale: guild.locale,
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      { ...role, id: guild.id, name: '@everyone', position: 0, permissions: String(EVERYONE_MAY), managed: false },
      {
        ...role,
        id: guild.botRoleId,
        name: world.bot.name,
        position: 1,
        permissions: String(EVERYONE_MAY),
        managed: true,
        tags: { bot_id: world.bot.id },
      },
    ],
  }
}

/** The guild with all that GUILD_CREATE adds to it. */
export function guildCreateJson(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild)
  return {
    ...guildJson(world, guild),
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: world.users.size,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [{ ...memberJson(world, world.bot, guild), user: userJson(world.bot) }],
    channels: channels.filter(({ kind }) => kind === 'text').map((channel) => channelJson(world, channel)),
    threads: channels.filter(({ kind }) => kind === 'thread').map((channel) => channelJson(world, channel)),
  }
}

/** Discord API docs, "Channel Types". */
const channelTypes = { text: 0, dm: 1, 'group-dm': 3, thread: 11 } as const

export function channelJson(world: World, channel: Channel): object {
  const common = {
    id: channel.id,
    type: channelTypes[channel.kind],
    last_message_id: world.messagesIn(channel).at(-1)?.id ?? null,
    flags: 0,
  }
  if (!channel.guild) return { ...common, recipients: channel.recipients.map(userJson) }
  const inGuild = { ...common, guild_id: channel.guild.id, name: channel.name, rate_limit_per_user: 0 }
  if (channel.kind === 'thread') {
    return {
      ...inGuild,
      parent_id: channel.parent?.id,
      owner_id: channel.guild.owner.id,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
        create_timestamp: '2024-01-01T00:00:00.000000+00:00',
        locked: false,
      },
    }
  }
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    parent_id: null,
    permission_overwrites: channel.deniedToBot
      ? [{ id: world.bot.id, type: 1, allow: '0', deny: String(channel.deniedToBot) }]
      : [],
  }
}

/**
 * A new message with everything an app can see of it, and stored.
 *
 * @param fields  what is not as in an empty message by `author`; components get their ids here
 */
export function addMessage(world: World, channel: Channel, author: object, fields: Partial<Message>): Message {
  const message = {
    id: world.snowflake(),
    channel_id: channel.id,
    type: 0,
    author,
    content: '',
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    ...(channel.guild && { guild_id: channel.guild.id }),
    ...fields,
    components: withIds(fields.components ?? []),
    // Built field by field as Discord does; its type asks for more of `author` than a webhook has.
  } as unknown as Message
  world.messages.set(message.id, message)
  return message
}

/** Components as Discord gives them back: each with an id, counted from 1 in reading order where the sender gave none. */
export function withIds<T>(components: readonly T[]): T[] {
  const copy = structuredClone(components) as T[]
  const all = componentsIn(copy)
  const taken = new Set(all.map((component) => component['id']).filter((id) => typeof id === 'number' && id > 0))
  let next = 1
  for (const component of all) {
    if (typeof component['id'] === 'number' && component['id'] > 0) continue
    while (taken.has(next)) next += 1
    component['id'] = next
    next += 1
  }
  return copy
}

/** Every component of a message, nested ones after the one they stand in. */
export function componentsIn(components: readonly unknown[]): Record<string, unknown>[] {
  return components
    .filter(isFields)
    .flatMap((component) => [
      component as Record<string, unknown>,
      ...componentsIn(Array.isArray(component['components']) ? component['components'] : []),
      ...componentsIn(component['accessory'] ? [component['accessory']] : []),
    ])
}

/** What a reader of a message reads: content, texts of components, texts of embeds, one a line. */
export function textOf(message: Pick<APIMessage, 'content' | 'components' | 'embeds'>): string {
  const texts = componentsIn(message.components ?? []).flatMap((part) =>
    typeof part['content'] === 'string' ? [part['content']] : [],
  )
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ])
  return [message.content, ...texts, ...embeds].filter((text) => text).join('\n')
}
