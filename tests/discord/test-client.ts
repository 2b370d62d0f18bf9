import type { ClientOptions, Interaction, Message } from 'discord.js'
import { Client, GatewayIntentBits, Partials } from 'discord.js'
import type { LoopbackDiscord } from './loopback-discord.ts'

/** A small app on the real discord.js, for the loopback's own tests. */
export interface TestApp {
  readonly onInteraction?: (interaction: Interaction) => unknown
  readonly onMessage?: (message: Message) => unknown
  readonly options?: Partial<ClientOptions>
  /** What handlers and the client threw, oldest first. */
  readonly errors?: unknown[]
}

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** Logs in and resolves when the client is ready. */
export async function connectApp(discord: LoopbackDiscord, app: TestApp = {}): Promise<Client<true>> {
  const client = newClient(discord, app)
  await client.login(discord.token)
  if (!client.isReady()) await new Promise((resolve) => client.once('clientReady', resolve))
  if (!client.isReady()) throw new Error('the client is not ready')
  return client
}

export function newClient(
  discord: LoopbackDiscord,
  { onInteraction, onMessage, options, errors = [] }: TestApp = {},
): Client {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...options,
    // No offset, or each retry would wait 50 ms more.
    rest: { api: discord.apiUrl, offset: 0, ...options?.rest },
  })
  const keep = (error: unknown): void => {
    errors.push(error)
  }
  client.on('error', keep)
  client.on('shardError', keep)
  client.on('interactionCreate', (interaction) => void Promise.resolve(interaction).then(onInteraction).catch(keep))
  client.on('messageCreate', (message) => void Promise.resolve(message).then(onMessage).catch(keep))
  return client
}
