import { pino, type Logger } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** One JSON line an event, to stderr. No text of a message, no user id above debug level, the token never. */
export function makeLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  // Written at once, so that the line that says why the process ended is not lost with it.
  return pino(
    { level: logLevel, base: null, redact: ['*.token', '*.headers', 'token'] },
    pino.destination({ fd: 2, sync: true }),
  )
}
