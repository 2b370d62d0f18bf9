import { afterEach, expect, test } from 'vitest'
import { BotProcess } from './bot-process.ts'
import { LoopbackDiscord } from './loopback-discord.ts'

/** The smallest app with a start, a goodbye and a word in its log. */
const app = `
  import { Client } from 'discord.js'
  const client = new Client({ intents: [1], rest: { api: process.env.DISCORD_API_URL } })
  client.once('clientReady', () => console.log('ready in ' + process.env.DATA_DIR))
  process.once('SIGTERM', async () => { await client.destroy(); process.exit(0) })
  await client.login(process.env.DISCORD_TOKEN)
`

let discord: LoopbackDiscord | undefined
let bot: BotProcess | undefined

afterEach(async () => {
  await bot?.stop()
  await discord?.stop()
})

test('an app in a process of its own is waited for, signalled, and tells its exit code', async () => {
  discord = await LoopbackDiscord.start()
  bot = await BotProcess.start(discord, {
    command: [process.execPath, '--input-type=module', '-e', app],
    withinMs: 10_000,
  })
  expect(discord.gateway.connected).toBe(1)
  await discord.until(() => bot?.stdout.includes('ready') || undefined, { withinMs: 2000, what: 'the log line' })
  expect(bot.stdout).toContain(`ready in ${bot.dataDir}`)
  bot.signal('SIGTERM')
  expect(await bot.exitCode).toBe(0)
  expect(discord.gateway.lastClientClose).toBe(1000)
})

test('stopping waits for the whole group, though its leader goes at once', async () => {
  discord = await LoopbackDiscord.start()
  const child = `process.once('SIGTERM', () => setTimeout(() => { console.log('goodbye'); process.exit() }, 100))
    setTimeout(() => {}, 20_000); console.log('up')`
  const command = ['sh', '-c', '"$0" -e "$1" & wait', process.execPath, child] as const
  const own = await BotProcess.start(discord, { command: [...command], startOnly: true })
  await discord.until(() => own.stdout.includes('up') || undefined, { withinMs: 5000, what: 'the child' })
  await own.stop()
  expect(own.stdout).toContain('goodbye')
})

test('an app that ends before it is ready is an error with its output', async () => {
  discord = await LoopbackDiscord.start()
  const command = [process.execPath, '-e', 'console.error("no corpus"); process.exit(3)'] as const
  await expect(BotProcess.start(discord, { command: [...command], withinMs: 5000 })).rejects.toThrow('no corpus')
  bot = await BotProcess.start(discord, { command: [...command], startOnly: true })
  expect(await bot.exitCode).toBe(3)
})
