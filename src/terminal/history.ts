import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Lines typed before, newest first as readline wants them; none where there is no readable file. */
export async function readHistory(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').filter(Boolean).slice(-HISTORY_KEPT).reverse()
}

/** Adds a line; a history that cannot be written is no reason to stop a chat. */
export async function keepHistory(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
    .then(() => appendFile(file, `${line}\n`, { mode: 0o600 }))
    .catch(() => undefined)
}

const HISTORY_KEPT = 500 // lines
