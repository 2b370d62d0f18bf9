/**
 * Verbs that follow or precede a speaker's name right after a quote: `“Why?” Holm asked.`
 *
 * Source: the reporting verbs of English grammars, those that take a question or an exclamation among them.
 */
const REPORTING_VERBS =
  'said|says|asked|asks|added|adds|replied|replies|answered|answers|told|tells|wrote|writes|tweeted|tweets|posted|' +
  'posts|exclaimed|exclaims|shouted|shouts|cried|cries|yelled|yells|called|screamed|wondered|wonders|demanded|demands|' +
  'joked|jokes|quipped|quips|recalled|recalls|explained|explains|continued|continues|insisted|insists|responded|' +
  'responds|declared|declares|read|reads|chanted|chants|argued|argues|noted|notes'

const NAME = String.raw`(?:(?:al|el)-)?\p{Lu}[\p{L}\p{M}.'’-]*`

/**
 * A name, an aside between commas perhaps, and a reporting verb. Its first word is its first group: whether it begins
 * a sentence is for the caller to see. Matched against a text cut to some 160 characters.
 */
export const SPEAKER_TAG = new RegExp(
  String.raw`^(${NAME})(?:\s(?:${NAME}|van|von|der|den|de|di|da|bin)){0,5}(?:,\s[^,.?!]{1,60},)?\s(?:${REPORTING_VERBS})\b`,
  'u',
)
