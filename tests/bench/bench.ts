import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareEngines } from './compare-engines.ts'
import { benchGrowth } from './growth.ts'
import { learnConfidence } from './learn-confidence.ts'
import { ablate, learn } from './learn.ts'
import { benchOwnQuestions } from './own-questions.ts'
import { benchPassages, benchPlainMiniSearch } from './passages.ts'
import { benchRates } from './rates.ts'
import { benchSpeed } from './speed.ts'
import { benchQuotes } from './quotes.ts'
import { scoreOwnArticles } from './score-own-articles.ts'
import { scorePassages, scoreQuotes } from './score.ts'
import { everyClaim, verifyFile } from './verify-everywhere.ts'
import { benchStalls } from './stalls.ts'

/**
 * `npm run bench`: everything; `npm run bench quotes`: all that is measured of quotes; `npm run bench passages`: all that is
 * measured of passages, beside other engines, as the index grows, and how long it holds up the bot.
 * `npm run bench -- quotes --gold FILE --out FILE` or `npm run bench -- passages --passages FILE --questions FILE --out FILE`:
 * predictions for one file.
 * `npm run bench verify [-- --errors]`: pasted quotes; `npm run bench -- verify --gold FILE --out FILE`: claims made from one file of quotes.
 * `npm run bench passages -- --ablate`: what each signal adds. `npm run bench -- learn [--off SIGNALS] [--write]`: how well learnt
 * weights do on articles they were not learnt from.
 * `npm run bench -- rates --gold FILE`: how often each rule that finds a speaker is right, which `sure.ts` is filled from.
 * `npm run bench -- articles [--folder FOLDER]`: our own articles, with each difference to what is expected.
 */
async function bench(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      gold: { type: 'string' },
      passages: { type: 'string' },
      questions: { type: 'string' },
      out: { type: 'string' },
      off: { type: 'string', default: '' },
      write: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      folder: { type: 'string', default: 'tests/articles' },
    },
  })
  const [task] = positionals
  const { gold, passages, questions, out, folder } = values
  if (task === undefined) return everything()
  if (task === 'quotes') {
    if (gold !== undefined && out !== undefined) return benchQuotes({ gold, out })
    if (gold === undefined && out === undefined) return everyQuote()
  }
  if (task === 'passages') {
    if (values.ablate) return ablate(DATA)
    if (passages !== undefined && questions !== undefined && out !== undefined) {
      return benchPassages({ passages, questions, out })
    }
    if (passages === undefined && questions === undefined && out === undefined) return everyPassage()
  }
  if (task === 'verify') {
    if (gold !== undefined && out !== undefined) return verifyFile({ gold, out })
    if (gold === undefined && out === undefined) return everyClaim(DATA, { errors: values.errors })
  }
  if (task === 'learn') {
    if (!existsSync(DATA)) throw new Error(`no questions to learn from at ${DATA} (BENCH_DATA)`)
    const weights = learn(DATA, { off: values.off.split(',').filter(Boolean), write: values.write })
    return learnConfidence(DATA, { weights, write: values.write })
  }
  if (task === 'rates' && gold !== undefined) {
    return benchRates({ gold, scorer: join(DATA, 'quotes', 'score.mjs') })
  }
  if (task === 'articles') return scoreOwnArticles({ folder, errors: true })
  throw new Error(
    'usage: npm run bench [-- quotes --gold FILE --out FILE | passages --passages FILE --questions FILE --out FILE | passages --ablate | learn | articles --folder FOLDER | rates --gold FILE]',
  )
}

/** Annotated news and questions, where somebody has put them; they are not part of the project. */
const DATA = process.env['BENCH_DATA'] ?? '../shared/data'
const PASSAGE_SETS = [
  'squad',
  'shifts',
  'covid',
  'news',
  'news-distant',
  'squad-abstain',
  'shifts-abstain',
  'news-abstain',
]

async function everything(): Promise<void> {
  await benchOwnQuestions()
  await everyQuote()
  await everyPassage()
  await everyClaim(DATA, { errors: false })
}

/** Which passage answers: in annotated sets, beside other engines, in time and memory. */
async function everyPassage(): Promise<void> {
  if (existsSync(DATA)) {
    await everyPassageSet()
    await compareEngines(join(DATA, 'passages'))
  } else console.log(`no annotated data at ${DATA} (BENCH_DATA)`)
  await benchGrowth(DATA)
  await benchStalls(DATA)
}

async function everyPassageSet(): Promise<void> {
  await withFolder(async (folder) => {
    const out = join(folder, 'predictions.jsonl')
    for (const set of PASSAGE_SETS) {
      const questions = join(DATA, 'passages', `questions.${set}.jsonl`)
      const own = join(DATA, 'passages', `passages.${set}.jsonl`)
      const passages = existsSync(own) ? own : own.replace('-abstain', '')
      benchPassages({ passages, questions, out })
      await scorePassages({ data: DATA, set, gold: questions, out })
      if (set.endsWith('-abstain')) continue
      benchPlainMiniSearch({ passages, questions, out })
      await scorePassages({ data: DATA, set: 'plain MiniSearch', gold: questions, out })
    }
  })
}

/** Who said what: in our own articles, in time, and in annotated news. */
async function everyQuote(): Promise<void> {
  await scoreOwnArticles({ folder: 'tests/articles', errors: false })
  console.log('reading quotes, time and its growth')
  benchSpeed()
  if (!existsSync(DATA)) {
    console.log(`no annotated data at ${DATA} (BENCH_DATA)`)
    return
  }
  await withFolder(async (folder) => {
    const out = join(folder, 'predictions.jsonl')
    const gold = join(DATA, 'quotes', 'dev.jsonl')
    benchQuotes({ gold, out })
    await scoreQuotes({ data: DATA, gold, out })
  })
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

await bench(process.argv.slice(2))
