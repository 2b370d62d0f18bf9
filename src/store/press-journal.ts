import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PressStore } from '../reply/press.ts'

/**
 * A journal of presses: one JSON line each, appended and flushed to the disk before the message with the button goes out.
 *
 * A line half written when the power went is dropped when the journal is next opened; the lines before it hold.
 *
 * @param path  of the file; it and its folder are made at the first write
 * @throws when the file is there and cannot be read
 */
export async function openPressJournal(path: string): Promise<PressStore> {
  const presses = await readJournal(path)
  if (presses.size > PRESSES_KEPT) await shorten(path, presses)
  let last: Promise<unknown> = Promise.resolve()
  const pending = new Set<Promise<void>>()
  const unsaved = new Set<string>()
  return {
    keep(key, text) {
      if (presses.has(key) && !unsaved.has(key)) return
      presses.set(key, text)
      const write = last
        .then(() => mkdir(dirname(path), { recursive: true }))
        .then(() => appendFile(path, lineOf(key, text), { flush: true, mode: ONLY_OWNER }))
      pending.add(write)
      // One write after another, so that lines never mix. What could not be written is told by `saved`, works until the
      // next restart, and is tried again when it is kept again.
      last = write.then(
        () => void (pending.delete(write), unsaved.delete(key)),
        () => void (pending.delete(write), unsaved.add(key)),
      )
    },
    find: (key) => presses.get(key),
    async saved() {
      await Promise.all(pending)
    },
  }
}

/** Presses hold what people asked. */
const ONLY_OWNER = 0o600

/** At each start the oldest beyond these go; at one a minute that is two months. */
const PRESSES_KEPT = 100_000

async function readJournal(path: string): Promise<Map<string, string>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const presses = new Map<string, string>()
  for (const line of text.split('\n')) {
    const entry = entryOf(line)
    if (entry !== undefined) presses.set(...entry)
  }
  return presses
}

function entryOf(line: string): [key: string, text: string] | undefined {
  try {
    const entry: unknown = JSON.parse(line)
    if (!Array.isArray(entry)) return undefined
    const [key, text] = entry as unknown[]
    return typeof key === 'string' && typeof text === 'string' ? [key, text] : undefined
  } catch {
    return undefined
  }
}

// The line end comes first, so that a line after a half-written one stands alone.
const lineOf = (key: string, text: string) => `\n${JSON.stringify([key, text])}`

/** Written beside and renamed, so that a crash leaves the old journal or the new one. */
async function shorten(path: string, presses: Map<string, string>): Promise<void> {
  for (const key of [...presses.keys()].slice(0, presses.size - PRESSES_KEPT)) presses.delete(key)
  await writeFile(`${path}.new`, [...presses].map(([key, text]) => lineOf(key, text)).join(''), {
    flush: true,
    mode: ONLY_OWNER,
  })
  await rename(`${path}.new`, path)
}
