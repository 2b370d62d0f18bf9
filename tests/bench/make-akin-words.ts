import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { AKIN_WORDS } from '../../src/search/akin-words.ts'
import { isOrdinary } from '../../src/search/background.ts'
import { termsOf } from '../../src/search/terms.ts'

const MOST_FREQUENT = 30_000 // words of the file; it has the most frequent first
const TOO_FREQUENT = 80 // words; they are near to everything
const NEAREST = 10 // stems, that a stem's nearness to others is compared with
const FROM = -0.15
const TO = 0.2
const LEVELS = 4

/**
 * `node dist/tests/bench/make-akin-words.js vectors.txt > list.txt`: the list of `akin-words.ts` from a file of word vectors, a
 * word and its numbers a line, as GloVe's are published. How far it is from the list in use goes to stderr.
 */
async function makeAkinWords(path: string): Promise<void> {
  const byStem = await readVectors(path)
  const stems = [...byStem.keys()].sort()
  const cosines = stems.map((one) =>
    Float32Array.from(stems, (other) => (one === other ? 0 : cosine(byStem.get(one) ?? [], byStem.get(other) ?? []))),
  )
  const usual = cosines.map((row) => {
    const nearest = row.toSorted().slice(-NEAREST)
    return nearest.reduce((sum, value) => sum + value, 0) / nearest.length
  })
  const lines = stems.flatMap((stem, i) => {
    const near = stems.flatMap((other, j) => {
      if (j <= i) return []
      const nearness = 2 * (cosines[i]?.[j] ?? 0) - (usual[i] ?? 0) - (usual[j] ?? 0)
      const level = Math.round(LEVELS * Math.min(1, Math.max(0, (nearness - FROM) / (TO - FROM))))
      return level === 0 ? [] : [{ other, level }]
    })
    near.sort((a, b) => b.level - a.level)
    return near.length === 0 ? [] : [`${stem} ${near.map(({ other, level }) => `${other}${level}`).join(' ')}`]
  })
  const inUse = new Set(AKIN_WORDS.trim().split('\n'))
  const same = lines.filter((line) => inUse.has(line)).length
  console.error(`${lines.length} lines, ${same} of the ${inUse.size} in use`)
  process.stdout.write(lines.join('\n') + '\n')
}

/** The unit vectors of the words of each ordinary stem. */
async function readVectors(path: string): Promise<Map<string, Float32Array[]>> {
  const byStem = new Map<string, Float32Array[]>()
  let read = 0
  for await (const line of createInterface({ input: createReadStream(path) })) {
    read += 1
    if (read > MOST_FREQUENT) break
    const [word = '', ...numbers] = line.split(' ')
    const [term, ...others] = termsOf(word)
    if (read <= TOO_FREQUENT || !/^[a-z]{3,}$/.test(word) || term === undefined || others.length > 0) continue
    if (!isOrdinary(term.stem) || !/^[a-z]+$/.test(term.stem)) continue
    const vector = Float32Array.from(numbers, Number)
    const length = Math.hypot(...vector) || 1
    byStem.set(term.stem, [...(byStem.get(term.stem) ?? []), vector.map((value) => value / length)])
  }
  return byStem
}

/** Of the two words that are nearest. */
function cosine(these: readonly Float32Array[], those: readonly Float32Array[]): number {
  let most = -1
  for (const one of these) {
    for (const other of those) {
      let sum = 0
      for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0)
      if (sum > most) most = sum
    }
  }
  return most
}

const [, , path] = process.argv
if (path === undefined) throw new Error('usage: node dist/tests/bench/make-akin-words.js VECTORS')
await makeAkinWords(path)
