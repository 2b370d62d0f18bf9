/**
 * The words of Verbatim: types only. Read this page first; code, commands, replies, tests and README use these words in
 * these senses and no others.
 *
 * Everything an article is quoted with is a Span of it. A Span has no words of its own: `words(article, span)` in
 * `article/words.ts` is the one way to them, so nothing can be shown as an article's that does not stand there.
 */

/** A stretch of `Article.text`: half-open, UTF-16 code units, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One text with its card. */
export interface Article {
  /** Slug, unique in a library: `a`–`z`, `0`–`9` and single hyphens, at most 80 characters. */
  readonly id: string
  readonly title: string
  readonly publisher?: string
  readonly byline?: string
  /** Calendar day, `YYYY-MM-DD`. */
  readonly published?: string
  /** http or https. */
  readonly url?: string
  /** BCP 47 tag; `en` where the source does not say. */
  readonly language: string
  /** Paragraphs and headings in reading order, parted by one blank line (`\n\n`); no other line ends, never empty. */
  readonly text: string
  /** The paragraphs of `text` that are headings, in reading order; they belong to the passages under them. */
  readonly headings: readonly Span[]
}

/** One paragraph that is not a heading. */
export interface Passage extends Span {
  readonly articleId: string
  /** From 1, in reading order; what people see as "paragraph 3". */
  readonly number: number
  /** The nearest heading above. */
  readonly heading?: Span
  /** At least one; in order, without overlap, together all of the passage but the white space between them. */
  readonly sentences: readonly Sentence[]
}

export type Sentence = Span

/** One person or body, with every name the article uses for it. */
export interface Speaker {
  /** Unique in its article. */
  readonly id: string
  readonly articleId: string
  readonly kind: 'person' | 'body' | 'document' | 'unclear'
  /** The fullest name, titles and party tags left out ("Asaad al-Shaibani"); a nominal speaker's own words ("a spokesman"). */
  readonly name: Span
  /** Every way the article names it, in reading order, `name` among them; pronouns are left out. */
  readonly names: readonly Span[]
  /** What the article says this speaker is ("Syrian Foreign Minister"), in reading order. */
  readonly roles: readonly Span[]
}

/** One link of who reports a quote: a person, a newsroom, a document ("a Russian-language translation of his remarks"). */
export interface Report {
  readonly reporter: Span
  /** The words that make it a report ("according to", "quoted by"). */
  readonly cue: Span
}

/** The speaker is known. */
export interface Attributed {
  /** By name, by what they are ("the minister"), by "he", or carried on from the quote before. */
  readonly known: 'named' | 'nominal' | 'pronoun' | 'carried'
  readonly speaker: Speaker
  /** The words that stand for the speaker at this quote ("He"); for `carried`, those at the quote it is carried from. */
  readonly mention: Span
  /** "said", "told", "according to". */
  readonly cue?: Span
  /** The role given at or before this quote; one of `speaker.roles`. */
  readonly role?: Span
  /**
   * Who was told or asked: a person, a body, a gathering or a newsroom, in the words of the quote's own sentence, or of the one
   * before it that tells of the speaking, without a leading preposition ("reporters in Bremen"). A pronoun is given as the fullest name of whom it means, where that is sure.
   */
  readonly addressee?: Span
  readonly when?: Moment
  /** Nearest to the speaker first; empty where the article itself reports it. */
  readonly chain: readonly Report[]
  /** Probability that the speaker is right, 0 to 1, as far as the rules that found it have been right where measured. */
  readonly sure: number
}

/** The speaker is left open, and why; `not-said`: the article says of these words that somebody did not say them, or perhaps. */
export interface Unattributed {
  readonly known: 'unknown'
  readonly why: 'no-cue' | 'no-name' | 'several-could-be-meant' | 'not-sure-enough' | 'not-said'
}

export type Attribution = Attributed | Unattributed

/** When something was said: the article's words, and the day they mean where the publication day tells. */
export interface Moment {
  readonly span: Span
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the words are. */
  readonly date?: string
}

/** Words given as somebody's own. */
export interface Quote {
  readonly articleId: string
  /** Number of the passage in which it begins. */
  readonly passage: number
  /** Inside the marks, in reading order, at least one: "…," she said, "…" is one quote of two spans. */
  readonly spans: readonly Span[]
  readonly attribution: Attribution
  /**
   * The piece of another quote that this one stands in: words its speaker tells of somebody. It follows that quote, overlaps it,
   * and its chain begins with that quote's speaker.
   */
  readonly within?: Span
}

/** An article with all that was read out of it, once. */
export interface ReadArticle {
  readonly article: Article
  readonly passages: readonly Passage[]
  readonly speakers: readonly Speaker[]
  readonly quotes: readonly Quote[]
}

/** What is asked. */
export interface Question {
  readonly text: string
  /** Only in this article; else in the whole library. */
  readonly articleId?: string
}

/** A passage with the sentence that answers and the quotes that touch it. */
export interface Evidence {
  readonly read: ReadArticle
  readonly passage: Passage
  readonly sentence: Sentence
  readonly quotes: readonly Quote[]
  /** Where somebody's words are asked for: those of `quotes` that fit, best first; they come before the passage. */
  readonly said?: readonly Quote[]
  /** The words of the sentence that are what was asked for, where its kind makes them plain. */
  readonly answer?: Span
  /** Compares only within one answer; more is better. */
  readonly score: number
  /** There for passages found by their words; quotes asked for by their speaker say why themselves. */
  readonly why?: Why
}

/** The kind of thing a question asks for, as far as its words tell. */
export type AnswerKind = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'which'

/** Why a passage stands where it does; words are the asker's own, as typed. */
export interface Why {
  /** In the sentence chosen; elsewhere in the paragraph, in those beside it or on the article's card; in none of these. */
  readonly found: readonly string[]
  readonly near: readonly string[]
  readonly missing: readonly string[]
  /** Words that the sentence lacks, each with the article's word there that is near to it in meaning. */
  readonly akin: readonly { readonly asked: string; readonly there: Span }[]
  /** Pairs of neighbouring words that are neighbours in the sentence. */
  readonly together: readonly (readonly [string, string])[]
  readonly kind?: AnswerKind
  /** Whether a thing of that kind stands near one of the words. */
  readonly fits: boolean
  /** How likely the passage answers, 0 to 1. */
  readonly confidence: number
}

export type Verdict =
  /**
   * The first `answering` pieces of evidence answer; those after them are near. `nowhere` are the asker's own words that
   * stand in no passage asked about, as typed; `namesakes` all who bear the surname asked for, where they are several.
   */
  | {
      readonly kind: 'answered'
      readonly answering: number
      readonly namesakes?: readonly string[]
      readonly nowhere: readonly string[]
      readonly note?: SaidNote
    }
  /** The nearest passages; `missing` are the asker's words that the first of them lacks and others have. */
  | {
      readonly kind: 'related'
      readonly namesakes?: readonly string[]
      readonly nowhere: readonly string[]
      readonly missing: readonly string[]
      readonly note?: SaidNote
      readonly didYouMean: readonly string[]
    }
  | { readonly kind: 'nothing'; readonly why: NothingWhy; readonly didYouMean: readonly string[] }

/**
 * What an asker for somebody's words must know about the answer. `name` is the speaker asked for, as the article names them
 * or else as typed; `about` the subject, as typed.
 */
export type SaidNote =
  /** Answered with less than was asked for. */
  | { readonly kind: 'not-these-very-words' }
  | { readonly kind: 'only-nearby'; readonly about: string }
  | { readonly kind: 'reported'; readonly name?: string }
  /** In a paragraph of an interview that begins with who speaks: "Name: words". */
  | { readonly kind: 'in-turn'; readonly name: string }
  /** Not answered, and why. */
  | { readonly kind: 'not-quoted'; readonly name: string }
  | { readonly kind: 'not-on' | 'not-to'; readonly name: string; readonly about: string }
  | { readonly kind: 'not-said'; readonly name: string }
  | { readonly kind: 'said-by-others'; readonly name: string }
  | { readonly kind: 'speaker-open'; readonly nearly?: true }
  | { readonly kind: 'no-such-quote' }
  | { readonly kind: 'in-no-quote' }
  /** In quote marks that are read as no quote, or as whose is not. */
  | { readonly kind: 'in-marks' }
  | { readonly kind: 'in-headline'; readonly title: string }
  | { readonly kind: 'words-nowhere' }
  | { readonly kind: 'no-day' | 'no-place' | 'no-reason' | 'no-addressee'; readonly name: string }

export type NothingWhy =
  | 'empty-question'
  | 'question-too-long'
  | 'no-words-in-question'
  | 'only-common-words'
  | 'no-mention'
  | 'no-such-article'
  | 'no-such-speaker'
  | 'no-quotes'
  | 'no-articles'

/** Verdict and evidence, best first. */
export interface Answer {
  readonly question: Question
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
  /** Words of the question that were read as others because they are one slip of the finger away. */
  readonly takenAs: readonly { readonly typed: string; readonly as: string }[]
}

/** Quotes asked for by who said them and what they are about. */
export interface QuotesAnswer {
  readonly verdict: { readonly kind: 'answered' } | Extract<Verdict, { kind: 'nothing' }>
  /** Newest article first, then in reading order. */
  readonly found: readonly { readonly read: ReadArticle; readonly quote: Quote }[]
}

/** Words pasted as somebody's, to be checked against the articles. */
export interface Claim {
  readonly text: string
  /** Whose they are said to be, as typed. */
  readonly speaker?: string
  /** Only in this article; else in the whole library. */
  readonly articleId?: string
}

/** Where the words stand that a pasted quote was compared with. */
export interface Standing {
  readonly read: ReadArticle
  readonly passage: Passage
  /** The article's words for the pasted ones, in reading order; what is left out or stands between lies outside. */
  readonly spans: readonly Span[]
  /** The quote they are part of; absent where they are the article's own or stand in marks that are read as no quote. */
  readonly quote?: Quote
  readonly inMarks?: true
}

/** What a word does to the sense of a sentence. */
export type SenseKind = 'negation' | 'condition' | 'contrast' | 'doubt' | 'modality' | 'quantity' | 'number' | 'name'

/** One difference between a pasted quote and the article. Spans of `typed` count units of `Checked.text`. */
export interface WordChange {
  /** The pasted words; none where the article's are left out. */
  readonly typed?: Span
  /** The article's words; none where the pasted ones stand nowhere. */
  readonly there?: Span
  /** How it changes the sense, as far as the words tell. */
  readonly matters: readonly SenseKind[]
}

/** The article's words that a pasted quote leaves out beside or between its own. */
export interface LeftOut {
  readonly span: Span
  /** Words of it that change the sense, where some do. */
  readonly turns: readonly { readonly span: Span; readonly kind: SenseKind }[]
}

/** How the pasted words are the speaker's who is claimed. */
export type Whose =
  /** As claimed, or nobody is claimed. */
  | 'as-claimed'
  /** The article leaves the speaker open, or who it is may be the one claimed. */
  | 'open'
  | 'other'

export type ClaimVerdict =
  | { readonly kind: 'verbatim'; readonly whose: Whose; readonly places: readonly Standing[] }
  | {
      readonly kind: 'cut'
      readonly whose: Whose
      readonly places: readonly Standing[]
      /** Of the first place. */
      readonly leftOut: readonly LeftOut[]
    }
  | {
      readonly kind: 'altered'
      /** The article's words. */
      readonly whose: Whose
      readonly places: readonly Standing[]
      readonly changes: readonly WordChange[]
    }
  /** Pieces in the order pasted, each with where it stands. */
  | {
      readonly kind: 'spliced'
      readonly pieces: readonly { readonly typed: Span; readonly standing: Standing }[]
    }
  | {
      readonly kind: 'other-speaker'
      /**
       * `said-by`: somebody else said it, see the quote of the first place; `not-given`: the article leaves open who did, and it
       * does not name the one claimed near it; `own-words`: the article's own, in no quote; `not-said`: the article
       * says that it was not said.
       */
      readonly why: 'said-by' | 'not-given' | 'own-words' | 'not-said'
      readonly places: readonly Standing[]
      /** Of the first place. */
      readonly leftOut: readonly LeftOut[]
    }
  /** The article says it in its own words as somebody's speech. `exact`: in these very words. */
  | {
      readonly kind: 'reported'
      readonly exact: boolean
      readonly places: readonly Standing[]
      /** Of the first place, where the words are the article's. */
      readonly leftOut: readonly LeftOut[]
    }
  | { readonly kind: 'nowhere'; readonly places: readonly Standing[]; readonly headline?: string }
  | {
      readonly kind: 'refused'
      readonly why: 'empty' | 'too-long' | 'too-short' | 'no-articles' | 'no-such-article'
    }

/** A pasted quote with its verdict. */
export interface Checked {
  readonly claim: Claim
  /** The pasted text without markup, links and characters that nobody sees. */
  readonly text: string
  readonly verdict: ClaimVerdict
  /** Words that are the article's though not written so; Spans of `text`, and of the article of the first place. */
  readonly unlike: readonly {
    readonly typed: Span
    readonly there: Span
    readonly likeness: 'slip' | 'name' | 'number'
  }[]
  readonly disguises: readonly Disguise[]
  /** What whoever quotes put in and marked with [brackets], where the rest are the article's words; Spans of `text`. */
  readonly putIn: readonly Span[]
}

/** What a reader does not see of a pasted text: letters of other alphabets that look like Latin ones, characters that show nothing. */
export type Disguise =
  | { readonly kind: 'look-alikes'; readonly words: readonly string[] }
  | { readonly kind: 'invisible'; readonly count: number }
