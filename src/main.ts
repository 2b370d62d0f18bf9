import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { config as loadEnvFile } from 'dotenv'
import { readCorpus } from './article/read-corpus.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { loadCommands } from './load-commands.ts'
import { readArticle } from './quote/read-article.ts'
import type { Desk } from './reply/desk.ts'
import { readEnglish } from './search/english.ts'
import { makeLibraryInSlices } from './search/library.ts'
import { openPressJournal } from './store/press-journal.ts'
import { chat } from './terminal/chat.ts'
import { corpusReport, startLines } from './terminal/corpus-report.ts'

/** `npm start`, `npm run corpus` and `npm run register`. */
async function main(task: string | undefined): Promise<void> {
  loadEnvFile({ quiet: true })
  const config = readConfig(process.env)
  if (task === 'corpus') return printCorpus(config)
  const commands = await loadCommands(join(import.meta.dirname, '..', 'commands'))
  if (task === 'register') {
    const { register } = await import('./discord/register.ts')
    const outcome = await register(commands, config)
    process.stdout.write(outcome === 'same' ? 'Discord has these commands already.\n' : 'Commands registered.\n')
    return
  }
  const read = await readCorpus(config.corpusDir)
  process.stderr.write(startLines(read))
  await mkdir(config.dataDir, { recursive: true })
  const desk: Desk = {
    library: await makeLibraryInSlices(read.articles.map(readArticle)),
    presses: await openPressJournal(join(config.dataDir, 'presses.jsonl')),
    commands: [...commands.values()],
  }
  if (config.discordToken !== undefined) {
    // Loaded only here: without a token nobody waits for discord.js.
    const { runBot } = await import('./discord/bot.ts')
    readEnglish()
    await runBot(commands, desk, { ...config, discordToken: config.discordToken })
    // Sockets that Discord keeps open must not keep the process.
    process.exit(0)
  }
  process.stderr.write(
    'To connect Discord, put DISCORD_TOKEN=… into .env (README, "Put it on a server"). Until then this is a chat: /help, /quit\n',
  )
  await chat(commands, desk, {
    input: process.stdin,
    output: process.stdout,
    historyFile: join(config.dataDir, 'terminal-history'),
  })
}

async function printCorpus({ corpusDir }: Config): Promise<void> {
  const read = await readCorpus(corpusDir)
  process.stdout.write(corpusReport(read, read.articles.map(readArticle)))
  if (read.problems.length > 0) process.exitCode = 1
}

main(process.argv[2]).catch((error: unknown) => {
  // What the owner can mend is said in a sentence; what only we can mend is shown whole.
  const told = error instanceof ConfigError || (error instanceof Error && error.name === 'FatalError')
  process.stderr.write(
    `${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
})
