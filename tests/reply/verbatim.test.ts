import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { quotesBy } from '../../src/answer/quotes-by.ts'
import { speakersIn } from '../../src/answer/speakers-in.ts'
import { readCorpus } from '../../src/article/read-corpus.ts'
import type { Quote } from '../../src/domain.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { answerReply } from '../../src/reply/answer-reply.ts'
import { CUT, cutWords, fitWords, passageText } from '../../src/reply/fit-text.ts'
import { brokenLimits } from '../../src/reply/limits.ts'
import type { Markdown } from '../../src/reply/markdown.ts'
import { passageReply } from '../../src/reply/passage-reply.ts'
import { quoteText } from '../../src/reply/quote-text.ts'
import { quotesReply } from '../../src/reply/quotes-reply.ts'
import { speakersReply } from '../../src/reply/speakers-reply.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { parseDiscordMarkdown } from '../../src/terminal/discord-markdown.ts'
import type { DiscordNode } from '../../src/terminal/discord-node.ts'
import { libraryOf } from '../answer/library-of.ts'

const corpus = await readCorpus('corpus')
const reads = corpus.articles.map(readArticle)
const library = makeLibrary(reads)
const presses = { keep: () => {}, find: () => undefined, saved: async () => {} }
const deskOf = (its: typeof library) => ({ library: its, presses, commands: [] })

/** What a reader sees of a text. */
function seen(markdown: Markdown): string {
  const flat = (nodes: readonly DiscordNode[]): string =>
    nodes.map((node) => ('children' in node ? flat(node.children ?? []) : 'text' in node ? node.text : '')).join('')
  return flat(parseDiscordMarkdown(markdown.text))
}

const anyPassage = fc.constantFrom(...reads.flatMap((read) => read.passages.map((passage) => ({ read, passage }))))

test('whatever is shown of a passage is a slice of its article, the cuts marked', () => {
  fc.assert(
    fc.property(anyPassage, fc.nat(), fc.integer({ min: 20, max: 900 }), ({ read, passage }, nth, budget) => {
      const sentence = passage.sentences[nth % passage.sentences.length] ?? passage
      const shown = seen(passageText(read.article, passage, sentence, { budget, bold: nth % 2 === 0 }))
      const pieces = shown.split(CUT).map((piece) => piece.trim())
      for (const piece of pieces) expect(read.article.text).toContain(piece)
      // Nothing is left out in between: at most a cut before, a cut after, and one at the end of a long sentence.
      expect(pieces.filter((piece) => piece !== '').length).toBeLessThanOrEqual(2)
      const whole = read.article.text.slice(passage.start, passage.end)
      if (!shown.includes(CUT)) expect(shown).toBe(whole)
    }),
  )
})

test('whatever is shown as a quote is a slice of its article, the cuts marked', () => {
  const anyQuote = fc.constantFrom(...reads.flatMap((read) => read.quotes.map((quote) => ({ read, quote }))))
  fc.assert(
    fc.property(
      anyQuote,
      fc.integer({ min: 20, max: 400 }),
      ({ read, quote }: { read: (typeof reads)[number]; quote: Quote }, budget) => {
        const [first = ''] = seen(quoteText(read, quote, { budget })).split('\n')
        for (const piece of first.split(/[“”]|\[…\]/)) expect(read.article.text).toContain(piece.trim())
      },
    ),
  )
})

test('no letter is lost or cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 8, max: 100 }), (text, budget) => {
      const cut = cutWords(text, budget)
      if (cut === text) return
      const kept = cut.slice(0, -CUT.length).trimEnd()
      expect(text.startsWith(kept)).toBe(true)
      expect(cut.endsWith(CUT)).toBe(true)
      expect(kept).not.toMatch(/[\ud800-\udbff]$/)
    }),
  )
})

test.each([
  ['*'.repeat(500), 100, 80],
  ['word '.repeat(100), 100, 80],
  ['a_b '.repeat(100), 100, 80],
])('text full of marks still keeps what fits: %#', (text, budget, least) => {
  const { text: fitted } = fitWords(text, budget)
  expect(fitted.length).toBeLessThanOrEqual(budget)
  expect(fitted.length).toBeGreaterThanOrEqual(least)
})

test('no reply breaks a limit of Discord’s, however long or odd the articles are', () => {
  const word = fc.constantFrom(
    'ferry',
    'Holm',
    '“no”',
    '*',
    '`',
    '_',
    '[x](y)',
    '🇳🇴',
    'x'.repeat(300),
    '# a',
    '<@1>',
    'said Ann Lee',
    `“no,” said Chief ${'Managing Director '.repeat(40)}Ann-${'Marie-'.repeat(60)}Lee.`,
    `“no,” Bo ${'Anders '.repeat(60)}Lee, the ${'senior '.repeat(80)}adviser to the board, told ${'Count '.repeat(80)}Ole.`,
    '*'.repeat(5000),
    '“' + '_'.repeat(900) + '”',
  )
  const paragraph = fc.array(word, { minLength: 1, maxLength: 400 }).map((all) => all.join(' '))
  const text = fc.array(paragraph, { minLength: 1, maxLength: 12 }).map((all) => all.join('\n\n'))
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(text, title, fc.integer({ min: 1, max: 5 }), (body, heading, page) => {
      const its = libraryOf({
        long: { text: body, title: heading, publisher: heading, url: `https://example.org/${'a'.repeat(480)}` },
        other: { text: body, title: heading },
      })
      const desk = deskOf(its)
      const replies = [
        answerReply(ask(its, { text: 'ferry Holm '.repeat(20) }), desk, { page }),
        quotesReply(quotesBy(its, {}), {}, desk, page),
        passageReply(its.reads[0], page, desk),
        ...['What was said?', 'What did Lee say?', 'Who said “no”?', 'Why did Lee say “no”?'].map((question) =>
          answerReply(ask(its, { text: question }), desk, { page }),
        ),
        speakersReply(speakersIn(its, undefined), undefined, desk, page),
      ]
      expect(replies.flatMap(brokenLimits)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
