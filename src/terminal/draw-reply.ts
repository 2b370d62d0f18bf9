import type {
  APIButtonComponent,
  APIMessageComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord-api-types/v10'
import { plain } from '../reply/plain.ts'
import type { Reply } from '../reply/reply.ts'
import { drawMarkdown } from './draw-markdown.ts'
import { paint, paintBar, type Drawing } from './paint.ts'
import { wrap } from './wrap.ts'

/** A reply for a terminal: the same components that Discord gets, drawn as text. Nothing in them reaches the terminal raw. */
export function drawReply(reply: Reply, drawing: Drawing): string {
  const numbers = new Map(pressables(reply.components).map(({ source }, i) => [source, i + 1]))
  return reply.components.flatMap((component) => draw(component, drawing, numbers)).join('\n')
}

/** Something of a reply that can be pressed; its place in the list, from 1, is its number in the drawing. */
export interface ReplyButton {
  readonly label: string
  readonly customId: string
  /** Of a choice in a menu. */
  readonly value?: string
}

export function buttonsOf(reply: Reply): ReplyButton[] {
  return pressables(reply.components).map(({ button }) => button)
}

/** What is drawn with a number, and the number. */
type Numbers = ReadonlyMap<object, number>

interface Pressable {
  readonly source: object
  readonly button: ReplyButton
}

function pressables(components: readonly APIMessageComponent[]): Pressable[] {
  return components.flatMap((component): Pressable[] => {
    if ('components' in component) {
      return pressables(
        'accessory' in component ? [...component.components, component.accessory] : component.components,
      )
    }
    if (component.type === 3 && component.disabled !== true) {
      const customId = component.custom_id
      return component.options.map((option) => ({
        source: option,
        button: { label: plain(option.label), customId, value: option.value },
      }))
    }
    if (component.type !== 2 || component.disabled === true || !('custom_id' in component)) return []
    return [{ source: component, button: { label: labelOf(component), customId: component.custom_id } }]
  })
}

function draw(component: APIMessageComponent, drawing: Drawing, numbers: Numbers): string[] {
  switch (component.type) {
    case 17: {
      const bar = paintBar(BAR, component.accent_color ?? undefined, drawing)
      const inside = { ...drawing, width: drawing.width - BAR.length }
      return component.components
        .flatMap((child) => draw(child, inside, numbers))
        .map((line) => `${bar}${line}`.trimEnd())
    }
    case 10:
      return drawMarkdown(component.content, drawing)
    case 14: {
      const rule = '─'.repeat(Math.max(1, drawing.width))
      return [component.divider === false ? '' : paint({ text: rule, styles: ['dim'] }, drawing)]
    }
    case 1:
      return drawRow(component.components, drawing, numbers)
    case 9:
      return [...component.components, component.accessory].flatMap((child) => draw(child, drawing, numbers))
    case 2:
      return drawRow([component], drawing, numbers)
    case 3:
      return drawSelect(component, drawing, numbers)
    case 11:
      return drawn(pictureText(component), drawing)
    case 12:
      return component.items.flatMap((item) => drawn(pictureText(item), drawing))
    case 13:
      return drawn(`[file: ${plain(component.name ?? component.file.url)}]`, drawing)
    default:
      return drawn('[menu: only on Discord]', drawing)
  }
}

const BAR = '▌ '

/** Buttons side by side as far as they fit; a link has a line of its own, where its address stays whole. */
function drawRow(children: readonly APIMessageComponent[], drawing: Drawing, numbers: Numbers): string[] {
  const lines: string[] = []
  let side = ''
  const flush = () => {
    if (side !== '') lines.push(...drawn(side, drawing))
    side = ''
  }
  for (const child of children) {
    if (child.type !== 2 || child.style === 5) {
      flush()
      lines.push(...(child.type === 2 ? drawn(buttonText(child, numbers), drawing) : draw(child, drawing, numbers)))
      continue
    }
    const text = buttonText(child, numbers)
    if (side !== '' && side.length + 2 + text.length > drawing.width) flush()
    side = side === '' ? text : `${side}  ${text}`
  }
  flush()
  return lines
}

function buttonText(button: APIButtonComponent, numbers: Numbers): string {
  const label = labelOf(button)
  if (button.disabled === true) return `[-] ${label} (not now)`
  if (button.style === 5) return `${label}: ${plain(button.url)}`
  return button.style === 6 ? label : `[${numbers.get(button) ?? '-'}] ${label}`
}

function labelOf(button: APIButtonComponent): string {
  if (button.style === 6) return 'Premium'
  return plain([button.emoji?.name ?? '', button.label ?? ''].join(' '))
}

function drawSelect(select: APIStringSelectComponent, drawing: Drawing, numbers: Numbers): string[] {
  const choice = (option: APISelectMenuOption) => {
    const description = option.description === undefined ? '' : ` – ${plain(option.description)}`
    return drawn(`[${numbers.get(option) ?? '-'}] ${plain(option.label)}${description}`, drawing)
  }
  const title = plain(select.placeholder ?? 'Choose one')
  return [...drawn(title, drawing), ...select.options.flatMap(choice)]
}

function pictureText({ description, media }: { description?: string | null; media: { url: string } }): string {
  return `[picture: ${plain(description ?? '')}] ${plain(media.url)}`
}

function drawn(text: string, drawing: Drawing): string[] {
  return wrap([{ text, styles: [] }], drawing.width).map((line) => line.map(({ text: part }) => part).join(''))
}
