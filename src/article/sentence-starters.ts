/**
 * Words that, with a capital after a full stop, begin a new sentence rather than go on with a name.
 *
 * Source: the function words of English (articles, pronouns, conjunctions, prepositions, question words, adverbs of
 * time and of linking) as the grammars list them; words that often stand in names ("New", "First") are left out.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'A About According After All Also Although Among An And Another Any Anyone As Asked At Because Before Besides Both ' +
    'But By Despite Did Do Does During Each Earlier Either Even Every Everyone Few For From Had Has Have He Her Here ' +
    'His How However I If In Indeed Instead Is It Its Just Last Later Like Many Meanwhile Moreover Most Much My ' +
    'Neither Nevertheless No Nobody Nor Not Nothing Now Of On Once Only Or Other Others Our Over Rather She Since So ' +
    'Some Someone Soon Still Such Than That The Their Then There Therefore These They This Those Though Through Thus ' +
    'To Today Together Tomorrow Under Unless Until Was We Were What When Where Whether Which While Who Whose Why With ' +
    'Within Without Yesterday Yet You Your'
  ).split(' '),
)
