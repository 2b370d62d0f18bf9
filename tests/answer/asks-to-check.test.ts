import { expect, test } from 'vitest'
import { asksToCheck } from '../../src/answer/asks-to-check.ts'

test.each([
  'check this',
  'Check this please!',
  'is this right?',
  'is that true??',
  'did he really say that',
  'fact check pls',
  'fact-check?',
  'really?',
  'source?',
  'who said this?',
  'did Putin say that?',
  'hmm, true or false?',
  'can you verify that for me',
  'hey, is this a real quote or fake',
  '',
  '🤔',
])('“%s” asks to check another message', (text) => {
  expect(asksToCheck(text)).toBe('other')
})

test.each([
  'check “the bridge will open in June”',
  'is this real? "the bridge will open in June"',
  '"the bridge will open in June"',
  '> the bridge will open in June\nis this right?',
  'did she say «the bridge will open»?',
  '```\nthe bridge will open in June\n```',
  'Did Anna Holm really say “the bridge will open in June”?',
  '“the bridge will open in June” – van der Hoeven',
  '> the bridge will open\n> — Holm',
  'check this: the bridge will open in June',
  'is this real? the bridge will open',
])('%j asks to check its own quote', (text) => {
  expect(asksToCheck(text)).toBe('own')
})

test.each([
  'What do tickets cost?',
  'who said “the bridge will open in June”?',
  'is the bridge open?',
  'and what about Holm?',
  'this one',
  'thanks',
  '“When will the bridge open?”',
])('“%s” asks something else', (text) => {
  expect(asksToCheck(text)).toBeUndefined()
})
