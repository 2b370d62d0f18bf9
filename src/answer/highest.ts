/** The highest of many: a paragraph of a megabyte has more sentences than a call takes arguments. Of none, -Infinity. */
export const highest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity)
