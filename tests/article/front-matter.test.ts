import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArticleError } from '../../src/article/article-error.ts'
import { partFrontMatter } from '../../src/article/front-matter.ts'

const read = (yaml: string) => partFrontMatter('corpus/bridge.md', `---\n${yaml}\n---\nBody.\n`)

test.each([
  ['title: The bridge', { title: 'The bridge' }],
  ['title: "The  bridge:\\n  open"', { title: 'The bridge: open' }],
  ['title: 1984', { title: '1984' }],
  ['title: no', { title: 'no' }],
  ['title: >\n  The\n  bridge', { title: 'The bridge' }],
  ['published: 2024-02-29', { published: '2024-02-29' }],
  ['url: HTTPS://Example.org/a b', { url: 'https://example.org/a%20b' }],
  ['language: pt-br', { language: 'pt-BR' }],
  ['language: en_GB', { language: 'en-GB' }],
  ['id: bridge-2', { id: 'bridge-2' }],
  ['# a comment only', {}],
  ['', {}],
])('front matter %j is read', (yaml, card) => {
  const { body, ...read_ } = read(yaml)
  expect(read_.problems).toEqual([])
  expect(read_.card).toEqual(card)
  expect(body).toBe('Body.\n')
})

test.each([
  ['published: last May', '2: expected published as YYYY-MM-DD, got "last May"'],
  ['published: 2025-13-01', '2: expected published as YYYY-MM-DD, got "2025-13-01"'],
  ['published: 2025-04-31', '2: expected published as YYYY-MM-DD, got "2025-04-31"'],
  ['published: 2025-04-30T10:00', '2: expected published as YYYY-MM-DD, got "2025-04-30T10:00"'],
  ['published:', '2: expected published as YYYY-MM-DD, got nothing'],
  ['title: ~', '2: expected title as words (at most 300 characters), got nothing'],
  ['title: "  "', '2: expected title as words (at most 300 characters), got "  "'],
  ['title: [a]', '2: expected title as words (at most 300 characters), got a list or a map'],
  ['byline: &a Ada\ntitle: *a', '3: expected title as words (at most 300 characters), got an alias'],
  ['url: ftp://a.example', '2: expected url as an http or https address without a password, got "ftp://a.example"'],
  [
    'url: https://me:secret@a.example',
    '2: expected url as an http or https address without a password, got "https://me:secret@a.example"',
  ],
  ['language: english', '2: expected language as a tag like en or pt-BR, got "english"'],
  ['id: a--b', '2: expected id as small letters, digits and single hyphens (at most 80 characters), got "a--b"'],
  ['title: a\n\nTitle: b', '4: expected one of title, publisher, byline, published, url, language, id, got "Title"'],
  ['constructor: b', '2: expected one of title, publisher, byline, published, url, language, id, got "constructor"'],
  ['- a\n- b', '2: expected front matter as lines of name: value, got "- a\\n- b"'],
  ['only words', '2: expected front matter as lines of name: value, got "only words"'],
])('front matter %j is refused with its line', (yaml, message) => {
  expect(read(yaml).problems.map((problem) => problem.message)).toEqual([`corpus/bridge.md:${message}`])
})

test('a title with a bare colon is refused with what to do', () => {
  const [problem, ...more] = read('byline: Ada\ntitle: Bridge: open').problems
  expect(more).toEqual([])
  expect(problem).toMatchObject({
    line: 3,
    expected: 'front matter in YAML (a value with a colon in it goes in quotes)',
  })
})

test('a field given twice is refused', () => {
  expect(read('title: a\ntitle: b').problems).toMatchObject([{ line: 3, got: 'Map keys must be unique' }])
})

test('every wrong field of a file is told', () => {
  const { problems } = read('published: soon\nfoo: 1\nid: A\ntitle: right')
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
})

test('front matter begins at the very top or not at all', () => {
  const text = '\n---\ntitle: a\n---\nBody.'
  expect(partFrontMatter('a.md', text)).toEqual({ card: {}, body: text, bodyLine: 1, problems: [] })
})

test('what would overflow or multiply in YAML is refused in a moment', () => {
  const bomb = ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a]`), 'title: *b29'].join(
    '\n',
  )
  expect(read(bomb).problems.length).toBeGreaterThan(0)
  expect(read('['.repeat(7990)).problems.length).toBeGreaterThan(0)
  expect(read(`title: ${'a'.repeat(9000)}`).problems).toMatchObject([
    { expected: 'front matter of at most 8000 characters' },
  ])
})

test('any front matter is a card or errors of the file', () => {
  const yaml = fc.array(
    fc.constantFrom(
      'title',
      ': ',
      '\n',
      '- ',
      '"',
      "'",
      '[',
      '{',
      '&a ',
      '*a',
      '!!js ',
      '%',
      '|',
      '>',
      '#',
      '?',
      '\t',
      'é',
      '2025-01-01',
    ),
  )
  fc.assert(
    fc.property(yaml, (parts) => {
      const { problems } = read(parts.join(''))
      expect(problems.every((problem) => problem instanceof ArticleError && problem.line !== undefined)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
