/** What news pages put before a colon and is nobody speaking, folded. General English of newsrooms. */
export const NO_TURNS: ReadonlySet<string> = new Set(
  `note|notes|update|updates|updated|correction|clarification|editor's note|photo|photos|picture|pictures|image|images|video|audio|
   caption|source|sources|credit|credits|read more|read also|see also|also read|more|related|watch|listen|key points|background|
   when|where|what|who|why|how|time|place|date|price|tickets|address|phone|email|contact|contacts|location|example|examples|
   monday|tuesday|wednesday|thursday|friday|saturday|sunday|pros|cons|result|results|score|fact|facts|myth|claim|verdict|
   ingredients|method|tip|warning|edited by|reporting by|written by|by|factbox|analysis`
    .split('|')
    .map((label) => label.trim()),
)
