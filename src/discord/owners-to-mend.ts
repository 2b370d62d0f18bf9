import { FatalError, TOKEN_REFUSED } from './fatal-error.ts'
import { troubleOf } from './troubles.ts'

/** What the owner can mend of an error at the start; undefined for what only we can. */
export function ownersToMend(error: unknown, discordApiUrl: string): FatalError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'TokenInvalid' || troubleOf(error) === 'token-refused') return TOKEN_REFUSED
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new FatalError(`Discord could not be reached at ${discordApiUrl} (${code}). Is this machine online?`)
  }
  return undefined
}
