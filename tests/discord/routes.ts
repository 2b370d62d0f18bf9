import { IDENTIFIES_A_DAY } from './world.ts'
import { userJson } from './payloads.ts'
import type { Route, Services } from './route.ts'
import { channelRoutes } from './routes-of-channels.ts'
import { commandRoutes } from './routes-of-commands.ts'
import { guildRoutes } from './routes-of-guilds.ts'
import { interactionRoutes } from './routes-of-interactions.ts'

const ownRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/gateway', handle: (_call, { gateway }) => ({ url: gateway.url }) },
  {
    method: 'GET',
    pattern: '/gateway/bot',
    handle: (_call, { gateway }) => ({
      url: gateway.url,
      shards: 1,
      session_start_limit: {
        total: IDENTIFIES_A_DAY,
        remaining: Math.max(0, IDENTIFIES_A_DAY - gateway.identifies),
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    }),
  },
  { method: 'GET', pattern: '/applications/@me', handle: (_call, services) => applicationJson(services) },
  { method: 'GET', pattern: '/oauth2/applications/@me', handle: (_call, services) => applicationJson(services) },
  { method: 'GET', pattern: '/users/@me', handle: (_call, { world }) => userJson(world.bot) },
]

/** Every route there is; the first that fits takes the request. */
export const routes: readonly Route[] = [
  ...ownRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...channelRoutes,
  ...guildRoutes,
]

function applicationJson({ world }: Services): object {
  const { bot } = world
  return {
    id: bot.id,
    name: bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: userJson(bot),
    owner: userJson([...world.guilds.values()][0]?.owner ?? bot),
    team: null,
    verify_key: '0'.repeat(64),
    flags: 0,
    approximate_guild_count: [...world.guilds.values()].filter(({ hasBot }) => hasBot).length,
    integration_types_config: { 0: {}, 1: {} },
  }
}
