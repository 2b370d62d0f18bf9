import type {
  APIButtonComponent,
  APIMessageComponent,
  APISelectMenuComponent,
  APISelectMenuOption,
} from 'discord-api-types/v10'
import type { Reply } from './reply.ts'

/**
 * What Discord takes of one message with components. Characters are counted as UTF-16 code units, which are never fewer
 * than what Discord counts. Source: Discord API docs, "Component Reference" and "Message Resource", and the length bounds
 * in Discord's OpenAPI specification.
 */
const LIMITS = {
  /** In one message, nested ones and accessories counted. */
  components: 40,
  /** Of all texts together; one text alone may have as many. */
  text: 4000,
  sectionTexts: 3,
  rowButtons: 5,
  galleryItems: 10,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  /** Of alternative texts of pictures. */
  description: 1024,
  options: 25,
  /** Each of an option's label, value and description. */
  option: 100,
  placeholder: 150,
} as const

/**
 * Every limit of Discord's that a reply breaks, as `components[0].components[2].content: at most 4000 characters, got 4212`.
 *
 * @returns empty when Discord takes it
 */
export function brokenLimits(reply: Reply): string[] {
  const placed = reply.components.flatMap((component, i) => placedWithin(component, `components[${i}]`))
  const texts = placed.reduce((sum, { component }) => sum + (component.type === 10 ? component.content.length : 0), 0)
  return [
    ...between('components', placed.length, 1, LIMITS.components, 'components, nested ones counted'),
    ...between('text', texts, 0, LIMITS.text, 'characters in all texts together'),
    ...placed.flatMap(({ component, path }) => broken(component, path)),
    ...twice(
      placed.flatMap(({ component, path }) => ('custom_id' in component ? [{ id: component.custom_id, path }] : [])),
    ),
  ]
}

interface Placed {
  readonly component: APIMessageComponent
  readonly path: string
}

function placedWithin(component: APIMessageComponent, path: string): Placed[] {
  const inner: readonly APIMessageComponent[] = 'components' in component ? component.components : []
  return [
    { component, path },
    ...inner.flatMap((child, i) => placedWithin(child, `${path}.components[${i}]`)),
    ...('accessory' in component ? placedWithin(component.accessory, `${path}.accessory`) : []),
  ]
}

function broken(component: APIMessageComponent, path: string): string[] {
  switch (component.type) {
    case 1:
      return brokenRow(component.components, `${path}.components`)
    case 2:
      return brokenButton(component, path)
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return brokenSelect(component, path)
    case 9:
      return between(`${path}.components`, component.components.length, 1, LIMITS.sectionTexts, 'texts')
    case 10:
      return between(`${path}.content`, component.content.trim() === '' ? 0 : component.content.length, 1, LIMITS.text)
    case 11:
      return between(`${path}.description`, component.description?.length, 0, LIMITS.description)
    case 12:
      return [
        ...between(`${path}.items`, component.items.length, 1, LIMITS.galleryItems, 'items'),
        ...component.items.flatMap(({ description }, i) =>
          between(`${path}.items[${i}].description`, description?.length, 0, LIMITS.description),
        ),
      ]
    case 17:
      return between(`${path}.components`, component.components.length, 1, LIMITS.components, 'components')
    default:
      // files and separators have no limit of their own
      return []
  }
}

function brokenRow(children: readonly APIMessageComponent[], path: string): string[] {
  const buttons = children.filter(({ type }) => type === 2).length
  if (buttons === children.length) return between(path, buttons, 1, LIMITS.rowButtons, 'buttons')
  return children.length === 1 ? [] : [`${path}: one select menu or buttons, got ${children.length} components`]
}

function brokenButton(button: APIButtonComponent, path: string): string[] {
  if (button.style === 6) return []
  const label = button.label ?? ''
  return [
    ...between(`${path}.label`, label.length, button.emoji === undefined ? 1 : 0, LIMITS.buttonLabel),
    ...(button.style === 5
      ? brokenUrl(button.url, `${path}.url`)
      : between(`${path}.custom_id`, button.custom_id.length, 1, LIMITS.customId)),
  ]
}

function brokenUrl(url: string, path: string): string[] {
  const opens = URL.canParse(url) && ['http:', 'https:', 'discord:'].includes(new URL(url).protocol)
  return [
    ...between(path, url.length, 1, LIMITS.url),
    ...(opens ? [] : [`${path}: an http, https or discord address, got ${JSON.stringify(url.slice(0, 60))}`]),
  ]
}

function brokenSelect(select: APISelectMenuComponent, path: string): string[] {
  const options = select.type === 3 ? select.options : undefined
  const most = options === undefined ? LIMITS.options : Math.min(LIMITS.options, options.length)
  return [
    ...between(`${path}.custom_id`, select.custom_id.length, 1, LIMITS.customId),
    ...between(`${path}.placeholder`, select.placeholder?.length, 0, LIMITS.placeholder),
    ...between(`${path}.min_values`, select.min_values, 0, most, 'choices'),
    ...between(`${path}.max_values`, select.max_values, Math.max(1, select.min_values ?? 1), most, 'choices'),
    ...(options === undefined ? [] : brokenOptions(options, `${path}.options`)),
  ]
}

function brokenOptions(options: readonly APISelectMenuOption[], path: string): string[] {
  return [
    ...between(path, options.length, 1, LIMITS.options, 'options'),
    ...options.flatMap(({ label, value, description }, i) => [
      ...between(`${path}[${i}].label`, label.length, 1, LIMITS.option),
      ...between(`${path}[${i}].value`, value.length, 1, LIMITS.option),
      ...between(`${path}[${i}].description`, description?.length, 0, LIMITS.option),
    ]),
    ...twice(options.map(({ value }, i) => ({ id: value, path: `${path}[${i}]` }))),
  ]
}

function between(path: string, got: number | undefined, least: number, most: number, unit = 'characters'): string[] {
  if (got === undefined) return []
  if (got < least) return [`${path}: at least ${least} ${unit}, got ${got}`]
  return got > most ? [`${path}: at most ${most} ${unit}, got ${got}`] : []
}

function twice(ids: readonly { readonly id: string; readonly path: string }[]): string[] {
  const seen = new Map<string, string>()
  return ids.flatMap(({ id, path }) => {
    const first = seen.get(id)
    seen.set(id, first ?? path)
    return first === undefined ? [] : [`${path}: an id of its own, got that of ${first}`]
  })
}
