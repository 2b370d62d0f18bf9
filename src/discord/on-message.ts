import { ChannelType, GatewayIntentBits, MessageReferenceType, type Message } from 'discord.js'
import { asksToCheck } from '../answer/asks-to-check.ts'
import { noticeReply } from '../reply/notice-reply.ts'
import type { Press } from '../reply/press.ts'
import type { Reply } from '../reply/reply.ts'
import { TEXTS } from '../reply/texts.ts'
import { runCommand } from '../run-command.ts'
import { messageWords } from './message-words.ts'
import { messageBody, sendMessage, type Answering } from './send.ts'
import { troubleOf } from './troubles.ts'

/**
 * Answers a message that is meant for the bot, as `/ask` or `/verify` would, pinging nobody.
 *
 * @returns what was done, for the log; undefined where the message was for others
 */
export async function onMessage(message: Message, bot: Answering): Promise<string | undefined> {
  if (!isForUs(message)) return undefined
  const reply = await replyFor(message, bot)
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

/** Questions are asked; what somebody wants checked is the message they reply to or forward, or the quotes in their own. */
async function replyFor(message: Message, bot: Answering): Promise<Reply> {
  const question = wordsFor(message)
  const run = (command: string, options: Press['options']) => runCommand({ command, options }, bot.commands, bot.desk)
  const forwarded = question === '' && message.messageSnapshots.size > 0 ? messageWords(message) : ''
  const wanted = forwarded === '' ? asksToCheck(question) : 'own'
  if (wanted === 'own') return run('verify', { quote: forwarded === '' ? question : forwarded })
  if (wanted === 'other' && isReplyToOther(message)) {
    const other = await repliedTo(message)
    return 'told' in other ? noticeReply(other.told, { onlyYou: false }) : run('verify', { quote: other.words })
  }
  if (wanted === 'other' && question !== '') return noticeReply(TEXTS.howToCheck, { onlyYou: false })
  return question === ''
    ? noticeReply(TEXTS.howToAsk, { onlyYou: false })
    : run('ask', { question: question.replace(/\s+/g, ' ') })
}

/** What we say ourselves is answered as a question. */
function isReplyToOther({ reference, mentions, client }: Message): boolean {
  // Older messages lack the type.
  return (
    reference !== null &&
    (reference.type ?? MessageReferenceType.Default) === MessageReferenceType.Default &&
    mentions.repliedUser?.id !== client.user.id
  )
}

/** What the message replied to says, or why we cannot tell. */
async function repliedTo(message: Message): Promise<{ readonly words: string } | { readonly told: string }> {
  try {
    const other = await message.fetchReference()
    const words = messageWords(other)
    return words === '' && !isShown(other) ? { told: TEXTS.cannotRead } : { words }
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === 'gone') return { told: TEXTS.messageGone }
    if (trouble === 'right-missing' || trouble === 'history-missing') return { told: TEXTS.historyMissing }
    if (trouble === 'server-error' || trouble === 'timeout' || trouble === 'rate-limited')
      return { told: TEXTS.cannotFetch }
    throw error
  }
}

/** Whether we get the text of a message (Discord developer docs, "Message Content Intent"): one without any is without words. */
function isShown({ channel, author, mentions, client }: Message): boolean {
  return (
    client.options.intents.has(GatewayIntentBits.MessageContent) ||
    channel.type === ChannelType.DM ||
    author.id === client.user.id ||
    mentions.users.has(client.user.id)
  )
}

/** A person who writes to us directly, mentions us by name, or answers one of our messages. */
function isForUs({ author, webhookId, system, channel, mentions, client }: Message): boolean {
  if (author.bot || webhookId !== null || system) return false
  // `mentions.users` holds neither @everyone nor roles; answering us with the ping on puts us there.
  return channel.type === ChannelType.DM || mentions.users.has(client.user.id)
}

/** The words of a message, without the mention of us; other mentions as the names people see, custom emoji left out. */
function wordsFor({ content, mentions, client }: Message): string {
  return content
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ')
    .replace(/<@!?(\d+)>/g, (_, id: string) => mentions.users.get(id)?.displayName ?? ' ')
    .replace(/<(?:a?:\w+:\d+|#\d+|@&\d+|id:\w+|t:-?\d+(?::\w)?|\/[^<>]*:\d+)>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
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
