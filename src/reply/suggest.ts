import { words } from '../article/words.ts'
import { articlesLike } from '../search/articles-like.ts'
import type { Library } from '../search/library.ts'
import { speakersLike } from '../search/speakers-like.ts'
import { fold } from '../search/fold.ts'
import { plain } from './plain.ts'

/** What is offered while an option is typed. Both parts have 1 to 100 characters. */
export interface Suggestion {
  readonly name: string
  readonly value: string
}

/** @returns at most 25, which is what Discord shows */
export function suggest(kind: 'articles' | 'speakers', library: Library, typed: string): Suggestion[] {
  return (kind === 'articles' ? articles(library, typed) : speakers(library, typed)).slice(0, CHOICES)
}

const CHOICES = 25 // Discord API docs, "Application Commands", autocomplete
const CHOICE_LIMIT = 100 // characters, of name and of value

function articles(library: Library, typed: string): Suggestion[] {
  return articlesLike(library.reads, typed).map(({ article }) => ({
    name: plain([article.title, article.publisher, article.published].filter(Boolean).join(' · '), CHOICE_LIMIT),
    value: article.id,
  }))
}

function speakers(library: Library, typed: string): Suggestion[] {
  const half = fold(typed.trim())
  const all = library.reads.flatMap((read) => read.speakers.map((speaker) => ({ read, speaker })))
  const begun = all.filter(({ read, speaker }) =>
    speaker.names.some((span) => fold(words(read.article, span)).includes(half)),
  )
  const found = half === '' ? all : begun.length > 0 ? begun : speakersLike(library.reads, typed)
  const names = new Set(found.map(({ read, speaker }) => words(read.article, speaker.name)))
  return [...names]
    .filter((name) => plain(name, CHOICE_LIMIT) !== '')
    .map((name) => ({ name: plain(name, CHOICE_LIMIT), value: name.slice(0, CHOICE_LIMIT) }))
}
