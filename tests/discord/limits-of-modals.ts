import { optionFindings, selectFindings } from './limits-of-selects.ts'
import { isFields } from './findings.ts'
import type { Findings } from './findings.ts'

// Discord API docs, "Receiving and Responding", "Modal"; "Component Reference", "Label" to "Checkbox".
const TITLE = 45
const COMPONENTS = 5
const LABEL = 45
const HINT = 100
const INPUT = 4000
const ROW = 1
const TEXT_INPUT = 4
const TEXT_DISPLAY = 10
const LABEL_TYPE = 18
const FILE_UPLOAD = 19
const RADIO_GROUP = 21
const CHECKBOX_GROUP = 22
const CHECKBOX = 23
const SELECTS: readonly unknown[] = [3, 5, 6, 7, 8]

type Fields = Readonly<Record<string, unknown>>

/** What is wrong with a modal. */
export function modalFindings(found: Findings, value: unknown, path: string): void {
  const modal = found.fields(value, path)
  if (!modal) return
  found.text(modal['custom_id'], `${path}.custom_id`, { min: 1, max: 100 })
  found.text(modal['title'], `${path}.title`, { min: 1, max: TITLE })
  const components = found.items(modal['components'], `${path}.components`, { min: 1, max: COMPONENTS })
  const ids = components.flatMap((item, index) => {
    const at = `${path}.components[${index}]`
    const component = found.fields(item, at)
    return component ? [partFindings(found, component, at)] : []
  })
  found.unique(ids, 'custom_id')
}

function partFindings(found: Findings, component: Fields, path: string): { value: unknown; path: string } {
  const none = { value: undefined, path }
  if (component['type'] === TEXT_DISPLAY) {
    found.text(component['content'], `${path}.content`, { min: 1, max: INPUT })
    return none
  }
  if (component['type'] === ROW) {
    const [input] = found.items(component['components'], `${path}.components`, { min: 1, max: 1 })
    const at = `${path}.components[0]`
    if (!isFields(input) || input['type'] !== TEXT_INPUT) {
      found.add(at, 'a row in a modal holds one text input')
      return none
    }
    found.text(input['label'], `${at}.label`, { min: 1, max: LABEL })
    inputFindings(found, input, at)
    return { value: input['custom_id'], path: `${at}.custom_id` }
  }
  if (component['type'] !== LABEL_TYPE) {
    found.add(path, `type ${JSON.stringify(component['type'])} cannot stand in a modal`)
    return none
  }
  found.text(component['label'], `${path}.label`, { min: 1, max: LABEL })
  found.optionalText(component['description'], `${path}.description`, { max: HINT })
  const at = `${path}.component`
  const input = found.fields(component['component'], at)
  if (!input) return none
  if (input['label'] !== undefined) found.add(`${at}.label`, 'stands on the label, not on its input')
  if (input['disabled']) found.add(`${at}.disabled`, 'nothing in a modal can be disabled')
  inputFindings(found, input, at)
  return { value: input['custom_id'], path: `${at}.custom_id` }
}

function inputFindings(found: Findings, input: Fields, path: string): void {
  const type = input['type']
  if (SELECTS.includes(type)) {
    selectFindings(found, input, path)
    return
  }
  found.text(input['custom_id'], `${path}.custom_id`, { min: 1, max: 100 })
  if (type === TEXT_INPUT) {
    found.integer(input['style'], `${path}.style`, { min: 1, max: 2 })
    found.optionalInteger(input['min_length'], `${path}.min_length`, { min: 0, max: INPUT })
    found.optionalInteger(input['max_length'], `${path}.max_length`, { min: 1, max: INPUT })
    found.optionalText(input['value'], `${path}.value`, { max: INPUT })
    found.optionalText(input['placeholder'], `${path}.placeholder`, { max: HINT })
  } else if (type === FILE_UPLOAD) {
    found.optionalInteger(input['min_values'], `${path}.min_values`, { min: 0, max: 10 })
    found.optionalInteger(input['max_values'], `${path}.max_values`, { min: 1, max: 10 })
  } else if (type === RADIO_GROUP || type === CHECKBOX_GROUP) {
    const min = type === RADIO_GROUP ? 2 : 1
    optionFindings(found, found.items(input['options'], `${path}.options`, { min, max: 10 }), `${path}.options`)
  } else if (type !== CHECKBOX) found.add(path, `type ${JSON.stringify(type)} cannot stand under a label`)
}
