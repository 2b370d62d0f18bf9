import { compareQuotes, FIELDS } from './compare-quotes.ts'
import { ownArticles } from './own-articles.ts'

/**
 * Prints how the articles written for this project are read: quotes found, and of those found, each field of the attribution.
 *
 * A field is counted where the article or the reading has it, so that what is rightly absent does not flatter.
 *
 * @param errors  whether each difference is printed too
 */
export async function scoreOwnArticles({ folder, errors }: { folder: string; errors: boolean }): Promise<void> {
  const articles = await ownArticles(folder)
  const all = articles.flatMap(({ name, read, expected }) =>
    compareQuotes(read, expected).map((compared) => ({ name, ...compared })),
  )
  const expected = all.filter((one) => one.expected).length
  const read = all.filter((one) => one.read).length
  const both = all.filter((one) => one.expected && one.read)
  console.log(`our own articles: ${expected} quotes in ${articles.length} articles`)
  console.log(
    `  ${'quote found, exact'.padEnd(20)} P ${percent(both.length, read)}  R ${percent(both.length, expected)}  F1 ${percent(2 * both.length, read + expected)}`,
  )
  for (const field of FIELDS) {
    const counted = both.flatMap(({ fields }) => fields.filter((one) => one.field === field))
    const right = counted.filter((one) => one.right).length
    console.log(`  ${`${field} right`.padEnd(20)} ${percent(right, counted.length)} of ${counted.length}`)
  }
  if (!errors) return
  for (const one of all) {
    if (!one.read) console.log(`${one.name}: missed “${one.quote}”`)
    if (!one.expected) console.log(`${one.name}: not a quote “${one.quote}”`)
    for (const { field, right, expected: wanted, got } of one.fields)
      if (!right) console.log(`${one.name}: ${field} of “${one.quote.slice(0, 50)}”: expected ${wanted}, got ${got}`)
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))
