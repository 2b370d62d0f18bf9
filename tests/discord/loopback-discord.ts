import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10'
import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Asking } from './asking.ts'
import type { Where } from './asking.ts'
import type { Attached, OptionValues } from './command-options.ts'
import type { Fault, FaultHandle } from './faults.ts'
import { Gateway } from './gateway.ts'
import type { Outcome } from './outcome.ts'
import { channelJson } from './payloads.ts'
import { Rest } from './rest.ts'
import type { Services } from './route.ts'
import { Talking } from './talking.ts'
import type { Said } from './talking.ts'
import { World } from './world.ts'
import type { Channel, Guild, RecordedRequest, User } from './world.ts'

export interface LoopbackOptions {
  readonly token?: string
  /** 0, any free one, where nothing is said. */
  readonly port?: number
  readonly botName?: string
  /** 41,250 as at Discord; short in tests of heartbeats. */
  readonly heartbeatMs?: number
  /** 5,000 as at Discord: sooner is refused with op 9. Tests that connect again at once, or twice, set 0. */
  readonly identifyEveryMs?: number
  /** Intents not switched on for the app: close code 4014. The three privileged ones where nothing is said. */
  readonly disallowedIntents?: number
  /** From an interaction to its first response; 3,000 as at Discord. */
  readonly deadlineMs?: number
  /** Of an interaction's token; 15 minutes as at Discord. See `passTime`. */
  readonly tokenLifeMs?: number
}

type Right = keyof typeof PermissionFlagsBits

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent

/**
 * Discord on 127.0.0.1: the HTTP API and the gateway, spoken as the real one speaks them, and people who use the app.
 *
 * It does what Discord does with what the app sends, and keeps in `violations` whatever broke one of Discord's limits or
 * one of the project's own rules; a test ends with `expect(discord.violations).toEqual([])`.
 */
export class LoopbackDiscord {
  /** A server with the app in it, its one text channel, and a thread under that. */
  readonly guild: Guild
  readonly channel: Channel
  readonly thread: Channel
  /** Somebody with no special rights: who acts where no user is named. */
  readonly ada: User
  /** May do everything in `guild`. */
  readonly owner: User
  readonly world: World
  readonly gateway: Gateway
  readonly #http: Server
  readonly #rest: Rest
  readonly #services: Services
  readonly #asking: Asking
  readonly #talking: Talking
  #token: string
  #baseUrl = ''

  private constructor(options: LoopbackOptions) {
    const world = new World(options.botName ?? 'verbatim')
    const disallowedIntents = options.disallowedIntents ?? PRIVILEGED
    this.world = world
    this.#token = options.token ?? newToken(world.bot)
    this.owner = world.addUser({ name: 'owner' })
    this.ada = world.addUser({ name: 'ada' })
    this.guild = world.addGuild({ name: 'Newsroom', owner: this.owner })
    this.channel = world.addChannel({ kind: 'text', name: 'general', guild: this.guild })
    this.thread = world.addChannel({ kind: 'thread', name: 'a thread', guild: this.guild, parent: this.channel })
    this.#http = createServer((request, response) => {
      this.#rest.handle(request, response).catch((error: unknown) => {
        world.violation(`loopback: ${String(error)} at ${request.method} ${request.url}`)
        response.destroy()
      })
    })
    this.gateway = new Gateway(world, this.#http, {
      token: () => this.#token,
      heartbeatMs: options.heartbeatMs ?? 41_250,
      identifyEveryMs: options.identifyEveryMs ?? 5000,
      disallowedIntents,
    })
    this.#services = {
      world,
      gateway: this.gateway,
      files: new Map(),
      options: {
        baseUrl: () => this.#baseUrl,
        deadlineMs: options.deadlineMs ?? 3000,
        tokenLifeMs: options.tokenLifeMs ?? 15 * 60_000,
        mayReadMessages: (disallowedIntents & GatewayIntentBits.MessageContent) === 0,
      },
    }
    this.#rest = new Rest(this.#services, () => this.#token)
    let strange: Channel | undefined
    const strangeChannel = (): Channel => {
      const guild = strange?.guild ?? world.addGuild({ name: 'Elsewhere', owner: this.owner, hasBot: false })
      return (strange ??= world.addChannel({ kind: 'text', name: 'lounge', guild }))
    }
    this.#asking = new Asking(world, this.gateway, { user: this.ada, channel: this.channel, strangeChannel })
    this.#talking = new Talking(world, this.gateway, { author: this.ada, channel: this.channel })
  }

  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord(options)
    await discord.#listen(options.port ?? 0)
    return discord
  }

  async #listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject)
      this.#http.listen(port, '127.0.0.1', resolve)
    })
    const { port: bound } = this.#http.address() as AddressInfo // a TCP server that listens has one
    this.#baseUrl = `http://127.0.0.1:${bound}`
    this.gateway.opened(`ws://127.0.0.1:${bound}`)
  }

  /** Ends every connection and every wait; nothing of it lives on. */
  async stop(): Promise<void> {
    this.world.waiting.stop()
    this.#rest.stop()
    await this.gateway.stop()
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  // What the app is to be given

  /** For `rest.api` of discord.js, without the version. */
  get apiUrl(): string {
    return `${this.#baseUrl}/api`
  }

  get token(): string {
    return this.#token
  }

  get bot(): User {
    return this.world.bot
  }

  // What the app did

  get requests(): readonly RecordedRequest[] {
    return this.world.requests
  }

  /** Limits and rules that were broken: "METHOD path: place in the JSON: what". */
  get violations(): readonly string[] {
    return this.world.violations
  }

  /** The violations so far, and forgets them: for tests that provoke one. */
  takeViolations(): readonly string[] {
    return this.world.violations.splice(0)
  }

  /** Registered for everywhere. */
  get commands(): readonly APIApplicationCommand[] {
    return this.world.commands.get('global') ?? []
  }

  /** Answers with 401, 403 or 429, of which 10,000 in ten minutes get an address banned. */
  get invalidRequests(): number {
    return this.#rest.invalidRequests
  }

  /** Resolves when the app is connected and has its session. */
  async connected(withinMs = 5000): Promise<void> {
    await this.until(() => this.gateway.connected > 0 || undefined, { withinMs, what: 'the app to connect' })
  }

  /** The first defined value of `look`, asked now and after everything that happens here. */
  async until<T>(look: () => T | undefined, bound: { readonly withinMs: number; readonly what: string }): Promise<T> {
    return this.world.waiting.until(look, bound)
  }

  /** A message as it stands now; undefined when it was deleted. */
  message(message: Pick<APIMessage, 'id'>): APIMessage | undefined {
    return structuredClone(this.world.messages.get(message.id))
  }

  // The world

  addUser(
    user: Partial<Omit<User, 'id' | 'permissions'>> & { readonly name: string; readonly rights?: readonly Right[] },
  ): User {
    const { rights = [], ...rest } = user
    return this.world.addUser({ ...rest, permissions: bitsOf(rights) })
  }

  /** A server with one text channel; `hasBot: false` for one the app is not in. */
  addGuild(guild: {
    readonly name: string
    readonly owner?: User
    readonly hasBot?: boolean
    readonly locale?: string
  }): Guild {
    const added = this.world.addGuild({ owner: this.owner, ...guild })
    this.world.addChannel({ kind: 'text', name: 'general', guild: added })
    return added
  }

  addChannel(name: string, guild: Guild = this.guild): Channel {
    const channel = this.world.addChannel({ kind: 'text', name, guild })
    this.#tell('CHANNEL_CREATE', channel)
    return channel
  }

  addThread(name: string, parent: Channel = this.channel): Channel {
    const thread = this.world.addChannel({ kind: 'thread', name, parent, ...(parent.guild && { guild: parent.guild }) })
    this.#tell('THREAD_CREATE', thread)
    return thread
  }

  /** The user's direct messages with the app. */
  dm(user: User = this.ada): Channel {
    return this.world.directMessages(user)
  }

  /** Takes rights from the app in a channel; what it then may not do, Discord refuses. */
  deny(channel: Channel, ...rights: readonly Right[]): void {
    channel.deniedToBot |= bitsOf(rights)
    this.#tell('CHANNEL_UPDATE', channel)
  }

  /** Gives them back. */
  allow(channel: Channel, ...rights: readonly Right[]): void {
    channel.deniedToBot &= ~bitsOf(rights)
    this.#tell('CHANNEL_UPDATE', channel)
  }

  /** Moves this Discord's clock on: for tokens and deadlines that run out. */
  passTime(ms: number): void {
    this.world.passTime(ms)
  }

  /** A file for a command option or for `say`, served as Discord's CDN would. */
  attach(filename: string, content: string | Buffer, contentType = 'text/plain'): Attached {
    const bytes = Buffer.from(content)
    const id = this.world.snowflake()
    const path = `/attachments/${id}/${encodeURIComponent(filename)}`
    this.#services.files.set(path, { name: filename, contentType, bytes })
    const url = this.#baseUrl + path
    const attachment = { id, filename, size: bytes.length, url, proxy_url: url, content_type: contentType }
    return { attachment }
  }

  // What goes wrong

  failNext(fault: Fault): FaultHandle {
    return this.#rest.faults.add(fault)
  }

  closeGateway(code: number): void {
    this.gateway.close(code)
  }

  /** The owner resets the token: the old one is worth nothing from now on, and its connections are closed with 4004. */
  resetToken(): void {
    this.#token = newToken(this.bot)
    this.gateway.close(4004)
  }

  /** What people did last, a message or an interaction, is delivered once more. */
  redeliverLast(): void {
    this.gateway.redeliverLast()
  }

  // What people do

  /** `article add` for a subcommand. */
  async command(name: string, values: OptionValues = {}, where: Where = {}): Promise<Outcome> {
    return this.#asking.command(name, values, where)
  }

  async autocomplete(
    name: string,
    typing: { readonly focused: string; readonly values?: OptionValues },
    where: Where = {},
  ): Promise<readonly { readonly name: string; readonly value: string | number }[]> {
    return this.#asking.autocomplete(name, typing, where)
  }

  async messageCommand(name: string, message: APIMessage, where: Where = {}): Promise<Outcome> {
    return this.#asking.messageCommand(name, message, where)
  }

  /** Presses a button, or chooses `values` of a select; found by custom_id, label or emoji. */
  async press(
    message: APIMessage,
    customIdOrLabel: string,
    where: Where & { readonly values?: readonly string[] } = {},
  ): Promise<Outcome> {
    return this.#asking.press(message, customIdOrLabel, where)
  }

  /** Fills in and sends the modal that an outcome opened; `values` by custom_id. */
  async submit(
    opened: Outcome,
    values: Readonly<Record<string, string | boolean | readonly string[]>> = {},
    where: Where = {},
  ): Promise<Outcome> {
    return this.#asking.submit(opened, values, where)
  }

  say(said: Said): APIMessage {
    return this.#talking.say(said)
  }

  /** Its author changes what it says. */
  edit(message: APIMessage, content: string): APIMessage {
    return this.#talking.edit(message, content)
  }

  delete(message: APIMessage): void {
    this.#talking.delete(message)
  }

  /** The app's message that replies to it, or any that it wrote there after it; answers to commands are none. */
  async replyTo(message: APIMessage, bound: { readonly withinMs?: number } = {}): Promise<APIMessage> {
    return this.#talking.replyTo(message, bound.withinMs ?? REPLY_WITHIN_MS)
  }

  /** Waits the whole time. @throws {Error} when the app wrote there all the same */
  async noReplyTo(message: APIMessage, bound: { readonly withinMs?: number } = {}): Promise<void> {
    return this.#talking.noReplyTo(message, bound.withinMs ?? 300)
  }

  /** The message once it was edited after this state of it. */
  async edited(message: APIMessage, bound: { readonly withinMs?: number } = {}): Promise<APIMessage> {
    return this.#talking.edited(message, bound.withinMs ?? 4000)
  }

  #tell(event: string, channel: Channel): void {
    if (!channel.guild?.hasBot) return
    const data = channelJson(this.world, channel)
    this.gateway.dispatch(event, () => data, { guildId: channel.guild.id, intents: GatewayIntentBits.Guilds })
  }
}

/** More than the five seconds a client waits that has just sent five messages to one channel. */
const REPLY_WITHIN_MS = 8000

/** Three parts parted by dots, the first the app's id, as Discord's are. */
function newToken(bot: User): string {
  return `${Buffer.from(bot.id).toString('base64url')}.Loopba.${randomBytes(28).toString('base64url')}`
}

function bitsOf(rights: readonly Right[]): bigint {
  return rights.reduce((bits, right) => bits | PermissionFlagsBits[right], 0n)
}
