import { shown } from './shown.ts'

/**
 * Discord markup that is safe to send. Only this file makes one, so whatever is typed `Markdown` went through the escaper.
 *
 * An object and not a branded string: `md` has to tell at run time what is escaped already. `text` is what Discord gets.
 */
class SafeMarkdown {
  declare private readonly onlyMadeHere: true
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Markdown = SafeMarkdown
/** What can stand in a reply: strings and numbers are escaped, Markdown is let through. */
export type Showable = string | number | Markdown

/** Tag of a template: its own words are markup, what is put into it is shown and never acts. */
export function md(literals: TemplateStringsArray, ...parts: readonly Showable[]): Markdown {
  let text = ''
  literals.forEach((literal, index) => {
    text = glued(text, literal)
    const part = parts[index]
    if (part !== undefined) text = glued(text, escaped(part))
  })
  return new SafeMarkdown(text)
}

/** The parts one after another; `separator` is escaped like any part. */
export function join(parts: readonly Showable[], separator: Showable): Markdown {
  const between = escaped(separator)
  return new SafeMarkdown(
    parts.reduce<string>((text, part, index) => glued(index === 0 ? '' : glued(text, between), escaped(part)), ''),
  )
}

/** On one line, trimmed; nothing where there is nothing to show. The same holds for all one-line builders below. */
export function bold(text: Showable): Markdown {
  return around('**', text)
}

export function underline(text: Showable): Markdown {
  return around('__', text)
}

/** A line in small grey type. Acts only where it begins a line. */
export function small(text: Showable): Markdown {
  const line = oneLine(text)
  return new SafeMarkdown(line === '' ? '' : `-# ${line}`)
}

/** Acts only where it begins a line. */
export function heading(text: Showable, level: 1 | 2 | 3 = 3): Markdown {
  const line = oneLine(text)
  if (line === '') return new SafeMarkdown('')
  // A heading does not begin with a number sign, and Discord takes the last run of them off its end, escaped or not.
  const opening = line.startsWith('#') ? '\\' : ''
  const closing = line.endsWith('#') ? ' #' : ''
  return new SafeMarkdown(`${'#'.repeat(level)} ${opening}${line}${closing}`)
}

/** Every line of the text as a block quote, without blank lines around. Acts only where it begins a line. */
export function quoteBlock(text: Showable): Markdown {
  const inside = escaped(text).trim()
  return new SafeMarkdown(inside === '' ? '' : inside.replace(/^/gm, '> '))
}

/**
 * `label` as a link to `url`, or the word "link" where the label is empty.
 *
 * Discord neither takes backslashes in a label as escapes nor lets a label have emoji, mentions or links, so a label that
 * holds anything that could act stands before the link instead: `C:\> ([link](…))`.
 *
 * @param url  only http and https without a password make a link; else the label stands alone
 */
export function link(label: string, url: string): Markdown {
  const target = webAddress(url)
  const line = shown(label).replace(/\s+/gu, ' ').trim()
  if (target === undefined) return md`${line}`
  if (CAN_ACT_IN_LABEL.test(line) || escaped(line) !== line) return md`${line} (${link('', url)})`
  return new SafeMarkdown(`[${line === '' ? 'link' : line}](${addressInMarkup(target.href)})`)
}

/**
 * A calendar day that each reader sees in their own language.
 *
 * @param isoDate  `YYYY-MM-DD`; anything else is shown as it is
 */
export function timestampDay(isoDate: string): Markdown {
  const day = /^\d{4}-\d\d-\d\d$/.test(isoDate) ? Date.parse(`${isoDate}${MOST_PLACES_SAME_DAY}`) : NaN
  return Number.isNaN(day) ? md`${isoDate}` : new SafeMarkdown(`<t:${day / 1000}:D>`)
}

/** Discord shows the day in the reader's zone; at this hour it is the same one from Hawaii (-10) to New Zealand (+13). */
const MOST_PLACES_SAME_DAY = 'T10:30:00Z'

/** Emoji, format characters, brackets and invites; the escaper knows the rest. */
const CAN_ACT_IN_LABEL =
  /(?![™©®])\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\p{Cf}|[[\]]|discord\w*\.\w/iu

function around(mark: string, text: Showable): Markdown {
  const line = oneLine(text)
  return new SafeMarkdown(line === '' ? '' : `${mark}${line}${mark}`)
}

function oneLine(text: Showable): string {
  if (text instanceof SafeMarkdown) return text.text.replace(/\s*\n\s*/g, ' ').trim()
  return escaped(
    shown(`${text}`)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  )
}

function escaped(part: Showable): string {
  return part instanceof SafeMarkdown ? part.text : shown(`${part}`).split('\n').map(escapedLine).join('\n')
}

/**
 * One line with a backslash before what would act, wherever the line comes to stand: its beginning may become the
 * beginning of a line, of bold words or of a quote, and its end may be followed by more of a shortcode or an address.
 */
function escapedLine(line: string): string {
  return line.replace(ACTS_ANYWHERE, '\\$&').replace(ACTS_AT_START, '\\$&')
}

const ACTS_ANYWHERE = anyOf([
  // a backslash itself, emphasis, strike, spoilers, code; `<` opens mentions, timestamps, emoji and quiet links
  /[\\*_~|`<]/,
  // user and role mentions: who pings is read out of the raw text, whatever stands before the `<`
  /(?<=<)@/,
  /@(?=everyone|here|[a-z]{0,7}$)/,
  // addresses, and emoji shortcodes, which the text after this one may finish
  /:(?=\/\/|[^\s:]*(?::|$))/,
  // a masked link needs `](`, and Discord does not look for a backslash before the `]`
  /(?<=\])\(/,
  // invites, gifts and templates need no https://
  /(?<=discord\w*)\.(?=\w*(?:\/|$))|\.(?=(?:gg|gift|new)(?:\/|$)|com\/(?:invite|gifts|template))/,
])

/** Headings, lists, subtext, quotes. In `1.` it is the dot that is escaped: before a digit a backslash would be shown. */
const ACTS_AT_START = anyOf([/(?<=^\s*)(?:#(?=#*(?:\s|$))|-(?=[#\s]|$)|>)/, /(?<=^\s*\d+)\.(?=\s|$)/])

function anyOf(rules: readonly RegExp[]): RegExp {
  return new RegExp(rules.map(({ source }) => source).join('|'), 'gi')
}

/** Two stretches of markup, so that none of the marks at the seam joins with its neighbour to a new one. */
function glued(left: string, right: string): string {
  if (left.endsWith(']') && right.startsWith('(')) return `${left}\\${right}`
  if (/(?:^|\n)\s*\d+$/.test(left) && /^\.(?:\s|$)/.test(right)) return `${left}\\${right}`
  const mark = /(?<!\\)(?:\\\\)*([*_])$/.exec(left)?.[1]
  if (mark !== undefined && right.startsWith(mark)) return `${left}${WORD_JOINER}${right}`
  if (/:[^\s:]*$/.test(left)) return left + right.replace(/^([^\s:\\<[]*):/, '$1\\:')
  return left + right
}

/** Takes no room and breaks no line. */
const WORD_JOINER = '\u2060'

function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:'
  return isWeb && address.username === '' && address.password === '' ? address : undefined
}

/** What would end the link, or the bold words around it, is percent-encoded. */
function addressInMarkup(href: string): string {
  return href.replace(
    /[()<>[\]\\*|`"'\s]|(?<=_)_|(?<=~)~/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
