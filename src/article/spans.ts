import type { Span } from '../domain.ts'

/** Whether two stretches have a character together. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Whether a stretch lies in one of others. */
export const isIn = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

/** How much of some stretches lies in others; 0 to 1. */
export function shareIn(spans: readonly Span[], others: readonly Span[]): number {
  const both = spans.flatMap((span) =>
    others.map((other) => ({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) })),
  )
  return lengthOf(both) / Math.max(1, lengthOf(spans))
}

/** Characters of some stretches together. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)
