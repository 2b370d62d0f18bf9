/** Offices by their letters, lower case, each with a word of the office written out; as newsrooms use them. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ['ceo', 'executive'],
  ['cfo', 'finance'],
  ['pm', 'minister'],
  ['fm', 'minister'],
  ['mp', 'parliament'],
  ['potus', 'president'],
])
