/** What only the owner of the bot can mend, in a sentence that says how. */
export class FatalError extends Error {
  override readonly name = 'FatalError'
}

/**
 * Why Discord closed the gateway for good.
 *
 * @param code  close code; Discord API docs, "Gateway Close Event Codes", those marked as not to reconnect
 */
export function fatalClose(code: number): FatalError | undefined {
  const sentence = SENTENCES.get(code)
  return sentence === undefined ? undefined : new FatalError(`Discord closed the connection (${code}): ${sentence}`)
}

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [
    4004,
    'the token is not valid. Reset it in the developer portal (your application → Bot → Reset Token) and put the new one into .env as DISCORD_TOKEN.',
  ],
  [4010, 'the shard number is not valid. Remove shard settings and start again.'],
  [4011, 'the bot is in too many servers for one connection and needs shards.'],
  [4012, 'this version of the gateway is no longer served. Update Verbatim.'],
  [4013, 'an intent was asked for that does not exist. Update Verbatim.'],
  [
    4014,
    'an intent was asked for that is not switched on. Switch Message Content Intent on in the developer portal (your application → Bot → Privileged Gateway Intents), or set MESSAGE_CONTENT_INTENT=no in .env: without it Verbatim needs no privileged intents.',
  ],
])

export const TOKEN_REFUSED = new FatalError(
  'Discord does not accept the token. Reset it in the developer portal (your application → Bot → Reset Token) and put the new one into .env as DISCORD_TOKEN.',
)
