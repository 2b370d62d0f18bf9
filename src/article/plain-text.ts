import type { Draft, Line, Source } from './draft.ts'

/** A plain text: lines between blank lines stand together; nothing else in it means anything. */
export function readPlainText({ text, line }: Source): Draft {
  const groups: Line[][] = [[]]
  text.split('\n').forEach((words, index) => {
    if (words.trim() === '') groups.push([])
    else groups.at(-1)?.push({ number: line + index, text: words })
  })
  const filled = groups.filter((lines) => lines.length > 0)
  return { card: {}, blocks: filled.map((lines) => ({ kind: 'paragraph', lines })), dropped: [] }
}
