import { SURE_TO_NAME } from '../quote/sure.ts'
import type { AnswerKind, NothingWhy, Unattributed } from '../domain.ts'
import type { QuotesWanted } from '../answer/quotes-by.ts'

const KIND_NAMES: Readonly<Record<AnswerKind, string>> = {
  who: 'A person or body',
  when: 'A time',
  where: 'A place',
  'how-many': 'A number',
  why: 'A reason',
  which: 'A name',
}

/** The bot's own words, in one place. Articles' words never stand here. */
export const TEXTS = {
  doesNotSay: (articles: number) => (articles === 1 ? 'The article does not say.' : 'These articles do not say.'),
  noPassage: 'I find no passage that says this.',
  nearest: (missing: readonly string[]) =>
    `The nearest passage, which is not an answer${missing.length === 0 ? '' : ` and lacks ${missing.join(', ')}`}:`,
  nearestQuotes: (count: number) => `The nearest quote${count === 1 ? '' : 's'}, not an answer:`,
  furtherPassages: (page: number, pages: number) =>
    `Further passages that share words with the question, page ${page} of ${pages}:`,
  nowhere: (words: readonly string[], articles: number) =>
    `Not mentioned in ${articles === 1 ? 'the article' : 'these articles'}: ${words.join(', ')}.`,
  why: {
    title: 'Why this passage?',
    bySpeaker: 'These quotes were chosen by who said them; each says how its speaker is known.',
    found: (found: readonly string[], of: number) =>
      `${found.length} of ${of} words of the question in the sentence shown in bold or first${found.length === 0 ? '' : `: ${found.join(', ')}`}.`,
    near: (near: readonly string[]) => `Near it, in the paragraph, those beside it or the title: ${near.join(', ')}.`,
    missing: (missing: readonly string[]) => `Not there: ${missing.join(', ')}.`,
    akin: (pairs: readonly (readonly [asked: string, there: string])[]) =>
      `Near in meaning, or its opposite: ${pairs.map(([asked, there]) => `“${there}” for “${asked}”`).join(', ')}.`,
    together: (pairs: readonly (readonly [string, string])[]) =>
      `Together: ${pairs.map(([first, second]) => `“${first}” and “${second}”`).join(', ')}.`,
    kind: (kind: AnswerKind, fits: boolean) =>
      `${KIND_NAMES[kind]} was asked for, and ${fits ? 'one stands' : 'I see none'} near these words.`,
    confidence: (confidence: number, from: number) =>
      `Like questions were answered by the article in some ${Math.round(100 * confidence)} of 100 cases; I call it an answer from ${Math.round(100 * from)} on.`,
  },
  didYouMean: (names: readonly string[]) => `Did you mean ${names.join(' or ')}?`,
  namesakes: (names: readonly string[], count: number) =>
    `${count} people bear that name here: ${names.join(', ')}${count > names.length ? ' …' : ''}.`,
  takenAs: (typed: string, as: string) => `Read “${typed}” as “${as}”.`,
  unknownSpeaker: 'speaker not named here',
  perhaps: 'not sure who, perhaps',
  perhapsUnnamed: (name: string) => `perhaps “${name}”, who is not named`,
  unnamed: 'not named',
  insideQuoteOf: (name: string) => `inside a quote of ${name}`,
  insideQuote: 'inside a quote whose speaker I leave open',
  /** How the speaker of a quote is known; `verb` and what stands for the speaker are the article's words. */
  known: {
    named: (verb: string | undefined) => `by name${verb === undefined ? '' : ` (“${verb}”)`}`,
    standsFor: (stands: string, verb: string | undefined) =>
      `as “${stands}”${verb === undefined ? '' : ` (“${verb}”)`}`,
    unnamed: (verb: string | undefined) => `not by name${verb === undefined ? '' : ` (“${verb}”)`}`,
    carried: (stands: string) => `going on from the quote before (“${stands}”)`,
  },
  /** @param sure  probability, 0 to 1 */
  sure: (sure: number) => (sure >= 0.9 ? 'sure' : sure >= SURE_TO_NAME ? 'fairly sure' : 'see the context'),
  moreQuotes: (count: number) => `… and ${count} more quote${count === 1 ? '' : 's'} in this paragraph.`,
  paragraph: (number: number) => `paragraph ${number}`,
  paragraphOf: (number: number, count: number) => `paragraph ${number} of ${count}`,
  paragraphs: (count: number) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  paragraphsOnly: (count: number) => `That article has the paragraphs 1 to ${count}.`,
  quotesIn: (count: number) => (count === 1 ? '1 quote' : `${count} quotes`),
  quotesTitle: ({ speaker, about }: QuotesWanted) =>
    `Quotes${speaker === undefined ? '' : ` by ${speaker}`}${about === undefined ? '' : ` about ${about}`}`,
  andMore: (count: number) => ` and ${count} more`,
  quotesCount: (count: number, page: number, pages: number) =>
    `${count === 1 ? '1 quote' : `${count} quotes`}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
  quotesAndWords: (quotes: number, words: number) =>
    `${quotes === 1 ? '1 quote' : `${quotes} quotes`}, ${words === 1 ? '1 word' : `${words} words`}`,
  speakersCount: (count: number) =>
    count === 0 ? 'Nobody is quoted by name.' : count === 1 ? '1 speaker' : `${count} speakers`,
  page: (page: number, pages: number) => `page ${page} of ${pages}, most quoted first`,
  alsoNamed: (names: readonly string[]) => `also ${names.join(', ')}`,
  inArticles: (titles: readonly string[]) =>
    titles.length === 1 ? `in ${titles.join('')}` : `in ${titles.length} articles: ${titles.join('; ')}`,
  openQuotes: (count: number) =>
    count === 1 ? '1 quote whose speaker I leave open.' : `${count} quotes whose speaker I leave open.`,
  nobodyQuoted: 'I find no quotes there.',
  chooseSpeaker: 'Show the quotes of …',
  articlesCount: (count: number, page: number, pages: number) =>
    `${count === 1 ? '1 article' : `${count} articles`}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
  buttons: {
    more: 'More passages',
    why: 'Why this?',
    contextOf: (number: number) => `In context (paragraph ${number})`,
    quotes: 'Quotes',
    quotesBy: (name: string) => `Quotes by ${name}`,
    read: 'Read it there',
    previous: 'Previous',
    next: 'Next',
  },
  help: {
    what: (articles: number) =>
      `I answer questions about ${articles === 1 ? 'one news article' : `${articles} news articles`} in the articles’ own words, and say who is quoted. I write nothing myself: what stands as an article’s is cut out of it, and […] marks a cut.`,
    check:
      'Check a quote: open the menu of the message it stands in (right-click, or press and hold) → Apps → “Check this quote”; or paste it behind /verify; or reply to the message and mention me with “check this”.',
    mention: 'You can also mention me with a question, reply to one of my messages, or write to me directly.',
    reading: [
      'The sentence in bold is the one that fits the question best; under it stands who said what in that paragraph.',
      'Ask for words as you would ask a person: who said “…”, what did X say about Y, did X say …, when, to whom, quotes by X.',
      'Where I name no speaker, the article leaves it open or I am not sure enough.',
      '“Does not say” means that the words asked for do not stand there; it proves nothing about the world.',
    ],
    privacy:
      'I read only messages that mention me, answer me, are written to me or that I am asked to check, and keep none of them. Only a question too long for a button (about 80 characters) is kept, without your name, so that its buttons go on working.',
  },
  optionMissing: (name: string) => `The option “${name}” is needed.`,
  optionWrong: (name: string, expected: string) => `The option “${name}” takes ${expected}.`,
  unknownOption: ({ command, option, known }: { command: string; option: string; known: readonly string[] }) => {
    const names = known.map((name) => `“${name}:”`)
    const there =
      names.length === 0 ? 'It has none.' : `${names.length === 1 ? 'There is' : 'There are'} ${listed(names)}.`
    return `/${command} has no option “${option}:”. ${there}`
  },
  howToAsk:
    'Ask me about the articles I have read: mention me with a question, or use /ask. For example: who said what, where, when? /help lists all I can do.',
  rightMissing:
    'I saw your question but may not answer in that channel. Somebody who manages the server can give me the rights View Channel, Send Messages, Send Messages in Threads and Read Message History there. You can also ask me here.',
  messageGone: 'That message is gone, so I cannot check it.',
  historyMissing:
    'I may not read earlier messages here. Somebody who manages the server can give me the right Read Message History; until then, use the menu of that message → Apps → “Check this quote”.',
  cannotFetch:
    'Discord did not give me that message just now. Please try again, or use its menu → Apps → “Check this quote”.',
  howToCheck:
    'To have a quote checked, reply to its message with these words, use the menu of that message → Apps → “Check this quote”, or paste it in quote marks behind my name.',
  cannotRead:
    'Discord does not show me that message: it neither mentions me nor is it mine. Open its menu (right-click, or press and hold) → Apps → “Check this quote”, or paste its words behind /verify.',
  noSuchButton: (number: number) => `There is no button ${number} to press here.`,
  oldButton: 'This button belongs to an older version of me, or to a message I no longer know. Please ask again.',
  somethingBroke: 'Something went wrong on my side, and it has been noted. Please try again.',
  noSuchCommand: 'I do not know this command (any more). /help lists what I can do.',
} as const

/** "a", "a and b", "a, b and c". */
const listed = (all: readonly string[]) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`

/** Why there is nothing to show, as a sentence that says what to do. */
export function whyNothing(why: NothingWhy): string {
  return WHY_NOTHING[why]
}

const WHY_NOTHING: Readonly<Record<NothingWhy, string>> = {
  'empty-question': 'There is no question here yet. Ask in a few words, for example: who met whom, and when?',
  'question-too-long': 'That is too long for a question: please ask in at most 500 characters.',
  'no-words-in-question': 'I find no words in that. Please ask in words.',
  'only-common-words': 'That has only very common words. Please name a person, a place or a thing.',
  'no-mention': 'I find none of the words asked for.',
  'no-such-article': 'No article fits that name, or more than one does. /articles lists all, with short names to use.',
  'no-such-speaker': 'Nobody of that name is quoted.',
  'no-quotes': 'No quotes fit that.',
  'no-articles': 'I have no articles yet. The owner of this bot can put some into its corpus folder.',
}

/** Why a speaker is left open. */
export function whyUnknown(why: Unattributed['why']): string {
  return WHY_UNKNOWN[why]
}

const WHY_UNKNOWN: Readonly<Record<Unattributed['why'], string>> = {
  'no-cue': 'no word of saying near it',
  'no-name': 'no name near it',
  'several-could-be-meant': 'several could be meant',
  'not-sure-enough': 'not sure enough to name one',
  'not-said': 'the article does not give this as said',
}
