import { ChannelType, type Message } from 'discord.js'
import { noticeReply } from '../reply/notice-reply.ts'
import { TEXTS } from '../reply/texts.ts'
import { runCommand } from '../run-command.ts'
import { messageBody, sendMessage, type Answering } from './send.ts'
import { troubleOf } from './troubles.ts'

/**
 * Answers a message that is meant for the bot, as `/ask` would, pinging nobody.
 *
 * @returns what was done, for the log; undefined where the message was for others
 */
export async function onMessage(message: Message, bot: Answering): Promise<string | undefined> {
  if (!isForUs(message)) return undefined
  const question = questionIn(message)
  const reply =
    question === ''
      ? noticeReply(TEXTS.howToAsk, { onlyYou: false })
      : runCommand({ command: 'ask', options: { question } }, bot.commands, bot.desk)
  const body = await messageBody(reply, bot)
  const { rest } = message.client
  try {
    await sendMessage(rest, { channelId: message.channelId, replyTo: message.id, once: message.id }, body)
  } catch (error) {
    const trouble = troubleOf(error)
    // Without the right to read a channel's history a message can be posted, but not as a reply.
    if (trouble !== 'history-missing') {
      if (trouble === 'right-missing') await tellAsker(message, bot)
      throw error
    }
    await sendMessage(rest, { channelId: message.channelId, once: message.id }, body)
  }
  return 'mention'
}

/** A person who writes to us directly, mentions us by name, or answers one of our messages. */
function isForUs({ author, webhookId, system, channel, mentions, client }: Message): boolean {
  if (author.bot || webhookId !== null || system) return false
  // `mentions.users` holds neither @everyone nor roles; answering us with the ping on puts us there.
  return channel.type === ChannelType.DM || mentions.users.has(client.user.id)
}

/** The words of a message, without the mention of us; other mentions as the names people see, custom emoji left out. */
function questionIn({ content, mentions, client }: Message): string {
  return content
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ')
    .replace(/<@!?(\d+)>/g, (_, id: string) => mentions.users.get(id)?.displayName ?? ' ')
    .replace(/<(?:a?:\w+:\d+|#\d+|@&\d+|id:\w+|t:-?\d+(?::\w)?|\/[^<>]*:\d+)>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

async function tellAsker({ id, author, client }: Message, bot: Answering): Promise<void> {
  const told = noticeReply(TEXTS.rightMissing, { onlyYou: false })
  try {
    const dm = await author.createDM()
    await sendMessage(client.rest, { channelId: dm.id, once: id }, await messageBody(told, bot))
  } catch (error) {
    // A closed mailbox is the asker's choice.
    if (troubleOf(error) !== 'dm-closed') throw error
  }
}
