import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoopbackDiscord } from './loopback-discord.ts'

export interface BotProcessOptions {
  /** The folder of articles; an empty one where nothing is said. */
  readonly corpusDir?: string
  /** Kept between starts when given; else fresh, and removed by `stop()`. */
  readonly dataDir?: string
  /** More environment variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** `npm start --silent` where nothing is said, which builds first. */
  readonly command?: readonly [string, ...string[]]
  /** Until it is ready; a build is part of it. */
  readonly withinMs?: number
  /** Do not wait until it is ready: for starts that are to fail. */
  readonly startOnly?: boolean
}

const repositoryRoot = join(import.meta.dirname, '..', '..')

/**
 * The app as its owner starts it, in a process group of its own.
 *
 * Its exit code is the bot's when `command` starts node itself. `npm start` ends by the signal it gets, whatever the bot
 * did: tests of exit codes use `['node', 'dist/src/main.js']` after a build.
 */
export class BotProcess {
  readonly dataDir: string
  readonly #child: ChildProcess
  readonly #temporary: string
  #stdout = ''
  #stderr = ''
  /** Resolves when nobody in the group can write any more: when the last of it has ended. */
  readonly #allEnded: Promise<void>
  /** Of the first process; null when it ended by a signal. */
  readonly exitCode: Promise<number | null>

  private constructor(child: ChildProcess, dataDir: string, temporary: string, changed: () => void) {
    this.dataDir = dataDir
    this.#child = child
    this.#temporary = temporary
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text
      changed()
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
      changed()
    })
    this.#allEnded = new Promise((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
    this.exitCode = new Promise((resolve) => {
      child.once('exit', (code) => {
        resolve(code)
        changed()
      })
      child.once('error', (error) => {
        this.#stderr += String(error)
        resolve(null)
        changed()
      })
    })
  }

  /** Resolves once the app has identified and said that it is ready, by a log line or by its presence. */
  static async start(discord: LoopbackDiscord, options: BotProcessOptions = {}): Promise<BotProcess> {
    const temporary = await mkdtemp(join(tmpdir(), 'verbatim-'))
    const dataDir = options.dataDir ?? join(temporary, 'data')
    const [file, ...args] = options.command ?? ['npm', 'start', '--silent']
    const presencesBefore = discord.gateway.presences.length
    const identifiesBefore = discord.gateway.identifies
    const child = spawn(file, args, {
      cwd: repositoryRoot,
      detached: true, // a group of its own, so that npm and what it starts can be ended together
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        CORPUS_DIR: options.corpusDir ?? join(temporary, 'corpus'),
        DATA_DIR: dataDir,
        ...options.env,
      },
    })
    const bot = new BotProcess(child, dataDir, temporary, () => discord.world.waiting.changed())
    if (options.startOnly) return bot
    const ready = (): true | undefined => {
      if (bot.#ended)
        throw new Error(`the app ended before it was ready (${child.exitCode ?? child.signalCode})\n${bot.output}`)
      if (discord.gateway.identifies === identifiesBefore || discord.gateway.connected === 0) return undefined
      const online = discord.gateway.presences.slice(presencesBefore).some(isOnline)
      return online || /\bready\b/i.test(bot.output) || undefined
    }
    try {
      await discord.until(ready, { withinMs: options.withinMs ?? 90_000, what: 'the app to be ready' })
    } catch (error) {
      const output = bot.output
      await bot.stop()
      throw new Error(`the app did not become ready:\n${output}`, { cause: error })
    }
    return bot
  }

  get stdout(): string {
    return this.#stdout
  }

  get stderr(): string {
    return this.#stderr
  }

  get output(): string {
    return this.#stdout + this.#stderr
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Sends it to the whole group, as Ctrl+C in a terminal or a service manager does. */
  signal(name: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(-pid, name)
    } catch (error) {
      // The group is gone already.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }

  /** Ends the group: politely, and after `graceMs` not so; removes its folder. */
  async stop(graceMs = 6000): Promise<void> {
    this.signal('SIGTERM')
    const killer = setTimeout(() => this.signal('SIGKILL'), graceMs)
    await this.#allEnded
    clearTimeout(killer)
    await rm(this.#temporary, { recursive: true, force: true })
  }

  get #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }
}

function isOnline(presence: unknown): boolean {
  return typeof presence === 'object' && presence !== null && 'status' in presence && presence.status === 'online'
}
