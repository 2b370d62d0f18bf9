// From any English grammar: what indirect speech changes.

/** Pronouns beside those of subjects. */
export const MORE_FUNCTION_WORDS = new Set('that me my mine us our ours him his her hers them their theirs'.split(' '))

/** As a report has them. */
export const SHIFTED: ReadonlyMap<string, string> = new Map([
  ['would', 'will'],
  ['could', 'can'],
  ['might', 'may'],
  ['should', 'shall'],
])
