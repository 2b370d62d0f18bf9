/** What somebody says, as a noun that takes an owner ("Ada Holm's answer was “…”"). General English, lower-case. */
export const SPEECH_NOUNS: ReadonlySet<string> = set(`
  admission advice allegation announcement answer appeal apology argument assertion assessment caption catchphrase challenge claim
  comment comments complaint conclusion confession contention counsel declaration defence defense denial description diagnosis
  estimation explanation exhortation instruction instructions judgement judgment lament line mantra maxim message motto observation
  opinion oath order orders phrase pitch plea pledge post prediction promise question quip quote reaction rebuke rebuttal recollection
  recommendation refrain rejoinder remark remarks reply request response retort slogan statement suggestion summary summation testimony
  text thought threat toast tweet tweets verdict view vow warning wish word words
`)

/** Of these one's own sight is given: "in the view of Ada Holm", "in her words". */
export const VIEW_NOUNS: ReadonlySet<string> = set(`
  words word view opinion telling estimation eyes judgment judgement phrase assessment account description mind estimate formulation
`)

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
