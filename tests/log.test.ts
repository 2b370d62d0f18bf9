import { DiscordAPIError } from 'discord.js'
import { expect, test } from 'vitest'
import { errorToLog } from '../src/log.ts'

test('an error of Discord’s is logged without the words that were sent and the token in the address', () => {
  const error = new DiscordAPIError(
    { code: 50035, message: 'Invalid Form Body' },
    50035,
    400,
    'POST',
    'https://discord.example/interactions/1/SECRET/callback',
    { files: undefined, body: { content: 'what somebody asked' } },
  )
  const logged = JSON.stringify(errorToLog(error))
  expect(logged).toContain('50035')
  expect(logged).toContain('Invalid Form Body')
  expect(logged).not.toMatch(/SECRET|somebody asked/)
})

test('what is thrown and is no error is logged as well', () => {
  expect(errorToLog('a string')).toEqual({ message: 'a string' })
})
