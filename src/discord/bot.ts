import {
  ActivityType,
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  REST,
  RESTEvents,
  Routes,
} from 'discord.js'
import type { Config } from '../config.ts'
import { makeLog, type Log } from '../log.ts'
import type { Desk } from '../reply/desk.ts'
import { noticeReply } from '../reply/notice-reply.ts'
import { TEXTS } from '../reply/texts.ts'
import type { Commands } from '../run-command.ts'
import { fatalClose, FatalError, TOKEN_REFUSED } from './fatal-error.ts'
import { onInteraction } from './on-interaction.ts'
import { onMessage } from './on-message.ts'
import { ownersToMend } from './owners-to-mend.ts'
import { register } from './register.ts'
import { messageBody, sendMessage, sendReply, type Answering } from './send.ts'
import { TroubleCounts } from './troubles.ts'
import { whenDiscordCan } from './when-discord-can.ts'
import { after, Work } from './work.ts'

/**
 * The bot, until it is told to stop (SIGTERM or SIGINT) or Discord closes the connection for good.
 *
 * @throws {FatalError} when the token or an intent is refused
 */
export async function runBot(
  commands: Commands,
  desk: Desk,
  config: Config & { readonly discordToken: string },
): Promise<void> {
  const log = makeLog(config)
  const client = makeClient(config)
  const counts = new TroubleCounts()
  const end = endOf(client)
  const work = new Work(log, counts, () => end.because(TOKEN_REFUSED))
  logConnection(client, work, counts, log)
  listen(client, work, { commands, desk, log })
  client.once(Events.ClientReady, () => {
    log.info({ articles: desk.library.reads.length }, 'ready')
    work.start('register', async () => `commands ${await whenDiscordCan(() => register(commands, config), end.came)}`)
  })
  try {
    await Promise.race([login(client, config, end.came), end.came])
    await end.came
  } finally {
    await work.finish(FINISH_WITHIN_MS)
    // Bounded: while the connection is being made, discord.js never gets to the end of this.
    await Promise.race([client.destroy(), after(CLOSE_WITHIN_MS)])
    log.info({ troubles: counts.all() }, 'stopped')
  }
}

/** SIGTERM is answered by an end within 5 s; the rest of them is for closing the connection. */
const FINISH_WITHIN_MS = 3500
const CLOSE_WITHIN_MS = 1000
const APOLOGY = noticeReply(TEXTS.somethingBroke, { onlyYou: true })
const REST_TIMEOUT_MS = 2500 // an interaction is void after 3 s

function makeClient({ discordApiUrl, messageContentIntent }: Config): Client {
  return new Client({
    // None of the three is privileged: Discord sends the text of messages that mention us or are written to us.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContentIntent ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel], // else direct messages do not arrive
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    presence: { activities: [{ type: ActivityType.Custom, name: 'custom', state: 'Ask me about the articles: /ask' }] },
    rest: { api: discordApiUrl, version: '10', timeout: REST_TIMEOUT_MS, invalidRequestWarningInterval: 500 },
  })
}

function listen(client: Client, work: Work, bot: Answering): void {
  client.on(Events.Raw, withoutPolls)
  client.on(Events.InteractionCreate, (interaction) =>
    work.start(
      'interaction',
      () => onInteraction(interaction, bot),
      async () => sendReply(client.rest, interaction, await messageBody(APOLOGY, bot)),
    ),
  )
  client.on(Events.MessageCreate, (message) => {
    const to = { channelId: message.channelId, replyTo: message.id, once: `${message.id}!` }
    work.start(
      'message',
      () => onMessage(message, bot),
      async () => sendMessage(client.rest, to, await messageBody(APOLOGY, bot)),
    )
  })
}

/**
 * Takes polls out of the messages that an interaction brings: where the bot is not on the server, discord.js has no channel for
 * them, and its Poll throws before anybody could catch it. Raw events come before they are read.
 */
function withoutPolls(event: unknown): void {
  const { t, d } = event as { readonly t?: string; readonly d?: { readonly data?: { readonly resolved?: Resolved } } } // the gateway's own shape
  if (t !== 'INTERACTION_CREATE') return
  for (const message of Object.values(d?.data?.resolved?.messages ?? {})) delete message.poll
}

interface Resolved {
  readonly messages?: Readonly<Record<string, { poll?: unknown }>>
}

function logConnection(client: Client, work: Work, counts: TroubleCounts, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection has a problem'))
  client.on(Events.ShardReconnecting, () => {
    if (!work.stopping) log.warn('connection lost, trying again')
  })
  client.on(Events.ShardResume, () => log.info('connection resumed'))
  // Here and not where an answer failed: most of these are tried again by discord.js and never fail.
  client.rest.on(RESTEvents.Response, ({ method, route }, { status }) => {
    const trouble = status === 429 ? 'rate-limited' : status >= 500 ? 'server-error' : undefined
    if (trouble === undefined) return
    counts.add(trouble)
    log.warn({ trouble, method, route }, 'Discord refused a request for now')
  })
  client.rest.on(RESTEvents.InvalidRequestWarning, (told) =>
    log.error(told, 'many requests were refused; at 10,000 in ten minutes Discord blocks this address'),
  )
}

async function login(
  client: Client,
  config: Config & { readonly discordToken: string },
  stop: Promise<void>,
): Promise<void> {
  try {
    // Asked first by itself: a client whose login failed once does not close its connection rightly later.
    const rest = new REST({ api: config.discordApiUrl, version: '10' }).setToken(config.discordToken)
    await whenDiscordCan(() => rest.get(Routes.gatewayBot()), stop)
    await client.login(config.discordToken)
  } catch (error) {
    throw ownersToMend(error, config.discordApiUrl) ?? error
  }
}

/** What makes the bot end: asked to stop, or an error that only the owner can mend. A second signal ends it at once. */
function endOf(client: Client): { readonly came: Promise<void>; because(error: FatalError): void } {
  let because: (error: FatalError) => void = () => undefined
  const came = new Promise<void>((resolve, reject) => {
    because = reject
    client.on(Events.ShardDisconnect, ({ code }) =>
      reject(fatalClose(code) ?? new FatalError(`Discord closed the connection (${code}).`)),
    )
    client.on(Events.Invalidated, () => reject(new FatalError('Discord ended the session for good. Start again.')))
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        resolve()
      })
    }
  })
  came.catch(() => undefined) // whoever waits for it hears of it
  return { came, because }
}
