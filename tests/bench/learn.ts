import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedOf } from '../../src/answer/asked.ts'
import { candidatesFor, tellingSentences, type Candidate } from '../../src/answer/evidence.ts'
import { passageSignals, type PassageSignals } from '../../src/answer/passage-signals.ts'
import { sentenceSignals, type SentenceSignals } from '../../src/answer/sentence-signals.ts'
import { WEIGHTS, type Weights } from '../../src/answer/weights.ts'
import { questionTerms } from '../../src/search/terms.ts'
import { conditionalLogit, type Choice } from './conditional-logit.ts'
import { foldOf, FOLDS } from './folds.ts'
import { changesLine, type Scores, scoresLine } from './learn-scores.ts'
import { librariesIn, readJsonLines } from './passages.ts'

/** Sets of questions, and how much a question of each counts: news is what the bot is for, and the sets of it are small. */
const SETS = { squad: 1, shifts: 1, covid: 1.5, news: 6, 'news-distant': 2 } as const

const SENTENCE = Object.keys(WEIGHTS.sentence) as (keyof SentenceSignals)[] // the type has no other keys
const PASSAGE = Object.keys(WEIGHTS.passage) as (keyof PassageSignals)[]

interface GoldRow {
  readonly qid: string
  readonly article: string
  readonly question: string
  readonly gold: readonly string[]
  readonly spans: Readonly<Record<string, readonly (readonly [number, number])[]>>
}

/** A question with its candidates' signals. */
interface Lesson {
  readonly set: keyof typeof SETS
  readonly fold: number
  readonly averageLength: number
  readonly candidates: readonly {
    readonly candidate: Candidate
    readonly right: boolean
    readonly sentences: readonly { readonly signals: Float64Array; readonly right: boolean }[]
  }[]
}

/**
 * Learns the weights of the signals from questions whose answers are known, prints how well they do on articles they were not
 * learnt from, and writes `src/answer/weights.ts` where asked.
 *
 * @param off  names of signals to do without
 * @returns the weights learnt, or those in use where none are written
 */
export function learn(
  data: string,
  { off = [], write = false }: { off?: readonly string[]; write?: boolean },
): Weights {
  const lessons = lessonsFrom(data)
  console.log(scoresLine(crossValidated(lessons, { off })))
  if (!write) return WEIGHTS
  const { sentence, passage } = weightsFrom(lessons, { off })
  writeFileSync('src/answer/weights.ts', weightsFile(sentence, passage))
  const named = <Name extends string>(names: readonly Name[], weights: Float64Array) =>
    Object.fromEntries(names.map((name, i) => [name, at(weights, i)])) as Record<Name, number> // each name has one
  return { sentence: named(SENTENCE, sentence), passage: named(PASSAGE, passage) }
}

/**
 * What each signal adds: the scores with all of them, and how many points more or less with each off in turn, learnt anew without
 * it. Of the large sets every other question is used and the weights are learnt in fewer steps, or it would take hours.
 */
export function ablate(data: string): void {
  const all = lessonsFrom(data)
  const lessons = all.filter(({ set }, i) => (set !== 'squad' && set !== 'shifts') || i % 2 === 0)
  const without = (off: readonly string[]) => crossValidated(lessons, { off, steps: ABLATION_STEPS })
  const whole = without([])
  console.log(`  ${'all signals'.padEnd(24)} ${scoresLine(whole)}`)
  for (const name of new Set<string>([...SENTENCE, ...PASSAGE])) {
    console.log(`  ${`without ${name}`.padEnd(24)} ${changesLine(whole, without([name]))}`)
  }
}

const ABLATION_STEPS = 100

function lessonsFrom(data: string): Lesson[] {
  return (Object.keys(SETS) as (keyof typeof SETS)[]).flatMap((set) => {
    const libraries = librariesIn(join(data, 'passages', `passages.${set}.jsonl`))
    return readJsonLines<GoldRow>(join(data, 'passages', `questions.${set}.jsonl`)).flatMap((row): Lesson[] => {
      const entry = libraries.get(row.article)
      if (entry === undefined) return []
      const { library, rows } = entry
      const asked = askedOf(library, questionTerms(row.question), row.question)
      return [
        {
          set,
          fold: foldOf(row.article),
          averageLength: library.averageLength,
          candidates: candidatesFor(library, asked, {}).map((candidate) => {
            const { passage } = candidate.found
            const id = rows[passage.number - 1]?.id ?? ''
            return {
              candidate,
              right: row.gold.includes(id),
              sentences: tellingSentences(candidate.read).flatMap((i) => {
                const span = passage.sentences[i]
                if (span === undefined) return []
                const signals = sentenceSignals(candidate.read, i)
                return [
                  {
                    signals: Float64Array.from(SENTENCE, (name) => signals[name]),
                    right: (row.spans[id] ?? []).some(
                      ([start, end]) => start >= span.start - passage.start && end <= span.end - passage.start,
                    ),
                  },
                ]
              }),
            }
          }),
        },
      ]
    })
  })
}

interface Learnt {
  readonly sentence: Float64Array
  readonly passage: Float64Array
}

interface Without {
  /** Names of signals to do without. */
  readonly off: readonly string[]
  readonly steps?: number
}

function weightsFrom(lessons: readonly Lesson[], { off, ...steps }: Without): Learnt {
  const without = (names: readonly string[]) => ({
    off: new Set(names.flatMap((name, i) => (off.includes(name) ? [i] : []))),
    ...steps,
  })
  const sentence = conditionalLogit(lessons.flatMap(sentenceChoice), SENTENCE.length, without(SENTENCE))
  const passages = lessons.flatMap((lesson) => passageChoice(lesson, sentence))
  return { sentence, passage: conditionalLogit(passages, PASSAGE.length, without(PASSAGE)) }
}

/** The right sentences among the hardest of the others: those that have most of the question's words, or stand behind them. */
function sentenceChoice({ set, candidates }: Lesson): Choice[] {
  const all = candidates.flatMap(({ sentences }) => sentences)
  const quick = ({ signals }: (typeof all)[number]) =>
    at(signals, SENTENCE.indexOf('words')) +
    0.3 * at(signals, SENTENCE.indexOf('letters')) +
    0.3 * at(signals, SENTENCE.indexOf('before'))
  return choiceOf(set, kept(all, quick, 25))
}

function passageChoice(lesson: Lesson, weights: Float64Array): Choice[] {
  const all = passagesOf(lesson, weights)
  return choiceOf(
    lesson.set,
    kept(all, ({ signals }) => at(signals, PASSAGE.indexOf('best')), 20),
  )
}

function passagesOf({ candidates, averageLength }: Lesson, weights: Float64Array) {
  return candidates.map(({ candidate, right, sentences }) => {
    const scores = sentences.map(({ signals }) => dot(weights, signals))
    const signals = passageSignals(candidate.read, scores, { averageLength, ...candidate.beside })
    const best = sentences[scores.indexOf(Math.max(...scores))]
    return { right, signals: Float64Array.from(PASSAGE, (name) => signals[name]), answers: best?.right === true }
  })
}

interface Option {
  readonly signals: Float64Array
  readonly right: boolean
}

function kept<Some extends Option>(options: readonly Some[], quick: (option: Some) => number, most: number): Some[] {
  const hardest = [...options].sort((a, b) => quick(b) - quick(a))
  return hardest.filter(({ right }, i) => right || i < most)
}

function choiceOf(set: keyof typeof SETS, options: readonly Option[]): Choice[] {
  if (!options.some(({ right }) => right)) return []
  const width = options[0]?.signals.length ?? 0
  const together = new Float64Array(options.length * width)
  options.forEach(({ signals }, i) => together.set(signals, i * width))
  return [{ options: together, right: options.map(({ right }) => right), weight: SETS[set] }]
}

/** Each article's questions are answered with weights learnt from the other articles. */
function crossValidated(lessons: readonly Lesson[], without: Without): Scores {
  const scores: Scores = {}
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { sentence, passage } = weightsFrom(
      lessons.filter((lesson) => lesson.fold !== fold),
      without,
    )
    for (const lesson of lessons.filter((one) => one.fold === fold)) {
      const ranked = passagesOf(lesson, sentence)
        .map((one) => ({ ...one, score: dot(passage, one.signals) }))
        .sort((a, b) => b.score - a.score)
      const rank = 1 + ranked.findIndex(({ right }) => right)
      const its = (scores[lesson.set] ??= { n: 0, first: 0, reciprocal: 0, sentence: 0 })
      its.n += 1
      if (rank === 1) its.first += 1
      if (rank > 0 && rank <= 10) its.reciprocal += 1 / rank
      if (ranked[0]?.answers === true) its.sentence += 1
    }
  }
  return scores
}

const at = (values: Float64Array, i: number) => values[i] ?? 0

function dot(weights: Float64Array, signals: Float64Array): number {
  let sum = 0
  for (let j = 0; j < weights.length; j += 1) sum += at(weights, j) * at(signals, j)
  return sum
}

/** The file keeps what is written above the weights. */
function weightsFile(sentence: Float64Array, passage: Float64Array): string {
  const head = readFileSync('src/answer/weights.ts', 'utf8').split('export const WEIGHTS')[0] ?? ''
  const lines = (names: readonly string[], weights: Float64Array) =>
    names.map((name, i) => `    ${name}: ${Number(at(weights, i).toFixed(2))},`).join('\n')
  return `${head}export const WEIGHTS: Weights = {
  sentence: {
${lines(SENTENCE, sentence)}
  },
  passage: {
${lines(PASSAGE, passage)}
  },
}
`
}
