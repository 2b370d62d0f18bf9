/** Of each set how many questions, and sums over them: first passage right, reciprocal of the right one's rank, sentence right. */
export type Scores = Record<string, { n: number; first: number; reciprocal: number; sentence: number }>

/** In per cent. */
export function scoresLine(scores: Scores): string {
  const percent = (value: number, n: number) => ((100 * value) / n).toFixed(1)
  return Object.entries(scores)
    .map(
      ([set, { n, first, reciprocal, sentence }]) =>
        `${set} ${percent(first, n)} ${percent(reciprocal, n)} ${percent(sentence, n)}`,
    )
    .join('  ')
}

/** First passage right, reciprocal rank and sentence right, in points more or less. */
export function changesLine(whole: Scores, without: Scores): string {
  const points = (one: number, other: number, n: number) => {
    const change = ((100 * (other - one)) / n).toFixed(1)
    return change.startsWith('-') ? change : `+${change}`
  }
  return Object.entries(whole)
    .map(([set, one]) => {
      const other = without[set] ?? one
      const { n } = one
      return `${set} ${points(one.first, other.first, n)} ${points(one.reciprocal, other.reciprocal, n)} ${points(one.sentence, other.sentence, n)}`
    })
    .join('  ')
}
