import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10'
import { EPHEMERAL } from './world.ts'
import type { Interaction, World } from './world.ts'

const ackNames = {
  4: 'reply',
  5: 'deferred reply',
  6: 'deferred update',
  7: 'update',
  8: 'choices',
  9: 'modal',
} as const

/** What somebody got for a command, a button or a modal. */
export class Outcome {
  /** How the app responded first. */
  readonly ack: (typeof ackNames)[keyof typeof ackNames]
  /** Discord's number of that, 4 to 9. */
  readonly type: number
  /** From the event to that first response. */
  readonly ms: number
  readonly interaction: Interaction
  readonly #world: World
  readonly #message: APIMessage | undefined

  constructor(world: World, interaction: Interaction, acknowledged: NonNullable<Interaction['acknowledged']>) {
    const { type, afterMs } = acknowledged
    this.#world = world
    this.interaction = interaction
    this.type = type
    this.ms = afterMs
    this.ack = ackNames[type as keyof typeof ackNames] // the callback's type was checked when it came
    this.#message = structuredClone(world.messages.get(interaction.originalId ?? ''))
  }

  /**
   * The answer, or the message that was updated, as it was when this was asked for.
   *
   * @throws {Error} when there is none: a modal was opened, or the answer was deleted
   */
  get message(): APIMessage {
    if (!this.#message) throw new Error(`${this.interaction.what} was answered with a ${this.ack}, not a message`)
    return this.#message
  }

  get flags(): number {
    return this.message.flags ?? 0
  }

  get ephemeral(): boolean {
    return (this.flags & EPHEMERAL) !== 0
  }

  /** So far; the list grows. */
  get followUps(): readonly APIMessage[] {
    return this.interaction.followUps.flatMap((id) => structuredClone(this.#world.messages.get(id)) ?? [])
  }

  /** @throws {Error} when none was opened */
  get modal(): APIModalInteractionResponseCallbackData {
    if (!this.interaction.modal)
      throw new Error(`${this.interaction.what} was answered with a ${this.ack}, not a modal`)
    return this.interaction.modal
  }
}
