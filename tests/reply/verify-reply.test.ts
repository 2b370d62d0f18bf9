import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verifyAll } from '../../src/answer/verify-all.ts'
import { brokenLimits } from '../../src/reply/limits.ts'
import { verifyReply } from '../../src/reply/verify-reply.ts'
import { VERDICT_TEXTS } from '../../src/reply/verdict-texts.ts'
import { libraryOf } from '../answer/library-of.ts'

const library = libraryOf({
  bridge: {
    url: 'https://courier.example/bridge',
    text: `“We will not open the bridge before 3 June, but we are not idle,” said Mayor Anna Holm on Friday.

“All of us can swim if the @everyone **water** is warm,” Peter Vik told reporters.

The council said that the bridge would stay closed until May.`,
  },
})
const desk = {
  library,
  presses: { keep: () => undefined, find: () => undefined, saved: async () => undefined },
  commands: [],
}

/** The text of a reply's message, as Discord gets it. */
function textOf(text: string, speaker?: string): string {
  const checked = verifyAll(library, { text, ...(speaker === undefined ? {} : { speaker }) })
  const reply = verifyReply(checked, desk, { onlyYou: false })
  expect(brokenLimits(reply)).toEqual([])
  const [box] = reply.components
  if (box?.type !== 17) throw new Error('expected a box')
  return box.components.map((part) => (part.type === 10 ? part.content : '')).join('\n')
}

test.each([
  ['We will not open the bridge before 3 June, but we are not idle', undefined, VERDICT_TEXTS.verbatim],
  ['We will not open the bridge before 3 June', undefined, VERDICT_TEXTS.cutTurns],
  ['We will open the bridge before 3 June', undefined, VERDICT_TEXTS.altered],
  ['We will not open the bridge before 3 June, all of us can swim if the', undefined, VERDICT_TEXTS.spliced],
  [
    'We will not open the bridge before 3 June, but we are not idle',
    'Peter Vik',
    VERDICT_TEXTS.otherSpeaker('Anna Holm'),
  ],
  ['The bridge would stay closed until May', undefined, VERDICT_TEXTS.reported],
  ['The bridge will stay closed until May', undefined, VERDICT_TEXTS.reportedNear],
  ['The moon is made of green cheese, always was', undefined, VERDICT_TEXTS.nowhereInOne],
])('the verdict on “%s” (%s) is the first thing seen', (text, speaker, says) => {
  expect(textOf(text, speaker).split('\n')[0]).toBe(`**${says}**`)
})

test('says in words what is other, with the article’s own words and what was compared', () => {
  const shown = textOf('We will open the bridge before 13 June')
  expect(shown).toContain('“13” – the article has “3” (number or unit)')
  expect(shown).toContain('Pasted: We will open the bridge before **13** June')
  expect(shown).toContain('> “We will **not** open the bridge before **3** June, but we are not idle,”')
  expect(shown).toMatch(/Compared with 1 article, word for word, as of <t:\d+:D>/)
})

test('underlines the pasted words where they are part of what is shown, and says that the speaker is right', () => {
  expect(textOf('the bridge would stay closed until May')).toContain('The council said that __the bridge would stay')
  expect(textOf('We will not open the bridge before 3 June, but we are not idle', 'Holm')).toContain(
    VERDICT_TEXTS.verbatimBy,
  )
})

test('tells what was left out and turns the sense, whoever is claimed', () => {
  expect(textOf('We will … open the bridge before 3 June', 'Peter Vik')).toContain('“not” (negation)')
})

test('says that the rest of a message was not checked, where that is most of it', () => {
  const shown = textOf(
    'I took all that money and am proud of it, because the council “would stay closed” by the way and I like it',
  )
  expect(shown).toContain(VERDICT_TEXTS.mostlyOther)
})

test('says of a changed report that it is one', () => {
  expect(textOf('The bridge would stay open until May')).toContain(VERDICT_TEXTS.ownReport)
  expect(textOf('We will open the bridge before 3 June')).not.toContain(VERDICT_TEXTS.ownReport)
})

test('shows a quote in two pieces once', () => {
  const two = libraryOf({ two: '“I did not take the money,” Vik said. “I gave it back.”' })
  const reply = verifyReply(
    verifyAll(two, { text: 'I did not take the money. I gave it back.' }),
    { ...desk, library: two },
    { onlyYou: false },
  )
  expect(JSON.stringify(reply.components)).toContain('> “I did not take the money,” […] “I gave it back.”')
})

test('says of other words that their speaker is another, too', () => {
  expect(textOf('We will open the bridge before 3 June', 'Peter Vik')).toContain(
    VERDICT_TEXTS.otherToo('Peter Vik', 'Anna Holm'),
  )
  expect(textOf('We will open the bridge before 3 June', 'Holm')).not.toContain('not to')
})

test('says who did say it', () => {
  expect(textOf('We will not open the bridge before 3 June, but we are not idle', 'Peter Vik')).toContain(
    '**Anna Holm**',
  )
})

test('lets nothing in a quote or an article act', () => {
  const shown = textOf('All of us can swim if the @everyone **sea** is warm [x](https://evil.example) <@1>')
  expect(shown).not.toMatch(/(?<!\\)@everyone|\]\(|<@/)
})

const HOSTILE = ['*_`|~<>#@:', '](https://x.example)', '\\u{1F600}', '\\u0301', '@everyone <@1> ']

test.each(HOSTILE)('five quotes full of %j are within Discord’s limits, each with its verdict', (part) => {
  const message = Array.from(
    { length: 6 },
    (_, i) => `“we will not ${part.repeat(Math.ceil(400 / part.length))} open it ${i}”`,
  ).join(' ')
  const reply = verifyReply(verifyAll(library, { text: message, speaker: part.repeat(50) }), desk, { onlyYou: true })
  expect(brokenLimits(reply)).toEqual([])
  expect(reply.components.length).toBeGreaterThan(0)
  for (const [i, component] of reply.components.entries()) {
    const [text] = component.type === 17 ? component.components : []
    expect(text?.type === 10 && text.content).toMatch(new RegExp(`^\\*\\*${i + 1} of 6 · `))
  }
})

test('five long quotes that stand in one paragraph have room, and one button together', () => {
  const long = Array.from(
    { length: 5 },
    (_, i) => `“We talked about bridge ${i} ${'and again about it '.repeat(40)}all day,”`,
  )
  const many = libraryOf({ talk: `${long.join(' he said, ')} said Peter Vik.` })
  const reply = verifyReply(
    verifyAll(many, { text: long.map((quote) => quote.replace('all day', 'all night')).join('\n') }),
    desk,
    {
      onlyYou: false,
    },
  )
  expect(brokenLimits(reply)).toEqual([])
  expect(reply.components).toHaveLength(5)
})

test('says how many quotes were not checked, and whose the words are said to be', () => {
  const text = Array.from({ length: 7 }, (_, i) => `“number ${i} of them”`).join(' ')
  const shown = JSON.stringify(
    verifyReply(verifyAll(library, { text: `${text} – Peter Vik` }), desk, { onlyYou: false }).components,
  )
  expect(shown).toContain(VERDICT_TEXTS.unchecked(2))
  expect(shown).toContain(`${VERDICT_TEXTS.pasted('Peter Vik')}number 0 of them`)
})

test('judges words, not the world', () => {
  // As written in the file, so that sentences made by functions are among them.
  const sentences = readFileSync('src/reply/verdict-texts.ts', 'utf8').match(/'[^'\n]+'|`[^`]+`/g) ?? []
  expect(sentences.length).toBeGreaterThan(30)
  for (const sentence of sentences) expect(sentence).not.toMatch(/\b(?:true|false|fake|lie)\b/i)
})

test.each(['', 'x', 'word '.repeat(4000), '*_`|~<>#'.repeat(700), `${'We will not open the bridge. '.repeat(200)}`])(
  'stays within Discord’s limits: %.20j',
  (text) => {
    expect(textOf(text)).not.toBe('')
  },
)
