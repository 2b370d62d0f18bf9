import type { Client, ChatInputCommandInteraction, Interaction } from 'discord.js'
import {
  ApplicationCommandType,
  DiscordAPIError,
  GatewayIntentBits,
  MessageFlags,
  PresenceUpdateStatus,
  TextInputStyle,
} from 'discord.js'
import { afterEach, describe, expect, test } from 'vitest'
import { LoopbackDiscord } from './loopback-discord.ts'
import type { LoopbackOptions } from './loopback-discord.ts'
import { textOf } from './payloads.ts'
import { connectApp, newClient } from './test-client.ts'
import type { TestApp } from './test-client.ts'

const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] }
const ask = {
  name: 'ask',
  description: 'Ask something',
  options: [
    { type: 3, name: 'question', description: 'What to ask', required: true, max_length: 20 },
    { type: 3, name: 'article', description: 'Where to look', autocomplete: true },
    { type: 3, name: 'length', description: 'How much', choices: [{ name: 'Short', value: 's' }] },
  ],
  ...everywhere,
}

const clients: Client[] = []
const servers: LoopbackDiscord[] = []

afterEach(async () => {
  await Promise.all(clients.splice(0).map(async (client) => client.destroy()))
  await Promise.all(servers.splice(0).map(async (server) => server.stop()))
})

async function start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start(options)
  servers.push(discord)
  return discord
}

async function connect(discord: LoopbackDiscord, app: TestApp = {}): Promise<Client<true>> {
  const client = await connectApp(discord, app)
  clients.push(client)
  return client
}

/** An app with /ask, answering it with `answer`. */
async function askingApp(
  answer: (interaction: ChatInputCommandInteraction) => unknown,
  options: LoopbackOptions = {},
  app: TestApp = {},
): Promise<LoopbackDiscord> {
  const discord = await start(options)
  const client = await connect(discord, {
    ...app,
    onInteraction: (interaction) =>
      interaction.isChatInputCommand() ? answer(interaction) : app.onInteraction?.(interaction),
  })
  await client.rest.put(`/applications/${client.user.id}/commands`, { body: [ask] })
  return discord
}

const text = (content: string): object => ({ type: 10, content })
const row = (...buttons: object[]): object => ({ type: 1, components: buttons })
const button = (customId: string, label: string): object => ({ type: 2, style: 2, custom_id: customId, label })

describe('connecting', () => {
  test('discord.js identifies, becomes ready and knows the server, its channel and its thread', async () => {
    const discord = await start()
    const client = await connect(discord)
    expect(client.user.username).toBe('verbatim')
    expect([...client.channels.cache.keys()].toSorted()).toEqual([discord.channel.id, discord.thread.id].toSorted())
    expect(discord.gateway.intents).toEqual([
      GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
    ])
    expect(discord.violations).toEqual([])
  })

  test('a goodbye is seen with its close code', async () => {
    const discord = await start()
    const client = await connect(discord)
    await client.destroy()
    expect(await discord.until(() => discord.gateway.lastClientClose, { withinMs: 1000, what: 'the close' })).toBe(1000)
  })

  test('presence updates are kept', async () => {
    const discord = await start()
    const client = await connect(discord, { options: { presence: { status: PresenceUpdateStatus.Idle } } })
    client.user.setPresence({ status: PresenceUpdateStatus.Online })
    await discord.until(() => discord.gateway.presences.length === 2 || undefined, { withinMs: 1000, what: 'both' })
    expect(discord.gateway.presences).toMatchObject([{ status: 'idle' }, { status: 'online' }])
  })

  test('a wrong token is refused over HTTP', async () => {
    const discord = await start()
    const client = newClient(discord)
    await expect(client.login('wrong')).rejects.toThrow('invalid token')
  })

  test('an intent that is not switched on closes with 4014', async () => {
    const discord = await start()
    const client = newClient(discord, {
      options: { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] },
    })
    clients.push(client)
    const closed = new Promise<number>((resolve) => client.once('shardDisconnect', ({ code }) => resolve(code)))
    void client.login(discord.token).catch(() => {})
    expect(await closed).toBe(4014)
    expect(discord.gateway.connected).toBe(0)
  })

  test('a token that is reset while the client connects closes with 4004', async () => {
    const discord = await start()
    const client = newClient(discord)
    clients.push(client)
    const closed = new Promise<number>((resolve) => client.once('shardDisconnect', ({ code }) => resolve(code)))
    client.on('debug', (line) => {
      if (line.includes('Connecting to')) discord.resetToken()
    })
    void client.login(discord.token).catch(() => {})
    expect(await closed).toBe(4004)
    expect(discord.gateway).toMatchObject({ connected: 0, identifies: 1 })
  })

  test('a token that is reset ends a running session for good', async () => {
    const discord = await start()
    const client = await connect(discord)
    const closed = new Promise<number>((resolve) => client.once('shardDisconnect', ({ code }) => resolve(code)))
    discord.resetToken()
    expect(await closed).toBe(4004)
    await expect(client.application.fetch()).rejects.toMatchObject({ status: 401 })
  })
})

describe('losing the connection', () => {
  const cases: [string, (discord: LoopbackDiscord) => void][] = [
    ['close 4000', (discord) => discord.closeGateway(4000)],
    ['op 7', (discord) => discord.gateway.askToReconnect()],
    ['a cut wire', (discord) => discord.gateway.cut()],
  ]
  test.each(cases)('after %s the session is resumed and what was missed is replayed once', async (_what, lose) => {
    const discord = await start()
    const heard: string[] = []
    await connect(discord, { onMessage: (message) => heard.push(message.content) })
    const mention = `<@${discord.bot.id}>`
    discord.say({ content: `${mention} before` })
    lose(discord)
    await discord.until(() => discord.gateway.connected === 0 || undefined, { withinMs: 2000, what: 'the loss' })
    discord.say({ content: `${mention} meanwhile` })
    await discord.until(() => discord.gateway.resumes === 1 || undefined, { withinMs: 4000, what: 'the RESUME' })
    discord.say({ content: `${mention} after` })
    await expect.poll(() => heard).toEqual([`${mention} before`, `${mention} meanwhile`, `${mention} after`])
    expect(discord.gateway.identifies).toBe(1)
    expect(discord.violations).toEqual([])
  })

  // The client would wait five seconds before each further IDENTIFY.
  const impatient = { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async (): Promise<void> => {} }) } }

  test('op 9 makes the client identify anew', async () => {
    const discord = await start({ identifyEveryMs: 0 })
    const client = await connect(discord, { options: impatient })
    const again = new Promise((resolve) => client.once('shardReady', resolve))
    discord.gateway.invalidate(false)
    await again
    expect(discord.gateway).toMatchObject({ identifies: 2, resumes: 0, connected: 1 })
    expect(discord.violations).toEqual([])
  })

  test('an IDENTIFY too soon after the last one is refused', async () => {
    const discord = await start({ identifyEveryMs: 800 })
    const client = await connect(discord, { options: impatient })
    const again = new Promise((resolve) => client.once('shardReady', resolve))
    discord.gateway.invalidate(false)
    await again
    expect(discord.gateway).toMatchObject({ identifies: 3, refusedIdentifies: 1, connected: 1 })
  })

  test('a session that is gone cannot be resumed', async () => {
    const discord = await start({ identifyEveryMs: 0 })
    const client = await connect(discord, { options: impatient })
    const again = new Promise((resolve) => client.once('shardReady', resolve))
    discord.gateway.forgetSessions()
    discord.closeGateway(4000)
    await again
    expect(discord.gateway).toMatchObject({ identifies: 2, resumes: 0, connected: 1 })
  })

  test('heartbeats without an answer make the client leave and resume', async () => {
    const discord = await start({ heartbeatMs: 300 })
    await connect(discord)
    discord.gateway.acksHeartbeats = false
    await discord.until(() => discord.gateway.lastClientClose, { withinMs: 3000, what: 'the client to leave' })
    expect(discord.gateway.lastClientClose).toBe(4200)
    discord.gateway.acksHeartbeats = true
    await discord.until(() => discord.gateway.resumes > 0 || undefined, { withinMs: 3000, what: 'the RESUME' })
  })

  test('an event delivered twice reaches the client twice', async () => {
    let asked = 0
    const discord = await askingApp(async (interaction) => {
      asked += 1
      await interaction.reply('once')
    })
    await discord.command('ask', { question: 'why' })
    discord.redeliverLast()
    await expect.poll(() => asked).toBe(2)
    await expect.poll(() => discord.requests.at(-1)?.code).toBe(40060)
  })
})

describe('commands', () => {
  test('a reply is the outcome, with its time and who sees it', async () => {
    const discord = await askingApp((interaction) =>
      interaction.reply({ content: 'here', flags: MessageFlags.Ephemeral }),
    )
    const outcome = await discord.command('ask', { question: 'why' })
    expect(outcome).toMatchObject({ ack: 'reply', type: 4, ephemeral: true })
    expect(outcome.ms).toBeLessThan(1000)
    expect(outcome.message).toMatchObject({
      content: 'here',
      type: 20,
      interaction_metadata: {
        type: 2,
        user: { id: discord.ada.id },
        authorizing_integration_owners: { 0: discord.guild.id },
      },
    })
    expect(discord.violations).toEqual([])
  })

  test('after a deferral the outcome is the edited message, and follow-ups are kept', async () => {
    const discord = await askingApp(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [text('found it') as never] })
      await interaction.followUp({ content: 'and more' })
    })
    const outcome = await discord.command('ask', { question: 'why' })
    expect(outcome).toMatchObject({ ack: 'deferred reply', ephemeral: true })
    expect(textOf(outcome.message)).toBe('found it')
    await discord.until(() => outcome.followUps[0], { withinMs: 1000, what: 'the follow-up' })
    expect(outcome.followUps.map(({ content }) => content)).toEqual(['and more'])
    expect(discord.violations).toEqual([])
  })

  test('with_response gives the message back', async () => {
    const ids: (string | undefined)[] = []
    const discord = await askingApp(async (interaction) => {
      const response = await interaction.reply({ content: 'here', withResponse: true })
      ids.push(response.resource?.message?.id)
    })
    const outcome = await discord.command('ask', { question: 'why' })
    await expect.poll(() => ids).toEqual([outcome.message.id])
  })

  test.each([
    ['tell', {}, {}, 'no command "tell" is registered here; there are: ask'],
    ['ask', {}, {}, '/ask needs "question"'],
    ['ask', { question: 'why', when: 'now' }, {}, '/ask has no option "when"'],
    ['ask', { question: 3 }, {}, '"question" takes text'],
    ['ask', { question: 'x'.repeat(21) }, {}, '"question" takes at most 20 characters'],
    ['ask', { question: 'why', length: 'Short' }, {}, '"length" takes one of its choices'],
  ])('/%s with %j is what a person could not send', async (name, values, where, problem) => {
    const discord = await askingApp((interaction) => interaction.reply('no'))
    await expect(discord.command(name, values, where)).rejects.toThrow(problem)
  })

  test('a command works only in its contexts, for its installs and for those with the right', async () => {
    const discord = await start()
    const client = await connect(discord, {
      onInteraction: (interaction) => interaction.isRepliable() && interaction.reply('done'),
    })
    const admin = {
      name: 'admin',
      description: 'x',
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '32',
    }
    await client.rest.post(`/applications/${client.user.id}/commands`, { body: admin })
    const editor = discord.addUser({ name: 'eve', rights: ['ManageGuild'] })
    await expect(discord.command('admin')).rejects.toThrow('ada may not use "admin" here')
    await expect(discord.command('admin', {}, { dm: true, user: editor })).rejects.toThrow(
      'cannot be used in context 1',
    )
    await expect(discord.command('admin', {}, { userInstalled: true })).rejects.toThrow('by this kind of install')
    await expect(discord.command('admin', {}, { user: editor })).resolves.toMatchObject({ ack: 'reply' })
  })

  test('commands are used in direct messages, between people, and in servers without the app', async () => {
    const seen: Interaction[] = []
    const discord = await askingApp(async (interaction) => {
      seen.push(interaction)
      await interaction.reply('here')
    })
    await discord.command('ask', { question: 'a' }, { dm: true, locale: 'de' })
    await discord.command('ask', { question: 'b' }, { privateChannel: true })
    const outcome = await discord.command(
      'ask',
      { question: 'c' },
      { userInstalled: true, externalAppsForbidden: true },
    )
    expect(seen.map(({ context, locale }) => [context, locale])).toEqual([
      [1, 'de'],
      [2, 'en-US'],
      [0, 'en-US'],
    ])
    expect(outcome.interaction.owners).toEqual({ 1: discord.ada.id })
    expect(outcome.ephemeral).toBe(true)
    expect(discord.violations).toEqual([])
  })

  test('a user install allows five follow-ups', async () => {
    const codes: unknown[] = []
    const discord = await askingApp(async (interaction) => {
      await interaction.reply('here')
      for (let n = 1; n <= 5; n += 1) await interaction.followUp(`more ${n}`)
      await interaction.followUp('too much').catch((error: unknown) => codes.push(codeOf(error)))
    }, {})
    const outcome = await discord.command('ask', { question: 'c' }, { userInstalled: true })
    await expect.poll(() => codes, { timeout: 8000 }).toEqual([40094])
    expect(outcome.followUps).toHaveLength(5)
  })

  test('autocomplete gives the choices', async () => {
    const discord = await askingApp(
      () => undefined,
      {},
      {
        onInteraction: (interaction) =>
          interaction.isAutocomplete() &&
          interaction.respond([{ name: `about ${interaction.options.getFocused()}`, value: 'one' }]),
      },
    )
    const choices = await discord.autocomplete('ask', { focused: 'article', values: { article: 'bri' } })
    expect(choices).toEqual([{ name: 'about bri', value: 'one' }])
    await expect(discord.autocomplete('ask', { focused: 'question' })).rejects.toThrow('has no autocomplete')
  })

  test('a message command sees the whole message though the app may not read messages', async () => {
    const discord = await start()
    const client = await connect(discord, {
      onInteraction: (interaction) =>
        interaction.isMessageContextMenuCommand() && interaction.reply(`it says ${interaction.targetMessage.content}`),
    })
    const body = { type: ApplicationCommandType.Message, name: 'Check', ...everywhere }
    await client.rest.post(`/applications/${client.user.id}/commands`, { body })
    const message = discord.say({ content: 'a claim' })
    expect((await discord.messageCommand('Check', message)).message.content).toBe('it says a claim')
  })

  test('an attached file comes with an address that serves it', async () => {
    const discord = await start()
    const client = await connect(discord, {
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return
        const { url } = interaction.options.getAttachment('file', true)
        await interaction.reply(await (await fetch(url)).text())
      },
    })
    const options = [
      { type: 1, name: 'add', description: 'x', options: [{ type: 11, name: 'file', description: 'x' }] },
    ]
    await client.rest.post(`/applications/${client.user.id}/commands`, {
      body: { name: 'article', description: 'x', options, ...everywhere },
    })
    const outcome = await discord.command('article add', { file: discord.attach('a.md', '# Title') })
    expect(outcome.message.content).toBe('# Title')
  })
})

describe('components and modals', () => {
  async function appWithButtons(): Promise<LoopbackDiscord> {
    return askingApp(
      (interaction) =>
        interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            { type: 17, components: [text('page 1'), row(button('next', 'Next'), button('ask', 'Ask more'))] } as never,
          ],
        }),
      {},
      {
        onInteraction: async (interaction) => {
          if (interaction.isModalSubmit())
            await interaction.reply(`asked: ${interaction.fields.getTextInputValue('q')}`)
          if (!interaction.isButton()) return
          if (interaction.customId === 'next') {
            await interaction.update({
              components: [text(`page 2, after component ${interaction.component.id}`) as never],
            })
          } else {
            const input = { type: 4, custom_id: 'q', style: TextInputStyle.Short, max_length: 10 }
            await interaction.showModal({
              custom_id: 'm',
              title: 'Ask',
              components: [{ type: 18, label: 'Question', component: input } as never],
            })
          }
        },
      },
    )
  }

  test('pressing a button updates the message in place', async () => {
    const discord = await appWithButtons()
    const first = await discord.command('ask', { question: 'why' })
    const second = await discord.press(first.message, 'Next')
    expect(second).toMatchObject({ ack: 'update', type: 7 })
    expect(second.message.id).toBe(first.message.id)
    expect(textOf(second.message)).toBe('page 2, after component 4')
    await expect(discord.press(second.message, 'Next')).rejects.toThrow('no component "Next"; there are: none')
    expect(discord.violations).toEqual([])
  })

  test('a button opens a modal, and submitting it is answered', async () => {
    const discord = await appWithButtons()
    const first = await discord.command('ask', { question: 'why' })
    const opened = await discord.press(first.message, 'ask')
    expect(opened.modal.title).toBe('Ask')
    expect(() => opened.message).toThrow('answered with a modal')
    await expect(discord.submit(opened, {})).rejects.toThrow('"q" must be filled in')
    await expect(discord.submit(opened, { q: 'x'.repeat(11) })).rejects.toThrow('at most 10')
    const answer = await discord.submit(opened, { q: 'who' })
    expect(answer.message).toMatchObject({ content: 'asked: who', message_reference: { message_id: first.message.id } })
    expect(discord.violations).toEqual([])
  })

  test('a deferred update is over when the message was edited', async () => {
    const discord = await askingApp(
      (interaction) => interaction.reply({ content: '1', components: [row(button('b', 'B')) as never] }),
      {},
      {
        onInteraction: async (interaction) => {
          if (!interaction.isButton()) return
          await interaction.deferUpdate()
          await interaction.editReply('2')
        },
      },
    )
    const { message } = await discord.command('ask', { question: 'why' })
    expect(await discord.press(message, 'B')).toMatchObject({
      ack: 'deferred update',
      message: { id: message.id, content: '2' },
    })
    expect(discord.violations).toEqual([])
  })

  test('an update that was promised and never came is an error', async () => {
    const discord = await askingApp((interaction) => interaction.deferReply())
    await expect(discord.command('ask', { question: 'why' }, { settleMs: 50 })).rejects.toThrow(
      'what /ask was deferred for',
    )
    await expect(discord.command('ask', { question: 'why' }, { deferralIsEnough: true })).resolves.toMatchObject({
      type: 5,
    })
  })

  test('only its asker presses buttons of an ephemeral message', async () => {
    const discord = await askingApp((interaction) =>
      interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral, components: [row(button('b', 'B')) as never] }),
    )
    const { message } = await discord.command('ask', { question: 'why' })
    const eve = discord.addUser({ name: 'eve' })
    await expect(discord.press(message, 'B', { user: eve })).rejects.toThrow('eve cannot see')
  })
})

describe('messages', () => {
  async function listener(
    options: LoopbackOptions = {},
    app: TestApp = {},
  ): Promise<{ discord: LoopbackDiscord; heard: string[] }> {
    const discord = await start(options)
    const heard: string[] = []
    await connect(discord, { ...app, onMessage: (message) => heard.push(message.content) })
    return { discord, heard }
  }

  test('without the Message Content intent only what is meant for the app has content', async () => {
    const { discord, heard } = await listener()
    const mention = `<@${discord.bot.id}>`
    discord.say({ content: 'between people' })
    discord.say({ content: `${mention} hi` })
    discord.say({ content: `<@&${discord.guild.botRoleId}> by role` })
    discord.say({ content: '@everyone', everyone: true })
    discord.say({ content: 'in private', channel: discord.dm() })
    discord.say({ content: `${mention} in a thread`, channel: discord.thread })
    await expect.poll(() => heard).toEqual(['', `${mention} hi`, '', '', 'in private', `${mention} in a thread`])
  })

  test('with it everything has content', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent]
    const { discord, heard } = await listener({ disallowedIntents: 0 }, { options: { intents } })
    discord.say({ content: 'between people' })
    discord.say({ content: 'no intent for this', channel: discord.dm() })
    discord.say({ content: 'last' })
    await expect.poll(() => heard).toEqual(['between people', 'last'])
  })

  test('a reply has content when it pings a message of the app, not when that answered a command', async () => {
    const heard: string[] = []
    const discord = await askingApp(
      (interaction) => interaction.reply('from a command'),
      {},
      {
        onMessage: async (message) => {
          if (message.author.bot) return
          heard.push(message.content)
          if (message.content.includes('start')) await message.reply('from a mention')
        },
      },
    )
    const outcome = await discord.command('ask', { question: 'why' })
    const started = discord.say({ content: `<@${discord.bot.id}> start` })
    const normal = await discord.replyTo(started)
    expect(normal).toMatchObject({ content: 'from a mention', message_reference: { message_id: started.id } })
    discord.say({ content: 'to the mention', replyTo: normal })
    discord.say({ content: 'without a ping', replyTo: normal, ping: false })
    discord.say({ content: 'to the command', replyTo: outcome.message })
    await expect.poll(() => heard).toEqual([started.content, 'to the mention', '', ''])
    expect(discord.violations).toEqual([])
  })

  test('webhooks, bots and system messages are marked as such', async () => {
    const discord = await start()
    const seen: unknown[] = []
    await connect(discord, {
      onMessage: (message) => seen.push([message.webhookId !== null, message.author.bot, message.system]),
    })
    discord.say({ content: 'a', webhook: true })
    discord.say({ content: 'b', author: discord.addUser({ name: 'other', bot: true }) })
    discord.say({ content: '', type: 7 })
    await expect
      .poll(() => seen)
      .toEqual([
        [true, true, false],
        [false, true, false],
        [false, false, true],
      ])
  })

  test('edits and deletions are told, and the app edits its own', async () => {
    const discord = await start()
    const seen: string[] = []
    const client = await connect(discord, {
      onMessage: async (message) => {
        if (message.author.bot) return
        const reply = await message.reply('looking')
        await reply.edit('found')
      },
    })
    client.on('messageUpdate', (_before, after) => void (after.author.bot || seen.push(`now ${after.content}`)))
    client.on('messageDelete', (message) => void seen.push(`gone ${message.id}`))
    const message = discord.say({ content: 'q', channel: discord.dm() })
    const reply = await discord.replyTo(message)
    expect((await discord.edited({ ...reply, edited_timestamp: null })).content).toBe('found')
    discord.edit(message, 'better q')
    discord.delete(message)
    await expect.poll(() => seen).toEqual(['now better q', `gone ${message.id}`])
    expect(discord.violations).toEqual([])
  })

  test('silence is a result, and its end an error', async () => {
    const { discord } = await listener({ identifyEveryMs: 0 })
    await discord.noReplyTo(discord.say({ content: 'nobody' }), { withinMs: 50 })
    await expect(discord.replyTo(discord.say({ content: 'hello?' }), { withinMs: 50 })).rejects.toThrow(
      'waited 50 ms for the app to reply to "hello?"',
    )
    await connect(discord, { onMessage: (message) => !message.author.bot && message.reply('here') })
    await expect(discord.noReplyTo(discord.say({ content: 'hm' }), { withinMs: 500 })).rejects.toThrow(
      'the app replied: "here"',
    )
  })
})

describe('rights', () => {
  test.each([
    ['ViewChannel', 'channel', 50001],
    ['SendMessages', 'channel', 50013],
    ['SendMessagesInThreads', 'thread', 50013],
    ['ReadMessageHistory', 'channel', 160002],
  ] as const)('without %s a reply in the %s is refused with %i', async (right, place, code) => {
    const discord = await start()
    const client = await connect(discord)
    const channel = discord[place]
    const message = discord.say({ content: 'x', channel })
    discord.deny(channel, right)
    const body = { content: 'y', allowed_mentions: { parse: [] }, message_reference: { message_id: message.id } }
    const sent = client.rest.post(`/channels/${channel.id}/messages`, { body })
    await expect(sent).rejects.toMatchObject({ code, status: 403 })
    discord.allow(channel, right)
    await expect(client.rest.post(`/channels/${channel.id}/messages`, { body })).resolves.toMatchObject({
      content: 'y',
    })
  })

  test('the client can work out the same rights', async () => {
    const discord = await start()
    const client = await connect(discord)
    discord.deny(discord.channel, 'SendMessages')
    await expect
      .poll(() => {
        const channel = client.channels.cache.get(discord.channel.id)
        return channel && 'permissionsFor' in channel && channel.permissionsFor(client.user)?.has('SendMessages')
      })
      .toBe(false)
  })

  test('closed direct messages and other people’s messages are refused', async () => {
    const discord = await start()
    const client = await connect(discord)
    const shy = discord.addUser({ name: 'shy', closedToMessages: true })
    await expect(client.users.send(shy.id, 'hello')).rejects.toMatchObject({ code: 50007 })
    const message = discord.say({ content: 'mine' })
    const body = { content: 'yours', allowed_mentions: { parse: [] } }
    await expect(
      client.rest.patch(`/channels/${discord.channel.id}/messages/${message.id}`, { body }),
    ).rejects.toMatchObject({
      code: 50005,
    })
  })
})

describe('failures', () => {
  test('a 429 is waited out and tried again', async () => {
    const discord = await askingApp((interaction) => interaction.reply('here'))
    const fault = discord.failNext({ method: 'POST', route: /callback$/, status: 429, retryAfter: 0.2 })
    const outcome = await discord.command('ask', { question: 'why' })
    expect(fault.hits).toBe(1)
    expect(outcome.ms).toBeGreaterThanOrEqual(200)
    expect(discord.invalidRequests).toBe(1)
  })

  test('a 429 of the whole app is told as such', async () => {
    const discord = await start()
    const client = await connect(discord)
    const limited: boolean[] = []
    client.rest.on('rateLimited', (info) => limited.push(info.global))
    discord.failNext({ status: 429, global: true, retryAfter: 0.05 })
    await client.application.fetch()
    expect(limited).toContain(true)
  })

  test('a 500 is tried again; after a burst the client gives up', async () => {
    const errors: unknown[] = []
    const discord = await askingApp(
      (interaction) => interaction.reply('here'),
      {},
      { errors, options: { rest: { retries: 1 } } },
    )
    discord.failNext({ route: /callback$/, status: 500 })
    await expect(discord.command('ask', { question: 'why' })).resolves.toMatchObject({ ack: 'reply' })
    discord.failNext({ route: /callback$/, status: 503, times: 2 })
    await expect(discord.command('ask', { question: 'why' }, { withinMs: 500 })).rejects.toThrow('a response to /ask')
    expect(errors).toHaveLength(1)
  })

  test('an answer that was lost on its way is found acknowledged when it is tried again', async () => {
    const codes: unknown[] = []
    const discord = await askingApp(async (interaction) => {
      await interaction.reply('here').catch((error: unknown) => codes.push(codeOf(error)))
    })
    discord.failNext({ route: /callback$/, status: 502, carriedOut: true })
    const outcome = await discord.command('ask', { question: 'why' })
    expect(outcome.message.content).toBe('here')
    await expect.poll(() => codes).toEqual([40060])
  })

  test('an answer that stalls is carried out at once', async () => {
    let waitedMs = 0
    const discord = await askingApp(async (interaction) => {
      const before = performance.now()
      await interaction.reply('here')
      waitedMs = performance.now() - before
    })
    discord.failNext({ route: /callback$/, delayMs: 150 })
    const outcome = await discord.command('ask', { question: 'why' })
    expect(outcome.ms).toBeLessThan(150)
    await expect.poll(() => waitedMs).toBeGreaterThanOrEqual(145)
  })

  test.each([50013, 50001, 160002, 10008, 50007, 10015, 200000])('code %i is given when ordered', async (code) => {
    const codes: unknown[] = []
    const discord = await askingApp(async (interaction) => {
      await interaction.reply('here').catch((error: unknown) => codes.push(codeOf(error)))
    })
    discord.failNext({ code })
    await expect(discord.command('ask', { question: 'why' }, { withinMs: 100 })).rejects.toThrow('a response to /ask')
    expect(codes).toEqual([code])
  })

  test('a response after the deadline finds the interaction unknown', async () => {
    const codes: unknown[] = []
    const discord: LoopbackDiscord = await askingApp(async (interaction) => {
      discord.passTime(3001)
      await interaction.reply('late').catch((error: unknown) => codes.push(codeOf(error)))
    })
    await expect(discord.command('ask', { question: 'why' }, { withinMs: 300 })).rejects.toThrow(
      'refused: 404 10062 Unknown interaction',
    )
    expect(codes).toEqual([10062])
  })

  test('the token of an interaction ends after fifteen minutes, and is worth nothing before the first response', async () => {
    const codes: unknown[] = []
    const discord: LoopbackDiscord = await askingApp(async (interaction) => {
      await interaction.webhook.send('too early').catch((error: unknown) => codes.push(codeOf(error)))
      await interaction.reply('here')
      discord.passTime(15 * 60_000 + 1)
      await interaction.editReply('too late').catch((error: unknown) => codes.push(codeOf(error)))
    })
    await discord.command('ask', { question: 'why' })
    await expect.poll(() => codes).toEqual([10015, 50027])
  })

  test('a second response to one interaction is refused', async () => {
    const codes: unknown[] = []
    const discord = await askingApp(async (interaction) => {
      await interaction.reply('one')
      const body = { type: 4, data: { content: 'two', allowed_mentions: { parse: [] } } }
      await interaction.client.rest
        .post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false })
        .catch((error: unknown) => codes.push(codeOf(error)))
    })
    await discord.command('ask', { question: 'why' })
    await expect.poll(() => codes).toEqual([40060])
  })

  test('the sixth message in five seconds waits, for the headers say so', async () => {
    const discord = await start()
    const client = await connect(discord)
    const limited: unknown[] = []
    client.rest.on('rateLimited', (info) => limited.push(info.route))
    const send = async (): Promise<unknown> =>
      client.rest.post(`/channels/${discord.channel.id}/messages`, {
        body: { content: 'x', allowed_mentions: { parse: [] } },
      })
    for (let n = 1; n <= 5; n += 1) await send()
    const sixth = send().catch(() => undefined)
    await expect.poll(() => limited).toEqual(['/channels/:id/messages'])
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([])
    void sixth
  })
})

describe('what breaks a rule', () => {
  test('a body over a limit is refused as Discord refuses it, and noted with its place', async () => {
    const errors: unknown[] = []
    const discord = await askingApp((interaction) => interaction.reply({ content: 'x'.repeat(2001) }), {}, { errors })
    await expect(discord.command('ask', { question: 'why' }, { withinMs: 200 })).rejects.toThrow('refused: 400 50035')
    expect(errors).toMatchObject([{ code: 50035, rawError: { errors: { data: { content: { _errors: [{}] } } } } }])
    expect(discord.takeViolations()).toEqual([
      expect.stringMatching(/^POST .*callback: data\.content: must have at most 2000 characters \(has 2001\)$/),
    ])
  })

  test('a message that could ping is carried out and noted', async () => {
    const discord = await askingApp((interaction) =>
      interaction.reply({ content: 'x', allowedMentions: { parse: ['users'] } }),
    )
    await discord.command('ask', { question: 'why' })
    expect(discord.takeViolations()).toEqual([expect.stringContaining('data.allowed_mentions.parse: must be empty')])
  })

  test('a route that does not exist and a nameless client are noted', async () => {
    const discord = await start()
    const response = await fetch(`${discord.apiUrl}/v10/nothing`, { headers: { 'user-agent': 'me' } })
    expect(response.status).toBe(404)
    expect(discord.takeViolations()).toEqual([
      'GET /nothing: User-Agent must be "DiscordBot (url, version)", is me',
      'GET /nothing: there is no such route',
    ])
  })

  test('uploaded files come with the message', async () => {
    const discord = await askingApp((interaction) =>
      interaction.reply({ content: 'file', files: [{ attachment: Buffer.from('abc'), name: 'a.txt' }] }),
    )
    const { message } = await discord.command('ask', { question: 'why' })
    const [attachment] = message.attachments
    expect(attachment).toMatchObject({ filename: 'a.txt', size: 3 })
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('abc')
    expect(discord.requests.at(-1)).toMatchObject({ files: ['a.txt'], status: 204 })
    expect(discord.violations).toEqual([])
  })
})

function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : error
}
