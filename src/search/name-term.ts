/** Name keys live in the same index as stems; the mark keeps "wit" the key from "wit" the word. */
export const nameTerm = (key: string) => `~${key}`
