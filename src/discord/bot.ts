import { ActivityType, Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js'
import type { Config } from '../config.ts'
import { makeLog } from '../log.ts'
import type { Desk } from '../reply/desk.ts'
import { noticeReply } from '../reply/notice-reply.ts'
import { TEXTS } from '../reply/texts.ts'
import type { Commands } from '../run-command.ts'
import { fatalClose, FatalError } from './fatal-error.ts'
import { onInteraction } from './on-interaction.ts'
import { onMessage } from './on-message.ts'
import { ownersToMend } from './owners-to-mend.ts'
import { register } from './register.ts'
import { messageBody, sendMessage, sendReply, type Answering } from './send.ts'
import { troubleOf, TroubleCounts } from './troubles.ts'

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
  const bot: Answering = { commands, desk, log }
  const client = makeClient(config)
  const running = new Set<Promise<void>>()
  const counts = new TroubleCounts()
  let stopping = false

  /** Runs to its end whatever happens: what is Discord's trouble is counted, what is our mistake is logged whole. */
  const handle = (event: string, work: () => Promise<string | undefined>, apologise?: () => Promise<void>) => {
    if (stopping) return
    const since = performance.now()
    const done = work()
      .then((did) => {
        if (did !== undefined) log.info({ event, did, ms: Math.round(performance.now() - since) }, 'done')
      })
      .catch(async (error: unknown) => {
        const trouble = troubleOf(error)
        if (trouble === undefined) {
          log.error({ err: error, event }, 'failed')
          await apologise?.()
        } else {
          counts.add(trouble)
          log.warn({ trouble, event }, 'Discord did not take an answer')
        }
      })
      .catch((error: unknown) => log.error({ err: error, event }, 'not even an apology could be sent'))
      .finally(() => running.delete(done))
    running.add(done)
  }

  client.on(Events.InteractionCreate, (interaction) =>
    handle(
      'interaction',
      () => onInteraction(interaction, bot),
      async () => sendReply(client.rest, interaction, await messageBody(APOLOGY, bot)),
    ),
  )
  client.on(Events.MessageCreate, (message) =>
    handle(
      'message',
      () => onMessage(message, bot),
      async () =>
        sendMessage(
          client.rest,
          { channelId: message.channelId, replyTo: message.id },
          await messageBody(APOLOGY, bot),
        ),
    ),
  )
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection has a problem'))
  client.on(Events.ShardReconnecting, () => log.warn('connection lost, trying again'))
  client.on(Events.ShardResume, () => log.info('connection resumed'))
  client.rest.on('rateLimited', ({ route, timeToReset }) =>
    log.warn({ route, timeToReset }, 'waiting for a rate limit'),
  )
  client.rest.on('invalidRequestWarning', ({ count, remainingTime }) =>
    log.error(
      { count, remainingTime },
      'many requests were refused; at 10,000 in ten minutes Discord blocks this address',
    ),
  )
  client.once(Events.ClientReady, () => {
    log.info({ articles: desk.library.reads.length }, 'ready')
    handle('register', async () => `commands ${await register(commands, config)}`)
  })

  const ended = endOf(client)
  try {
    await Promise.race([login(client, config), ended])
    await ended
  } finally {
    stopping = true
    await Promise.race([Promise.all(running), after(FINISH_WITHIN_MS)])
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

function makeClient({ discordApiUrl }: Config): Client {
  return new Client({
    // None of them is privileged: Discord sends the text of messages that mention us or are written to us.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // else direct messages do not arrive
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    presence: { activities: [{ type: ActivityType.Custom, name: 'custom', state: 'Ask me about the articles: /ask' }] },
    rest: { api: discordApiUrl, version: '10', timeout: REST_TIMEOUT_MS, invalidRequestWarningInterval: 500 },
  })
}

async function login(client: Client, config: Config & { readonly discordToken: string }): Promise<void> {
  try {
    await client.login(config.discordToken)
  } catch (error) {
    throw ownersToMend(error, config.discordApiUrl) ?? error
  }
}

/** Resolves when asked to stop, rejects when Discord will not have us back. A second signal ends the process at once. */
function endOf(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
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
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())
