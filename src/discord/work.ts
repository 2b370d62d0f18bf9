import type { Log } from '../log.ts'
import { Turns } from './turns.ts'
import { troubleOf, type TroubleCounts } from './troubles.ts'

/** The pieces of work under way; each runs to its end whatever happens. */
export class Work {
  readonly #log: Log
  readonly #counts: TroubleCounts
  readonly #onTokenRefused: () => void
  readonly #running = new Set<Promise<void>>()
  readonly #turns = new Turns()
  #stopping = false

  constructor(log: Log, counts: TroubleCounts, onTokenRefused: () => void) {
    this.#log = log
    this.#counts = counts
    this.#onTokenRefused = onTokenRefused
  }

  /**
   * What is Discord's trouble is counted; what is our mistake is logged whole and answered with an apology.
   *
   * @param work  says what it did, for the log; undefined where there was nothing to do
   */
  start(event: string, work: () => Promise<string | undefined>, apologise?: () => Promise<void>): void {
    if (this.#stopping) return
    const since = performance.now()
    const done = this.#turns
      .take()
      .then(work)
      .then((did) => {
        if (did !== undefined) this.#log.info({ event, did, ms: Math.round(performance.now() - since) }, 'done')
      })
      .catch(async (error: unknown) => {
        if (this.#note(event, error)) return
        this.#log.error({ err: error, event }, 'failed')
        await apologise?.()
      })
      .catch((error: unknown) => this.#log.error({ err: error, event }, 'not even an apology could be sent'))
      .finally(() => this.#running.delete(done))
    this.#running.add(done)
  }

  /** Takes nothing new, and waits for what runs. */
  async finish(withinMs: number): Promise<void> {
    this.#stopping = true
    await Promise.race([Promise.all(this.#running), after(withinMs)])
  }

  get stopping(): boolean {
    return this.#stopping
  }

  #note(event: string, error: unknown): boolean {
    const trouble = troubleOf(error)
    if (trouble === undefined) return false
    // Refusals that discord.js tried again are counted as they come, the last one with them.
    if (trouble !== 'server-error' && trouble !== 'rate-limited') this.#counts.add(trouble)
    this.#log.warn({ trouble, event }, 'Discord did not take an answer')
    if (trouble === 'token-refused') this.#onTokenRefused()
    return true
  }
}

/** @returns after that time, and keeps no process alive */
export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
