/** What the bench uses of lunr, which comes without types; https://lunrjs.com/docs/ */
declare module 'lunr' {
  interface Builder {
    field(name: string): void
    add(document: { readonly id: number; readonly text: string }): void
  }

  interface Index {
    /** Best first; `ref` is the id as a string. */
    search(query: string): readonly { readonly ref: string; readonly score: number }[]
  }

  export default function lunr(configure: (this: Builder) => void): Index
}
