import type { Findings } from './findings.ts'

// Discord API docs, "Component Reference", "String Select" and the other selects.
const OPTIONS = 25
const OPTION_TEXT = 100
const PLACEHOLDER = 150
const STRING_SELECT = 3

/** What is wrong with one select, in a message or a modal. */
export function selectFindings(found: Findings, select: Readonly<Record<string, unknown>>, path: string): void {
  found.text(select['custom_id'], `${path}.custom_id`, { min: 1, max: 100 })
  found.optionalText(select['placeholder'], `${path}.placeholder`, { max: PLACEHOLDER })
  found.optionalInteger(select['min_values'], `${path}.min_values`, { min: 0, max: OPTIONS })
  found.optionalInteger(select['max_values'], `${path}.max_values`, { min: 1, max: OPTIONS })
  const { min_values: least = 1, max_values: most = 1 } = select
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    found.add(`${path}.min_values`, 'is more than max_values')
  }
  if (select['type'] !== STRING_SELECT) return
  const options = found.items(select['options'], `${path}.options`, { min: 1, max: OPTIONS })
  optionFindings(found, options, `${path}.options`)
  if (typeof most === 'number' && most > options.length)
    found.add(`${path}.max_values`, 'is more than there are options')
}

/** What is wrong with the options of a select, a radio group or a checkbox group. */
export function optionFindings(found: Findings, options: readonly unknown[], path: string): void {
  const values = options.map((item, index) => {
    const at = `${path}[${index}]`
    const option = found.fields(item, at)
    if (!option) return { value: undefined, path: at }
    found.text(option['label'], `${at}.label`, { min: 1, max: OPTION_TEXT })
    found.text(option['value'], `${at}.value`, { min: 1, max: OPTION_TEXT })
    found.optionalText(option['description'], `${at}.description`, { max: OPTION_TEXT })
    return { value: option['value'], path: `${at}.value` }
  })
  found.unique(values, 'option value')
}
