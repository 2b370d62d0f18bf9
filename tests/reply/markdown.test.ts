import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bold, heading, join, link, md, quoteBlock, small, timestampDay, underline } from '../../src/reply/markdown.ts'
import type { Markdown } from '../../src/reply/markdown.ts'
import { shown } from '../../src/reply/shown.ts'
import { parseDiscordMarkdown } from '../../src/terminal/discord-markdown.ts'
import { kindsOf, plainTextOf } from '../terminal/plain-text-of.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'

/** What Discord makes of it: the kinds of markup that act, and the words. */
function seen({ text }: Markdown): { acts: string[]; words: string } {
  const tree = parseDiscordMarkdown(text)
  return { acts: kindsOf(tree), words: shown(plainTextOf(tree)) }
}

/** Marks by themselves and in pieces, so that a generated text is often nearly markup. */
const FRAGMENTS = [
  ...'*_~|`#>-+[]()<>@&:/\\.!\n 1aé漢😀',
  ...'** __ ~~ || ``` ]( ](https://a.b) [a]( :// https https://a.b @everyone @here <@1> <t:1> <:a:1> :a: discord'.split(
    ' ',
  ),
  ...'.gg/a|.com/invite/a|¯\\_(ツ)_/¯|\n# |\n- |\n> |\n1. |\n-# |  |\t|\r\n|\u200b|\u202e|\ud800|\u00a0|\u2028|\u2060'.split(
    '|',
  ),
]
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS.map(([, text]) => text)) },
)
const RUNS = { numRuns: 3000 }

/** A text where markup is for one line only. */
function onOneLine(text: string): string {
  return shown(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

describe('a text that is put into a template is shown and does not act', () => {
  test.each(HOSTILE_TEXTS)('%s: %j', (_, text) => {
    expect(seen(md`${text}`)).toEqual({ acts: [], words: shown(text) })
    expect(seen(md`**${text}x**`).words).toBe(shown(`${text}x`))
    expect(seen(md`x\n> ${onOneLine(text)}`).acts).toEqual(['quote'])
    expect(seen(md`-# x ${onOneLine(text)}`).acts).toEqual(['subtext'])
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(seen(md`${text}`)).toEqual({ acts: [], words: shown(text) })
      }),
      RUNS,
    )
  })

  test('next to another one', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const whole = shown(`${shown(a)}${shown(b)} ${shown(c)}`)
        expect(seen(md`${a}${b} ${c}`)).toEqual({ acts: [], words: whole })
        expect(seen(join([join([a, b], ''), c], ' '))).toEqual({ acts: [], words: whole })
      }),
      RUNS,
    )
  })

  test.each([
    ['a masked link', md`${'[a]'}${'(https://a.example)'}`, '[a](https://a.example)'],
    ['a masked link with words of the template', md`[…]${'(https://a.example)'}`, '[…](https://a.example)'],
    ['a list', md`${1}${'. a'}`, '1. a'],
    ['a list on a later line', join(['a', md`${2}${'. a'}`], '\n'), 'a\n2. a'],
    ['an emoji', md`:${'smile:'}`, ':smile:'],
    ['an emoji over three parts', md`:${'sm'}${'ile'}:`, ':smile:'],
    ['an address', md`${'https'}${'://a.example'}`, 'https://a.example'],
    ['an invite', md`${'discord'}${'.gg/a'} ${'discord.'}${'com/invite/a'}`, 'discord.gg/a discord.com/invite/a'],
    ['everyone', md`${'@'}${'everyone'} ${'@he'}${'re'}`, '@everyone @here'],
    ['subtext', md`${'-'}${'# a'}`, '-# a'],
    ['a heading', md`${'#'}${' a'}`, '# a'],
    ['bold', md`${'*'}${'*a*'}${'*'}`, '**a**'],
  ])('even where two of them would make %s', (_, made, words) => {
    expect(seen(made)).toEqual({ acts: [], words })
  })

  test('not even a reader of the raw text finds a mention in it', () => {
    const { text } = md`${'<@1> <@!2> <@&3> \\<@4>'}`
    expect(text).not.toMatch(/<@/)
    expect(seen(md`${'<@1>'}`).words).toBe('<@1>')
  })

  test('between words and marks of the template', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const line = onOneLine(a)
        const { acts, words } = seen(md`said (${line}): “${b}” [${line}] – ${line}.`)
        expect(words).toBe(shown(`said (${line}): “${shown(b)}” [${line}] – ${line}.`))
        expect(acts).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a builder does its one thing and nothing else, whatever it is given', () => {
  const builders: readonly (readonly [string, (text: string) => Markdown, string])[] = [
    ['bold', bold, 'bold'],
    ['underline', underline, 'underline'],
    ['small', small, 'subtext'],
    ['heading', heading, 'heading'],
  ]

  test.each(builders)('%s', (_, build, kind) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = onOneLine(text)
        expect(seen(build(text))).toEqual(line === '' ? { acts: [], words: '' } : { acts: [kind], words: line })
      }),
      RUNS,
    )
  })

  test.each(builders)('%s of every hostile text', (_, build, kind) => {
    for (const [, text] of HOSTILE_TEXTS) {
      const line = onOneLine(text)
      expect(seen(build(text))).toEqual(line === '' ? { acts: [], words: '' } : { acts: [kind], words: line })
    }
  })

  test('bold and underline next to texts and each other', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, text, after) => {
        const line = onOneLine(text)
        fc.pre(line !== '')
        const whole = shown(`${shown(before)}${line}${shown(after)}`)
        expect(seen(md`${before}${bold(text)}${after}`)).toEqual({ acts: ['bold'], words: whole })
        expect(seen(md`${before}${underline(text)}${after}`)).toEqual({ acts: ['underline'], words: whole })
        expect(seen(md`${bold(text)}${bold(text)}${underline(text)}${underline(text)}`)).toEqual({
          acts: ['bold', 'bold', 'underline', 'underline'],
          words: line.repeat(4),
        })
        expect(seen(bold(underline(text)))).toEqual({ acts: ['bold', 'underline'], words: line })
      }),
      RUNS,
    )
  })

  test('lines under each other', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const [one, two] = [onOneLine(a), onOneLine(b)]
        fc.pre(one !== '' && two !== '')
        expect(seen(join([heading(a), small(b), md`${two}`], '\n'))).toEqual({
          acts: ['heading', 'subtext'],
          words: `${one}${two}${two}`,
        })
      }),
      RUNS,
    )
  })

  test('quoteBlock quotes every line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inside = shown(text).trim()
        expect(seen(quoteBlock(text))).toEqual(
          inside === '' ? { acts: [], words: '' } : { acts: ['quote'], words: inside },
        )
        expect(seen(md`x\n${quoteBlock(text)}\ny`).words).toBe(inside === '' ? 'x\n\ny' : `x\n${inside}y`)
      }),
      RUNS,
    )
  })

  test('link links, and shows the whole label', () => {
    fc.assert(
      fc.property(hostile, fc.webUrl({ withFragments: true, withQueryParameters: true }), (label, url) => {
        const line = shown(label).replace(/\s+/g, ' ').trim()
        const { acts, words } = seen(md`**a ${link(label, url)} b**`)
        expect(acts).toEqual(['bold', 'link'])
        expect([`a ${line === '' ? 'link' : line} b`, `a ${line} (link) b`]).toContain(words)
      }),
      RUNS,
    )
  })
})

test.each([
  ['an ordinary one', 'Syria: what now?', 'https://a.example/b', '[Syria: what now?](https://a.example/b)'],
  ['one with marks', 'C* – a *plan*', 'https://a.example/', 'C\\* – a \\*plan\\* ([link](https://a.example/))'],
  [
    'one that is an address',
    'https://b.example',
    'https://a.example/',
    'https\\://b.example ([link](https://a.example/))',
  ],
  ['an empty one', '', 'https://a.example/', '[link](https://a.example/)'],
  ['an address with brackets', 'a', 'https://a.example/b_(c)*d*', '[a](https://a.example/b_%28c%29%2Ad%2A)'],
  ['an address with marks', 'a', 'https://a.example/b__c~~d', '[a](https://a.example/b_%5Fc~%7Ed)'],
  ['an address with a space', 'a', 'https://a.example/b c', '[a](https://a.example/b%20c)'],
  ['a script', 'a', 'javascript:alert(1)', 'a'],
  ['an address with a password', 'a', 'https://google.com:x@evil.example/', 'a'],
  ['no address', 'a', 'b', 'a'],
])('link with %s', (_, label, url, text) => {
  expect(link(label, url).text).toBe(text)
})

test.each([
  ['Asaad al-Shaibani met Mr. O’Neill (57), he said.'],
  ["It's 3.5 million – up 4.2% – at 10:30 a.m. today"],
  ['“We will not,” she said; “never”: that was [sic] clear.'],
  ['The C# team won #1 & got $5 + tax = a-b'],
  ['He said: -5 degrees, e.g. in St. Louis… (see p. 3)'],
  ['mail a@b.example, 24/7, and/or discord.com for more'],
  ['– an aside. 1984 was a year.'],
])('ordinary prose stays as it is: %j', (text) => {
  expect(md`${text}`.text).toBe(text)
})

test('numbers are shown, Markdown is let through, plain objects are not Markdown', () => {
  expect(md`${3} of ${bold('4')}`.text).toBe('3 of **4**')
  // @ts-expect-error only md, join and the builders make Markdown
  const forged: Markdown = { text: '@everyone' }
  expect(md`${forged}`.text).not.toContain('@everyone')
})

test('join puts the separator between the parts only', () => {
  expect(join(['a', bold('b'), 3], ' · ').text).toBe('a · **b** · 3')
  expect(join([], ' · ').text).toBe('')
  expect(join(['a', 'b'], '\n').text).toBe('a\nb')
})

test.each([
  ['2026-01-03', '<t:1767436200:D>'],
  ['2026-01', '2026-01'],
  ['2026-13-40', '2026-13-40'],
  ['@here', '\\@here'],
])('timestampDay(%j) is %j', (day, text) => {
  expect(timestampDay(day).text).toBe(text)
})

test('a day is the same one from Hawaii to New Zealand in summer', () => {
  const seconds = Number(/\d+/.exec(timestampDay('2026-01-03').text)?.[0])
  for (const timeZone of ['Pacific/Honolulu', 'America/New_York', 'Europe/London', 'Asia/Tokyo', 'Pacific/Auckland']) {
    expect(new Intl.DateTimeFormat('en-CA', { timeZone }).format(seconds * 1000)).toBe('2026-01-03')
  }
})

test.each(['*', '\\', ':', '`', '](', 'discord.', '@e', ' ', '1. ', '\n#'])(
  '%j 4,000 characters long is escaped at once',
  (part) => {
    const text = part.repeat(4000 / part.length)
    const started = performance.now()
    for (const build of [bold, quoteBlock, heading]) build(text)
    expect(performance.now() - started).toBeLessThan(5000)
  },
)
