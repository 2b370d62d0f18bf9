/**
 * How people ask for somebody's words, as pieces of regular expressions: general English of questions, chats and forums.
 * Every list is alternatives joined by `|`, in lower case.
 */

/** Function words of such questions as fingers slip or chats shorten them; names are never touched. */
export const SLIPS: ReadonlyMap<string, string> = new Map(
  `waht=what wat=what whta=what wht=what hwat=what whar=what wut=what
   hwo=who woh=who whoo=who whos=who is
   whne=when wehn=when hwen=when wehre=where whre=where wyh=why
   siad=said sayed=said sayd=said saied=said sadi=said sya=say asy=say syas=says sasy=says tlel=tell tel=tell todl=told
   dose=does deos=does doess=does  ddi=did idd=did didd=did hsa=has
   abt=about abotu=about abuot=about baout=about aobut=about bout=about
   qoute=quote qoutes=quotes quoets=quotes quots=quotes qutoe=quote
   tihnk=think thnk=think thinsk=thinks thikn=think
   whatd=what did whodve=who have`
    .split(/\s+(?=\w+=)/)
    .map((pair) => pair.trim().split('=') as [string, string]),
)

/** What people say before a question and is none of it. */
export const LEAD = [
  'hey|hi|hello|yo|ok|okay|so|well|and|but|also|um|uh|hmm|pls|plz|please|btw|bot|verbatim|anyway|now|then|just|quick question|question',
  '(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody) (?:please |pls |plz |kindly )?(?:tell|show|give|find|remind)(?: me| us)?',
  '(?:tell|show|give|find|remind) (?:me|us)',
  'do (?:you|u) (?:happen to )?know|any idea|let me know',
  "(?:i|we)(?: would|['’]d)? (?:want|need|like|love|wanna)(?: to)? (?:know|see|hear)|i(?:['’]m| am)? wonder(?:ing)?",
].join('|')

/** What people say after a question and is none of it. */
export const TAIL =
  'please|pls|plz|thanks|thank you|thx|ty|bro|man|mate|lol|exactly|really|anyway|btw|or not|huh|eh|tho|though|do you know|in (?:the|this|that|your) (?:articles?|text|story)|according to (?:the|this) (?:article|text|story)'

export const HELPING = "did|does|do|has|have|had|is|was|are|were|would|will|'d|’d|'s|’s"

/** What may stand between the speaker and the verb. */
export const BETWEEN =
  'really|actually|ever|even|also|just|exactly|publicly|once|first|then|not|himself|herself|themselves|in fact|indeed|reportedly|recently|have to|has to|had to|got to|have|has|had|been'

export const SAYING = 'say|says|said|saying'
export const TELLING = 'tell|tells|told|telling'
export const THINKING = 'think|thinks|thought|thinking|feel|feels|felt'
/** A clause or another question; no name has these words. */
export const IN_NO_NAME =
  'who|whom|whose|what|which|when|where|why|how|that|there|did|does|do|is|was|were|are|has|have|had|will|would|if|because|thought|said|say'
/** Ask for somebody's words only together with a subject: "what did she announce" asks for something else. */
export const SPEAKING =
  'claim|claims|claimed|state|states|stated|comment|comments|commented|remark|remarks|remarked|argue|argues|argued|declare|declared|write|writes|wrote|written|mention|mentions|mentioned|talk|talks|talked|speak|speaks|spoke|spoken|warn|warned|explain|explained'
/** "said that …": the words come after. */
export const SAYING_WORDS =
  'say|says|said|saying|claim|claimed|stated|tweet|tweeted|utter|uttered|use the words?|used the words?'
export const CALLING =
  'call|calls|called|describe|describes|described|label|labels|labelled|labeled|dub|dubs|dubbed|brand|brands|branded|denounce|denounced|dismiss|dismissed|refer to|refers to|referred to'

/** Before a subject: "about the bridge". */
export const ABOUT = 'about|on|of|regarding|concerning|over|as to|when asked about|with regard to|in regard to|re'

export const QUOTES = 'quotes?|quotations?|statements?|remarks?|comments?'
export const VIEWS =
  'opinions?|views?|words|remarks?|comments?|statements?|position|stance|take|thoughts?|reaction|quotes?|quotations?'

/** Stand for nobody in particular: whoever is quoted is meant. */
export const ANYBODY =
  'people|anyone|anybody|any one|someone|somebody|everyone|everybody|they|others|all|who|witnesses and others'
/** Stand for somebody named elsewhere, or for the article: not for us to guess. */
export const NOT_A_SPEAKER =
  'he|she|it|you|u|i|we|this|that|these|those|there|one|(?:(?:the|this|that|your|an?) )?(?:articles?|text|story|report|piece|news|author|bot|paragraph|passage|headline)'

/** Where somebody says something: "in her statement", "at the press conference"; no part of what they say. */
export const SETTING =
  '(?:in|at|during|via|through|on) (?:(?:his|her|their|its|the|an?|this|that|last|recent|first|opening|closing|written|official|press|news|public|short|long|own|tv|television|radio) )*(?:statements?|speech(?:es)?|interviews?|letters?|press (?:conference|release|briefing)|news conference|briefing|remarks?|testimony|address|e-?mails?|posts?|tweets?|report|sermon|lecture|talk|hearing|meeting|broadcast|call|message|twitter|facebook|television|tv|radio)'
