import { expect, test } from 'vitest'
import { parseDiscordMarkdown } from '../../src/terminal/discord-markdown.ts'
import type { DiscordNode } from '../../src/terminal/discord-node.ts'

/** A tree on one line: `bold(a italic(b))`. */
function sketch(nodes: readonly DiscordNode[]): string {
  return nodes.map(sketchOne).join('')
}

function sketchOne(node: DiscordNode): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
    case 'mention':
      return `${node.kind}(${node.text})`
    case 'codeBlock':
      return `codeBlock[${node.language}](${node.text})`
    case 'heading':
      return `h${node.level}(${sketch(node.children)})`
    case 'listItem':
      return `li${node.depth}[${node.marker}](${sketch(node.children)})`
    case 'link':
      return `link[${node.url}](${node.children === undefined ? '' : sketch(node.children)})`
    case 'timestamp':
      return `time(${node.seconds} ${node.style})`
    case 'emoji':
      return `emoji(${node.name})`
    default:
      return `${node.kind}(${sketch(node.children)})`
  }
}

// What Discord's desktop client shows, as the projects that rebuilt it found by trying.
test.each([
  ['words', 'words'],
  ['*a*', 'italic(a)'],
  ['_a_', 'italic(a)'],
  ['**a**', 'bold(a)'],
  ['__a__', 'underline(a)'],
  ['***a** b*', 'italic(bold(a) b)'],
  ['***a* b**', 'bold(italic(a) b)'],
  ['*a **b* c**', 'italic(a **b) c**'],
  ['**a *b** c*', 'bold(a *b) c*'],
  ['**a*', '*italic(a)'],
  ['a * b*', 'a * b*'],
  ['a *b  *', 'a italic(b)'],
  ['a *b   *', 'a *b   *'],
  ['** **', 'bold( )'],
  ['_a_b', '_a_b'],
  ['snake_case_name', 'snake_case_name'],
  ['_a_$', 'italic(a)$'],
  ['**a\\*\\*b**', 'bold(a**b)'],
  ['**\\***', 'bold(*)'],
  ['\\*a*', '*a*'],
  ['*a\\*', '*a*'],
  ['\\a', '\\a'],
  ['\\\\*a*', '\\italic(a)'],
  ['~~a~~', 'strike(a)'],
  ['~~a~~_', '~~a~~_'],
  ['~a~', '~a~'],
  ['||a||', 'spoiler(a)'],
  ['`a`', 'code(a)'],
  ['``a`b``', 'code(a`b)'],
  ['`\\`', 'code(\\)'],
  ['```` `', 'code(``` )'],
  ['``', '``'],
  ['```js\na\n```', 'codeBlock[js](a)'],
  ['```a```', 'codeBlock[](a)'],
  ['```````', 'codeBlock[](`)'],
  ['# a', 'h1(a)'],
  ['## a', 'h2(a)'],
  ['### a #', 'h3(a)'],
  ['### a \\#', 'h3(a \\)'],
  ['### a# #', 'h3(a#)'],
  ['#### a', '#### a'],
  ['#a', '#a'],
  ['a # b', 'a # b'],
  ['# # a', '# # a'],
  ['#\na', 'h1(a)'],
  ['*# a*', 'italic(h1(a))'],
  ['b *# a*', 'b italic(# a)'],
  ['-# a', 'subtext(a)'],
  ['-# a\nb', 'subtext(a)b'],
  ['-#a', '-#a'],
  ['- a', 'li1[•](a)'],
  ['* a', 'li1[•](a)'],
  ['1. a', 'li1[1.](a)'],
  ['12. a\n13. b', 'li1[12.](a)li1[13.](b)'],
  ['- a\n  - b', 'li1[•](a\nli2[•](b))'],
  ['- # a', 'li1[•](# a)'],
  ['-a', '-a'],
  ['1.a', '1.a'],
  ['- > a', 'li1[•](quote(a))'],
  ['> a', 'quote(a)'],
  ['> a\n> b\nc', 'quote(a\nb)c'],
  ['>>> a\nb', 'quote(a\nb)'],
  ['> > a', 'quote(> a)'],
  [' > a', ' quote(a)'],
  ['>a', '>a'],
  ['a > b', 'a > b'],
  ['> - a', 'quote(li1[•](a))'],
  ['[a](https://b.c)', 'link[https://b.c](a)'],
  ['[**a**](https://b.c)', 'link[https://b.c](bold(a))'],
  ['[a [b] c](https://b.c)', 'link[https://b.c](a [b] c)'],
  ['[a](<https://b.c> "t")', 'link[https://b.c](a)'],
  ['[a\\](https://b.c)', 'link[https://b.c](a\\)'],
  ['[a\\*b](https://b.c)', 'link[https://b.c](a\\*b)'],
  ['[a](https\\://b.c)', 'link[https://b.c](a)'],
  ['[a](https://b.c/(d))', 'link[https://b.c/(d)](a)'],
  ['[a](b.c)', '[a](b.c)'],
  ['[a](javascript:b)', '[a](javascript:b)'],
  ['[https://d.e](https://b.c)', '[link[https://d.e](https://b.c)]()'],
  ['[\\<@1>](https://b.c)', '[<@1>](link[https://b.c]())'],
  ['[🥺](https://b.c)', '[🥺](link[https://b.c]())'],
  ['[](https://b.c)', '[](link[https://b.c]())'],
  ['[a]\\(https://b.c)', '[a](link[https://b.c]())'],
  ['[a] (b)', '[a] (b)'],
  ['https://a.b', 'link[https://a.b]()'],
  ['(https://a.b).', '(link[https://a.b]()).'],
  ['https://a.b/(c)', 'link[https://a.b/(c)]()'],
  ['https\\://a.b', 'https://a.b'],
  ['<https://a.b>', 'link[https://a.b]()'],
  ['<mailto:a@b.c>', 'link[mailto:a@b.c]()'],
  ['a@b.c', 'a@b.c'],
  ['discord.gg/a', 'link[discord.gg/a]()'],
  ['discord\\.gg/a', 'discord.gg/a'],
  ['<@1>', 'mention(<@1>)'],
  ['<@!1>', 'mention(<@!1>)'],
  ['<@&1>', 'mention(<@&1>)'],
  ['<#1>', 'mention(<#1>)'],
  ['</a b:1>', 'mention(</a b:1>)'],
  ['<id:customize>', 'mention(<id:customize>)'],
  ['@everyone', 'mention(@everyone)'],
  ['a@here', 'amention(@here)'],
  ['\\@here', '@here'],
  ['<t:5:D>', 'time(5 D)'],
  ['<t:-5>', 'time(-5 f)'],
  ['<:a:1>', 'emoji(a)'],
  ['<a:b:1>', 'emoji(b)'],
  [':a_b:', 'emoji(a_b)'],
  ['a: b: c', 'a: b: c'],
  ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
  ['¯\\\\\\_(ツ)\\_/¯', '¯\\_(ツ)_/¯'],
  ['a   \nb', 'a\nb'],
])('%j is read as %j', (source, tree) => {
  expect(sketch(parseDiscordMarkdown(source))).toBe(tree)
})

test.each([
  '*',
  '_',
  '**a',
  '~~a',
  '||',
  '`a',
  '```',
  '[',
  '](',
  '[a](',
  '[]',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\\',
  '<',
  ':a',
  'http://a(',
  '* ',
  '-# ',
  '\n ',
  '((',
])('%j over and over, 4,000 characters of it, is read without a blow-up', (part) => {
  const source = part.repeat(4000 / part.length)
  const started = performance.now()
  parseDiscordMarkdown(source)
  parseDiscordMarkdown(`[${source}`)
  parseDiscordMarkdown(`${source} ](https://a.b)`)
  expect(performance.now() - started).toBeLessThan(10_000)
})
