import { join } from 'node:path'
import { readCorpus } from '../../src/article/read-corpus.ts'
import { readConfig } from '../../src/config.ts'
import { loadCommands } from '../../src/load-commands.ts'
import { readArticle } from '../../src/quote/read-article.ts'
import { runCommand } from '../../src/run-command.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { readLine } from '../../src/terminal/read-line.ts'
import { drawHtml } from './draw-html.ts'

/** `npm run --silent preview -- "/quotes speaker:Lavrov" > reply.html`: a reply as it will look in Discord, as a page. */
async function preview(typed: string): Promise<void> {
  const commands = await loadCommands(join(import.meta.dirname, '..', '..', 'commands'))
  const line = readLine(typed, commands)
  if (line.kind !== 'press') throw new Error('usage: npm run --silent preview -- "a question, or a /command"')
  const corpus = await readCorpus(readConfig(process.env).corpusDir)
  const reply = runCommand(line.press, commands, {
    library: makeLibrary(corpus.articles.map(readArticle)),
    // The buttons of a picture are not pressed.
    presses: { keep: () => undefined, find: () => undefined, saved: () => Promise.resolve() },
    commands: [...commands.values()],
  })
  process.stdout.write(drawHtml(reply, { title: typed, asked: { by: 'ada', command: `/${line.press.command}` } }))
}

await preview(process.argv.slice(2).join(' '))
