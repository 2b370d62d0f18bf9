import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIButtonComponentWithCustomId,
  APIButtonComponentWithURL,
  APIComponentInContainer,
  APIContainerComponent,
  APISeparatorComponent,
  APIStringSelectComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10'
import type { Markdown } from './markdown.ts'
import { plain } from './plain.ts'
import { CHOICE, customIdOf, type Press, type PressStore } from './press.ts'

// The numbers are Discord's (API docs, "Component Reference"). discord-api-types has them as TypeScript enums, which
// take an import at run time; a cast each keeps this folder free of that.

export function text({ text: content }: Markdown): APITextDisplayComponent {
  return { type: 10 satisfies APITextDisplayComponent['type'], content }
}

export function line(): APISeparatorComponent {
  return { type: 14 satisfies APISeparatorComponent['type'], divider: true }
}

/** A row of buttons; Discord refuses an empty one, so none is made of none. */
export function row(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: 1, components: [...buttons] }]
}

export function pressButton(label: string, press: Press, presses: PressStore): APIButtonComponentWithCustomId {
  return { type: 2, style: 2, label: plain(label, LABEL_LIMIT), custom_id: customIdOf(press, presses) }
}

/** What a person can choose of a menu. */
export interface Choice {
  readonly label: string
  readonly description: string
  readonly press: Press
}

/**
 * A row with a menu: choosing runs a press. Discord wants each choice once, so the first of those that press the same stays,
 * and refuses an empty menu, so none is made of none.
 */
export function choiceMenu(
  placeholder: string,
  choices: readonly Choice[],
  presses: PressStore,
): APIActionRowComponent<APIStringSelectComponent>[] {
  const options = new Map(
    choices
      .slice(0, CHOICES)
      .toReversed()
      .map(({ label, description, press }) => {
        const value = customIdOf(press, presses)
        return [
          value,
          { label: plain(label, OPTION_LIMIT) || '…', description: plain(description, OPTION_LIMIT), value },
        ] as const
      }),
  )
  if (options.size === 0) return []
  const menu = { type: 3 as const, custom_id: CHOICE, placeholder, options: [...options.values()].toReversed() }
  return [{ type: 1, components: [menu] }]
}

export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: 2, style: 5, label: plain(label, LABEL_LIMIT), url }
}

export function box(colour: number, components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: 17, accent_color: colour, components: [...components] }
}

/** Never the only sign of anything: each verdict also says itself in words. */
export const COLOURS = { answered: 0x2d7d5f, related: 0xb7791f, nothing: 0x6b7280, neutral: 0x4a6fa5 } as const

const CHOICES = 25 // Discord API docs, "Component Reference", String Select
const OPTION_LIMIT = 100 // characters, of label and of description

const LABEL_LIMIT = 38 // characters; Discord takes 80, its design guide asks for 34 to 38
