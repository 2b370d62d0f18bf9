import type { APIMessage, APIStringSelectComponent } from 'discord-api-types/v10'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { BotProcess } from './bot-process.ts'
import { LoopbackDiscord } from './loopback-discord.ts'

const ARTICLE = `---
title: New ferry between Holm and Sande
publisher: The Sande Courier
published: 2025-05-02
url: https://courier.example/ferry
---

The new ferry between Holm and Sande will sail from 3 June, the county said on Friday. It takes 120 cars.

“Nobody will miss the old boat,” said Oleksandr Shevchenko, who has worked on the quay since 1998.

Tickets cost 45 crowns. Children under six travel free. @everyone <@1> [click](https://evil.example) **is** in no ticket.

The old ferry was built in Gdańsk and will be sold to an island in Greece.
`
const START = ['node', 'dist/src/main.js'] as const

let discord: LoopbackDiscord
let bot: BotProcess
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'))
  await writeFile(join(folder, 'ferry.md'), ARTICLE)
  discord = await LoopbackDiscord.start()
  // By its real start command; the other tests here start node themselves, because npm ends by the signal it gets.
  bot = await BotProcess.start(discord, { corpusDir: folder })
  await registered()
}, 120_000)

afterAll(async () => {
  await bot.stop()
  await discord.stop()
  await rm(folder, { recursive: true, force: true })
})

afterEach(() => {
  expect(discord.takeViolations()).toEqual([])
})

const registered = () =>
  discord.until(() => discord.commands.length > 0 || undefined, { withinMs: 5000, what: 'the commands' })

/** All text of a message, as Discord would format it. */
function textOf(message: APIMessage): string {
  return JSON.stringify(message.components)
}

function selectsIn(message: APIMessage): APIStringSelectComponent[] {
  const within = (part: unknown): APIStringSelectComponent[] => {
    if (typeof part !== 'object' || part === null) return []
    // Found by its type, as Discord's client does.
    if ('type' in part && part.type === 3) return [part as APIStringSelectComponent]
    return Object.values(part).flatMap(within)
  }
  return within(message.components)
}

describe('/ask', () => {
  test('answers with the passage, the sentence in bold, and where it stands', async () => {
    const { message, ephemeral, ms } = await discord.command('ask', { question: 'Where was the old ferry built?' })
    expect(textOf(message)).toContain('**The old ferry was built in Gdańsk and will be sold to an island in Greece.**')
    expect(textOf(message)).toContain('The Sande Courier')
    expect(textOf(message)).toContain('paragraph 4')
    expect(textOf(message)).toContain('https://courier.example/ferry#:~:text=')
    expect(ephemeral).toBe(false)
    expect(ms).toBeLessThan(1000)
  })

  test('names who is quoted', async () => {
    const { message } = await discord.command('ask', { question: 'Who will miss the old boat?' })
    expect(textOf(message)).toContain('“Nobody will miss the old boat,”')
    expect(textOf(message)).toContain('**Oleksandr Shevchenko**')
  })

  test('answers a question for words with the quote first', async () => {
    const { message } = await discord.command('ask', { question: 'Who said “nobody will miss the old boat”?' })
    expect(textOf(message)).toMatch(/> “Nobody will miss the old boat,”\\n> — \*\*Oleksandr Shevchenko\*\*/)
    const quotes = await discord.press(message, 'Quotes by Oleksandr Shevchenko')
    expect(textOf(quotes.message)).toContain('1 quote')
  })

  test('says that the article does not say', async () => {
    const { message } = await discord.command('ask', { question: 'Who won the World Cup?' })
    expect(textOf(message)).toContain('The article does not say.')
  })

  test('is answered to the asker alone when wanted', async () => {
    const { ephemeral } = await discord.command('ask', { question: 'What do tickets cost?', private: true })
    expect(ephemeral).toBe(true)
  })

  test('lets nothing in an article or a question act', async () => {
    const { message } = await discord.command('ask', { question: 'Tickets? @everyone <@&2> [x](https://y.example)' })
    expect(textOf(message)).toContain('@everyone')
    expect(message.mention_everyone).toBe(false)
    expect(message.mentions).toEqual([])
    expect(message.mention_roles).toEqual([])
    expect(textOf(message)).not.toContain('[click](')
  })

  test.each(['   ', '🎉🎉', 'ferry '.repeat(900), 'what is it about?'])(
    'meets %j with a clear sentence',
    async (question) => {
      const { message } = await discord.command('ask', { question })
      expect(textOf(message)).toMatch(/question|words/)
    },
  )

  test('works in a direct message, in a thread, and where only the asker installed it', async () => {
    for (const where of [{ dm: true }, { channel: discord.thread }, { userInstalled: true }]) {
      const { message } = await discord.command('ask', { question: 'What do tickets cost?' }, where)
      expect(textOf(message)).toContain('45 crowns')
    }
  })

  test('offers articles while typing', async () => {
    const choices = await discord.autocomplete('ask', {
      focused: 'article',
      values: { question: 'x', article: 'sande' },
    })
    expect(choices).toEqual([
      { name: 'New ferry between Holm and Sande · The Sande Courier · 2025-05-02', value: 'ferry' },
    ])
  })
})

describe('other commands', () => {
  test('/quotes lists by speaker, and offers speakers while typing', async () => {
    const { message } = await discord.command('quotes', { speaker: 'shevtchenko' })
    expect(textOf(message)).toContain('Quotes by Oleksandr Shevchenko')
    const choices = await discord.autocomplete('quotes', { focused: 'speaker', values: { speaker: 'shev' } })
    expect(choices).toEqual([{ name: 'Oleksandr Shevchenko', value: 'Oleksandr Shevchenko' }])
  })

  test('/speakers says who is quoted, as what and how much, and opens what they say', async () => {
    const { message } = await discord.command('speakers', { article: 'ferry' })
    expect(textOf(message)).toContain('**Oleksandr Shevchenko**')
    expect(textOf(message)).toContain('1 quote, 6 words')
    const [menu] = selectsIn(message)
    const chosen = await discord.press(message, menu?.custom_id ?? '', { values: [menu?.options[0]?.value ?? ''] })
    expect(textOf(chosen.message)).toContain('Quotes by Oleksandr Shevchenko')
    expect(chosen.ephemeral).toBe(true)
    expect(textOf((await discord.command('speakers', { article: 'nowhere' })).message)).toContain('No article fits')
  })

  test('/verify says whether a pasted quote is what the article has', async () => {
    const { message } = await discord.command('verify', {
      quote: 'Nobody will miss the new boat',
      speaker: 'Shevchenko',
    })
    expect(textOf(message)).toContain('Altered')
    expect(textOf(message)).toContain('“new” – the article has “old”')
  })

  test('/verify checks each of several quotes pasted together', async () => {
    const { message } = await discord.command('verify', {
      quote: '“Nobody will miss the new boat” and “Tickets cost 45 crowns”',
    })
    expect(textOf(message)).toContain('1 of 2 · ≠ Altered')
    expect(textOf(message)).toContain('2 of 2 · ⇄ Right words, but the article’s own')
  })

  test('/articles and /help say what there is', async () => {
    expect(textOf((await discord.command('articles')).message)).toContain('New ferry between Holm and Sande')
    const help = await discord.command('help')
    expect(help.ephemeral).toBe(true)
    expect(textOf(help.message)).toContain('/passage')
  })

  test('/passage reads on, and turns the page in the message of who asked for it', async () => {
    const { message } = await discord.command('passage', { number: 1 })
    const next = await discord.press(message, 'Next')
    expect(next.ack).toBe('update')
    expect(textOf(next.message)).toContain('paragraph 2 of 4')
    const other = await discord.press(message, 'Next', { user: discord.owner })
    expect(other.ack).toBe('reply')
    expect(other.ephemeral).toBe(true)
  })

  test('/passage with a number that is not there says which are', async () => {
    expect(textOf((await discord.command('passage', { number: 99 })).message)).toContain('1 to 4')
  })
})

describe('buttons under an answer', () => {
  test('show the paragraph in its context, and the quotes, to who presses', async () => {
    const { message } = await discord.command('ask', { question: 'Who will miss the old boat?' })
    const context = await discord.press(message, 'In context (paragraph 2)', { user: discord.owner })
    expect(context.ephemeral).toBe(true)
    expect(textOf(context.message)).toContain('paragraph 2 of 4')
    const quotes = await discord.press(message, 'Quotes')
    expect(textOf(quotes.message)).toContain('Oleksandr Shevchenko')
  })

  test('of another bot, or of long ago, are told to be so', async () => {
    const { message } = await discord.command('articles')
    const made = {
      ...message,
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: '~gone' }] }],
    }
    discord.world.messages.set(message.id, made as APIMessage)
    const pressed = await discord.press(made as APIMessage, 'Old')
    expect(textOf(pressed.message)).toContain('older version')
  })
})

describe('“Check this quote” in the menu of a message', () => {
  const TWO = 'lol Shevchenko said "Nobody will miss the old boat" and then "it was a rotten old tub anyway"'

  test('gives each of its two quotes a verdict, to who asked', async () => {
    const said = discord.say({ content: TWO, author: discord.owner })
    const { message, ephemeral, ms } = await discord.messageCommand('Check this quote', said)
    expect(textOf(message)).toContain('1 of 2 · ✔ Verbatim')
    expect(textOf(message)).toContain('as said by Shevchenko: Nobody will miss the old boat')
    expect(textOf(message)).toContain('**Oleksandr Shevchenko**')
    expect(textOf(message)).toContain('2 of 2 · ∅ Not in this article')
    expect(ephemeral).toBe(true)
    expect(ms).toBeLessThan(1000)
    expect(message.mentions).toEqual([])
  })

  test('takes who is named in the message as the speaker', async () => {
    const said = discord.say({ content: 'Didn’t Kari Lund say “nobody will miss the old boat”??' })
    const { message } = await discord.messageCommand('Check this quote', said)
    expect(textOf(message)).toContain('⇄ Right words, other speaker: Oleksandr Shevchenko')
    expect(textOf(message)).toContain('**Oleksandr Shevchenko**')
  })

  test('takes all of a message without quotes, and of a forwarded one its words', async () => {
    const said = discord.say({ content: 'nobody will miss the old boat - Shevchenko' })
    for (const one of [said, discord.say({ content: '', forwards: said })]) {
      const { message } = await discord.messageCommand('Check this quote', one)
      expect(textOf(message)).toContain('✔ Verbatim')
    }
  })

  test('checks five, and says how many more there are', async () => {
    const content = Array.from({ length: 7 }, (_, i) => `"nobody will miss boat number ${i}"`).join(' ')
    const { message } = await discord.messageCommand('Check this quote', discord.say({ content }))
    expect(textOf(message)).toContain('5 of 7')
    expect(textOf(message)).not.toContain('6 of 7')
    expect(textOf(message)).toContain('2 more quotes were not checked')
  })

  test.each([
    '',
    '🎉',
    '<@1> @everyone',
    '"',
    '>>> ',
    '“”',
    '\u200b'.repeat(50),
    '*_`|~<>#'.repeat(250),
    '"a b" '.repeat(300),
  ])('meets %j with a clear sentence', async (content) => {
    const { message } = await discord.messageCommand('Check this quote', discord.say({ content }))
    expect(textOf(message)).toMatch(/no words|few more|Not in this article/)
    expect(message.mention_everyone).toBe(false)
  })

  test('works in a direct message, in a thread, and where only the asker installed it', async () => {
    for (const where of [{ channel: discord.dm() }, { channel: discord.thread }]) {
      const said = discord.say({ ...where, content: TWO })
      const { message } = await discord.messageCommand('Check this quote', said, where)
      expect(textOf(message)).toContain('1 of 2')
    }
    const said = discord.say({ content: TWO })
    const { message } = await discord.messageCommand('Check this quote', said, { userInstalled: true })
    expect(textOf(message)).toContain('1 of 2')
  })

  test('on a server that the bot is not on, also of a message with a poll', async () => {
    const guild = discord.world.addGuild({ name: 'Far away', owner: discord.owner, hasBot: false })
    const channel = discord.world.addChannel({ kind: 'text', name: 'far', guild })
    const said = discord.say({ channel, content: TWO })
    const stored = discord.world.messages.get(said.id)
    Object.assign(stored ?? {}, {
      poll: { question: { text: 'x' }, answers: [], expiry: null, allow_multiselect: false, layout_type: 1 },
    })
    const { message } = await discord.messageCommand('Check this quote', said, { channel, userInstalled: true })
    expect(textOf(message)).toContain('1 of 2')
  })

  test('reads the page or post that a link shows', async () => {
    const said = discord.say({ content: 'https://x.example/a' })
    Object.assign(discord.world.messages.get(said.id) ?? {}, {
      embeds: [{ type: 'rich', title: 'A post', description: '“Nobody will miss the old boat”' }],
    })
    const { message } = await discord.messageCommand('Check this quote', said)
    expect(textOf(message)).toContain('✔ Verbatim')
  })
})

describe('a mention', () => {
  const mention = () => `<@${discord.bot.id}>`

  test.each(['check this', 'is this right?', 'did he really say that??', ''])(
    'in reply to somebody’s message that it is not shown, saying “%s”, tells of the menu',
    async (asked) => {
      const claimed = discord.say({ content: '"Nobody will miss the new boat"', author: discord.owner })
      const reply = await discord.replyTo(discord.say({ content: `${mention()} ${asked}`, replyTo: claimed }))
      expect(textOf(reply)).toContain('Check this quote')
      expect(textOf(reply)).not.toContain('boat')
    },
  )

  test('in reply to a message that mentions it too checks that one', async () => {
    const claimed = discord.say({ content: `"Nobody will miss the new boat" ${mention()}`, author: discord.owner })
    await discord.replyTo(claimed)
    const reply = await discord.replyTo(discord.say({ content: `${mention()} check this`, replyTo: claimed }))
    expect(textOf(reply)).toContain('≠ Altered')
    expect(reply.mentions).toEqual([])
  })

  test('in reply to somebody asks what it asks, where that is a question', async () => {
    const claimed = discord.say({ content: '"Nobody will miss the new boat"', author: discord.owner })
    const asked = discord.say({ content: `${mention()} What do tickets cost?`, replyTo: claimed })
    expect(textOf(await discord.replyTo(asked))).toContain('45 crowns')
  })

  test.each([
    ['server-error', { status: 502, times: 4 }, 'just now'],
    ['right-missing', { status: 403, code: 50001 }, 'Read Message History'],
  ])('in reply to a message that cannot be fetched (%s) says why', async (_, fault, says) => {
    const claimed = discord.say({ content: 'x', author: discord.owner })
    discord.failNext({ method: 'GET', route: /messages\/\d+$/, ...fault })
    const asked = discord.say({ content: `${mention()} check this`, replyTo: claimed })
    expect(textOf(await discord.replyTo(asked, { withinMs: 9000 }))).toContain(says)
  })

  test('that asks to check, in reply to nothing, is told how', async () => {
    const reply = await discord.replyTo(discord.say({ content: `${mention()} is this real?` }))
    expect(textOf(reply)).toContain('quote marks')
  })

  test('in reply to a message that is gone says so', async () => {
    const claimed = discord.say({ content: 'x', author: discord.owner })
    discord.failNext({ method: 'GET', route: /messages\/\d+$/, status: 404, code: 10008 })
    const reply = await discord.replyTo(discord.say({ content: `${mention()} check this`, replyTo: claimed }))
    expect(textOf(reply)).toContain('gone')
  })

  test.each([
    'check: "Nobody will miss the new boat"',
    '“Nobody will miss the new boat”',
    'is this real?\n> Nobody will miss the new boat',
  ])('with a quote of its own checks it: %j', async (asked) => {
    expect(textOf(await discord.replyTo(discord.say({ content: `${mention()} ${asked}` })))).toContain('≠ Altered')
  })

  test('checks what is forwarded to it, and what is replied to in a direct message', async () => {
    const channel = discord.dm()
    const claimed = discord.say({ content: '"Nobody will miss the new boat"', author: discord.owner })
    expect(textOf(await discord.replyTo(discord.say({ channel, content: '', forwards: claimed })))).toContain(
      '≠ Altered',
    )
    const own = discord.say({ channel, content: 'My aunt has 3 boats' })
    await discord.replyTo(own)
    const reply = await discord.replyTo(discord.say({ channel, content: 'is this right?', replyTo: own }))
    expect(textOf(reply)).toContain('∅ Not in this article')
  })

  test.each(['channel', 'thread', 'dm'] as const)('in a %s is answered as /ask is, pinging nobody', async (place) => {
    const channel = place === 'dm' ? discord.dm() : discord[place]
    const said = discord.say({ channel, content: `${place === 'dm' ? '' : mention()} What do tickets cost?` })
    const reply = await discord.replyTo(said)
    expect(textOf(reply)).toContain('45 crowns')
    expect(reply.mentions).toEqual([])
  })

  test.each(['al-Shevchenko', 'SHEVCHENKO', 'shevtchenko', 'Shevchenkó', 'Shevchenko’s', 'Shevchneko'])(
    'finds a person typed as %s',
    async (typed) => {
      const reply = await discord.replyTo(
        discord.say({ content: `${mention()} who will ${typed} miss on the old boat?` }),
      )
      expect(textOf(reply)).toContain('**Oleksandr Shevchenko**')
    },
  )

  test('with nothing said is told how to ask', async () => {
    const reply = await discord.replyTo(discord.say({ content: `${mention()}  ` }))
    expect(textOf(reply)).toContain('/ask')
  })

  test('by answering one of its messages works as well', async () => {
    const reply = await discord.replyTo(discord.say({ content: `${mention()} What do tickets cost?` }))
    const again = await discord.replyTo(discord.say({ content: 'And where was the old ferry built?', replyTo: reply }))
    expect(textOf(again)).toContain('Gdańsk')
  })

  test('written the old way, and with other people in it, is understood', async () => {
    const said = discord.say({ content: `<@!${discord.bot.id}> what does <@${discord.owner.id}> pay for tickets?` })
    expect(textOf(await discord.replyTo(said))).toContain('45 crowns')
  })

  test('of everyone, by a bot or by a webhook, and what is said to others, is ignored', async () => {
    const robot = discord.addUser({ name: 'robot', bot: true })
    const ignored = [
      discord.say({ content: '@everyone What do tickets cost?', everyone: true }),
      discord.say({ content: `${mention()} What do tickets cost?`, author: robot }),
      discord.say({ content: `${mention()} What do tickets cost?`, webhook: true }),
      discord.say({ content: 'What do tickets cost?' }),
      discord.say({ content: `<@&${discord.guild.id}> What do tickets cost?` }),
      discord.say({ content: '', type: 7 }),
    ]
    await Promise.all(ignored.map((message) => discord.noReplyTo(message)))
  })

  test('where the bot may not write is answered in a direct message that says what is missing', async () => {
    const closed = discord.addChannel('closed')
    discord.deny(closed, 'SendMessages')
    discord.say({ channel: closed, content: `${mention()} What do tickets cost?` })
    const dm = discord.dm()
    const told = await discord.until(
      () =>
        [...discord.world.messages.values()].find((m) => m.channel_id === dm.id && textOf(m).includes('Send Messages')),
      { withinMs: 4000, what: 'the message to the asker' },
    )
    expect(told.author.id).toBe(discord.bot.id)
  })

  test('where the bot may not read the history is answered without a reference', async () => {
    const channel = discord.addChannel('no-history')
    discord.deny(channel, 'ReadMessageHistory')
    const reply = await discord.replyTo(discord.say({ channel, content: `${mention()} What do tickets cost?` }))
    expect(textOf(reply)).toContain('45 crowns')
    expect(reply.message_reference).toBeUndefined()
  })
})

describe('when Discord has a bad moment', () => {
  test.each([
    ['429', { status: 429, retryAfter: 0.1 }],
    ['500', { status: 500 }],
    ['502 twice', { status: 502, times: 2 }],
  ])('%s: the answer comes all the same, once', async (_name, fault) => {
    discord.failNext({ method: 'POST', route: /callback$/, ...fault })
    const { message } = await discord.command('ask', { question: 'What do tickets cost?' })
    expect(textOf(message)).toContain('45 crowns')
  })

  test.each([
    [404, 10062, 'interaction-expired'],
    [400, 40060, 'already-answered'],
    [403, 50013, 'right-missing'],
    [403, 50001, 'right-missing'],
    [404, 10008, 'gone'],
  ])('%i with code %i is noted as %s, tried once, and the next question is answered', async (status, code, trouble) => {
    const noted = () => bot.stderr.split(`"trouble":"${trouble}"`).length
    const before = noted()
    const fault = discord.failNext({ method: 'POST', route: /callback$/, status, code, times: 2 })
    await discord.command('ask', { question: 'What do tickets cost?' }, { withinMs: 500 }).catch(() => undefined)
    expect(fault.hits).toBe(1)
    expect(noted()).toBe(before + 1)
    // The second refusal is still there, for this one.
    await discord.command('ask', { question: 'What do tickets cost?' }, { withinMs: 500 }).catch(() => undefined)
    const { message } = await discord.command('ask', { question: 'What do tickets cost?' })
    expect(textOf(message)).toContain('45 crowns')
  })

  test('a lost connection is resumed', async () => {
    const before = discord.gateway.identifies
    discord.closeGateway(4000)
    await discord.until(() => discord.gateway.connected === 0 || undefined, { withinMs: 4000, what: 'the close' })
    await discord.connected(10_000)
    const { message } = await discord.command('ask', { question: 'What do tickets cost?' })
    expect(textOf(message)).toContain('45 crowns')
    expect(discord.gateway.identifies).toBe(before)
  })
})

describe('one question, one answer', () => {
  const answersTo = async (channel: string) => {
    // Long enough for a second answer to come.
    await new Promise((resolve) => setTimeout(resolve, 400))
    return [...discord.world.messages.values()].filter(
      (m) => m.channel_id === channel && m.author.id === discord.bot.id,
    )
  }

  test('when the answer arrived but Discord’s own reply to it was lost', async () => {
    const channel = discord.addChannel('lost')
    discord.failNext({ method: 'POST', route: /messages$/, status: 502, carriedOut: true })
    await discord.replyTo(discord.say({ channel, content: `<@${discord.bot.id}> What do tickets cost?` }))
    expect(await answersTo(channel.id)).toHaveLength(1)
  })

  test('when the same message event comes twice', async () => {
    const channel = discord.addChannel('twice')
    const said = discord.say({ channel, content: `<@${discord.bot.id}> What do tickets cost?` })
    discord.redeliverLast()
    await discord.replyTo(said)
    expect(await answersTo(channel.id)).toHaveLength(1)
  })
})

test('the first response comes within a second for 99 of 100 questions', async () => {
  const times: number[] = []
  for (let i = 0; i < 100; i += 1) {
    times.push((await discord.command('ask', { question: `What do tickets cost in ${i}?` })).ms)
  }
  times.sort((a, b) => a - b)
  expect(times[98]).toBeLessThan(1000)
})

test('commands that Discord has already are not sent again', async () => {
  const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length
  const before = puts()
  const second = await BotProcess.start(discord, { corpusDir: folder, command: START })
  await discord.until(() => second.output.includes('commands same') || undefined, {
    withinMs: 5000,
    what: 'a look',
  })
  await second.stop()
  expect(puts()).toBe(before)
})

test('no token and no word of a question is logged', async () => {
  await discord.command('ask', { question: 'What about zanzibarbarian tickets?' })
  expect(bot.stderr).toMatch(/"event":"interaction","did":"\/ask","ms":\d+/)
  expect(bot.output).not.toContain(discord.token)
  expect(bot.output).not.toContain('zanzibarbarian')
  expect(bot.output).not.toContain(discord.ada.id)
})

describe('a bot of its own', () => {
  const own: { discord?: LoopbackDiscord; bot?: BotProcess } = {}
  const startOwn = async (options: Parameters<typeof LoopbackDiscord.start>[0], start = {}) => {
    own.discord = await LoopbackDiscord.start(options)
    own.bot = await BotProcess.start(own.discord, { corpusDir: folder, command: START, ...start })
    return { discord: own.discord, bot: own.bot }
  }
  afterEach(async () => {
    await own.bot?.stop()
    await own.discord?.stop()
  })

  test('with the Message Content intent checks whatever message is replied to', async () => {
    const { discord } = await startOwn({ disallowedIntents: 0 }, { env: { MESSAGE_CONTENT_INTENT: 'yes' } })
    const claimed = discord.say({ content: '"Nobody will miss the new boat" - Shevchenko', author: discord.owner })
    const asked = discord.say({ content: `<@${discord.bot.id}> is this right?`, replyTo: claimed })
    const reply = await discord.replyTo(asked)
    expect(textOf(reply)).toContain('≠ Altered')
    expect(reply.message_reference?.message_id).toBe(asked.id)
    await discord.noReplyTo(discord.say({ content: 'is this right? "Nobody will miss the new boat"' }))
  })

  test('stops on SIGTERM: the connection closed with 1000, exit code 0, within 5 s', async () => {
    const { discord, bot } = await startOwn({})
    const asked = performance.now()
    bot.signal('SIGTERM')
    expect(await bot.exitCode).toBe(0)
    expect(performance.now() - asked).toBeLessThan(5000)
    expect(discord.gateway.lastClientClose).toBe(1000)
  })

  test('stops on SIGTERM while it is still connecting', async () => {
    own.discord = await LoopbackDiscord.start()
    const asked = own.discord.failNext({ method: 'GET', route: /gateway\/bot$/, delayMs: 8000 })
    own.bot = await BotProcess.start(own.discord, { corpusDir: folder, command: START, startOnly: true })
    await own.discord.until(() => asked.hits > 0 || undefined, { withinMs: 8000, what: 'the bot to connect' })
    const since = performance.now()
    own.bot.signal('SIGTERM')
    expect(await own.bot.exitCode).toBe(0)
    expect(performance.now() - since).toBeLessThan(5000)
  })

  test('answers what it was asked before SIGTERM', async () => {
    const { discord, bot } = await startOwn({})
    await discord.until(() => discord.commands.length > 0 || undefined, { withinMs: 5000, what: 'the commands' })
    const slow = discord.failNext({ method: 'POST', route: /callback$/, delayMs: 700 })
    const asked = discord.command('ask', { question: 'What do tickets cost?' })
    await discord.until(() => slow.hits > 0 || undefined, { withinMs: 4000, what: 'the answer on its way' })
    bot.signal('SIGTERM')
    expect(textOf((await asked).message)).toContain('45 crowns')
    expect(await bot.exitCode).toBe(0)
    expect(discord.gateway.lastClientClose).toBe(1000)
  })

  test('waits while Discord has an outage at the start, and connects after it', async () => {
    own.discord = await LoopbackDiscord.start()
    const outage = own.discord.failNext({ method: 'GET', route: /gateway\/bot$/, status: 503, times: 6 })
    own.bot = await BotProcess.start(own.discord, { corpusDir: folder, command: START })
    expect(outage.hits).toBe(6)
  })

  test('registers its commands after an outage of that', async () => {
    own.discord = await LoopbackDiscord.start()
    own.discord.failNext({ method: 'GET', route: /commands$/, status: 503, times: 5 })
    own.bot = await BotProcess.start(own.discord, { corpusDir: folder, command: START })
    const { discord } = own
    await discord.until(() => discord.commands.length > 0 || undefined, { withinMs: 8000, what: 'the commands' })
  })

  test('ends with a sentence when its token is revoked while it runs', async () => {
    const { discord, bot } = await startOwn({})
    discord.failNext({ method: 'POST', route: /messages$/, status: 401 })
    discord.say({ content: `<@${discord.bot.id}> What do tickets cost?` })
    expect(await bot.exitCode).toBe(1)
    expect(bot.stderr).toContain('does not accept the token')
  })

  test('npm run register makes Discord’s list of commands ours, once, and needs a token', async () => {
    own.discord = await LoopbackDiscord.start()
    const register = async (env: Record<string, string> = {}) => {
      const command = ['node', 'dist/src/main.js', 'register'] as const
      const ran = await BotProcess.start(own.discord as LoopbackDiscord, { command, startOnly: true, env })
      const code = await ran.exitCode
      await ran.stop()
      return { code, output: ran.output }
    }
    expect(await register()).toEqual({ code: 0, output: 'Commands registered.\n' })
    expect(own.discord.commands.map(({ name }) => name).toSorted()).toEqual([
      'Check this quote',
      'articles',
      'ask',
      'help',
      'passage',
      'quotes',
      'speakers',
      'verify',
    ])
    expect(await register()).toEqual({ code: 0, output: 'Discord has these commands already.\n' })
    expect(await register({ DISCORD_TOKEN: '' })).toMatchObject({
      code: 1,
      output: expect.stringContaining('DISCORD_TOKEN'),
    })
    expect(await register({ DISCORD_TOKEN: 'x'.repeat(60) })).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^Discord does not accept the token\..*\n$/),
    })
  })

  test('keeps the buttons of a long question working after a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-data-'))
    const { discord, bot } = await startOwn({ identifyEveryMs: 0 }, { dataDir })
    await discord.until(() => discord.commands.length > 0 || undefined, { withinMs: 5000, what: 'the commands' })
    const question = `Tell me about the new and the old ferry, the tickets and the cars between Holm and Sande, ${'please '.repeat(20)}`
    const { message } = await discord.command('ask', { question })
    await bot.stop()
    own.bot = await BotProcess.start(discord, { corpusDir: folder, command: START, dataDir })
    const more = await discord.press(message, 'More passages')
    expect(textOf(more.message)).toMatch(/paragraph \d/)
    await rm(dataDir, { recursive: true, force: true })
  })

  test('ends with a sentence when Discord cannot be reached', async () => {
    const { bot } = await startOwn({}, { startOnly: true, env: { DISCORD_API_URL: 'http://127.0.0.1:9/api' } })
    expect(await bot.exitCode).toBe(1)
    expect(bot.stderr).toContain('could not be reached at http://127.0.0.1:9/api')
  })

  test.each([
    ['a token that Discord refuses', { env: { DISCORD_TOKEN: 'x'.repeat(60) } }, {}, /developer portal/],
    ['an intent that is not switched on', {}, { disallowedIntents: 1 << 9 }, /intent/],
  ])('ends with a sentence about %s', async (_name, start, options, sentence) => {
    const { bot } = await startOwn(options, { ...start, startOnly: true })
    expect(await bot.exitCode).toBe(1)
    expect(bot.stderr).toMatch(sentence)
    expect(bot.stderr).not.toMatch(/^\s+at /m)
  })

  test.each([4004, 4010, 4011, 4012, 4013, 4014])(
    'ends with a sentence when the gateway closes with %i',
    async (code) => {
      const { discord, bot } = await startOwn({})
      discord.closeGateway(code)
      expect(await bot.exitCode).toBe(1)
      expect(bot.stderr).toMatch(new RegExp(`Discord closed the connection \\(${code}\\): [a-z].*\\.`))
      expect(bot.stderr).not.toMatch(/^\s+at /m)
    },
  )
})
