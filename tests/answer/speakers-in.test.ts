import { expect, test } from 'vitest'
import { speakersIn } from '../../src/answer/speakers-in.ts'
import { words } from '../../src/article/words.ts'
import { libraryOf } from './library-of.ts'

const library = libraryOf({
  quay: {
    published: '2025-05-02',
    text: [
      '“The quay is too short,” said Amina al-Khatib, the harbour architect, “and we need forty metres more.”',
      'Mayor Pétur Jónsson told reporters: “The town has no money for a longer quay.”',
      'It rained. “We want a bridge now!” It went on raining.',
      '“No comment,” said a spokesman.',
    ].join('\n\n'),
  },
  bridge: {
    published: '2024-11-20',
    text: ['“A bridge costs more than a quay,” said Pétur Jónsson.', '“No comment at all,” said a spokesman.'].join(
      '\n\n',
    ),
  },
  empty: 'Nobody said a word.',
})

function entries(articleId?: string) {
  const { found, open } = speakersIn(library, articleId)
  const shown = found.map(({ at, quotes, words: count }) => [
    at.map(({ read, speaker }) => `${words(read.article, speaker.name)} in ${read.article.id}`),
    quotes,
    count,
  ])
  return { shown, open }
}

test('speakers come with quotes and words counted, most words first, one full name in several articles once', () => {
  expect(entries()).toEqual({
    shown: [
      [['Pétur Jónsson in quay', 'Pétur Jónsson in bridge'], 2, 16],
      [['Amina al-Khatib in quay'], 1, 11],
      [['a spokesman in bridge'], 1, 4],
      [['a spokesman in quay'], 1, 2],
    ],
    open: 1,
  })
})

test('of one article only those who speak in it', () => {
  expect(entries('bridge')).toEqual({
    shown: [
      [['Pétur Jónsson in bridge'], 1, 7],
      [['a spokesman in bridge'], 1, 4],
    ],
    open: 0,
  })
})

test.each([
  ['nowhere', 'no-such-article'],
  ['empty', 'no-quotes'],
])('why there is nobody: %s', (articleId, why) => {
  expect(speakersIn(library, articleId).verdict).toEqual({ kind: 'nothing', why })
})

test('a library without articles', () => {
  expect(speakersIn(libraryOf({}), undefined).verdict).toEqual({ kind: 'nothing', why: 'no-articles' })
})
