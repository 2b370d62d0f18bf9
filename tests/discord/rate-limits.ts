import { createHash } from 'node:crypto'
import { SendLimit } from './send-limit.ts'

/** Of one route; Discord says its own by header only, these are plausible ones to keep clients honest. */
export interface Bucket {
  readonly count: number
  readonly windowMs: number
}

/** Discord API docs, "Rate Limits", "Global Rate Limit": requests a second; interaction endpoints do not count. */
const GLOBAL_COUNT = 50

export interface Limited {
  readonly headers: Readonly<Record<string, string>>
  /** Set when the request is one too many. */
  readonly tooMany?: { readonly retryAfter: number; readonly global: boolean }
}

/** Counts requests by route and major parameter, and tells clients by header, as Discord does. */
export class RateLimits {
  readonly #global = new SendLimit(GLOBAL_COUNT, 1000)
  readonly #buckets = new Map<string, SendLimit>()

  /**
   * @param route   method and pattern of the route
   * @param major   the channel, server or webhook; each has a count of its own
   * @param bucket  undefined: no limit, as for interaction callbacks
   */
  take(route: string, major: string, bucket: Bucket | undefined, isGlobal: boolean): Limited {
    const now = Date.now()
    if (isGlobal && !this.#global.take(now)) {
      const retryAfter = seconds(this.#global.resetAfterMs(now))
      const headers = { 'retry-after': String(retryAfter), 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
      return { headers, tooMany: { retryAfter, global: true } }
    }
    if (!bucket) return { headers: {} }
    const key = `${route} ${major}`
    const limit = this.#buckets.get(key) ?? new SendLimit(bucket.count, bucket.windowMs)
    this.#buckets.set(key, limit)
    const allowed = limit.take(now)
    const resetAfter = seconds(limit.resetAfterMs(now))
    const headers = {
      'x-ratelimit-limit': String(bucket.count),
      'x-ratelimit-remaining': String(limit.left()),
      'x-ratelimit-reset': String(now / 1000 + resetAfter),
      'x-ratelimit-reset-after': String(resetAfter),
      'x-ratelimit-bucket': createHash('md5').update(route).digest('hex'),
    }
    if (allowed) return { headers }
    return {
      headers: { ...headers, 'retry-after': String(resetAfter), 'x-ratelimit-scope': 'user' },
      tooMany: { retryAfter: resetAfter, global: false },
    }
  }
}

function seconds(ms: number): number {
  return Math.ceil(ms) / 1000
}
