import { Lexer, Tokenizer, type Token } from 'marked'
import { ArticleError } from './article-error.ts'
import type { Source } from './draft.ts'

const LONGEST_PARAGRAPH = 50_000 // characters; marked took 0.2 s for the worst found, and its time goes by the square

/**
 * The tokens of a Markdown text; addresses in running text are no links.
 *
 * @throws {ArticleError} when it nests too deep or a paragraph is too long to be read in sensible time
 */
export function lexMarkdown({ file, text, line }: Source): Token[] {
  try {
    return new PatientLexer(file, line).lex(text)
  } catch (error) {
    // marked goes into itself for every level of quotes and lists, and so do its regular expressions for every line.
    if (!(error instanceof RangeError)) throw error
    const got = 'quotes or lists nested too deep, or too many lines without a blank one'
    throw new ArticleError({ file, line, expected: 'Markdown that can be read', got })
  }
}

class PatientLexer extends Lexer {
  private readonly file: string
  private readonly line: number

  constructor(file: string, line: number) {
    super({ gfm: true, tokenizer: new TokenizerWithoutLinks() })
    this.file = file
    this.line = line
  }

  override inlineTokens(src: string, tokens?: Token[]): Token[] {
    if (src.length <= LONGEST_PARAGRAPH) return super.inlineTokens(src, tokens)
    const expected = `paragraphs of at most ${LONGEST_PARAGRAPH} characters, with a blank line between them`
    throw new ArticleError({ file: this.file, line: this.line, expected, got: `one of ${src.length}` })
  }
}

/** Addresses in running text stay the words they are; looking for them takes marked seconds on a hostile text. */
class TokenizerWithoutLinks extends Tokenizer {
  override url(): undefined {
    return undefined
  }
}
