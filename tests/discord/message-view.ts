import { GatewayIntentBits } from 'discord-api-types/v10'
import { memberJson } from './payloads.ts'
import type { Message, World } from './world.ts'

/**
 * The message as an app sees it: without the Message Content intent what it says is left out, unless it is the app's own,
 * stands in a direct message or mentions the app.
 */
export function messageView(world: World, message: Message, mayRead: boolean): object {
  const referenced = message.referenced_message as Message | null | undefined
  const { guild_id: guildId, ...fields } = message
  const seen = {
    ...fields,
    ...(referenced && { referenced_message: messageView(world, referenced, mayRead) }),
  }
  const mentionsBot = message.mentions.some((user) => user.id === world.bot.id)
  if (mayRead || !guildId || message.author.id === world.bot.id || mentionsBot) return seen
  return { ...seen, content: '', embeds: [], attachments: [], components: [] }
}

/** The view with what MESSAGE_CREATE and MESSAGE_UPDATE add: the server, and who is a member of it. */
export function messageEvent(world: World, message: Message, intents: number): object {
  const view = messageView(world, message, (intents & GatewayIntentBits.MessageContent) !== 0)
  const channel = world.channel(message.channel_id)
  if (!channel.guild) return { ...view, channel_type: 1 }
  const { guild } = channel
  const author = world.users.get(message.author.id)
  return {
    ...view,
    channel_type: channel.kind === 'thread' ? 11 : 0,
    guild_id: guild.id,
    ...(author && !message.webhook_id && { member: memberJson(world, author, guild) }),
    mentions: message.mentions.map((user) => {
      const mentioned = world.users.get(user.id)
      return mentioned ? { ...user, member: memberJson(world, mentioned, guild) } : user
    }),
  }
}
