import { troubleOf } from './troubles.ts'

/**
 * Does something at the start, again and again while Discord answers with errors of its own, ever more slowly.
 *
 * @param stop  settles when there is no more use in trying
 * @throws what is not Discord's trouble, and the last error when it is time to stop
 */
export async function whenDiscordCan<Result>(attempt: () => Promise<Result>, stop: Promise<void>): Promise<Result> {
  let stopped = false
  const stopping = stop.catch(() => undefined).then(() => (stopped = true))
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 4, LONGEST_WAIT_MS)) {
    try {
      return await attempt()
    } catch (error) {
      const trouble = troubleOf(error)
      if (stopped || (trouble !== 'server-error' && trouble !== 'timeout')) throw error
      // Nothing else may keep the process alive meanwhile, so this timer does.
      await Promise.race([new Promise((resolve) => setTimeout(resolve, waitMs)), stopping])
      if (stopped) throw error
    }
  }
}

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 300_000
