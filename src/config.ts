import * as v from 'valibot'

/** Everything that can be set; `.env.example` explains each. */
export interface Config {
  readonly discordToken?: string
  /** REST base without the version, no trailing slash. */
  readonly discordApiUrl: string
  /** Whether the bot asks Discord for the text of messages that are not meant for it. */
  readonly messageContentIntent: boolean
  readonly corpusDir: string
  readonly dataDir: string
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

/** All that is wrong with the settings, named at once; never holds a value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Settings from environment variables; an empty one counts as not set.
 *
 * @throws {ConfigError}
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.entries).flatMap((name) => {
      const value = env[name]?.trim()
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
  const result = v.safeParse(SETTINGS, given)
  if (!result.success) throw new ConfigError(result.issues.map((issue) => `.env: ${issue.message}`).join('\n'))
  const { DISCORD_TOKEN, DISCORD_API_URL, MESSAGE_CONTENT_INTENT, CORPUS_DIR, DATA_DIR, LOG_LEVEL } = result.output
  return {
    ...(DISCORD_TOKEN === undefined ? {} : { discordToken: DISCORD_TOKEN }),
    discordApiUrl: DISCORD_API_URL.replace(/\/+$/, ''),
    messageContentIntent: MESSAGE_CONTENT_INTENT === 'yes',
    corpusDir: CORPUS_DIR,
    dataDir: DATA_DIR,
    logLevel: LOG_LEVEL,
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

const SETTINGS = v.object({
  DISCORD_TOKEN: v.optional(
    // The value is a secret: the message says what is expected and not what was got.
    v.pipe(v.string(), v.regex(/^[\w.-]{20,200}$/, 'expected DISCORD_TOKEN as the token from the developer portal')),
  ),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isHttpUrl, ({ input }) => `expected DISCORD_API_URL as an http or https address, got "${input}"`),
    ),
    'https://discord.com/api',
  ),
  MESSAGE_CONTENT_INTENT: v.optional(
    v.picklist(['yes', 'no'], ({ input }) => `expected MESSAGE_CONTENT_INTENT as yes or no, got "${String(input)}"`),
    'no',
  ),
  CORPUS_DIR: v.optional(v.string(), 'corpus'),
  DATA_DIR: v.optional(v.string(), 'data'),
  LOG_LEVEL: v.optional(
    v.picklist(
      LOG_LEVELS,
      ({ input }) => `expected LOG_LEVEL as one of ${LOG_LEVELS.join(', ')}, got "${String(input)}"`,
    ),
    'info',
  ),
})

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
