import type { Message } from 'discord.js'

/** What a message says: its own words but links, else those of the message that it forwards, else of the page or post that it shows. */
export function messageWords({ content, embeds, messageSnapshots }: Message): string {
  const all: readonly Said[] = [{ content, embeds }, ...messageSnapshots.values()]
  return (
    all.map((said) => said.content).find((words) => /[\p{L}\p{N}]/u.test(words.replace(NO_WORDS, ' '))) ??
    all
      .flatMap((said) => said.embeds)
      .flatMap(({ title, description, fields }) => [title, description, ...fields.map(({ value }) => value)])
      .filter((part) => part !== null && part !== '')
      .join('\n')
  )
}

/** Links, mentions and emoji. */
const NO_WORDS = /<[^<>\s]*>|https?:\/\/\S+/g

type Said = Pick<Message, 'content' | 'embeds'>
