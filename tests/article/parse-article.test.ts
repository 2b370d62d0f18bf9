import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse-article.ts'
import { passagesOf } from '../../src/article/passages.ts'
import { words } from '../../src/article/words.ts'
import type { Article } from '../../src/domain.ts'

async function parse(file: string, text: string) {
  const parsed = await parseArticle(file, text)
  return parsed.kind === 'article'
    ? {
        article: parsed.article,
        paragraphs: parsed.article.text.split('\n\n'),
        dropped: parsed.dropped.map(({ text: was }) => was),
      }
    : { problems: parsed.problems.map(({ message }) => message) }
}

const title = (text: string) => `---\ntitle: T\n---\n${text}`

test.each([
  ['Bridge Opens.md', 'bridge-opens'],
  ['corpus/2025_03 – Brücke über Åsele.md', '2025-03-brucke-uber-asele'],
  ['Łódź straße.md', 'lodz-strasse'],
  ['a.b.c.md', 'a-b-c'],
  ['C:\\corpus\\bridge.MD', 'bridge'],
  [`${'bridge-'.repeat(15)}.md`, 'bridge-'.repeat(11).slice(0, -1)],
  [`${'a'.repeat(100)}.md`, 'a'.repeat(80)],
])('the file name %s gives the id %s', async (file, id) => {
  expect(await parse(file, title('Words.'))).toMatchObject({ article: { id } })
})

test.each([
  [
    'мост.md',
    title('Words.'),
    'мост.md: expected a file name with Latin letters or digits, or an id in front matter, got "мост.md"',
  ],
  ['a.pdf', 'Words.', 'a.pdf: expected a file name that ends in .md, .txt, .html, .htm, got "a.pdf"'],
  ['constructor', 'Words.', 'constructor: expected a file name that ends in .md, .txt, .html, .htm, got "constructor"'],
  ['a.md', '# Only a title\n', 'a.md:1: expected text, got none'],
  ['a.md', title('## A heading\n'), 'a.md:4: expected text under the front matter, got none'],
  ['a.txt', title('\n***\n'), 'a.txt:4: expected text under the front matter, got only what was dropped (1)'],
  [
    'a.html',
    '<p>Words, and so on.</p>',
    "a.html:1: expected title in front matter or in the page's own <title>, got neither",
  ],
])('%s with %j is refused in words', async (file, text, message) => {
  expect(await parse(file, text)).toEqual({ problems: [message] })
})

test.each([
  ['a headline', 'Storks are back\n\nThey nest. They stay.', 'Storks are back', ['They nest. They stay.']],
  ['a headline that asks', 'Are the storks back?\n\nThey nest.', 'Are the storks back?', ['They nest.']],
  ['a sentence first', 'Storks are back.\n\nThey nest.', 'Storks are back.', ['Storks are back.', 'They nest.']],
  ['nothing under the headline', 'Storks are back', 'Storks are back', ['Storks are back']],
  [
    'no blank line under it',
    'Storks are back\nand they nest.',
    'Storks are back and they nest.',
    ['Storks are back and they nest.'],
  ],
  ['a rule above it', '***\n\nStorks are back\n\nThey nest.', 'Storks are back', ['They nest.']],
  [
    'the title of the front matter again',
    '---\ntitle: Storks are back\n---\nStorks are back\n\nThey nest.',
    'Storks are back',
    ['They nest.'],
  ],
])('the title of a plain text: %s', async (_, text, expected, paragraphs) => {
  expect(await parse('a.txt', text)).toMatchObject({ article: { title: expected }, paragraphs })
})

test('a title made of the first words has at most 80 characters', async () => {
  const read = await parse('a.txt', `${'Word '.repeat(40)}end.`)
  expect(read.article?.title).toBe(`${'Word '.repeat(15).trim()} […]`)
  expect(read.article?.title.length).toBeLessThanOrEqual(80)
})

test.each([
  ['one line', 'One. Two.', ['One. Two.']],
  ['blank lines', 'One.\n\n \nTwo.', ['One.', 'Two.']],
  ['old Mac line ends', 'One.\r\rTwo.', ['One.', 'Two.']],
  [
    'a wrapped paragraph',
    'The bridge over the river is\nopen again. It was closed.',
    ['The bridge over the river is open again. It was closed.'],
  ],
  [
    'a short line that ends a sentence',
    'The bridge over the river is\nopen.\nIt was closed for a year or\nso.',
    ['The bridge over the river is open.', 'It was closed for a year or so.'],
  ],
  [
    'a short line that does not',
    'The bridge over the river is\nopen\nIt was closed for a year or',
    ['The bridge over the river is open It was closed for a year or'],
  ],
  ['a line longer than is wrapped', `${'word '.repeat(30)}end\nNext line`, [`${'word '.repeat(30)}end`, 'Next line']],
  ['runs of white space', 'One\t\ttwo \u2028 three.', ['One two three.']],
  ['no-break and thin spaces', '\u00a0200\u00a0000\u2009km.\u00a0', ['200\u00a0000\u2009km.']],
  [
    'a hyphen at a line end',
    'The Anglo-\nIrish and the two-\nand three-year ones are here now.',
    ['The Anglo-Irish and the two- and three-year ones are here now.'],
  ],
])('paragraphs of a plain text: %s', async (_, text, paragraphs) => {
  expect((await parse('a.txt', title(text))).paragraphs).toEqual(paragraphs)
})

test.each([
  '-0a1b2c3d.jpg)',
  'photo.png',
  'https://a.example/x/photo.WEBP?w=1.jpg',
  '![A photo (old)](a.jpg "t")',
  '![cut off](https://a.example/b',
  'https://a.example/page?x=1',
  '<https://a.example>',
  'www.a.example/x',
  '---',
  '* * *',
  '___',
  '– – –',
  'Advertisement',
  'ADVERTISEMENT',
  '[Advertisement]',
  '- Advertisement -',
  'Story continues below advertisement',
  'Sponsored content',
])('the line %j is dropped and told', async (line) => {
  const { paragraphs, dropped } = await parse('a.txt', title(`Words stay.\n\n${line}\n\nMore stay.`))
  expect({ paragraphs, dropped }).toEqual({ paragraphs: ['Words stay.', 'More stay.'], dropped: [line] })
})

test.each([
  'See photo.png.',
  'Photo: a stork.',
  'The file is a.jpg',
  'Read https://a.example now',
  'Advertisement is a word.',
  'Advertisement for boats',
  '…',
  '-',
  '--',
  'Yes.',
  '照片在这里.png。',
  'Is it a.gif?',
  'e.g.',
  '***Note',
  '5 * 5',
  'www',
  'png',
])('the line %j stays', async (line) => {
  const { paragraphs, dropped } = await parse('a.txt', title(`Words stay.\n\n${line}`))
  expect({ paragraphs, dropped }).toEqual({ paragraphs: ['Words stay.', line], dropped: [] })
})

test.each([
  ['emphasis', '**One** *two* ~~three~~ __four__.', ['One two three four.']],
  ['escapes', '\\*One\\* 1\\. \\&amp;', ['*One* 1. &amp;']],
  ['character references', 'R&amp;D &mdash; &#8220;yes&#x201d; &nosuch; &lt;b&gt;', ['R&D — “yes” &nosuch; <b>']],
  [
    'links',
    '[One](https://a.example "t") [two][x] <https://b.example> https://c.example/a_b_c.\n\n[x]: https://d.example',
    ['One two https://b.example https://c.example/a_b_c.'],
  ],
  ['an address with an alias', 'One [*two* three](javascript:alert(1)).', ['One two three.']],
  ['code', 'Run `a  *b*`.\n\n    indented\n\n```sh\none\n\ntwo\n```', ['Run a *b*.', 'indented', 'one', 'two']],
  [
    'lists',
    '- One\n- Two\n  wrapped. Still\n  - Three\n\n1. Four\n\n   Five',
    ['One', 'Two wrapped. Still', 'Three', 'Four', 'Five'],
  ],
  ['block quotes', '> One\n> two.\n>\n> > Three.', ['One two.', 'Three.']],
  ['hard breaks', 'One  \ntwo\\\nthree.', ['One two three.']],
  ['a picture in a sentence', 'One ![a](b.png) two.', ['One two.']],
  ['tags in a sentence', 'One<br>two <span onclick="x()">three</span>.', ['One two three.']],
  ['a script in a sentence', 'One <script>two()</script> three.', ['One three.']],
  [
    'a block of HTML',
    '<div><p>One.</p><script>two()</script><style>a{}</style><!-- three --><p>Four &amp; five.</p></div>',
    ['One.', 'Four & five.'],
  ],
  ['lines as paragraphs', `${'word '.repeat(30)}end.\nNext one.`, [`${'word '.repeat(30)}end.`, 'Next one.']],
  ['a left-over line in a paragraph', 'One two three.\n-0a1b.jpg)', ['One two three.']],
])('plain words of Markdown: %s', async (_, text, paragraphs) => {
  expect((await parse('a.md', title(text))).paragraphs).toEqual(paragraphs)
})

test('headings of Markdown are paragraphs of the text that are no passages, and stand over those under them', async () => {
  const { article } = await parse('a.md', '# T\n\nZero.\n\n## *A*\n\nOne.\n\nTwo.\n\nB\n---\n\nThree.\n')
  expect(shownPassages(article)).toEqual([
    [1, undefined, 'Zero.'],
    [2, 'A', 'One.'],
    [3, 'A', 'Two.'],
    [4, 'B', 'Three.'],
  ])
})

test('what Markdown drops is told with its line in the file', async () => {
  const parsed = await parseArticle(
    'a.md',
    title('One.\n\n- two\n- ![a](b.png)\n\n> q\n>\n> ***\n\n<!-- c -->\n\nEnd <i>x</i>'),
  )
  expect(parsed).toMatchObject({
    dropped: [
      { file: 'a.md', line: 7, text: '![a](b.png)', reason: 'image' },
      { line: 11, text: '***', reason: 'horizontal rule' },
      { line: 13, text: '<!-- c -->', reason: 'HTML' },
      { line: 15, text: '<i>', reason: 'HTML' },
      { line: 15, text: '</i>', reason: 'HTML' },
    ],
  })
})

test.each([
  ['bidi controls', 'a\u202eb\u2066c\u200fd', 'abcd', ['U+202E', 'U+2066', 'U+200F']],
  ['zero width', 'a\u200bb\u2060c\ufeffd', 'abcd', ['U+200B', 'U+2060', 'U+FEFF']],
  ['controls', 'a\u0007b\u009bc\u007fd', 'abcd', ['U+0007', 'U+009B', 'U+007F']],
  ['lone surrogates', 'a\ud800b 😀', 'ab 😀', ['U+D800']],
  ['written as references', 'a&#x202e;b&#8203;c', 'abc', ['U+202E', 'U+200B']],
  ['joiners, which stay', 'می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒', []],
  ['decomposed letters, which are composed', 'cafe\u0301', 'café', []],
])('invisible characters: %s', async (_, text, expected, dropped) => {
  expect(await parse('a.md', title(text))).toMatchObject({ article: { text: expected }, dropped })
})

test.each([
  ['deep elements', '<div>'.repeat(20_000)],
  ['many tags', '<p>a'.repeat(100_000)],
  ['tags that never end', '<html <body '.repeat(20_000)],
])('a hostile web page is refused in a moment: %s', async (_, text) => {
  const begun = performance.now()
  expect((await parse('a.html', text)).problems).toHaveLength(1)
  expect(performance.now() - begun).toBeLessThan(10_000)
})

test.each([
  ['quotes', `${'>'.repeat(20_000)} x`],
  ['lists', `${'- '.repeat(20_000)} x`],
  ['a paragraph', '*a '.repeat(50_000)],
  ['HTML', '<div>'.repeat(20_000)],
])('hostile Markdown is refused in a moment: %s', async (_, text) => {
  expect((await parse('a.md', title(text))).problems).toHaveLength(1)
})

test('a web page that is wrong about itself is read without those fields, and they are told', async () => {
  const page = '<html lang="english"><head><title>Frost in May</title><link rel="canonical" href="/frost"></head><body>'
  const { article, dropped } = await parse(
    'a.html',
    `${page}<p>The frost came at three, and it took half of the buds.</p></body></html>`,
  )
  expect(article).toMatchObject({ title: 'Frost in May', language: 'en' })
  expect(article).not.toHaveProperty('url')
  expect(dropped).toEqual(['/frost', 'english'])
})

const PARTS = [
  '# ',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '*',
  '_',
  '`',
  '<b>',
  '</div>',
  '<!--',
  '&amp;',
  '[a](b)',
  '![a](b.png)',
  '---',
  '|',
  'One. ',
  'two ',
  '“',
  '”',
  '\u202e',
  '\u00a0',
  '\u00ad',
  'é',
  '\r\n',
  '```',
  'Dr. ',
  'a'.repeat(130),
]

test.each(['a.md', 'a.txt', 'a.html'])(
  'any %s gives an article that keeps what an Article promises, or problems',
  async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), async (parts) => {
        const { article, problems } = await parse(file, parts.join(''))
        if (article) expectSound(article)
        else expect(problems?.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  },
)

function expectSound(article: Article): void {
  const passages = passagesOf(article)
  expect(article.title).not.toBe('')
  expect(passages.length).toBeGreaterThan(0)
  expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1))
  // Passages and headings together are the text, in order and with nothing else between them.
  const spans = [...passages, ...article.headings].toSorted((a, b) => a.start - b.start)
  expect(spans.map((span) => words(article, span)).join('\n\n')).toBe(article.text)
  expect(
    spans.every((span) => !/[\n\r]/.test(words(article, span)) && words(article, span).trim() === words(article, span)),
  ).toBe(true)
  for (const passage of passages) {
    expect(passage.sentences.length).toBeGreaterThan(0)
    const between = passage.sentences.map(({ start }, index) =>
      article.text.slice(passage.sentences[index - 1]?.end ?? passage.start, start),
    )
    expect(between.join('').trim()).toBe('')
    expect(passage.sentences.at(-1)?.end).toBe(passage.end)
  }
}

function shownPassages(article: Article | undefined) {
  if (!article) return []
  return passagesOf(article).map((passage) => [
    passage.number,
    passage.heading && words(article, passage.heading),
    words(article, passage),
  ])
}
