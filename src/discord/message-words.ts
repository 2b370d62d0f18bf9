import type { Message } from 'discord.js'

/** What a message says: its own words, else those of the message that it forwards, else of the page or post that it shows. */
export function messageWords({ content, embeds, messageSnapshots }: Message): string {
  const all: readonly Said[] = [{ content, embeds }, ...messageSnapshots.values()]
  return (
    all.map((said) => said.content).find((words) => words.trim() !== '') ??
    all
      .flatMap((said) => said.embeds)
      .flatMap(({ title, description, fields }) => [title, description, ...fields.map(({ value }) => value)])
      .filter((part) => part !== null && part !== '')
      .join('\n')
  )
}

type Said = Pick<Message, 'content' | 'embeds'>
