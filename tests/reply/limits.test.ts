import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import { expect, test } from 'vitest'
import { brokenLimits } from '../../src/reply/limits.ts'

/** Components as plain data: half of them are wrong on purpose, which their types would not let stand. */
function broken(...components: readonly object[]): string[] {
  return brokenLimits({ components: components as readonly APIMessageTopLevelComponent[], onlyYou: false })
}

const text = (content: string) => ({ type: 10, content })
const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 2, label: 'a', custom_id, ...more })
const linkTo = (url: string) => ({ type: 2, style: 5, label: 'a', url })
const row = (...components: readonly object[]) => ({ type: 1, components })
const box = (...components: readonly object[]) => ({ type: 17, components })
const option = (value: string, more: object = {}) => ({ label: 'a', value, ...more })
const select = (options: readonly object[], more: object = {}) => ({ type: 3, custom_id: 's', options, ...more })
const section = (...components: readonly object[]) => ({ type: 9, components, accessory: button('accessory') })
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

test.each([
  ['a text', [text('a')]],
  ['4,000 characters', [text('a'.repeat(4000))]],
  ['40 components', [...times(5, (i) => row(...times(5, (j) => button(`${i} ${j}`)))), ...times(10, () => text('a'))]],
  ['five buttons', [row(...times(5, (i) => button(`${i}`)))]],
  ['three texts in a section', [section(...times(3, () => text('a')))]],
  ['a label of 80 and an id of 100', [row(button('i'.repeat(100), { label: 'l'.repeat(80) }))]],
  ['a link of 512', [row(linkTo(`https://a.example/${'b'.repeat(494)}`))]],
  ['25 options', [row(select(times(25, (i) => option(`${i}`))))]],
  ['a button of an emoji alone', [row(button('a', { label: undefined, emoji: { name: '🙂' } }))]],
  [
    'separators, galleries and files',
    [{ type: 14 }, { type: 12, items: [{}] }, { type: 13, file: { url: 'attachment://a' } }],
  ],
])('Discord takes %s', (_, components) => {
  expect(broken(...components)).toEqual([])
})

test.each([
  ['nothing', [], 'components: at least 1 components, nested ones counted, got 0'],
  ['an empty text', [text(' \n')], 'components[0].content: at least 1 characters, got 0'],
  ['a long text', [text('a'.repeat(4001))], 'components[0].content: at most 4000 characters, got 4001'],
  [
    'long texts',
    [box(text('a'.repeat(2000)), section(text('a'.repeat(2001))))],
    'text: at most 4000 characters in all texts together, got 4001',
  ],
  [
    '41 components',
    [box(...times(40, () => text('a')))],
    'components: at most 40 components, nested ones counted, got 41',
  ],
  [
    '41 components with an accessory',
    [section(text('a')), ...times(38, () => text('a'))],
    'components: at most 40 components, nested ones counted, got 41',
  ],
  ['an empty container', [box()], 'components[0].components: at least 1 components, got 0'],
  ['an empty row', [row()], 'components[0].components: at least 1 buttons, got 0'],
  ['six buttons', [row(...times(6, (i) => button(`${i}`)))], 'components[0].components: at most 5 buttons, got 6'],
  [
    'a menu among buttons',
    [row(button('a'), select([option('a')]))],
    'components[0].components: one select menu or buttons, got 2 components',
  ],
  ['an empty section', [section()], 'components[0].components: at least 1 texts, got 0'],
  ['four texts', [section(...times(4, () => text('a')))], 'components[0].components: at most 3 texts, got 4'],
  ['no label', [row(button('a', { label: '' }))], 'components[0].components[0].label: at least 1 characters, got 0'],
  [
    'a long label',
    [box(row(button('a', { label: 'l'.repeat(81) })))],
    'components[0].components[0].components[0].label: at most 80 characters, got 81',
  ],
  ['an empty id', [row(button(''))], 'components[0].components[0].custom_id: at least 1 characters, got 0'],
  [
    'a long id',
    [row(button('i'.repeat(101)))],
    'components[0].components[0].custom_id: at most 100 characters, got 101',
  ],
  [
    'an id twice',
    [row(button('a')), box(row(button('a')))],
    'components[1].components[0].components[0]: an id of its own, got that of components[0].components[0]',
  ],
  [
    'an id twice, in an accessory',
    [row(button('accessory')), section(text('a'))],
    'components[1].accessory: an id of its own, got that of components[0].components[0]',
  ],
  [
    'a long link',
    [row(linkTo(`https://a.example/${'b'.repeat(495)}`))],
    'components[0].components[0].url: at most 512 characters, got 513',
  ],
  [
    'a script',
    [row(linkTo('javascript:a'))],
    'components[0].components[0].url: an http, https or discord address, got "javascript:a"',
  ],
  ['no options', [row(select([]))], 'components[0].components[0].options: at least 1 options, got 0'],
  [
    '26 options',
    [row(select(times(26, (i) => option(`${i}`))))],
    'components[0].components[0].options: at most 25 options, got 26',
  ],
  [
    'a long option',
    [row(select([option('v'.repeat(101))]))],
    'components[0].components[0].options[0].value: at most 100 characters, got 101',
  ],
  [
    'a long description',
    [row(select([option('a', { description: 'd'.repeat(101) })]))],
    'components[0].components[0].options[0].description: at most 100 characters, got 101',
  ],
  [
    'an option twice',
    [row(select([option('a'), option('a')]))],
    'components[0].components[0].options[1]: an id of its own, got that of components[0].components[0].options[0]',
  ],
  [
    'a long placeholder',
    [row(select([option('a')], { placeholder: 'p'.repeat(151) }))],
    'components[0].components[0].placeholder: at most 150 characters, got 151',
  ],
  [
    'more choices than options',
    [row(select([option('a')], { max_values: 2 }))],
    'components[0].components[0].max_values: at most 1 choices, got 2',
  ],
  ['an empty gallery', [{ type: 12, items: [] }], 'components[0].items: at least 1 items, got 0'],
  [
    'a long alternative text',
    [{ type: 12, items: [{ description: 'd'.repeat(1025) }] }],
    'components[0].items[0].description: at most 1024 characters, got 1025',
  ],
])('Discord refuses %s', (_, components, says) => {
  expect(broken(...components)).toContain(says)
})
