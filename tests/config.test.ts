import { readFileSync } from 'node:fs'
import { parse } from 'dotenv'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

test('without any settings there are defaults, and no token', () => {
  expect(readConfig({})).toEqual({
    discordApiUrl: 'https://discord.com/api',
    messageContentIntent: false,
    corpusDir: 'corpus',
    dataDir: 'data',
    logLevel: 'info',
  })
})

test('.env.example names every setting, with its default', () => {
  const example = parse(readFileSync('.env.example'))
  expect(Object.keys(example)).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_API_URL',
    'MESSAGE_CONTENT_INTENT',
    'CORPUS_DIR',
    'DATA_DIR',
    'LOG_LEVEL',
  ])
  expect(readConfig(example)).toEqual(readConfig({}))
})

test('all that is wrong is named at once, a secret never shown', () => {
  const wrong = {
    DISCORD_TOKEN: 'my secret!',
    DISCORD_API_URL: 'ftp://x',
    LOG_LEVEL: 'loud',
    MESSAGE_CONTENT_INTENT: 'maybe',
  }
  expect(() => readConfig(wrong)).toThrow(/DISCORD_TOKEN[^]*"ftp:\/\/x"[^]*"maybe"[^]*"loud"/)
  expect(() => readConfig(wrong)).not.toThrow(/my secret/)
})
