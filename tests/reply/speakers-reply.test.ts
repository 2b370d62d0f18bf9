import { expect, test } from 'vitest'
import { quotesBy } from '../../src/answer/quotes-by.ts'
import { speakersIn } from '../../src/answer/speakers-in.ts'
import { isUnnamed } from '../../src/reply/is-unnamed.ts'
import { pressOf } from '../../src/reply/press.ts'
import { speakersReply } from '../../src/reply/speakers-reply.ts'
import { buttonsOf, drawReply } from '../../src/terminal/draw-reply.ts'
import { libraryOf } from '../answer/library-of.ts'

const library = libraryOf({
  quay: {
    title: 'The quay',
    published: '2025-05-02',
    text: [
      '“The quay is too short,” said Amina al-Khatib, the harbour architect.',
      'It rained. “We want a bridge now!” It went on raining.',
      '“We need forty metres more,” al-Khatib said.',
      '“No comment,” said a spokesman.',
    ].join('\n\n'),
  },
  bridge: { title: 'The bridge', text: '“No comment at all, sorry,” said a spokesman.' },
})
const presses = { keep: () => {}, find: () => undefined, saved: async () => {} }
const desk = { library, presses, commands: [] }

function reply(articleId?: string) {
  const made = speakersReply(speakersIn(library, articleId), articleId, desk)
  const choices = buttonsOf(made).map(({ label, value }) => ({ label, press: pressOf(value ?? '', presses) }))
  return { text: drawReply(made, { colour: false, width: 100 }), choices }
}

test('who speaks: fullest name, role, how much, the other names, and the article', () => {
  expect(
    reply()
      .text.replaceAll('▌', '')
      .replace(/ +(?=\n)/g, ''),
  ).toContain(
    [
      ' **Amina al-Khatib**',
      ' harbour architect',
      ' 2 quotes, 10 words',
      ' also al-Khatib',
      ' in The quay',
      '',
      ' **a spokesman**',
      ' 1 quote, 5 words · not named',
      ' in The bridge',
    ].join('\n'),
  )
})

test('quotes whose speaker is left open are counted', () => {
  expect(reply('quay').text).toContain('1 quote whose speaker I leave open.')
  expect(reply('bridge').text).not.toContain('leave open')
})

test('each choice opens as many quotes of that speaker as were counted', () => {
  const { choices } = reply()
  expect(choices.map(({ press }) => press?.options)).toEqual([
    { speaker: 'Amina al-Khatib', article: 'quay' },
    { speaker: 'a spokesman', article: 'bridge' },
    { speaker: 'a spokesman', article: 'quay' },
  ])
  const counts = choices.map(({ press }) => {
    const { speaker, article } = press?.options ?? {}
    return quotesBy(library, { speaker: String(speaker), articleId: String(article) }).found.length
  })
  expect(counts).toEqual([2, 1, 1])
})

test('an article in which nobody is quoted is said to be that', () => {
  const empty = libraryOf({ empty: 'Nobody said a word.' })
  const made = speakersReply(speakersIn(empty, undefined), undefined, { ...desk, library: empty })
  expect(drawReply(made, { colour: false, width: 100 })).toContain('I find no quotes there.')
})

test.each<[string, boolean]>([
  ['a neighbour', true],
  ['One', true],
  ['another resident', true],
  ['the spokeswoman', true],
  ['the council', false],
  ['police', false],
  ['Ada Holm', false],
])('nobody is called “not named” who is: %s', (name, unnamed) => {
  const text = `“It shook,” ${name} said. “It shook,” ${name} said.`
  const [read] = libraryOf({ quay: text }).reads
  const [quote] = read?.quotes ?? []
  if (read === undefined || quote === undefined || quote.attribution.known === 'unknown') throw new Error('no speaker')
  expect(isUnnamed(read.article, quote.attribution.speaker)).toBe(unnamed)
})
