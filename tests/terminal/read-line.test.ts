import { expect, test } from 'vitest'
import { command, type Command } from '../../src/command.ts'
import { noticeReply } from '../../src/reply/notice-reply.ts'
import { readLine } from '../../src/terminal/read-line.ts'

const run = () => noticeReply('', { onlyYou: true })
const ask = command({
  name: 'ask',
  description: 'asks',
  options: [
    { name: 'question', description: 'what', type: 'text', required: true },
    { name: 'article', description: 'where', type: 'text' },
    { name: 'private', description: 'for you', type: 'yes-no' },
    { name: 'page', description: 'page', type: 'number', forButtons: true },
  ],
  run,
})
const passage = command({
  name: 'passage',
  description: 'reads',
  options: [
    { name: 'number', description: 'which', type: 'number', required: true },
    { name: 'article', description: 'where', type: 'text' },
  ],
  run,
})
const speakers = command({
  name: 'speakers',
  description: 'who',
  options: [
    { name: 'article', description: 'where', type: 'text' },
    { name: 'page', description: 'page', type: 'number', forButtons: true },
  ],
  run,
})
const commands = new Map<string, Command>([
  ['ask', ask],
  ['passage', passage],
  ['speakers', speakers],
])

test.each([
  ['Where did he flee?', 'ask', { question: 'Where did he flee?' }],
  ['/ask Where did he flee?', 'ask', { question: 'Where did he flee?' }],
  ['/ask Where? article:bridge private:yes', 'ask', { question: 'Where?', article: 'bridge', private: true }],
  ['/ask article:"the long bridge" Where?', 'ask', { question: 'Where?', article: 'the long bridge' }],
  ['/ask Re: budget, what now?', 'ask', { question: 'Re: budget, what now?' }],
  ['/ask page:2 x', 'ask', { question: 'page:2 x' }],
  ['/ask', 'ask', {}],
  ['/passage 3', 'passage', { number: 3 }],
  ['/passage three', 'passage', { number: 'three' }],
  ['/nonsense now', 'nonsense', {}],
  ['/Ask Where?', 'ask', { question: 'Where?' }],
  ['/ask Where? article:', 'ask', { question: 'Where?' }],
  ['quit smoking', 'ask', { question: 'quit smoking' }],
])('%s', (line, name, options) => {
  expect(readLine(line, commands)).toEqual({ kind: 'press', press: { command: name, options } })
})

test.each([
  ['', { kind: 'empty' }],
  ['  \t', { kind: 'empty' }],
  ['2', { kind: 'button', number: 2 }],
  ['/quit', { kind: 'leave' }],
  ['/quit now', { kind: 'leave' }],
  ['quit', { kind: 'leave' }],
])('%j is no command', (line, expected) => {
  expect(readLine(line, commands)).toEqual(expected)
})

test.each<[string, string | undefined]>([
  ['/speakers bogus:1', 'bogus'],
  ['/speakers page:2', 'page'],
  ['/speakers article:bridge by:Holm', 'by'],
  ['/passage 3 chapter:2', 'chapter'],
  ['/speakers https://example.org/a', undefined],
  ['/speakers The bridge: a history', undefined],
  ['/ask at 10:30 or by:noon', undefined],
])('an option that there is not, where no sentence is asked for: %s', (typed, option) => {
  const line = readLine(typed, commands)
  expect(line.kind === 'unknown-option' ? line.option : undefined).toBe(option)
})
