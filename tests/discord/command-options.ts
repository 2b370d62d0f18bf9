import type { APIApplicationCommand } from 'discord-api-types/v10'
import { componentsIn, channelJson, memberJson, userJson } from './payloads.ts'
import { isFields } from './findings.ts'
import type { Channel, Guild, User, World } from './world.ts'

/** What a person types into a command: by option name. */
export type OptionValues = Readonly<Record<string, OptionValue>>
type OptionValue = string | number | boolean | User | Channel | Attached

/** A file put into a command or a modal; made by `discord.attach()`. */
export interface Attached {
  readonly attachment: { readonly id: string; readonly filename: string; readonly size: number; readonly url: string }
}

/** The `data` of a command interaction. */
export interface CommandData {
  readonly options: readonly object[]
  readonly resolved: object
}

type Definition = Readonly<Record<string, unknown>>

/**
 * What the Discord client would send for these values: types after the registered command, bounds kept.
 *
 * @param path     subcommand names after the command's own ("add" of "article add")
 * @param focused  the option being typed, for autocomplete: then nothing is required yet
 * @throws {Error} where the client would not let a person send it
 */
export function commandData(
  world: World,
  command: APIApplicationCommand,
  given: {
    readonly path: readonly string[]
    readonly values: OptionValues
    readonly focused?: string
    readonly guild: Guild | undefined
  },
): CommandData {
  const [next, ...deeper] = given.path
  let definitions = optionsOf(command as unknown as Definition)
  const nesting: { readonly type: number; readonly name: string }[] = []
  for (const name of next === undefined ? [] : [next, ...deeper]) {
    const step = definitions.find((option) => option['name'] === name)
    if (!step) throw new Error(`/${command.name} has no subcommand "${name}"`)
    nesting.push({ type: Number(step['type']), name })
    definitions = optionsOf(step)
  }
  if (definitions.some(({ type }) => type === 1 || type === 2)) {
    throw new Error(`/${[command.name, ...given.path].join(' ')} needs a subcommand`)
  }
  const title = `/${[command.name, ...given.path].join(' ')}`
  for (const name of Object.keys(given.values)) {
    if (!definitions.some((option) => option['name'] === name)) throw new Error(`${title} has no option "${name}"`)
  }
  const filled = definitions.flatMap((option): object[] => {
    const name = String(option['name'])
    const value = given.values[name]
    const focused = given.focused === name
    if (value === undefined && !focused) {
      if (option['required'] && given.focused === undefined) throw new Error(`${title} needs "${name}"`)
      return []
    }
    if (focused && !option['autocomplete']) throw new Error(`${title}: "${name}" has no autocomplete`)
    const typed = focused ? String(value ?? '') : valueOf(title, option, value ?? '')
    return [{ name, type: option['type'], value: typed, ...(focused && { focused: true }) }]
  })
  if (given.focused !== undefined && !filled.some((option) => 'focused' in option)) {
    throw new Error(`${title} has no option "${given.focused}"`)
  }
  const options = nesting.toReversed().reduce<readonly object[]>((inner, step) => [{ ...step, options: inner }], filled)
  return { options, resolved: resolvedOf(world, Object.values(given.values), given.guild) }
}

function optionsOf(definition: Definition): readonly Definition[] {
  return Array.isArray(definition['options']) ? definition['options'].filter(isFields) : []
}

function valueOf(title: string, option: Definition, value: OptionValue): string | number | boolean {
  const name = String(option['name'])
  const complain = (problem: string): never => {
    throw new Error(`${title}: "${name}" ${problem}`)
  }
  switch (option['type']) {
    case 3: {
      if (typeof value !== 'string') return complain('takes text')
      const { min_length: min, max_length: max = 6000 } = option
      if (typeof min === 'number' && value.length < min) return complain(`takes at least ${min} characters`)
      if (typeof max === 'number' && value.length > max) return complain(`takes at most ${max} characters`)
      break
    }
    case 4:
    case 10: {
      if (typeof value !== 'number') return complain('takes a number')
      if (option['type'] === 4 && !Number.isInteger(value)) return complain('takes a whole number')
      const { min_value: min, max_value: max } = option
      if (typeof min === 'number' && value < min) return complain(`takes ${min} or more`)
      if (typeof max === 'number' && value > max) return complain(`takes ${max} or less`)
      break
    }
    case 5:
      if (typeof value !== 'boolean') return complain('takes true or false')
      break
    default:
      if (typeof value !== 'object') return complain('takes a user, a channel or a file')
      return 'attachment' in value ? value.attachment.id : value.id
  }
  const choices = Array.isArray(option['choices']) ? option['choices'].filter(isFields) : []
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value))
    return complain('takes one of its choices')
  return value
}

function resolvedOf(world: World, values: readonly OptionValue[], guild: Guild | undefined): object {
  const resolved: Record<string, Record<string, object>> = {}
  const add = (kind: string, id: string, what: object): void => {
    resolved[kind] = { ...resolved[kind], [id]: what }
  }
  for (const value of values) {
    if (typeof value !== 'object') continue
    if ('attachment' in value) add('attachments', value.attachment.id, value.attachment)
    else if ('kind' in value) add('channels', value.id, channelJson(world, value))
    else {
      add('users', value.id, userJson(value))
      if (guild)
        add('members', value.id, {
          ...memberJson(world, value, guild),
          permissions: String(world.userMay(value, guild)),
        })
    }
  }
  return resolved
}

/**
 * The `components` of a modal interaction for these values, by custom_id.
 *
 * @throws {Error} where the client would not let a person submit it
 */
export function submittedComponents(
  components: readonly unknown[],
  values: Readonly<Record<string, string | boolean | readonly string[]>>,
): object[] {
  const inputs = componentsIn(components).flatMap((part) =>
    isFields(part['component']) ? [part['component']] : [part],
  )
  for (const name of Object.keys(values)) {
    if (!inputs.some((input) => input['custom_id'] === name)) throw new Error(`the modal has no input "${name}"`)
  }
  return components.filter(isFields).map((part, index): object => {
    const id = index * 2 + 1
    if (part['type'] === 10) return { type: 10, id }
    if (part['type'] === 18 && isFields(part['component'])) {
      return { type: 18, id, component: { id: id + 1, ...submitted(part['component'], values) } }
    }
    const rows = Array.isArray(part['components']) ? part['components'].filter(isFields) : []
    return { type: 1, id, components: rows.map((input) => ({ id: id + 1, ...submitted(input, values) })) }
  })
}

function submitted(input: Definition, values: Readonly<Record<string, string | boolean | readonly string[]>>): object {
  const name = String(input['custom_id'])
  const common = { type: input['type'], custom_id: name }
  if (input['type'] !== 4)
    return { ...common, ...(input['type'] === 23 ? { value: values[name] ?? false } : { values: values[name] ?? [] }) }
  const value = values[name] ?? input['value'] ?? ''
  if (typeof value !== 'string') throw new Error(`the input "${name}" takes text`)
  if (value === '' && input['required'] !== false) throw new Error(`the input "${name}" must be filled in`)
  const { min_length: min, max_length: max = 4000 } = input
  if (value !== '' && typeof min === 'number' && value.length < min)
    throw new Error(`the input "${name}" takes at least ${min} characters`)
  if (value.length > Number(max)) throw new Error(`the input "${name}" takes at most ${String(max)} characters`)
  return { ...common, value }
}
