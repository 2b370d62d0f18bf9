/** What is read of a DOM node; linkedom's own types need the browser's, which a Node project does not have. */
export interface HtmlNode {
  readonly nodeType: number
  /** Small letters; elements only. */
  readonly localName?: string
  readonly textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null
}

export interface HtmlDocument extends HtmlNode {
  readonly documentElement: HtmlElement | null
  querySelector(selector: string): HtmlElement | null
}

export const ELEMENT = 1 // Node.ELEMENT_NODE; DOM Living Standard, "4.4 Interface Node"
export const TEXT = 3 // Node.TEXT_NODE
