import { isFields } from './findings.ts'
import type { Findings } from './findings.ts'
import { locales } from './locales.ts'

// Discord API docs, "Application Commands".
const SLASH_COMMANDS = 100
const MENU_COMMANDS = 15
const OPTIONS = 25
const CHOICES = 25
const NAME = 32
const TEXT = 100
const CHARACTERS_IN_ALL = 8000
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const SUBCOMMAND = 1
const SUBCOMMAND_GROUP = 2
const STRING = 3
const INTEGER = 4
const NUMBER = 10
const ATTACHMENT = 11

type Fields = Readonly<Record<string, unknown>>
type Scope = 'global' | 'guild'

/** What is wrong with all commands registered at once. */
export function commandListFindings(found: Findings, value: unknown, scope: Scope): void {
  const commands = found.items(value, '', { max: SLASH_COMMANDS + 2 * MENU_COMMANDS })
  commands.forEach((command, index) => commandFindings(found, command, `[${index}]`, scope))
  for (const [type, max] of [
    [1, SLASH_COMMANDS],
    [2, MENU_COMMANDS],
    [3, MENU_COMMANDS],
  ] as const) {
    const ofType = commands.flatMap((command, index) =>
      isFields(command) && (command['type'] ?? 1) === type ? [{ value: command['name'], path: `[${index}].name` }] : [],
    )
    if (ofType.length > max) found.add('', `at most ${max} commands of type ${type} (has ${ofType.length})`)
    found.unique(ofType, 'command name')
  }
}

/** What is wrong with one command. */
export function commandFindings(found: Findings, value: unknown, path: string, scope: Scope): void {
  const command = found.fields(value, path)
  if (!command) return
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`)
  const type = command['type'] ?? 1
  if (type === 1) {
    namedFindings(found, command, path)
    optionsFindings(found, command['options'], at('options'), 0)
  } else if (type === 2 || type === 3) {
    found.text(command['name'], at('name'), { min: 1, max: NAME })
    translationFindings(found, command['name_localizations'], at('name_localizations'), { max: NAME })
    if (command['description']) found.add(at('description'), 'a context menu command has none')
    if (command['options']) found.add(at('options'), 'a context menu command has none')
  } else found.add(at('type'), `is ${JSON.stringify(type)}`)

  const permissions = command['default_member_permissions']
  if (permissions !== undefined && permissions !== null && !/^\d+$/.test(String(permissions))) {
    found.add(at('default_member_permissions'), 'must be digits')
  }
  placeFindings(found, command, at, scope)
  const characters = charactersOf(command)
  if (characters > CHARACTERS_IN_ALL)
    found.add(path, `may have ${CHARACTERS_IN_ALL} characters in all (has ${characters})`)
}

/** House rule: a global command says where it works and for which kind of install; nothing is left to a default. */
function placeFindings(found: Findings, command: Fields, at: (field: string) => string, scope: Scope): void {
  for (const [field, max] of [
    ['contexts', 2],
    ['integration_types', 1],
  ] as const) {
    const places = command[field]
    if (scope === 'guild') continue
    if (places === undefined || places === null) found.addHouse(at(field), 'must be there')
    else {
      found.items(places, at(field), { min: 1, max: max + 1 }).forEach((place, index) => {
        found.integer(place, `${at(field)}[${index}]`, { min: 0, max })
      })
    }
  }
}

function namedFindings(found: Findings, named: Fields, path: string): void {
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`)
  slashNameFindings(found, named['name'], at('name'))
  found.text(named['description'], at('description'), { min: 1, max: TEXT })
  translationFindings(found, named['description_localizations'], at('description_localizations'), { max: TEXT })
  const names = named['name_localizations']
  translationFindings(found, names, at('name_localizations'), { max: NAME })
  if (!isFields(names)) return
  for (const [locale, name] of Object.entries(names)) {
    if (name !== null) slashNameFindings(found, name, `${at('name_localizations')}.${locale}`)
  }
}

function slashNameFindings(found: Findings, name: unknown, path: string): void {
  if (typeof name !== 'string' || !SLASH_NAME.test(name)) found.add(path, `is no command name: ${JSON.stringify(name)}`)
  else if (name !== name.toLowerCase()) found.add(path, `must be lower case: ${JSON.stringify(name)}`)
}

function translationFindings(found: Findings, value: unknown, path: string, bounds: { readonly max: number }): void {
  if (value === undefined || value === null) return
  for (const [locale, text] of Object.entries(found.fields(value, path) ?? {})) {
    if (!locales.includes(locale)) found.add(`${path}.${locale}`, 'is no locale of Discord')
    if (text !== null) found.text(text, `${path}.${locale}`, { min: 1, max: bounds.max })
  }
}

function optionsFindings(found: Findings, value: unknown, path: string, depth: number): void {
  if (value === undefined || value === null) return
  const options = found.items(value, path, { max: OPTIONS }).map((option, index) => ({
    option: found.fields(option, `${path}[${index}]`) ?? {},
    at: `${path}[${index}]`,
  }))
  found.unique(
    options.map(({ option, at }) => ({ value: option['name'], path: `${at}.name` })),
    'option name',
  )
  const nested = options.filter(({ option }) => option['type'] === SUBCOMMAND || option['type'] === SUBCOMMAND_GROUP)
  if (nested.length > 0 && nested.length < options.length) found.add(path, 'mixes subcommands and values')
  let optionalSeen = false
  for (const { option, at } of options) {
    namedFindings(found, option, at)
    const type = found.integer(option['type'], `${at}.type`, { min: 1, max: ATTACHMENT })
    if (type === SUBCOMMAND_GROUP ? depth > 0 : type === SUBCOMMAND && depth > 1) found.add(at, 'is nested too deep')
    if (type === SUBCOMMAND || type === SUBCOMMAND_GROUP) {
      optionsFindings(found, option['options'], `${at}.options`, depth + (type === SUBCOMMAND ? 2 : 1))
      continue
    }
    if (option['required'] && optionalSeen) found.add(`${at}.required`, 'required options come before optional ones')
    if (!option['required']) optionalSeen = true
    valueFindings(found, option, at)
  }
}

function valueFindings(found: Findings, option: Fields, path: string): void {
  const { type } = option
  const takesChoices = type === STRING || type === INTEGER || type === NUMBER
  if (option['autocomplete'] && !takesChoices) found.add(`${path}.autocomplete`, 'only for text and numbers')
  if (type === STRING) {
    found.optionalInteger(option['min_length'], `${path}.min_length`, { min: 0, max: 6000 })
    found.optionalInteger(option['max_length'], `${path}.max_length`, { min: 1, max: 6000 })
  }
  if (option['choices'] === undefined || option['choices'] === null) return
  if (!takesChoices) found.add(`${path}.choices`, 'only for text and numbers')
  if (option['autocomplete']) found.add(`${path}.choices`, 'not together with autocomplete')
  const choices = found.items(option['choices'], `${path}.choices`, { max: CHOICES }).map((item, index) => {
    const at = `${path}.choices[${index}]`
    const choice = found.fields(item, at) ?? {}
    found.text(choice['name'], `${at}.name`, { min: 1, max: TEXT })
    translationFindings(found, choice['name_localizations'], `${at}.name_localizations`, { max: TEXT })
    if (type === STRING) found.text(choice['value'], `${at}.value`, { min: 1, max: TEXT })
    else if (typeof choice['value'] !== 'number') found.add(`${at}.value`, 'must be a number')
    return { value: choice['name'], path: `${at}.name` }
  })
  found.unique(choices, 'choice name')
}

/** Names, descriptions and choice values; of each only its longest language counts. */
function charactersOf(named: Fields): number {
  const longest = (field: string): number => {
    const translations = named[`${field}_localizations`]
    const texts = [named[field], ...(isFields(translations) ? Object.values(translations) : [])]
    return Math.max(...texts.map((text) => (typeof text === 'string' ? text.length : 0)))
  }
  const value = typeof named['value'] === 'string' ? named['value'].length : 0
  const inside = [named['options'], named['choices']].flatMap((list) =>
    Array.isArray(list) ? list.filter(isFields) : [],
  )
  return longest('name') + longest('description') + value + inside.reduce((sum, one) => sum + charactersOf(one), 0)
}
