/** Words around a quoted string that make it a name, a title or a word spoken of, not words said. General English. */

/** Right before it. */
export const NAMING_WORDS: ReadonlySet<string> = set(`
  name title heading brand
  titled entitled named known nicknamed so-called dubbed term phrase word slogan song album book novel film movie show series
  program programme podcast documentary memoir play poem painting musical sitcom episode single track hit novella magazine hashtag
  autobiography column blog hymn anthem opera ballet essay chapter label nickname moniker acronym adjective noun verb command button
  starring directed co-host host hosts co-hosts hosting co-hosted anchor edits author read sang singing playing
`)

/** Kinds of works, right before the title of one. */
export const WORK_NOUNS: ReadonlySet<string> = set(`
  album book novel film movie show series programme program podcast documentary memoir memoirs play poem painting musical sitcom opera ballet
  magazine newspaper ship boat yacht ferry trawler vessel tug romance adventure drama comedy thriller blockbuster ballad novella sequel
  prequel remake biopic miniseries themed
`)

/** Right after it. */
export const WORK_WORDS: ReadonlySet<string> = set(`
  show program programme series host hosts film movie podcast documentary album song book novel star sketch tour tape hat hats shirt
  shirts t-shirt t-shirts sticker stickers button buttons magazine website column anchor cast franchise actor actress musical soundtrack
  sign signs banner banners placard placards poster posters memo tour bill
  theme spot ad trilogy episode episodes stars starring co-star co-stars creator creators showrunner skit sketches alum singer rapper crooner
`)

/** Names of broadcasters, after which a quoted string is a show ("on NBC's “…”"). */
export const BROADCASTERS: ReadonlySet<string> = set(
  `abc cbs nbc cnn msnbc fox bbc pbs npr cnbc c-span hbo itv sky espn showtime netflix univision telemundo`,
)

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
