/** What Discord's desktop client makes of a text. Texts in it are raw: control characters are still there. */
export type DiscordNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: SpanKind; readonly children: readonly DiscordNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'codeBlock'; readonly language: string; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly DiscordNode[] }
  | { readonly kind: 'subtext' | 'quote'; readonly children: readonly DiscordNode[] }
  | ListItem
  /** Without children the address itself is shown. */
  | { readonly kind: 'link'; readonly url: string; readonly children?: readonly DiscordNode[] }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'emoji'; readonly name: string }

export type SpanKind = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'

export interface ListItem {
  readonly kind: 'listItem'
  /** `•`, or the number with its dot. */
  readonly marker: string
  /** From 1. */
  readonly depth: number
  readonly children: readonly DiscordNode[]
}

/** What the inside of a rule knows of its outside. */
export interface Surroundings {
  /** What stands before it on its line; block rules begin after nothing or spaces. */
  readonly before: 'nothing' | 'spaces' | 'text'
  readonly inQuote: boolean
  readonly listDepth: number
  readonly nesting: number
  /** Whether a backslash escapes; in a link's label it does not. */
  readonly escapes: boolean
  /** In a link's label nothing but spans, code, times and emoji begins. */
  readonly inLabel: boolean
}

/** A rule that fits: what it makes, and where the text goes on after it. */
export interface Match {
  readonly nodes: readonly DiscordNode[]
  readonly end: number
}

/** Reads the inside of a rule by all rules again. */
export type Inside = (source: string, surroundings: Surroundings) => DiscordNode[]

export interface Place {
  readonly source: string
  readonly at: number
  readonly around: Surroundings
  readonly inside: Inside
}
