// From any English grammar and style guide.

/** British spellings that the dictionary has not, each with what stands there in American. */
export const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/ys(?=(?:e|ed|es|ing)$)/u, 'yz'],
  [/our/u, 'or'],
  [/(?<=^|an|arch|c|cyclop|gyn|h|k|p)ae/u, 'e'],
  [/(?<=^|f|man)oe/u, 'e'],
  [/ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
  [/(?<=[bt])re(?=s?$)/u, 'er'],
  [/ence(?=s?$)/u, 'ense'],
  [/ogue(?=s?$)/u, 'og'],
]

/** Beginnings and endings that make another word; the first is none. */
export const PREFIXES = new Set(
  ' a anti de dis ex hyper hypo il im in inter intra ir mis non over post pre pro re sub super un under'.split(' '),
)

export const SUFFIXES = new Set('s es d ed r er ers n ly ing less ful'.split(' '))
