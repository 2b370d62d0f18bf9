import type { Findings } from './findings.ts'

// Discord API docs, "Message", "Embed Limits".
const EMBEDS = 10
const ALL_TEXT = 6000
const TITLE = 256
const DESCRIPTION = 4096
const FIELDS = 25
const FIELD_NAME = 256
const FIELD_VALUE = 1024
const FOOTER = 2048
const AUTHOR = 256

/** What is wrong with a message's embeds. */
export function embedFindings(found: Findings, value: unknown, path: string): void {
  let characters = 0
  const count = (text: unknown, at: string, bounds: { readonly min?: number; readonly max: number }): void => {
    found.optionalText(text, at, bounds)
    if (typeof text === 'string') characters += text.length
  }
  found.items(value, path, { max: EMBEDS }).forEach((item, index) => {
    const at = `${path}[${index}]`
    const embed = found.fields(item, at)
    if (!embed) return
    count(embed['title'], `${at}.title`, { max: TITLE })
    count(embed['description'], `${at}.description`, { max: DESCRIPTION })
    if (embed['footer'])
      count(found.fields(embed['footer'], `${at}.footer`)?.['text'], `${at}.footer.text`, { max: FOOTER })
    if (embed['author'])
      count(found.fields(embed['author'], `${at}.author`)?.['name'], `${at}.author.name`, { max: AUTHOR })
    if (embed['url']) found.webAddress(embed['url'], `${at}.url`, { max: 2048, schemes: ['http:', 'https:'] })
    if (!embed['fields']) return
    found.items(embed['fields'], `${at}.fields`, { max: FIELDS }).forEach((field, place) => {
      const fieldAt = `${at}.fields[${place}]`
      const fields = found.fields(field, fieldAt)
      if (!fields) return
      found.text(fields['name'], `${fieldAt}.name`, { min: 1, max: FIELD_NAME })
      found.text(fields['value'], `${fieldAt}.value`, { min: 1, max: FIELD_VALUE })
      characters += String(fields['name']).length + String(fields['value']).length
    })
  })
  if (characters > ALL_TEXT) found.add(path, `all embeds together may have ${ALL_TEXT} characters (have ${characters})`)
}
