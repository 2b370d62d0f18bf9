import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    include: ['tests/**/*.test.ts'],
    // Files that import discord.js share a process: loading it anew for each costs half a second a file.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
})
