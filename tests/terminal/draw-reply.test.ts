import { stripVTControlCharacters } from 'node:util'
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bold, heading, join, link, md, quoteBlock, small, timestampDay } from '../../src/reply/markdown.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { cellWidth } from '../../src/terminal/cell-width.ts'
import { buttonsOf, drawReply } from '../../src/terminal/draw-reply.ts'

/** A reply of plain data; the types of components are numbers on the wire and enums in TypeScript. */
function replyOf(...components: readonly object[]): Reply {
  return { components: components as readonly APIMessageTopLevelComponent[], onlyYou: false }
}

const text = (content: string) => ({ type: 10, content })
const button = (label: string, custom_id: string) => ({ type: 2, style: 2, label, custom_id })

const ANSWER = replyOf({
  type: 17,
  accent_color: 0x2d7d5f,
  components: [
    text(
      join(
        [heading('Who met whom?'), md`She said: ${bold('He met Dr. Holm.')} Then he left.`, quoteBlock('one\ntwo')],
        '\n',
      ).text,
    ),
    { type: 14 },
    text(join([small(md`${link('The Herald', 'https://a.example/b')} · ${timestampDay('2026-01-03')}`)], '\n').text),
    {
      type: 1,
      components: [
        button('More passages', 'ask?more'),
        { ...button('In context', 'off'), disabled: true },
        button('Quotes', 'quotes?'),
        { type: 2, style: 5, label: 'Read it there', url: 'https://a.example/b#:~:text=He%20met' },
      ],
    },
  ],
})

test('without colour a reply is plain text in which bold words keep their marks', () => {
  expect(drawReply(ANSWER, { colour: false, width: 44 })).toBe(
    [
      '▌ ### Who met whom?',
      '▌ She said: **He met Dr. Holm.** Then he',
      '▌ left.',
      '▌ │ one',
      '▌ │ two',
      '▌ ──────────────────────────────────────────',
      '▌ The Herald (https://a.example/b) · 3',
      '▌ January 2026',
      '▌ [1] More passages',
      '▌ [-] In context (not now)  [2] Quotes',
      '▌ Read it there:',
      '▌ https://a.example/b#:~:text=He%20met',
    ].join('\n'),
  )
})

test('with colour the bar has the accent, bold words are bold, and there are no marks', () => {
  const drawn = drawReply(ANSWER, { colour: true, width: 80 })
  expect(drawn).toContain('\u001b[38;2;45;125;95m▌ \u001b[0m')
  expect(drawn).toContain('She said: \u001b[1mHe met Dr. Holm.\u001b[0m Then he left.')
  expect(drawn).toContain('\u001b[1;4mWho met whom?\u001b[0m')
  expect(drawn).toContain('\u001b[2;34mThe Herald\u001b[0m')
  expect(drawn).not.toContain('**')
})

test('buttons are numbered across the reply, links and those that are off are left out', () => {
  expect(buttonsOf(ANSWER)).toEqual([
    { label: 'More passages', customId: 'ask?more' },
    { label: 'Quotes', customId: 'quotes?' },
  ])
})

test('the choices of a menu are numbered with the buttons, in the order they are drawn', () => {
  const reply = replyOf(
    { type: 9, components: [text('a')], accessory: button('Beside', 'b') },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'm',
          placeholder: 'Which one?',
          options: [
            { label: 'First', value: '1' },
            { label: 'Second', value: '2', description: 'the later' },
          ],
        },
      ],
    },
    { type: 1, components: [button('After', 'z')] },
  )
  expect(buttonsOf(reply)).toEqual([
    { label: 'Beside', customId: 'b' },
    { label: 'First', customId: 'm', value: '1' },
    { label: 'Second', customId: 'm', value: '2' },
    { label: 'After', customId: 'z' },
  ])
  expect(drawReply(reply, { colour: false, width: 80 })).toBe(
    ['a', '[1] Beside', 'Which one?', '[2] First', '[3] Second – the later', '[4] After'].join('\n'),
  )
})

test.each([
  ['lists hang', '- one two three\n- four\n1. five', ['• one two', '  three', '• four', '1. five']],
  ['a blank line stays', 'a\n\nb', ['a', '', 'b']],
  ['code has its marks', '`a` and\n```\nb\n```', ['`a` and', '    b']],
  ['spoilers stay hidden by their marks only', '||a||', ['||a||']],
  ['a long word breaks', 'abcdefghijklmnop', ['abcdefghijkl', 'mnop']],
  ['an address does not', 'https://a.example/b', ['https://a.example/b']],
  ['wide letters take two cells', '漢字漢字漢字漢字', ['漢字漢字漢字', '漢字']],
  ['an emoji of several parts is one', '👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀', ['👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀', '👩‍🚀']],
  ['a mark stays with its letter', 'e\u0301'.repeat(13), ['e\u0301'.repeat(12), 'e\u0301']],
  ['a word with two looks is one word', 'abcdefgh **ij**kl', ['abcdefgh', '**ij**kl']],
])('%s', (_, source, lines) => {
  expect(drawReply(replyOf(text(source)), { colour: false, width: 12 }).split('\n')).toEqual(lines)
})

test.each([
  ['a', 1],
  ['é', 1],
  ['e\u0301', 1],
  ['漢', 2],
  ['한', 2],
  ['ア', 2],
  ['Ａ', 2],
  ['。', 2],
  ['😀', 2],
  ['❤️', 2],
  ['❤', 1],
  ['🇸🇾', 2],
  ['\u0301', 0],
  ['“', 1],
  ['…', 1],
])('%j takes %d cells', (grapheme, width) => {
  expect(cellWidth(grapheme)).toBe(width)
})

test('no text reaches the terminal as an escape code, and no line is too wide', () => {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const widthOf = (line: string) =>
    [...graphemes.segment(line)].reduce((sum, { segment }) => sum + cellWidth(segment), 0)
  const part = fc.constantFrom(
    ...'\u001b[31m|\u009b2J|\u0007|**|漢字|a b c|- |> |# |`|\n|\r|word|\u202e|<t:9e9>|👩‍🚀'.split('|'),
  )
  const content = fc.oneof(
    fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  fc.assert(
    fc.property(content, fc.integer({ min: 12, max: 60 }), (source, width) => {
      const reply = replyOf(
        { type: 17, components: [text(source), { type: 1, components: [button(source, 'a')] }] },
        { type: 1, components: [{ type: 2, style: 5, label: source, url: `https://a.example/${source}` }] },
      )
      const drawn = drawReply(reply, { colour: false, width })
      expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\p{Cs}]/u)
      const [box = ''] = drawn.split('\n').filter((line) => !line.includes('://') && widthOf(line) > width)
      expect(box).toBe('')
      expect(stripVTControlCharacters(drawReply(reply, { colour: true, width }))).not.toMatch(/[^\P{Cc}\n]/u)
    }),
    { numRuns: 500 },
  )
})
