import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'

/**
 * What a command answers: the components of one Discord message (Components V2), as plain data.
 *
 * Discord, the terminal and the preview draw the same Reply. Text in it is made by `markdown.ts` only, so it is escaped;
 * `limits.ts` says what Discord takes.
 */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[]
  /** Only the asker sees it, where the place allows. */
  readonly onlyYou: boolean
}
