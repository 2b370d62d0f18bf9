import { selectFindings } from './limits-of-selects.ts'
import { isFields } from './findings.ts'
import type { Findings } from './findings.ts'

// Discord API docs, "Component Reference"; the total of 4,000 is its pull request 8562.
const COMPONENTS_IN_ALL = 40
const TEXT_IN_ALL = 4000
const BUTTONS_IN_ROW = 5
const LABEL = 80
const LINK = 512
const MEDIA_LINK = 2048
const ALT_TEXT = 1024
const ROW = 1
const BUTTON = 2
const SELECTS: readonly unknown[] = [3, 5, 6, 7, 8]
const SECTION = 9
const TEXT_DISPLAY = 10
const THUMBNAIL = 11
const GALLERY = 12
const FILE = 13
const SEPARATOR = 14
const CONTAINER = 17
const IN_CONTAINER: readonly unknown[] = [ROW, SECTION, TEXT_DISPLAY, GALLERY, FILE, SEPARATOR]
const LINK_STYLE = 5
const PREMIUM_STYLE = 6

type Fields = Readonly<Record<string, unknown>>

interface Place {
  readonly component: Fields
  readonly path: string
}

/** What is wrong with a message's components; `rows` bounds the top level of a message without IS_COMPONENTS_V2. */
export function componentFindings(
  found: Findings,
  value: unknown,
  path: string,
  what: { readonly v2: boolean; readonly rows?: number },
): void {
  const all: Place[] = []
  const max = what.rows ?? COMPONENTS_IN_ALL
  each(found, found.items(value, path, { max }), path, (component, at) => {
    if (what.v2) topFindings(found, component, at, all)
    else if (component['type'] === ROW) rowFindings(found, component, at, all)
    else found.add(at, `type ${JSON.stringify(component['type'])} needs IS_COMPONENTS_V2`)
  })
  if (all.length > COMPONENTS_IN_ALL) {
    found.add(path, `a message may have ${COMPONENTS_IN_ALL} components, nested ones too (has ${all.length})`)
  }
  const texts = all.map(({ component }) =>
    component['type'] === TEXT_DISPLAY ? String(component['content']).length : 0,
  )
  const characters = texts.reduce((sum, length) => sum + length, 0)
  if (characters > TEXT_IN_ALL)
    found.add(path, `all texts together may have ${TEXT_IN_ALL} characters (have ${characters})`)
  found.unique(
    all.map((place) => ({ value: place.component['custom_id'], path: `${place.path}.custom_id` })),
    'custom_id',
  )
  found.unique(
    all.map((place) => ({ value: place.component['id'] || undefined, path: `${place.path}.id` })),
    'id',
  )
  for (const place of all)
    found.optionalInteger(place.component['id'], `${place.path}.id`, { min: 0, max: 2 ** 31 - 1 })
}

function each(
  found: Findings,
  items: readonly unknown[],
  path: string,
  visit: (component: Fields, path: string) => void,
): void {
  items.forEach((item, index) => {
    const component = found.fields(item, `${path}[${index}]`)
    if (component) visit(component, `${path}[${index}]`)
  })
}

function topFindings(found: Findings, component: Fields, path: string, all: Place[]): void {
  if (component['type'] !== CONTAINER) {
    layoutFindings(found, component, path, all)
    return
  }
  all.push({ component, path })
  found.optionalInteger(component['accent_color'], `${path}.accent_color`, { min: 0, max: 0xffffff })
  const children = found.items(component['components'], `${path}.components`, { min: 1, max: COMPONENTS_IN_ALL })
  each(found, children, `${path}.components`, (child, at) => layoutFindings(found, child, at, all))
}

function layoutFindings(found: Findings, component: Fields, path: string, all: Place[]): void {
  const type = component['type']
  if (!IN_CONTAINER.includes(type)) {
    all.push({ component, path })
    found.add(path, `type ${JSON.stringify(type)} cannot stand here`)
    return
  }
  if (type === ROW) rowFindings(found, component, path, all)
  else if (type === SECTION) sectionFindings(found, component, path, all)
  else {
    all.push({ component, path })
    contentFindings(found, component, path)
  }
}

function rowFindings(found: Findings, row: Fields, path: string, all: Place[]): void {
  all.push({ component: row, path })
  const children = found.items(row['components'], `${path}.components`, { min: 1, max: BUTTONS_IN_ROW })
  const selects = children.filter((child) => isFields(child) && SELECTS.includes(child['type'])).length
  if (selects > 0 && children.length > 1) found.add(`${path}.components`, 'a row holds buttons or one select')
  each(found, children, `${path}.components`, (child, at) => {
    all.push({ component: child, path: at })
    if (child['type'] === BUTTON) buttonFindings(found, child, at)
    else if (SELECTS.includes(child['type'])) selectFindings(found, child, at)
    else found.add(at, `type ${JSON.stringify(child['type'])} cannot stand in a row`)
  })
}

function sectionFindings(found: Findings, section: Fields, path: string, all: Place[]): void {
  all.push({ component: section, path })
  each(
    found,
    found.items(section['components'], `${path}.components`, { min: 1, max: 3 }),
    `${path}.components`,
    (child, at) => {
      all.push({ component: child, path: at })
      if (child['type'] === TEXT_DISPLAY) contentFindings(found, child, at)
      else found.add(at, 'a section holds texts only')
    },
  )
  const at = `${path}.accessory`
  const accessory = found.fields(section['accessory'], at)
  if (!accessory) return
  all.push({ component: accessory, path: at })
  if (accessory['type'] === BUTTON) buttonFindings(found, accessory, at)
  else if (accessory['type'] === THUMBNAIL) mediaFindings(found, accessory, at)
  else found.add(at, 'must be a button or a thumbnail')
}

function contentFindings(found: Findings, component: Fields, path: string): void {
  const type = component['type']
  if (type === TEXT_DISPLAY) found.text(component['content'], `${path}.content`, { min: 1, max: TEXT_IN_ALL })
  if (type === SEPARATOR) found.optionalInteger(component['spacing'], `${path}.spacing`, { min: 1, max: 2 })
  if (type === FILE) {
    const file = found.fields(component['file'], `${path}.file`)
    if (file) found.webAddress(file['url'], `${path}.file.url`, { max: MEDIA_LINK, schemes: ['attachment:'] })
  }
  if (type === GALLERY) {
    const items = found.items(component['items'], `${path}.items`, { min: 1, max: 10 })
    each(found, items, `${path}.items`, (item, at) => mediaFindings(found, item, at))
  }
}

function mediaFindings(found: Findings, item: Fields, path: string): void {
  found.optionalText(item['description'], `${path}.description`, { max: ALT_TEXT })
  const media = found.fields(item['media'], `${path}.media`)
  if (media)
    found.webAddress(media['url'], `${path}.media.url`, {
      max: MEDIA_LINK,
      schemes: ['http:', 'https:', 'attachment:'],
    })
}

function buttonFindings(found: Findings, button: Fields, path: string): void {
  const style = found.integer(button['style'], `${path}.style`, { min: 1, max: 6 })
  found.optionalText(button['label'], `${path}.label`, { max: LABEL })
  if (style === PREMIUM_STYLE) {
    for (const field of ['custom_id', 'label', 'url', 'emoji']) forbid(found, button, field, path, 'a premium button')
    return
  }
  if (!button['label'] && !button['emoji']) found.add(path, 'a button needs a label or an emoji')
  if (style === LINK_STYLE) {
    forbid(found, button, 'custom_id', path, 'a link button')
    found.webAddress(button['url'], `${path}.url`, { max: LINK, schemes: ['http:', 'https:', 'discord:'] })
    return
  }
  found.text(button['custom_id'], `${path}.custom_id`, { min: 1, max: 100 })
  for (const field of ['url', 'sku_id']) forbid(found, button, field, path, 'this button')
}

function forbid(found: Findings, component: Fields, field: string, path: string, who: string): void {
  if (component[field] !== undefined && component[field] !== null)
    found.add(`${path}.${field}`, `${who} cannot have it`)
}
