/** How nouns for those who do something end in English, and common words of that ending that name nobody; lower-case. */
export const PERSON_ENDING =
  /.(?:er|or|ist|ian|eer|ster|ee|man|woman|person|ologist|grapher|keeper|maid|wright|smith|herd|monger)$/

export const NO_PERSONS: ReadonlySet<string> = new Set(
  `further farther rather together altogether whether however moreover whoever elsewhere other another either neither latter former over under after never ever river water winter summer october november december september letter matter order number power paper offer answer quarter centre center corner tower error floor door color colour labour labor harbour harbor favour major senior junior prior minor sector factor three free fee coffee committee degree list waist mist christian asian italian russian syrian western human per her older younger elder newer larger bigger greater lower upper inner outer flower shower timber chamber rubber weather mother-in-law newsletter computer newspaper trailer container shelter border disaster cancer dinner supper manner banner chapter charter theatre mirror terror horror motor tenor`.split(
    /\s+/,
  ),
)
