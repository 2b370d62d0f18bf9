import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10'
import { randomBytes } from 'node:crypto'
import { commandData, submittedComponents } from './command-options.ts'
import type { OptionValues } from './command-options.ts'
import { isFields } from './findings.ts'
import type { Gateway } from './gateway.ts'
import type { InteractionKind } from './limits.ts'
import { messageView } from './message-view.ts'
import { channelJson, componentsIn, memberJson, userJson } from './payloads.ts'
import { Outcome } from './outcome.ts'
import { EPHEMERAL } from './world.ts'
import type { Channel, Guild, Interaction, Message, User, World } from './world.ts'

/** Who does it, and where; everything has a default. */
export interface Where {
  readonly user?: User
  readonly channel?: Channel
  /** The first channel of this server. */
  readonly guild?: Guild
  /** In the user's direct messages with the app. */
  readonly dm?: boolean
  /** From the user's own install of the app; in a server without it where no other place is named. */
  readonly userInstalled?: boolean
  /** In a group of people the app is no part of; implies `userInstalled`. */
  readonly privateChannel?: boolean
  /** The server lets nobody use apps of their own in public: Discord makes the answer ephemeral by itself. */
  readonly externalAppsForbidden?: boolean
  readonly locale?: string
  /** Until the first response; 4 s, one more than Discord waits. */
  readonly withinMs?: number
  /** Until the edit that follows a deferral; 10 s. */
  readonly settleMs?: number
  /** Do not wait for what follows a deferral. */
  readonly deferralIsEnough?: boolean
}

export interface AskingDefaults {
  readonly user: User
  readonly channel: Channel
  readonly strangeChannel: () => Channel
}

/** People using commands, components and modals: what their Discord client would send, and what they get to see. */
export class Asking {
  readonly #world: World
  readonly #gateway: Gateway
  readonly #defaults: AskingDefaults

  constructor(world: World, gateway: Gateway, defaults: AskingDefaults) {
    this.#world = world
    this.#gateway = gateway
    this.#defaults = defaults
  }

  async command(name: string, values: OptionValues, where: Where): Promise<Outcome> {
    const [first = '', ...path] = name.replace(/^\//, '').split(' ')
    const place = this.#place(where)
    const command = this.#usable(first, 1, place)
    const data = commandData(this.#world, command, { path, values, guild: place.channel.guild })
    return this.#ask(place, where, {
      type: 2,
      kind: 'command',
      what: `/${name}`,
      command,
      data: { ...commandFields(command), ...data },
    })
  }

  async autocomplete(
    name: string,
    typing: { readonly focused: string; readonly values?: OptionValues },
    where: Where,
  ): Promise<readonly { readonly name: string; readonly value: string | number }[]> {
    const [first = '', ...path] = name.replace(/^\//, '').split(' ')
    const place = this.#place(where)
    const command = this.#usable(first, 1, place)
    const { focused, values = {} } = typing
    const data = commandData(this.#world, command, { path, values, focused, guild: place.channel.guild })
    const interaction = this.#dispatch(place, where, {
      type: 4,
      kind: 'autocomplete',
      what: `autocomplete of "${focused}" in /${name}`,
      command,
      data: { ...commandFields(command), ...data },
    })
    return this.#world.waiting.until(() => interaction.choices, bound(interaction, where.withinMs ?? 4000))
  }

  async messageCommand(name: string, message: APIMessage, where: Where): Promise<Outcome> {
    const stored = this.#stored(message)
    const place = this.#place({ channel: this.#world.channel(stored.channel_id), ...where })
    const command = this.#usable(name, 3, place)
    return this.#ask(place, where, {
      type: 2,
      kind: 'command',
      what: `"${name}" on a message`,
      command,
      metadata: { target_message_id: stored.id },
      data: {
        ...commandFields(command),
        target_id: stored.id,
        // The message somebody points at is there in full, whatever the intents.
        resolved: { messages: { [stored.id]: messageView(this.#world, stored, true) } },
      },
    })
  }

  async press(
    message: APIMessage,
    customIdOrLabel: string,
    where: Where & { readonly values?: readonly string[] },
  ): Promise<Outcome> {
    const stored = this.#stored(message)
    const place = this.#place({ channel: this.#world.channel(stored.channel_id), ...where })
    const asker = metadataUser(stored)
    if ((stored.flags ?? 0) & EPHEMERAL && asker !== undefined && asker !== place.user.id) {
      throw new Error(`${place.user.name} cannot see this ephemeral message`)
    }
    const component = pressable(stored, customIdOrLabel)
    const { values } = where
    return this.#ask(place, where, {
      type: 3,
      kind: 'component',
      what: `pressing "${customIdOrLabel}"`,
      source: stored,
      metadata: { interacted_message_id: stored.id },
      data: {
        id: component['id'],
        component_type: component['type'],
        custom_id: component['custom_id'],
        ...(component['type'] !== 2 && { values: values ?? [] }),
      },
    })
  }

  async submit(outcome: Outcome, values: Parameters<typeof submittedComponents>[1], where: Where): Promise<Outcome> {
    const opened = outcome.interaction
    const { modal } = outcome
    const { source } = opened
    const place = this.#place({ channel: opened.channel, user: opened.user, ...where })
    return this.#ask(place, where, {
      type: 5,
      kind: source ? 'modal-on-message' : 'modal',
      what: `submitting "${modal.title}"`,
      ...(source && { source }),
      owners: opened.owners,
      metadata: { triggering_interaction_metadata: opened.metadata },
      data: { custom_id: modal.custom_id, components: submittedComponents(modal.components, values) },
    })
  }

  async #ask(place: Place, where: Where, asked: Asked): Promise<Outcome> {
    const world = this.#world
    const interaction = this.#dispatch(place, where, asked)
    const acknowledged = await world.waiting.until(
      () => interaction.acknowledged,
      bound(interaction, where.withinMs ?? 4000),
    )
    if (!where.deferralIsEnough) {
      const settled = (): true | undefined =>
        acknowledged.type === 5
          ? !interaction.loading || undefined
          : acknowledged.type !== 6 || interaction.touched + interaction.followUps.length > 0 || undefined
      const withinMs = where.settleMs ?? 10_000
      await world.waiting.until(settled, { withinMs, what: `what ${asked.what} was deferred for` })
    }
    return new Outcome(world, interaction, acknowledged)
  }

  #dispatch(place: Place, where: Where, asked: Asked): Interaction {
    const world = this.#world
    const { user, channel } = place
    const owners = asked.owners ?? this.#owners(place, asked)
    const id = world.snowflake()
    const metadata = {
      id,
      type: asked.type,
      user: userJson(user),
      authorizing_integration_owners: owners,
      ...asked.metadata,
    }
    const interaction: Interaction = {
      id,
      token: randomBytes(24).toString('base64url'),
      type: asked.type,
      kind: asked.kind,
      what: asked.what,
      ...(asked.command && { commandName: asked.command.name, commandType: asked.command.type }),
      user,
      channel,
      owners,
      forcedEphemeral: where.externalAppsForbidden === true && !('0' in owners),
      ...(asked.source && { source: asked.source }),
      metadata,
      dispatchedAt: world.now(),
      loading: false,
      touched: 0,
      followUps: [],
      refusals: [],
    }
    world.interactions.set(id, interaction)
    world.lastEventAt = interaction.dispatchedAt
    const event = this.#event(place, where, asked, interaction)
    const sessions = this.#gateway.dispatch('INTERACTION_CREATE', () => event, {
      guildId: channel.guild?.id,
      intents: 0,
      byPeople: true,
    })
    if (sessions === 0) throw new Error(`${asked.what}: the app has no session at the gateway`)
    return interaction
  }

  #event(place: Place, where: Where, asked: Asked, interaction: Interaction): object {
    const world = this.#world
    const { user, channel, context } = place
    const { guild } = channel
    const may = guild ? world.userMay(user, guild) : undefined
    return {
      id: interaction.id,
      application_id: world.bot.id,
      type: asked.type,
      token: interaction.token,
      version: 1,
      data: asked.data,
      channel_id: channel.id,
      channel: { ...channelJson(world, channel), ...(may !== undefined && { permissions: String(may) }) },
      ...(guild && {
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_locale: guild.locale,
        member: { ...memberJson(world, user, guild), user: userJson(user), permissions: String(may) },
      }),
      ...(!guild && { user: userJson(user) }),
      ...(asked.source && { message: messageView(world, asked.source, true) }),
      app_permissions: String(world.botMay(channel)),
      locale: where.locale ?? user.locale,
      entitlements: [],
      authorizing_integration_owners: interaction.owners,
      context,
      attachment_size_limit: 10 * 1024 * 1024,
    }
  }

  #place(where: Where): Place {
    const user = where.user ?? this.#defaults.user
    const at = (channel: Channel, context: number): Place => {
      return { user, channel, context, userInstalled: where.userInstalled ?? where.privateChannel ?? false }
    }
    if (where.privateChannel) return at(this.#groupOf(user), 2)
    if (where.dm) return at(this.#world.directMessages(user), 1)
    if (where.channel) return at(where.channel, where.channel.guild ? 0 : where.channel.kind === 'dm' ? 1 : 2)
    if (where.guild) return at(this.#firstChannel(where.guild), 0)
    return at(where.userInstalled ? this.#defaults.strangeChannel() : this.#defaults.channel, 0)
  }

  #groupOf(user: User): Channel {
    const known = [...this.#world.channels.values()].find(
      (channel) => channel.kind === 'group-dm' && channel.recipients.includes(user),
    )
    return known ?? this.#world.addChannel({ kind: 'group-dm', name: 'a group', recipients: [user] })
  }

  #firstChannel(guild: Guild): Channel {
    const first = [...this.#world.channels.values()].find((channel) => channel.guild === guild)
    if (!first) throw new Error(`the server "${guild.name}" has no channel`)
    return first
  }

  /** @throws {Error} where Discord would not offer the command */
  #usable(name: string, type: number, place: Place): APIApplicationCommand {
    const world = this.#world
    const { guild } = place.channel
    const here = [...(world.commands.get(guild?.id ?? '') ?? []), ...(world.commands.get('global') ?? [])]
    const command = here.find((one) => one.name === name && one.type === type)
    if (!command) {
      const names = here.map((one) => one.name).join(', ')
      throw new Error(`no command "${name}" is registered here; there are: ${names || 'none'}`)
    }
    const contexts: readonly number[] | null | undefined = command.contexts
    if (contexts && !contexts.includes(place.context)) {
      throw new Error(`"${name}" cannot be used in context ${place.context} (only in ${contexts.join(', ')})`)
    }
    if (Object.keys(this.#owners(place, { command })).length === 0) {
      throw new Error(`"${name}" cannot be used here by this kind of install`)
    }
    const needed = BigInt(command.default_member_permissions ?? 0)
    const may = guild ? world.userMay(place.user, guild) : needed
    if (command.default_member_permissions === '0' ? guild?.owner !== place.user : (may & needed) !== needed) {
      throw new Error(`${place.user.name} may not use "${name}" here`)
    }
    return command
  }

  /** Discord API docs, "Authorizing Integration Owners Object". */
  #owners(place: Place, asked: Pick<Asked, 'command'>): Readonly<Record<string, string>> {
    const { guild } = place.channel
    const types: readonly number[] = asked.command?.integration_types ?? [0, 1]
    const byServer = place.context !== 2 && types.includes(0) && (guild ? guild.hasBot : true)
    const byUser = place.userInstalled && types.includes(1)
    return { ...(byServer && { 0: guild?.id ?? '0' }), ...(byUser && { 1: place.user.id }) }
  }

  #stored(message: APIMessage): Message {
    const stored = this.#world.messages.get(message.id)
    if (!stored) throw new Error(`the message ${message.id} is gone`)
    return stored
  }
}

interface Place {
  readonly user: User
  readonly channel: Channel
  /** Discord's number: 0 server, 1 direct message with the app, 2 between people. */
  readonly context: number
  readonly userInstalled: boolean
}

interface Asked {
  readonly type: number
  readonly kind: InteractionKind
  /** As a sentence would name it, for errors. */
  readonly what: string
  readonly data: object
  readonly command?: APIApplicationCommand
  readonly source?: Message
  readonly metadata?: object
  readonly owners?: Readonly<Record<string, string>>
}

function commandFields(command: APIApplicationCommand): object {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
  }
}

function bound(interaction: Interaction, withinMs: number): { withinMs: number; what: () => string } {
  const refused = (): string => (interaction.refusals.length > 0 ? `; refused: ${interaction.refusals.join('; ')}` : '')
  return { withinMs, what: () => `a response to ${interaction.what}${refused()}` }
}

function metadataUser(message: Message): string | undefined {
  return message.interaction_metadata?.user.id
}

/** @throws {Error} when a person could not press it */
function pressable(message: Message, customIdOrLabel: string): Readonly<Record<string, unknown>> {
  const all = componentsIn(message.components ?? []).filter(
    (part) => part['type'] !== 1 && ('custom_id' in part || 'url' in part),
  )
  const component =
    all.find((part) => part['custom_id'] === customIdOrLabel) ??
    all.find((part) => part['label'] === customIdOrLabel || emojiOf(part) === customIdOrLabel)
  if (!component) {
    const names = all.map((part) => JSON.stringify(part['label'] ?? part['custom_id'])).join(', ')
    throw new Error(`the message has no component "${customIdOrLabel}"; there are: ${names || 'none'}`)
  }
  if (component['disabled']) throw new Error(`"${customIdOrLabel}" is disabled`)
  if (component['url'] !== undefined)
    throw new Error(`"${customIdOrLabel}" is a link: pressing it tells the app nothing`)
  return component
}

function emojiOf(part: Readonly<Record<string, unknown>>): unknown {
  return isFields(part['emoji']) ? part['emoji']['name'] : undefined
}
