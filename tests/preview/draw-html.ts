import type {
  APIButtonComponent,
  APIMessageComponent,
  APISelectMenuComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10'
import { plain } from '../../src/reply/plain.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { drawHtmlMarkdown } from './draw-html-markdown.ts'
import { attribute, escapedHtml } from './escaped-html.ts'
import { STYLE } from './style.ts'

/** One message: who asked what, and the reply. */
export interface Preview {
  /** Of the page; readers of the picture do not see it. */
  readonly title: string
  /** The bot's name on the message; `Verbatim` where none is given. */
  readonly name?: string
  /** What stands above the reply, as Discord shows who used which command. */
  readonly asked?: { readonly by: string; readonly command: string }
  /** The clock time on the message. */
  readonly time?: string
}

/** A reply as a page of its own that looks like Discord's dark theme; nothing in it comes from elsewhere or runs. */
export function drawHtml(reply: Reply, { title, name = 'Verbatim', asked, time = '12:00' }: Preview): string {
  const head = asked === undefined ? '' : askedRow(asked)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapedHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main class="message">
${head}<div class="avatar" aria-hidden="true">“”</div>
<div class="body">
<div class="who"><b>${escapedHtml(name)}</b> <span class="tag">✓ APP</span> <time>${escapedHtml(time)}</time></div>
${reply.components.map(draw).join('\n')}
${reply.onlyYou ? '<div class="only-you">Only you can see this</div>' : ''}
</div>
</main>
</body>
</html>
`
}

function askedRow({ by, command }: NonNullable<Preview['asked']>): string {
  return `<div class="asked"><span class="hook"></span><span class="dot">${escapedHtml(by.charAt(0).toUpperCase())}</span> <b>${escapedHtml(by)}</b> used <span class="mention">${escapedHtml(command)}</span></div>\n`
}

function draw(component: APIMessageComponent): string {
  switch (component.type) {
    case 17:
      return `<section class="box"${barOf(component.accent_color)}>${component.components.map(draw).join('\n')}</section>`
    case 10:
      return `<div class="text">${drawHtmlMarkdown(component.content)}</div>`
    case 14:
      return `<div class="gap">${component.divider === false ? '' : '<hr>'}</div>`
    case 1:
      return `<div class="row">${component.components.map(draw).join('')}</div>`
    case 9:
      return `<div class="beside"><div>${component.components.map(draw).join('\n')}</div>${draw(component.accessory)}</div>`
    case 2:
      return drawButton(component)
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return drawSelect(component)
    case 11:
      return `<div class="media">${escapedHtml(component.description ?? 'picture')}</div>`
    case 12:
      return component.items
        .map((item) => `<div class="media">${escapedHtml(item.description ?? 'picture')}</div>`)
        .join('')
    default:
      return '<div class="media">file</div>'
  }
}

function barOf(colour: number | null | undefined): string {
  if (colour === undefined || colour === null) return ''
  return ` style="border-left-color:#${colour.toString(16).padStart(6, '0')}"`
}

function drawButton(button: APIButtonComponent): string {
  const off = button.disabled === true ? ' disabled' : ''
  if (button.style === 6) return `<button type="button" class="button style-1"${off}>Premium</button>`
  const label = escapedHtml(plain([button.emoji?.name ?? '', button.label ?? ''].join(' ')))
  if (button.style !== 5) return `<button type="button" class="button style-${button.style}"${off}>${label}</button>`
  return `<a class="button style-2"${attribute('href', button.url)}>${label} <span class="out">↗</span></a>`
}

function drawSelect(select: APISelectMenuComponent): string {
  return `<div class="select">${escapedHtml(plain(select.placeholder ?? 'Make a selection'))} <span>⌄</span></div>${select.type === 3 ? choices(select) : ''}`
}

function choices({ options }: APIStringSelectComponent): string {
  return `<ul class="choices">${options.map(({ label, description }) => `<li>${escapedHtml(plain(label))}<small>${escapedHtml(plain(description ?? ''))}</small></li>`).join('')}</ul>`
}
