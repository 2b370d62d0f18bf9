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
const commands = new Map<string, Command>([
  ['ask', ask],
  ['passage', passage],
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
