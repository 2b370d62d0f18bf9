import { Locale } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { bodyFindings } from './limits.ts'
import { locales } from './locales.ts'

const mentions = { parse: [] }
const v2 = { flags: 1 << 15, allowed_mentions: mentions }
const text = (content = 'x'): object => ({ type: 10, content })
const button = (more: object = {}): object => ({ type: 2, style: 1, label: 'x', custom_id: 'x', ...more })
const link = (more: object = {}): object => ({ type: 2, style: 5, label: 'x', url: 'https://example.org', ...more })
const row = (...components: object[]): object => ({ type: 1, components })
const section = (more: object = {}): object => ({ type: 9, components: [text()], accessory: link(), ...more })
const select = (more: object = {}): object => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'a', value: 'a' }],
  ...more,
})
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const goodMessage = {
  ...v2,
  components: [
    {
      type: 17,
      accent_color: 0xffffff,
      components: [section(), { type: 14, spacing: 2 }, text(), row(button(), link())],
    },
    row(select()),
  ],
}

describe('messages', () => {
  test('a message within every limit is taken', () => {
    expect(bodyFindings(goodMessage, { kind: 'message' })).toEqual([])
    expect(bodyFindings({ content: 'x'.repeat(2000), allowed_mentions: mentions }, { kind: 'message' })).toEqual([])
  })

  test.each<[string, object, string]>([
    ['no allowed_mentions', { content: 'x' }, 'allowed_mentions'],
    [
      'a parse that is not empty',
      { content: 'x', allowed_mentions: { parse: ['everyone'] } },
      'allowed_mentions.parse',
    ],
    [
      'a user named to be pinged',
      { content: 'x', allowed_mentions: { parse: [], users: ['1'] } },
      'allowed_mentions.users',
    ],
    ['content of 2,001', { content: 'x'.repeat(2001), allowed_mentions: mentions }, 'content'],
    ['half a surrogate pair', { content: 'x\ud800', allowed_mentions: mentions }, 'content'],
    ['nothing at all', { content: ' ', allowed_mentions: mentions }, ''],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })), allowed_mentions: mentions }, 'embeds'],
    ['an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }], allowed_mentions: mentions }, 'embeds[0].title'],
    [
      'an embed description of 4,097',
      { embeds: [{ description: 'x'.repeat(4097) }], allowed_mentions: mentions },
      'embeds[0].description',
    ],
    [
      '6,001 characters of embeds',
      { embeds: many(2, (i) => ({ description: 'x'.repeat(3000 + i) })), allowed_mentions: mentions },
      'embeds',
    ],
    [
      'an empty embed field',
      { embeds: [{ fields: [{ name: '', value: 'x' }] }], allowed_mentions: mentions },
      'embeds[0].fields[0].name',
    ],
    [
      '26 embed fields',
      { embeds: [{ fields: many(26, () => ({ name: 'x', value: 'x' })) }], allowed_mentions: mentions },
      'embeds[0].fields',
    ],
    [
      'six rows without the flag',
      { components: many(6, (i) => row(button({ custom_id: `${i}` }))), allowed_mentions: mentions },
      'components',
    ],
    ['a text without the flag', { components: [text()], allowed_mentions: mentions }, 'components[0]'],
    ['content with the flag', { ...goodMessage, content: 'x' }, 'content'],
    ['embeds with the flag', { ...goodMessage, embeds: [{ title: 'x' }] }, 'embeds'],
    ['no components with the flag', { ...v2, components: [] }, 'components'],
    ['a flag that apps cannot set', { content: 'x', flags: 1, allowed_mentions: mentions }, 'flags'],
  ])('%s is found', (_what, body, path) => {
    expect(bodyFindings(body, { kind: 'message' }).map((finding) => finding.path)).toContain(path)
  })

  test.each<[string, object[], string]>([
    ['41 components', many(41, () => text()), 'components'],
    ['41 components, nested ones counted', [{ type: 17, components: many(40, () => text()) }], 'components'],
    ['4,001 characters in two texts', [text('x'.repeat(4000)), text()], 'components'],
    ['an empty text', [text('')], 'components[0].content'],
    ['a text of white space', [text(' \n')], 'components[0].content'],
    ['an empty container', [{ type: 17, components: [] }], 'components[0].components'],
    [
      'a container in a container',
      [{ type: 17, components: [{ type: 17, components: [text()] }] }],
      'components[0].components[0]',
    ],
    ['a button outside a row', [button()], 'components[0]'],
    [
      'a colour over white',
      [{ type: 17, accent_color: 0x1000000, components: [text()] }],
      'components[0].accent_color',
    ],
    ['a section of four texts', [section({ components: many(4, () => text()) })], 'components[0].components'],
    ['a section of none', [section({ components: [] })], 'components[0].components'],
    ['a section without accessory', [section({ accessory: undefined })], 'components[0].accessory'],
    ['a select as accessory', [section({ accessory: select() })], 'components[0].accessory'],
    ['six buttons in a row', [row(...many(6, (i) => button({ custom_id: `${i}` })))], 'components[0].components'],
    ['an empty row', [row()], 'components[0].components'],
    ['a select beside a button', [row(select(), button())], 'components[0].components'],
    ['a label of 81', [row(button({ label: 'x'.repeat(81) }))], 'components[0].components[0].label'],
    ['neither label nor emoji', [row(button({ label: '' }))], 'components[0].components[0]'],
    ['a custom_id of 101', [row(button({ custom_id: 'x'.repeat(101) }))], 'components[0].components[0].custom_id'],
    ['no custom_id', [row(button({ custom_id: undefined }))], 'components[0].components[0].custom_id'],
    ['one custom_id twice', [row(button()), row(button())], 'components[1].components[0].custom_id'],
    [
      'one id twice',
      [
        { ...text(), id: 7 },
        { ...text(), id: 7 },
      ],
      'components[1].id',
    ],
    ['a link of 513', [row(link({ url: `https://e.org/${'x'.repeat(499)}` }))], 'components[0].components[0].url'],
    ['a link to a script', [row(link({ url: 'javascript:alert(1)' }))], 'components[0].components[0].url'],
    ['a link with custom_id', [row(link({ custom_id: 'x' }))], 'components[0].components[0].custom_id'],
    ['a plain button with a link', [row(button({ url: 'https://e.org' }))], 'components[0].components[0].url'],
    [
      '26 options',
      [row(select({ options: many(26, (i) => ({ label: 'a', value: `${i}` })) }))],
      'components[0].components[0].options',
    ],
    [
      'one value twice',
      [row(select({ options: many(2, () => ({ label: 'a', value: 'a' })) }))],
      'components[0].components[0].options[1].value',
    ],
    [
      'a placeholder of 151',
      [row(select({ placeholder: 'x'.repeat(151) }))],
      'components[0].components[0].placeholder',
    ],
    [
      'eleven pictures',
      [{ type: 12, items: many(11, () => ({ media: { url: 'https://e.org/a.png' } })) }],
      'components[0].items',
    ],
    ['a component nobody knows', [{ type: 99 }], 'components[0]'],
  ])('with components: %s is found', (_what, components, path) => {
    expect(bodyFindings({ ...v2, components }, { kind: 'message' }).map((finding) => finding.path)).toContain(path)
  })

  test.each<[string, object, { flags: number; content?: string }, string]>([
    ['taking the components flag off', { flags: 0, content: 'x' }, { flags: 1 << 15 }, 'flags'],
    ['making a message ephemeral', { flags: 1 << 6, content: 'x' }, { flags: 0 }, 'flags'],
    [
      'keeping content under new components',
      { flags: 1 << 15, components: [text()] },
      { flags: 0, content: 'x' },
      'content',
    ],
    ['content in a components message', { content: 'x' }, { flags: 1 << 15 }, 'content'],
  ])('an edit %s is found', (_what, body, before, path) => {
    const what = { kind: 'message', before: { content: '', embeds: 0, ...before } } as const
    expect(bodyFindings({ allowed_mentions: mentions, ...body }, what).map((finding) => finding.path)).toContain(path)
  })

  test('an edit of an ephemeral deferral into components is taken', () => {
    const before = { flags: (1 << 6) | (1 << 7), content: '', embeds: 0 }
    expect(bodyFindings(goodMessage, { kind: 'message', before })).toEqual([])
  })
})

describe('callbacks', () => {
  test.each<[string, 'command' | 'component' | 'autocomplete' | 'modal', object, string]>([
    ['an update of a command', 'command', { type: 7, data: goodMessage }, 'type'],
    ['a modal after a modal', 'modal', { type: 9, data: {} }, 'type'],
    ['a message for autocomplete', 'autocomplete', { type: 4, data: goodMessage }, 'type'],
    ['a deferral with components', 'command', { type: 5, data: { flags: 1 << 15 } }, 'data.flags'],
    [
      '26 choices',
      'autocomplete',
      { type: 8, data: { choices: many(26, () => ({ name: 'x', value: 'x' })) } },
      'data.choices',
    ],
    [
      'a choice name of 101',
      'autocomplete',
      { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } },
      'data.choices[0].name',
    ],
    [
      'an empty choice value',
      'autocomplete',
      { type: 8, data: { choices: [{ name: 'x', value: '' }] } },
      'data.choices[0].value',
    ],
    ['a bad message', 'command', { type: 4, data: { ...goodMessage, content: 'x' } }, 'data.content'],
  ])('%s is found', (_what, interaction, body, path) => {
    expect(bodyFindings(body, { kind: 'callback', interaction }).map((finding) => finding.path)).toContain(path)
  })

  const modal = (more: object = {}, input: object = {}): object => ({
    type: 9,
    data: {
      custom_id: 'm',
      title: 'Ask',
      components: [{ type: 18, label: 'Question', component: { type: 4, custom_id: 'q', style: 1, ...input } }],
      ...more,
    },
  })

  test('a modal within every limit is taken', () => {
    expect(bodyFindings(modal(), { kind: 'callback', interaction: 'command' })).toEqual([])
  })

  test.each<[string, object, string]>([
    ['a title of 46', modal({ title: 'x'.repeat(46) }), 'data.title'],
    ['six components', modal({ components: many(6, () => text()) }), 'data.components'],
    [
      'a label of 46',
      modal({ components: [{ type: 18, label: 'x'.repeat(46), component: { type: 4, custom_id: 'q', style: 1 } }] }),
      'data.components[0].label',
    ],
    ['an input length of 4,001', modal({}, { max_length: 4001 }), 'data.components[0].component.max_length'],
    ['a placeholder of 101', modal({}, { placeholder: 'x'.repeat(101) }), 'data.components[0].component.placeholder'],
    ['a button', modal({ components: [row(button())] }), 'data.components[0].components[0]'],
    [
      'a radio group of one',
      modal({}, { type: 21, options: [{ label: 'a', value: 'a' }] }),
      'data.components[0].component.options',
    ],
  ])('a modal with %s is found', (_what, body, path) => {
    const found = bodyFindings(body, { kind: 'callback', interaction: 'command' })
    expect(found.map((finding) => finding.path)).toContain(path)
  })
})

describe('commands', () => {
  const command = (more: object = {}): object => ({
    name: 'ask',
    description: 'x',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    ...more,
  })
  const option = (more: object = {}): object => ({ type: 3, name: 'q', description: 'x', ...more })

  test('a command within every limit is taken', () => {
    const options = [option({ required: true, max_length: 6000 }), option({ name: 'a', autocomplete: true })]
    const good = command({ options, name_localizations: { de: 'fragen', 'zh-CN': '问', hi: 'पूछो' } })
    expect(bodyFindings(good, { kind: 'command', scope: 'global' })).toEqual([])
    expect(
      bodyFindings(
        { type: 3, name: 'Check this quote', contexts: [0], integration_types: [0] },
        { kind: 'command', scope: 'global' },
      ),
    ).toEqual([])
  })

  test.each<[string, object, string]>([
    ['a name with a space', command({ name: 'ask it' }), 'name'],
    ['a name with a capital', command({ name: 'Ask' }), 'name'],
    ['a name of 33', command({ name: 'x'.repeat(33) }), 'name'],
    ['no description', command({ description: '' }), 'description'],
    ['a description of 101', command({ description: 'x'.repeat(101) }), 'description'],
    ['no contexts', command({ contexts: undefined }), 'contexts'],
    ['no integration_types', command({ integration_types: undefined }), 'integration_types'],
    ['26 options', command({ options: many(26, (i) => option({ name: `q${i}` })) }), 'options'],
    [
      'a required option after an optional one',
      command({ options: [option(), option({ name: 'b', required: true })] }),
      'options[1].required',
    ],
    ['one option name twice', command({ options: [option(), option()] }), 'options[1].name'],
    [
      '26 choices',
      command({ options: [option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })] }),
      'options[0].choices',
    ],
    [
      'choices and autocomplete',
      command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
      'options[0].choices',
    ],
    ['a max_length of 6,001', command({ options: [option({ max_length: 6001 })] }), 'options[0].max_length'],
    [
      'a subcommand beside a value',
      command({ options: [option(), { type: 1, name: 's', description: 'x' }] }),
      'options',
    ],
    ['a language Discord has not', command({ name_localizations: { xx: 'ask' } }), 'name_localizations.xx'],
    ['a translated name with a capital', command({ name_localizations: { de: 'Fragen' } }), 'name_localizations.de'],
    [
      'a described menu command',
      { type: 3, name: 'Check', description: 'x', contexts: [0], integration_types: [0] },
      'description',
    ],
    [
      '8,001 characters in all',
      command({
        options: many(25, (i) =>
          option({
            name: `q${i}`,
            choices: many(5, (c) => ({ name: `${c}${'n'.repeat(32)}`, value: `${c}${'v'.repeat(32)}` })),
          }),
        ),
      }),
      '',
    ],
  ])('%s is found', (_what, body, path) => {
    expect(bodyFindings(body, { kind: 'command', scope: 'global' }).map((finding) => finding.path)).toContain(path)
  })

  test('only the longest language counts towards 8,000', () => {
    const description_localizations = Object.fromEntries(locales.map((locale) => [locale, 'x'.repeat(100)]))
    const options = many(20, (i) => option({ name: `q${i}`, description_localizations }))
    expect(bodyFindings(command({ options }), { kind: 'command', scope: 'global' })).toEqual([])
  })

  test('one name twice and too many of one kind are found in a list', () => {
    const menus = many(16, (i) => ({ type: 3, name: `Check ${i}`, contexts: [0], integration_types: [0] }))
    const found = bodyFindings([command(), command(), ...menus], { kind: 'commands', scope: 'global' })
    expect(found.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
      '[1].name: command name is used twice: "ask"',
      ': at most 15 commands of type 3 (has 16)',
    ])
  })

  test('the languages are those discord-api-types knows', () => {
    expect(locales.toSorted()).toEqual(Object.values(Locale).map(String).toSorted())
  })
})
