/** Lets tests wait for what is about to happen without sleeping: every change calls `changed()`. */
export class Waiting {
  readonly #checks = new Set<() => void>()
  readonly #giveUp = new Set<(why: Error) => void>()

  changed(): void {
    for (const check of this.#checks) check()
  }

  /**
   * The first defined value of `look`, which is asked now and after each change.
   *
   * @param what  what is waited for, said in the error; a function is asked when the time is up
   * @throws {Error} after `withinMs`, or when the server stops
   */
  async until<T>(
    look: () => T | undefined,
    bound: { readonly withinMs: number; readonly what: string | (() => string) },
  ): Promise<T> {
    const now = look()
    if (now !== undefined) return now
    return new Promise<T>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer)
        this.#checks.delete(check)
        this.#giveUp.delete(fail)
      }
      const fail = (why: Error): void => {
        end()
        reject(why)
      }
      const check = (): void => {
        try {
          const value = look()
          if (value === undefined) return
          end()
          resolve(value)
        } catch (error) {
          fail(error instanceof Error ? error : new Error(String(error)))
        }
      }
      const timer = setTimeout(() => {
        const what = typeof bound.what === 'string' ? bound.what : bound.what()
        fail(new Error(`waited ${bound.withinMs} ms for ${what}`))
      }, bound.withinMs)
      this.#checks.add(check)
      this.#giveUp.add(fail)
    })
  }

  stop(): void {
    for (const fail of this.#giveUp) fail(new Error('the loopback Discord was stopped'))
  }
}
