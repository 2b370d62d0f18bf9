/** What the bench uses of elasticlunr, which comes without types; http://elasticlunr.com/docs/ */
declare module 'elasticlunr' {
  interface Index {
    addField(name: string): void
    saveDocument(save: boolean): void
    addDoc(document: { readonly id: number; readonly text: string }): void
    /** Best first; `ref` is the id as a string. */
    search(query: string, settings: object): readonly { readonly ref: string; readonly score: number }[]
  }

  export default function elasticlunr(configure: (this: Index) => void): Index
}
