import {
  ApplicationCommandOptionType,
  InteractionType,
  MessageFlags,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import { noticeReply } from '../reply/notice-reply.ts'
import { pressOf, type Press } from '../reply/press.ts'
import { suggest } from '../reply/suggest.ts'
import { TEXTS } from '../reply/texts.ts'
import { runCommand } from '../run-command.ts'
import { messageWords } from './message-words.ts'
import { messageBody, sendChoices, sendReply, sendUpdate, type Answering } from './send.ts'

/**
 * Answers one interaction: a command, a button, or an option being typed. Kinds that the bot has none of are let be.
 *
 * @returns what was done, for the log; undefined for nothing worth a line
 */
export async function onInteraction(interaction: Interaction, bot: Answering): Promise<string | undefined> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    await onTyping(interaction, bot)
    return undefined
  }
  if (interaction.isChatInputCommand()) {
    await onCommand(interaction, bot)
    return `/${interaction.commandName}`
  }
  if (interaction.isMessageContextMenuCommand()) {
    await onMenu(interaction, bot)
    return `menu ${interaction.commandName}`
  }
  if (interaction.isButton()) return onPress(interaction, interaction.customId, bot)
  // The menu's own id says nothing: each choice is a press.
  return interaction.isStringSelectMenu() ? onPress(interaction, interaction.values[0] ?? '', bot) : undefined
}

async function onCommand(interaction: ChatInputCommandInteraction, bot: Answering): Promise<void> {
  const reply = runCommand(
    { command: interaction.commandName, options: optionsOf(interaction) },
    bot.commands,
    bot.desk,
  )
  const body = await messageBody(reply, bot)
  await sendReply(interaction.client.rest, interaction, body)
}

/** What the message says goes to the command behind the entry; the reply is for whoever chose it: the channel has not asked. */
async function onMenu(interaction: MessageContextMenuCommandInteraction, bot: Answering): Promise<void> {
  const found = [...bot.commands.values()].find(({ messageMenu }) => messageMenu?.name === interaction.commandName)
  const { option = '' } = found?.messageMenu ?? {}
  const words = messageWords(interaction.targetMessage)
  const reply = runCommand({ command: found?.name ?? '', options: { [option]: words } }, bot.commands, bot.desk)
  await sendReply(interaction.client.rest, interaction, await messageBody({ ...reply, onlyYou: true }, bot))
}

function optionsOf({ options }: ChatInputCommandInteraction): Press['options'] {
  return Object.fromEntries(options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])))
}

async function onPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  pressed: string,
  bot: Answering,
): Promise<string> {
  const { rest } = interaction.client
  const press = pressOf(pressed, bot.desk.presses)
  const reply =
    press === undefined ? noticeReply(TEXTS.oldButton, { onlyYou: true }) : runCommand(press, bot.commands, bot.desk)
  const turns = press?.turn === true && isOwn(interaction)
  // A page turned in somebody else's message, or a new message by a button, is for whoever pressed: the channel has
  // not asked for it.
  const body = await messageBody(turns ? reply : { ...reply, onlyYou: true }, bot)
  await (turns ? sendUpdate : sendReply)(rest, interaction, body)
  return `button ${press === undefined ? 'unknown' : `/${press.command}`}`
}

/** Whether the message under the button is the presser's own: only they see it, or they asked for it. */
function isOwn({ message, user }: ButtonInteraction | StringSelectMenuInteraction): boolean {
  const askedBy = message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id
  return message.flags.has(MessageFlags.Ephemeral) || askedBy === user.id
}

async function onTyping(interaction: AutocompleteInteraction, { commands, desk }: Answering): Promise<void> {
  const focused = interaction.options.getFocused(true)
  const option = commands.get(interaction.commandName)?.options.find(({ name }) => name === focused.name)
  const isText = focused.type === ApplicationCommandOptionType.String
  const choices = option?.suggest === undefined || !isText ? [] : suggest(option.suggest, desk.library, focused.value)
  await sendChoices(interaction.client.rest, interaction, choices)
}
