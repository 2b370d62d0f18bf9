/**
 * Turns for work that begins in the same moment: whoever takes one begins a round of the event loop after the one before, so
 * that heartbeats, timers and "thinking …" are not held up by twenty questions at once, only by one.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when it is this taker's turn; the first waits for nobody. */
  take(): Promise<void> {
    const mine = this.#last
    this.#last = mine.then(() => new Promise((resolve) => setImmediate(resolve)))
    return mine
  }
}
