import type { Article } from '../domain.ts'

/** Sort order of articles wherever several are shown: newest first, undated last, then by id so that it never wavers. */
export function newestFirst(a: Article, b: Article): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id)
}
