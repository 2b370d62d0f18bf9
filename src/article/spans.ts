import type { Span } from '../domain.ts'

/** Whether two stretches have a character together. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Characters of some stretches together. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)
