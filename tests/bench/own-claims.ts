import { readFileSync } from 'node:fs'
import { verify } from '../../src/answer/verify.ts'
import { words } from '../../src/article/words.ts'
import type { Checked, ReadArticle, Standing } from '../../src/domain.ts'
import { makeLibrary } from '../../src/search/library.ts'
import { fold } from '../../src/search/fold.ts'

/** One line of `tests/claims.json` or `tests/more-claims.json`: as people paste it, and what a careful reader says of it. */
export interface OwnClaim {
  readonly claim: string
  readonly speaker?: string
  /** Folder of the article; empty for none. */
  readonly article: string
  readonly verdict: string
  /** Of a cut: whether it changes the sense. */
  readonly sense?: boolean
  /** Of an altered quote: the ways in which the changes matter. */
  readonly matters?: readonly string[]
  /** Who said it, where somebody else did. */
  readonly by?: string
}

/** Prints how many of the claims in a file of ours get the verdict of a careful reader, and with `errors` each that does not. */
export function benchOwnClaims(
  file: string,
  reads: readonly ReadArticle[],
  { errors }: { readonly errors: boolean },
): void {
  const claims = JSON.parse(readFileSync(file, 'utf8')) as OwnClaim[] // our own file
  const library = makeLibrary(reads)
  const checked = claims.map((claim) => ({
    claim,
    checked: verify(library, { text: claim.claim, ...(claim.speaker === undefined ? {} : { speaker: claim.speaker }) }),
  }))
  console.log(`our own claims (${file}), ${reads.length} articles`)
  for (const kind of new Set(claims.map(({ verdict }) => verdict))) {
    const its = checked.filter(({ claim }) => claim.verdict === kind)
    const right = its.filter((one) => isRight(one.claim, one.checked))
    console.log(`  ${kind.padEnd(16)} ${right.length} of ${its.length}`)
  }
  const wrong = checked.filter((one) => !isRight(one.claim, one.checked))
  console.log(`  all together     ${checked.length - wrong.length} of ${checked.length}`)
  const cuts = checked.filter(({ claim, checked: { verdict } }) => claim.verdict === 'cut' && verdict.kind === 'cut')
  console.log(
    `  cut, and whether that changes the sense    ${cuts.filter((one) => senseIsRight(one.claim, one.checked)).length} of ${cuts.length}`,
  )
  const changed = checked.filter(
    ({ claim, checked: { verdict } }) => claim.verdict === 'altered' && verdict.kind === 'altered',
  )
  console.log(
    `  altered, and which changes matter          ${changed.filter((one) => matterIsRight(one.claim, one.checked)).length} of ${changed.length}`,
  )
  const others = checked.filter(
    ({ claim: { by }, checked: { verdict } }) => by !== undefined && verdict.kind === 'other-speaker',
  )
  console.log(
    `  other speaker, and who said it             ${others.filter((one) => byIsRight(one.claim, one.checked)).length} of ${others.length}`,
  )
  if (!errors) return
  for (const { claim, checked: one } of checked) {
    const found = one.verdict.kind
    if (isRight(claim, one) && senseIsRight(claim, one) && matterIsRight(claim, one) && byIsRight(claim, one)) continue
    console.log(
      `\n${claim.article}: expected ${claim.verdict}, got ${found}  ${JSON.stringify({ ...claim, claim: undefined, article: undefined, verdict: undefined })}`,
    )
    console.log(`  ${claim.claim}`)
    console.log(`  ${JSON.stringify(one.verdict, told).slice(0, 900)}`)
  }
}

const isRight = ({ verdict }: OwnClaim, checked: Checked) => checked.verdict.kind === verdict

function senseIsRight({ sense }: OwnClaim, { verdict }: Checked): boolean {
  return (
    sense === undefined || verdict.kind !== 'cut' || verdict.leftOut.some(({ turns }) => turns.length > 0) === sense
  )
}

function matterIsRight({ matters }: OwnClaim, { verdict }: Checked): boolean {
  if (matters === undefined || verdict.kind !== 'altered') return true
  const found = new Set(verdict.changes.flatMap((change) => change.matters))
  return matters.every((kind) => [...found].some((one) => one === kind)) && (matters.length > 0 || found.size === 0)
}

function byIsRight({ by }: OwnClaim, { verdict }: Checked): boolean {
  if (by === undefined || verdict.kind !== 'other-speaker') return true
  const [place] = verdict.places
  return place !== undefined && speakerOf(place).includes(fold(by))
}

function speakerOf({ read, quote }: Standing): string {
  if (quote === undefined || quote.attribution.known === 'unknown') return ''
  const { speaker } = quote.attribution
  return fold([speaker.name, ...speaker.names, ...speaker.roles].map((span) => words(read.article, span)).join(' '))
}

function told(key: string, value: unknown): unknown {
  if (key === 'read') return (value as ReadArticle).article.id
  if (key === 'quote') {
    const attribution = (value as { attribution: { known: string } }).attribution
    return attribution.known
  }
  return key === 'passage' ? undefined : value
}
