import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'

/** What Discord answered that is nobody's bug, by what it means for us. */
export type Trouble =
  | 'interaction-expired'
  | 'already-answered'
  | 'right-missing'
  | 'history-missing'
  | 'gone'
  | 'dm-closed'
  | 'rate-limited'
  | 'token-refused'
  | 'server-error'
  | 'timeout'
  | 'blocked'

/** @returns undefined for what is our own mistake: it is logged whole */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof DiscordAPIError) return BY_CODE.get(Number(error.code)) ?? byStatus(error.status)
  if (error instanceof HTTPError) return byStatus(error.status)
  if (error instanceof RateLimitError) return 'rate-limited'
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return 'timeout'
  return undefined
}

/** How often each trouble was met since the start. */
export class TroubleCounts {
  readonly #counts = new Map<Trouble, number>()

  add(trouble: Trouble): void {
    this.#counts.set(trouble, (this.#counts.get(trouble) ?? 0) + 1)
  }

  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts)
  }
}

// Discord API docs, "Opcodes and Status Codes", JSON error codes.
const BY_CODE: ReadonlyMap<number, Trouble> = new Map([
  [30046, 'rate-limited'],
  [40094, 'rate-limited'],
  [10062, 'interaction-expired'],
  [10015, 'interaction-expired'],
  [50027, 'interaction-expired'],
  [40060, 'already-answered'],
  [50001, 'right-missing'],
  [50013, 'right-missing'],
  [160002, 'history-missing'],
  [10003, 'gone'],
  [10008, 'gone'],
  [50083, 'gone'],
  [50007, 'dm-closed'],
  [20016, 'rate-limited'],
  [200000, 'blocked'],
])

function byStatus(status: number): Trouble | undefined {
  if (status === 401) return 'token-refused'
  if (status === 429) return 'rate-limited'
  return status >= 500 ? 'server-error' : undefined
}
