/** Cross-validation by article: what is measured on an article was learnt from the other folds. */
export const FOLDS = 5

export const foldOf = (article: string) =>
  [...article].reduce((hash, c) => (hash * 31 + (c.codePointAt(0) ?? 0)) % 1e9, 7) % FOLDS
