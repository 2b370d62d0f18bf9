/** Words by which a newsroom, a person or a text passes on what somebody said. General English, lower-case. */

/** Participles before "by": "quoted by the Courier". */
export const PASSED_ON: ReadonlySet<string> = new Set(
  `quoted cited carried published reported released broadcast aired obtained seen reviewed translated passed given leaked shared posted
   provided read heard shown relayed conveyed transcribed`.split(/\s+/),
)

/** What gives words in another shape, or whoever does. */
export const RENDERINGS: ReadonlySet<string> = new Set(
  'translation transcript transcription interpreter translator recording intermediary rendering'.split(' '),
)

/** What is said or written to somebody: "in a letter to", "in an interview with". */
export const MESSAGES: ReadonlySet<string> = new Set(
  `letter message note e-mail email memo text telegram tweet reply interview conversation statement remarks call speech testimony briefing comments`.split(
    /\s+/,
  ),
)

/** Keeping in mind what somebody said. */
export const REMEMBERED: ReadonlySet<string> = new Set(
  'remember remembers remembered recall recalls recalled forgotten forget forgets forgot'.split(' '),
)
