/** Words that ask whether something was said, or said so; lower case. */
export const CHECKING: ReadonlySet<string> = new Set(
  `accurate actual actually claim claimed claims authentic bs cap check checked checking checks confirm confirmed correct debunk exact exactly fact
  factcheck factchecking facts fake false fabricated genuine genuinely legit legitimate misquote misquoted misquoting proof quotation
  quote quoted quotes real really right said sauce say saying says source sources true valid validate verbatim verified verify
  wrong`.split(/\s+/),
)

/** Words that stand beside them and name nothing. */
export const BESIDE_CHECK: ReadonlySet<string> = new Set(
  `a above all an and any anybody anyone anywhere are article articles be bot can could did didn't do does earlier either else
  even ever everything for from guy hello hey hi him his i if in is isn't it it's its just literally lol made make man me mean message my
  need no not now of ok okay on one ones or out people person plain please pls plz post posted pretty quick she so some somebody
  someone stuff sure tell text thanks that that's the their them these they thing this those tho though to u up us want was
  wasn't way we were whether who where wait well with word words would yo you he her according hm hmm news once`.split(
    /\s+/,
  ),
)
