/** Lets `count` through in any stretch of `windowMs`; the gateway's 120 sends a minute where nothing is given. */
export class SendLimit {
  readonly count: number
  readonly windowMs: number
  #taken: number[] = []

  constructor(count = 120, windowMs = 60_000) {
    this.count = count
    this.windowMs = windowMs
  }

  /** @returns false when it is too much */
  take(now: number): boolean {
    this.#taken = this.#taken.filter((at) => now - at < this.windowMs)
    if (this.#taken.length >= this.count) return false
    this.#taken.push(now)
    return true
  }

  left(): number {
    return this.count - this.#taken.length
  }

  /** Milliseconds until the oldest one no longer counts. */
  resetAfterMs(now: number): number {
    const [oldest] = this.#taken
    return oldest === undefined ? 0 : Math.max(0, oldest + this.windowMs - now)
  }
}
