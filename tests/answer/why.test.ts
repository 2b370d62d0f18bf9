import { describe, expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { words } from '../../src/article/words.ts'
import { whyReply } from '../../src/reply/why-reply.ts'
import { drawReply } from '../../src/terminal/draw-reply.ts'
import { libraryOf } from './library-of.ts'

const texts = {
  ferry: {
    published: '2025-05-02',
    text: [
      'The new ferry will sail from 3 June. It takes 120 cars and costs $4.5 million.',
      'The old ferry sailed from Sande. It carried the mail for 12 years.',
      'The ferry has a name now. The ferry was painted red. Ferry workers cheered.',
    ].join('\n\n'),
  },
  boat: {
    published: '2024-11-20',
    text: 'The old ferry sailed from Sande. It was loud.\n\nA ferry burned in 1998.\n\nAnother ferry is for sale.',
  },
}
const library = libraryOf(texts)

function first(question: string, articleId?: string) {
  const answer = ask(library, { text: question, ...(articleId === undefined ? {} : { articleId }) })
  const [best] = answer.evidence
  if (best === undefined) throw new Error('no evidence')
  return { answer, best, underlined: best.answer && words(best.read.article, best.answer) }
}

describe('the words that answer are underlined where the kind of answer makes them plain', () => {
  test.each([
    ['How many cars does the new ferry take?', '120'],
    ['How much money does the new ferry cost?', '$4.5 million'],
    ['How many years did the old ferry carry the mail?', '12 years'],
    ['When will the new ferry sail?', '3 June'],
    ['What was painted red?', undefined],
  ])('%s %s', (question, expected) => {
    const { underlined } = first(question, 'ferry')
    if (expected === undefined) expect(underlined).toBeUndefined()
    else expect(underlined).toContain(expected)
  })
})

test.each([
  ['The hall opened on July 31, 2025, at noon.', 'July 31, 2025'],
  ['The hall opened on 31 July 2025 at noon.', '31 July 2025'],
  ['The hall opened on the 3rd of July.', 'July'],
  ['The hall opened on Monday.', 'Monday'],
  ['The hall opened in June, not in July.', undefined],
  ['The hall opened in 1998 for 12 people.', '1998'],
])('%s: the day is %s', (text, day) => {
  const [best] = ask(libraryOf({ hall: text }), { text: 'When was the hall opened?' }).evidence
  expect(best?.answer && words(best.read.article, best.answer)).toBe(day)
})

describe('why a passage was chosen', () => {
  test('is told in the asker’s own words', () => {
    const { best } = first('Where did the old ferry from Sande go to Bergen?', 'ferry')
    expect(best.why).toMatchObject({
      found: ['old', 'ferry', 'Sande'],
      missing: ['go', 'Bergen'],
      together: [['old', 'ferry']],
      kind: 'where',
    })
    expect(best.why?.confidence).toBeGreaterThan(0)
    expect(best.why?.confidence).toBeLessThan(1)
  })

  test('with the article’s words that are near in meaning to those it lacks', () => {
    const { answer, best } = first('When did the old ferry start from Sande?', 'ferry')
    expect(best.why?.akin).toEqual([])
    const begun = ask(libraryOf({ a: 'The concert began at eight. Nobody came.' }), {
      text: 'When did the concert start?',
    })
    expect(begun.evidence[0]?.why?.akin.map(({ asked }) => asked)).toEqual(['start'])
    expect(drawReply(whyReply(begun), { colour: false, width: 200 })).toContain('“began” for “start”')
    const other = ask(libraryOf({ a: 'Jeremy sailed the ferry.' }), { text: 'did aaron sail the ferry' })
    expect(other.evidence[0]?.why?.akin).toEqual([])
    expect(drawReply(whyReply(answer), { colour: false, width: 200 })).not.toContain('Near in meaning')
  })

  test('reads as sentences, for whoever asks only', () => {
    const { answer } = first('Who sailed the old ferry?', 'ferry')
    const reply = whyReply(answer)
    expect(reply.onlyYou).toBe(true)
    const text = drawReply(reply, { colour: false, width: 200 })
    expect(text).toContain('3 of 3 words of the question')
    expect(text).toContain('“old” and “ferry”')
    expect(text).toContain('A person or body was asked for')
  })

  test('nothing to explain is said so', () => {
    expect(drawReply(whyReply(ask(library, { text: 'zzz' })), { colour: false, width: 100 })).toContain('▌')
  })
})

describe('over several articles', () => {
  const ids = (question: string) => ask(library, { text: question }).evidence.map(({ read }) => read.article.id)

  test('no article has more than two passages, the one asked for all it has', () => {
    expect(ids('ferry').toSorted()).toEqual(['boat', 'boat', 'ferry', 'ferry'])
    expect(ask(library, { text: 'ferry', articleId: 'boat' }).evidence).toHaveLength(3)
  })

  test('of two that say the same, the newer comes first', () => {
    const alike = { text: 'The old ferry sailed from Sande.' }
    const two = libraryOf({
      older: { ...alike, title: 'Ferry', published: '2020-01-01' },
      newer: { ...alike, title: 'Ferry', published: '2021-01-01' },
    })
    const found = ask(two, { text: 'Where did the old ferry sail from?' }).evidence
    expect(found.map(({ read }) => read.article.id)).toEqual(['newer', 'older'])
  })

  test('where things are compared, each article is heard before one is heard twice', () => {
    expect(new Set(ids('Compare the old ferry and the new ferry').slice(0, 2)).size).toBe(2)
  })
})

test('of passages with the same words, one with a word near in meaning comes first', () => {
  const boats = libraryOf({
    boats: 'The ferry is late again, they said.\n\nThe ferry was rather expensive, they said.',
  })
  expect(ask(boats, { text: 'What did the ferry cost?' }).evidence[0]?.passage.number).toBe(2)
})

test('a number that is asked for and stands nowhere near is no answer, however many words do', () => {
  const king = libraryOf({ king: 'The interim government is led by President Ada Holm, who met the county.' })
  expect(ask(king, { text: 'How old is President Ada Holm, who leads the interim government?' }).verdict.kind).toBe(
    'related',
  )
  expect(ask(king, { text: 'Who is President Ada Holm of the interim government?' }).verdict.kind).toBe('answered')
})

test('a paragraph of very many sentences is read', () => {
  const long = libraryOf({ long: 'Sail now. '.repeat(150_000).trim() })
  expect(ask(long, { text: 'Who will sail?' }).verdict.kind).not.toBe('nothing')
})
