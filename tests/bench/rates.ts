import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Span } from '../../src/domain.ts'
import { attribute } from '../../src/quote/attribute.ts'
import type { Said } from '../../src/quote/said.ts'
import { casingOf } from '../../src/quote/casing.ts'
import { castOf, nameOf } from '../../src/quote/cast.ts'
import { joinQuotes } from '../../src/quote/join-quotes.ts'
import { linesOf } from '../../src/quote/lines.ts'
import { sureOf } from '../../src/quote/sure.ts'
import { linesAsPassages } from './quotes.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly quotes: readonly (Span & { readonly speaker: unknown; readonly optional?: boolean })[]
}

/** One found quote that gold has too and whose speaker gold knows. */
interface Case {
  readonly cell: string
  readonly lead: number
  readonly sure: number
  readonly right: boolean
}

/**
 * How often each rule of attribution is right, and what each threshold of `sure` gives: the table that `sure.ts` is filled from.
 *
 * The only part of the bench that reads the answers before it predicts.
 */
export async function benchRates({ gold, scorer }: { readonly gold: string; readonly scorer: string }): Promise<void> {
  const { judge } = (await import(pathToFileURL(resolve(scorer)).href)) as {
    judge: (gold: unknown, said: string | null) => { readonly resolved: boolean | null }
  }
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row) // the format's own promise
  const cases = rows.flatMap((row) => casesOf(row, judge))
  printCells(cases)
  printThresholds(cases)
}

function casesOf(
  { id, text, quotes }: Row,
  judge: (gold: unknown, said: string | null) => { resolved: boolean | null },
) {
  const article = { id, title: id, language: 'en', text, headings: [] }
  const casing = casingOf(text)
  const lines = linesAsPassages(article).flatMap((passage) => linesOf(text, passage, casing))
  const groups = joinQuotes(text, attribute(lines, castOf(lines)))
  const wanted = new Map(quotes.map((quote) => [quote.end, quote]))
  return groups.flatMap((group): Case[] =>
    group.flatMap(({ piece }): Case[] => {
      const [first] = group
      const quote = wanted.get(piece.end) ?? wanted.get(piece.end - 1) ?? wanted.get(piece.end + 1)
      if (first?.found === undefined || quote === undefined || quote.optional === true || quote.speaker === null)
        return []
      const { resolved } = judge(quote.speaker, speakerOf(text, first))
      if (resolved === null) return []
      const { rule, mention } = first.found
      return [
        {
          cell: `${rule} ${mention.shape}`,
          lead: first.lead,
          sure: sureOf(rule, mention, first.lead),
          right: resolved,
        },
      ]
    }),
  )
}

function speakerOf(text: string, { found, member }: Said): string | null {
  if (member === undefined || found === undefined) return null
  const { start, end } = found.mention.shape === 'nominal' ? found.mention.span : nameOf(member)
  return text.slice(start, end)
}

function printCells(cases: readonly Case[]): void {
  const cells = new Map<string, Case[]>()
  for (const one of cases) {
    const shape = one.cell.endsWith('pronoun') ? `${one.cell}, ${one.lead < 0.3 ? 'close' : 'clear'}` : one.cell
    cells.set(shape, [...(cells.get(shape) ?? []), one])
  }
  for (const [cell, all] of [...cells].toSorted(([a], [b]) => a.localeCompare(b))) {
    const right = all.filter((one) => one.right).length
    console.log(
      `  ${cell.padEnd(30)} ${right} of ${all.length}, smoothed ${((right + 1) / (all.length + 2)).toFixed(2)}`,
    )
  }
}

function printThresholds(cases: readonly Case[]): void {
  for (const least of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const shown = cases.filter((one) => one.sure >= least)
    const right = shown.filter((one) => one.right).length
    const open = 1 - shown.length / cases.length
    console.log(
      `  sure ≥ ${least.toFixed(2)}: ${((100 * right) / shown.length).toFixed(1)} % right, ${(100 * open).toFixed(1)} % left open`,
    )
  }
}
