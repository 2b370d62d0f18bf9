import { pino, type Logger } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** One JSON line an event, to stderr. No text of a message, no user id above debug level, the token never. */
export function makeLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  // Written at once, so that the line that says why the process ended is not lost with it.
  const destination = pino.destination({ fd: 2, sync: true })
  return pino({ level: logLevel, base: null, serializers: { err: errorToLog } }, destination)
}

/**
 * An error as it may be logged. discord.js hangs the whole request on its errors: the body has the asker's words, and the
 * address of an interaction has its token, so only what is named here is taken.
 */
export function errorToLog(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack } = error
  const told = ['code', 'status', 'method'].flatMap((key) => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : []
  })
  return { name, message, stack, ...Object.fromEntries(told) }
}
