interface LeftOver {
  readonly pattern: RegExp
  readonly reason: string
}

/**
 * Lines that copying or converting leaves behind in an article. Each pattern takes a whole line, and none can match one
 * that has a sentence in it: a line of a single token without white space, or of marks only, or of an exact wording.
 *
 * Source: articles as people saved them; the wordings are those that news sites set between paragraphs.
 */
export const LEFT_OVER_LINES: readonly LeftOver[] = [
  { reason: 'Markdown image', pattern: /^!\[[^[\]]{0,300}\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)?$/ },
  // The tail of a Markdown image whose address was split, or a bare file name. ASCII only: in Chinese a whole sentence
  // has no white space.
  {
    reason: 'image file left over',
    pattern: /^[(<["']?[\w\-.~%:/?#@!$&'*+,;=]{0,2000}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)[)>\]"']{0,3}$/i,
  },
  { reason: 'link on a line of its own', pattern: /^<?(?:https?:\/\/|www\.)[\w\-.~%:/?#@!$&'()*+,;=[\]]{1,2000}>?$/i },
  { reason: 'horizontal rule', pattern: /^(?:[-–—*_=~#•·] ?){3,}$/ },
  {
    reason: 'advertisement',
    pattern:
      /^[[(–—-]? ?(?:advertisement|advertising|advert|sponsored|sponsored content|(?:article|story) continues below(?: (?:this )?(?:advertisement|ad))?|continue reading below(?: (?:this )?(?:advertisement|ad))?) ?[\])–—-]?\.?$/i,
  },
]
