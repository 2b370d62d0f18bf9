import type { REST } from 'discord.js'
import { MessageFlags, Routes } from 'discord.js'
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import { brokenLimits } from '../reply/limits.ts'
import { noticeReply } from '../reply/notice-reply.ts'
import type { Log } from '../log.ts'
import type { Desk } from '../reply/desk.ts'
import type { Reply } from '../reply/reply.ts'
import type { Commands } from '../run-command.ts'
import { TEXTS } from '../reply/texts.ts'

/** A message as Discord's REST API takes it. */
interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[]
  readonly flags: number
  readonly allowed_mentions: { readonly parse: readonly [] }
}

/** What the bot answers with, wherever it is asked. */
export interface Answering {
  readonly commands: Commands
  readonly desk: Desk
  readonly log: Log
}

/**
 * The one door out: every message of the bot is made here. It pings nobody; its buttons are saved before it goes; and one
 * that breaks a limit of Discord's is never sent, the asker gets one honest sentence instead.
 */
export async function messageBody(reply: Reply, { desk, log }: Answering): Promise<MessageBody> {
  const broken = brokenLimits(reply)
  if (broken.length > 0) log.error({ broken }, 'a reply breaks limits of Discord and was not sent')
  const { components, onlyYou } = broken.length > 0 ? noticeReply(TEXTS.somethingBroke, { onlyYou: true }) : reply
  try {
    await desk.presses.saved()
  } catch (error) {
    // No reason to keep the answer back: they work until the next restart.
    log.error({ err: error }, 'buttons could not be saved')
  }
  return {
    components,
    flags: MessageFlags.IsComponentsV2 | (onlyYou ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [] },
  }
}

/** Answers an interaction with a new message. */
export async function sendReply(rest: REST, interaction: Place, body: MessageBody): Promise<void> {
  await callback(rest, interaction, { type: 4, data: body })
}

/** Puts the reply in the place of the message whose button was pressed. */
export async function sendUpdate(rest: REST, interaction: Place, body: MessageBody): Promise<void> {
  // Who sees a message was settled when it was first sent.
  await callback(rest, interaction, { type: 7, data: { ...body, flags: body.flags & ~MessageFlags.Ephemeral } })
}

/** Answers an autocomplete; the choices were cut to Discord's limits where they were made. */
export async function sendChoices(
  rest: REST,
  interaction: Place,
  choices: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  await callback(rest, interaction, { type: 8, data: { choices } })
}

/** An interaction's address: it takes one callback, within 3 s. */
interface Place {
  readonly id: string
  readonly token: string
}

async function callback(rest: REST, { id, token }: Place, body: unknown): Promise<void> {
  // Without the bot's token: the interaction's own is enough, and one that is revoked meanwhile does not matter.
  await rest.post(Routes.interactionCallback(id, token), { body, auth: false })
}

/**
 * Posts a message as a reply to another. If that is gone meanwhile, the message stands alone.
 *
 * @param once  Discord makes one message of all that come with the same, within minutes: so a send repeated because its
 *   answer was lost, or an event that came twice, does not answer twice. At most 25 characters.
 */
export async function sendMessage(
  rest: REST,
  { channelId, replyTo, once }: { readonly channelId: string; readonly replyTo?: string; readonly once: string },
  body: MessageBody,
): Promise<void> {
  // A message in a channel is seen by all: the ephemeral flag is for interactions only.
  const flags = body.flags & ~MessageFlags.Ephemeral
  const reference =
    replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }
  await rest.post(Routes.channelMessages(channelId), {
    body: { ...body, flags, ...reference, nonce: once, enforce_nonce: true },
  })
}
