import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command, type Command } from '../../src/command.ts'
import { readConfig } from '../../src/config.ts'
import { runBot } from '../../src/discord/bot.ts'
import type { Desk } from '../../src/reply/desk.ts'
import { md } from '../../src/reply/markdown.ts'
import { text } from '../../src/reply/components.ts'
import { customIdOf } from '../../src/reply/press.ts'
import { openPressJournal } from '../../src/store/press-journal.ts'
import { libraryOf } from '../answer/library-of.ts'
import { LoopbackDiscord } from './loopback-discord.ts'

// Our own mistakes, on purpose: commands that no release has, run by the real bot in this process.
const throws = command({
  name: 'ask',
  description: 'breaks',
  options: [{ name: 'question', description: 'any', type: 'text' }],
  run: () => {
    throw new Error('a mistake of ours')
  },
})
const tooLong = command({
  name: 'long',
  description: 'breaks a limit',
  options: [],
  run: () => ({ components: [text(md`${'x'.repeat(5000)}`)], onlyYou: false }),
})
const keeps = command({
  name: 'keeps',
  description: 'keeps a long press',
  options: [],
  run(_given, desk) {
    customIdOf({ command: 'ask', options: { question: 'long '.repeat(50) } }, desk.presses)
    return {
      components: [
        text(md`
kept
        `),
      ],
      onlyYou: false,
    }
  },
})

let discord: LoopbackDiscord
let ended: Promise<void>
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-mistakes-'))
  discord = await LoopbackDiscord.start()
  const desk: Desk = {
    library: libraryOf({ ferry: 'The ferry sails at nine.' }),
    presses: await openPressJournal(join(folder, 'data', 'presses.jsonl')),
    commands: [],
  }
  const commands = new Map<string, Command>([throws, tooLong, keeps].map((one) => [one.name, one]))
  const config = readConfig({ DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'silent' })
  ended = runBot(commands, desk, { ...config, discordToken: discord.token })
  await discord.until(() => discord.commands.length === 3 || undefined, { withinMs: 5000, what: 'the commands' })
})

afterEach(async () => {
  discord.closeGateway(4004)
  await expect(ended).rejects.toThrow('token')
  expect(discord.violations).toEqual([])
  await discord.stop()
  await rm(folder, { recursive: true })
})

const textOf = (message: { readonly components?: unknown }) => JSON.stringify(message.components)

test('a command that throws is answered with one honest sentence, to the asker alone', async () => {
  const { message, ephemeral } = await discord.command('ask', { question: 'When?' })
  expect(textOf(message)).toContain('Something went wrong on my side')
  expect(ephemeral).toBe(true)
})

test('a mention that throws is answered with the same sentence', async () => {
  const reply = await discord.replyTo(discord.say({ content: `<@${discord.bot.id}> When?` }))
  expect(textOf(reply)).toContain('Something went wrong on my side')
})

test('a reply that breaks a limit of Discord’s is never sent', async () => {
  const { message } = await discord.command('long')
  expect(textOf(message)).toContain('Something went wrong on my side')
})

test('a disk that takes nothing keeps no answer back', async () => {
  await writeFile(join(folder, 'data'), 'a file where the folder should be')
  const { message } = await discord.command('keeps')
  expect(textOf(message)).toContain('kept')
})
