import { describe, expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { answerReply } from '../../src/reply/answer-reply.ts'
import { pressOf } from '../../src/reply/press.ts'
import { buttonsOf, drawReply } from '../../src/terminal/draw-reply.ts'
import { libraryOf } from '../answer/library-of.ts'

const ferries = Array.from({ length: 9 }, (_, i) => `The ferry number ${i} sails from quay ${i}.`)
const library = libraryOf({
  ferries: { title: 'Ferries', url: 'https://courier.example/ferries', text: ferries.join('\n\n') },
  bridge: 'The “old bridge,” said Ann Lee, is closed to cars.\n\nNobody knows for how long.',
})
const presses = { keep: () => {}, find: () => undefined, saved: async () => {} }
const desk = { library, presses, commands: [] }

function reply(question: string, { article, ...options }: { article?: string; page?: number } = {}) {
  const scope = article === undefined ? {} : { articleId: article }
  const made = answerReply(ask(library, { text: question, ...scope }), desk, options)
  return { text: drawReply(made, { colour: false, width: 100 }), buttons: buttonsOf(made) }
}

describe('an answer', () => {
  test('begins with the question and the passage, the answering sentence in bold', () => {
    const { text } = reply('Which ferry sails from quay 4?')
    expect(text).toMatch(/^▌ Which ferry sails from quay 4\?\n▌ \*\*The ferry number 4 sails from quay 4\.\*\*/)
    expect(text).toContain('Ferries · paragraph 5')
  })

  test('shows three passages at most, and the next ones by a button', () => {
    const { text, buttons } = reply('Where do ferries sail?', { article: 'ferries' })
    expect(text.match(/Ferries · paragraph \d/g)).toHaveLength(3)
    const more = buttons.find(({ label }) => label === 'More passages')
    const press = more && pressOf(more.customId, presses)
    expect(press).toEqual({
      command: 'ask',
      options: { question: 'Where do ferries sail?', article: 'ferries', page: 2 },
    })
    const second = reply('Where do ferries sail?', { article: 'ferries', page: 2 })
    expect(second.text).toContain('Further passages')
    expect(second.buttons.map(({ label }) => label)).toContain('More passages')
  })

  test('from the second page on, turns the page where it stands', () => {
    const { buttons } = reply('Where do ferries sail?', { article: 'ferries', page: 2 })
    const more = buttons.find(({ label }) => label === 'More passages')
    expect(more && pressOf(more.customId, presses)).toMatchObject({ turn: true, options: { page: 3 } })
  })

  test('has buttons for the context of each passage, and for the quotes where there are some', () => {
    const { buttons } = reply('Is the old bridge closed to cars?')
    expect(buttons.map(({ label }) => label)).toEqual(['In context (paragraph 1)', 'Why this?', 'Quotes'])
    expect(reply('Which ferry sails from quay 4?').buttons.map(({ label }) => label)).not.toContain('Quotes')
  })

  test('links to the sentence in the article', () => {
    expect(reply('Which ferry sails from quay 4?').text).toContain('https://courier.example/ferries#:~:text=')
  })
})

describe('where the articles do not say', () => {
  test('that comes first, then what is missing, then the nearest passage, not in bold', () => {
    const { text } = reply('Which ferry sails to Bergen?')
    expect(text).toMatch(
      /These articles do not say\.[^]*Not mentioned in these articles: Bergen\.[^]*not an answer:[^]*The ferry number/,
    )
    expect(text).not.toContain('**The ferry')
  })

  test('a common word that stands nowhere is told, and does not prove that the article says nothing', () => {
    const { text } = reply('Who inspected, repaired and painted cars?')
    expect(text).toContain('I find no passage that says this.')
    expect(text).toContain('Not mentioned in these articles: inspected, repaired, painted.')
  })

  test('nothing at all is shown for words that are nowhere', () => {
    const { text, buttons } = reply('Who won the World Cup?')
    expect(text).toContain('These articles do not say.')
    expect(buttons).toEqual([])
  })
})

test('what was read as another word is said', () => {
  expect(reply('Which brigde is closed?').text).toContain('Read “brigde” as “bridge”.')
})
