import { pressButton } from './components.ts'
import type { Desk } from './desk.ts'
import type { Press } from './press.ts'
import { TEXTS } from './texts.ts'

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** From 1. */
  readonly number: number
  readonly count: number
}

/** @param wanted  a page that is not there becomes the nearest that is */
export function pageOf<Item>(items: readonly Item[], wanted: number | undefined, perPage: number): Page<Item> {
  const count = Math.max(1, Math.ceil(items.length / perPage))
  const number = Math.min(Math.max(1, Math.trunc(wanted ?? 1) || 1), count)
  return { items: items.slice((number - 1) * perPage, number * perPage), number, count }
}

/** *Previous* and *Next*, where there are such pages. */
export function turnButtons({ number, count }: Page<unknown>, press: Omit<Press, 'turn'>, { presses }: Desk) {
  const to = (page: number): Press => ({ ...press, options: { ...press.options, page }, turn: true })
  return [
    ...(number > 1 ? [pressButton(TEXTS.buttons.previous, to(number - 1), presses)] : []),
    ...(number < count ? [pressButton(TEXTS.buttons.next, to(number + 1), presses)] : []),
  ]
}
