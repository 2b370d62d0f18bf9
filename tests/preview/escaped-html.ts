import { shown } from '../../src/reply/shown.ts'

/** Text between tags or in a quoted attribute. */
export function escapedHtml(text: string): string {
  return shown(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** An attribute with a space before it; a web address only, anything else leaves it out. */
export function attribute(name: 'href', address: string): string {
  return /^https?:\/\//i.test(address) ? ` ${name}="${escapedHtml(address)}" rel="noreferrer"` : ''
}
