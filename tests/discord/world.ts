import type { APIApplicationCommand, APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10'
import { PermissionFlagsBits } from 'discord-api-types/v10'
import type { InteractionKind } from './limits.ts'
import { Waiting } from './waiting.ts'

export interface User {
  readonly id: string
  readonly name: string
  readonly bot: boolean
  readonly locale: string
  /** What the user may do in servers beyond what everyone may. */
  readonly permissions: bigint
  /** The user takes no direct messages from apps. */
  closedToMessages: boolean
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly owner: User
  /** False for a server the app is not installed in: its members can only use it from their own install. */
  readonly hasBot: boolean
  /** The managed role Discord gives each app it adds to a server. */
  readonly botRoleId: string
}

export interface Channel {
  readonly id: string
  readonly kind: 'text' | 'thread' | 'dm' | 'group-dm'
  readonly name: string
  readonly guild?: Guild
  readonly parent?: Channel
  /** Of a direct message, without the app. */
  readonly recipients: readonly User[]
  /** What the app may not do here, though it may elsewhere in the server. */
  deniedToBot: bigint
}

/** A message as it is stored: with everything, whoever looks at it. */
export type Message = APIMessage & { guild_id?: string }

export interface Interaction {
  readonly id: string
  readonly token: string
  /** Discord's number: 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number
  readonly kind: InteractionKind
  readonly what: string
  readonly commandName?: string
  /** 2 and 3 for the two kinds of context menu command. */
  readonly commandType?: number
  readonly user: User
  readonly channel: Channel
  readonly owners: Readonly<Record<string, string>>
  /** Discord makes the answer ephemeral by itself: the user may not use apps of their own here. */
  readonly forcedEphemeral: boolean
  /** The message with the component, or the one the modal's component stands on. */
  readonly source?: Message
  readonly metadata: object
  readonly dispatchedAt: number
  acknowledged?: { readonly type: number; readonly afterMs: number }
  /** Id of what `@original` means. */
  originalId?: string
  /** Waits for the edit that a deferral promised. */
  loading: boolean
  /** How often `@original` was edited or deleted after the acknowledgement. */
  touched: number
  readonly followUps: string[]
  choices?: readonly { readonly name: string; readonly value: string | number }[]
  modal?: APIModalInteractionResponseCallbackData
  /** Answers of the callback that were not a success, worded. */
  readonly refusals: string[]
}

export interface RecordedRequest {
  readonly method: string
  /** Without `/api/v10`, with the query. */
  readonly path: string
  readonly body: unknown
  /** Names of uploaded files. */
  readonly files: readonly string[]
  readonly at: number
  /** Since the interaction or message event dispatched last. */
  readonly msSinceEvent: number | undefined
  status?: number
  /** Discord's error code. */
  code?: number
}

/** Discord API docs, "Get Gateway Bot", "Session Start Limit Object". */
export const IDENTIFIES_A_DAY = 1000

const DISCORD_EPOCH_MS = 1_420_070_400_000

const {
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  ReadMessageHistory,
  EmbedLinks,
  AttachFiles,
  AddReactions,
  UseExternalEmojis,
  UseApplicationCommands,
  UseExternalApps,
  CreatePublicThreads,
} = PermissionFlagsBits

/** What everyone, and so the app, may do in a server where nothing is denied. */
export const EVERYONE_MAY =
  ViewChannel |
  SendMessages |
  SendMessagesInThreads |
  ReadMessageHistory |
  EmbedLinks |
  AttachFiles |
  AddReactions |
  UseExternalEmojis |
  UseApplicationCommands |
  UseExternalApps |
  CreatePublicThreads

/** Everything there is at this Discord, and the log of what was asked of it. */
export class World {
  readonly waiting = new Waiting()
  readonly users = new Map<string, User>()
  readonly guilds = new Map<string, Guild>()
  readonly channels = new Map<string, Channel>()
  readonly messages = new Map<string, Message>()
  /** What was posted with `enforce_nonce`, by channel and nonce. */
  readonly nonces = new Map<string, Message>()
  readonly interactions = new Map<string, Interaction>()
  /** Keyed `global` or by guild id. */
  readonly commands = new Map<string, APIApplicationCommand[]>()
  readonly requests: RecordedRequest[] = []
  readonly violations: string[] = []
  readonly bot: User
  /** Interaction and message events look at it: set when one is dispatched. */
  lastEventAt: number | undefined
  #clockAheadMs = 0
  #lastSnowflake = 0n

  constructor(botName: string) {
    this.bot = this.addUser({ name: botName, bot: true })
  }

  now(): number {
    return Date.now() + this.#clockAheadMs
  }

  passTime(ms: number): void {
    this.#clockAheadMs += ms
  }

  /** Unique and rising; its upper bits are the time, as in Discord. */
  snowflake(): string {
    const atLeast = BigInt(this.now() - DISCORD_EPOCH_MS) << 22n
    this.#lastSnowflake = atLeast > this.#lastSnowflake ? atLeast : this.#lastSnowflake + 1n
    return this.#lastSnowflake.toString()
  }

  violation(text: string): void {
    this.violations.push(text)
  }

  addUser(user: Partial<Omit<User, 'id'>> & { readonly name: string }): User {
    const added = {
      id: this.snowflake(),
      bot: false,
      locale: 'en-US',
      permissions: 0n,
      closedToMessages: false,
      ...user,
    }
    this.users.set(added.id, added)
    return added
  }

  addGuild(guild: Pick<Guild, 'name' | 'owner'> & Partial<Guild>): Guild {
    const added = { id: this.snowflake(), locale: 'en-US', hasBot: true, botRoleId: this.snowflake(), ...guild }
    this.guilds.set(added.id, added)
    return added
  }

  addChannel(
    channel: Omit<Channel, 'id' | 'recipients' | 'deniedToBot'> & { readonly recipients?: readonly User[] },
  ): Channel {
    const added = { id: this.snowflake(), recipients: [], deniedToBot: 0n, ...channel }
    this.channels.set(added.id, added)
    return added
  }

  directMessages(user: User): Channel {
    for (const channel of this.channels.values()) {
      if (channel.kind === 'dm' && channel.recipients[0] === user) return channel
    }
    return this.addChannel({ kind: 'dm', name: user.name, recipients: [user] })
  }

  /** Rights of the app in a channel; a thread has those of its parent. */
  botMay(channel: Channel): bigint {
    if (!channel.guild) return EVERYONE_MAY
    if (!channel.guild.hasBot) return 0n
    return EVERYONE_MAY & ~channel.deniedToBot & ~(channel.parent?.deniedToBot ?? 0n)
  }

  userMay(user: User, guild: Guild): bigint {
    if (guild.owner === user) return Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n)
    return EVERYONE_MAY | user.permissions
  }

  /** Messages of a channel that are not ephemeral, oldest first. */
  messagesIn(channel: Channel): readonly Message[] {
    return [...this.messages.values()].filter(
      (message) => message.channel_id === channel.id && !((message.flags ?? 0) & EPHEMERAL),
    )
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id)
    if (!channel) throw new Error(`there is no channel ${id}`)
    return channel
  }
}

export const EPHEMERAL = 1 << 6
export const LOADING = 1 << 7
export const COMPONENTS_V2 = 1 << 15
