/**
 * How an element of HTML takes part in the words of a page; those on no list run on in their line.
 *
 * Source: HTML Living Standard, "15.3 Non-replaced elements" (display: block) and the content models of the others.
 */

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Their words stand in a paragraph of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
)

/** Cells of a row stay in its line, parted by a space. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th'])

/** Nothing in them is the article's words. */
export const WORDLESS: ReadonlySet<string> = new Set(
  (
    'audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object option ' +
    'progress script select style svg template textarea title video'
  ).split(' '),
)
