import fc from 'fast-check'
import { expect, test } from 'vitest'
import { customIdOf, pressOf, type Press, type PressStore } from '../../src/reply/press.ts'

function memory(): PressStore {
  const kept = new Map<string, string>()
  return { keep: (key, text) => void kept.set(key, text), find: (key) => kept.get(key), saved: async () => {} }
}

test('a short press stands in the button as it is, readable', () => {
  const press: Press = { command: 'ask', options: { question: 'Where did Assad flee?', page: 2 } }
  expect(customIdOf(press, memory())).toBe('ask?question=Where did Assad flee?&page#2')
})

test('any press comes back as it was, in at most 100 characters', () => {
  const name = fc.stringMatching(/^[a-z-]{1,12}$/)
  // A lone surrogate is no character and cannot be sent; everything else people type comes back.
  const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.integer(), fc.boolean())
  fc.assert(
    fc.property(name, fc.dictionary(name, value, { maxKeys: 5 }), fc.boolean(), (command, options, turn) => {
      const store = memory()
      const press = { command, options, ...(turn ? { turn: true as const } : {}) }
      const customId = customIdOf(press, store)
      expect(customId.length).toBeGreaterThan(0)
      expect(customId.length).toBeLessThanOrEqual(100)
      const back = pressOf(customId, store)
      expect({ ...back, options: { ...back?.options } }).toEqual({ ...press, options: { ...options } })
    }),
  )
})

test.each(['', '?', 'ask', '~', '~unknown', 'ask?x', 'ASK?', '{"a":1}', '>>ask?', 'ask?__proto__'])(
  'a button that is not ours is told apart: %j',
  (customId) => {
    expect(pressOf(customId, memory())).toBeUndefined()
  },
)
