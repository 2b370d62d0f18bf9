/**
 * Words that say how something is asked and not what about. They are dropped from questions only: dropping them from the
 * articles as well gains nothing and loses names ("The Who").
 *
 * Interrogatives, auxiliaries, articles, pronouns, common prepositions and conjunctions (closed classes of any English
 * grammar), and how people address a bot.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `who whom whose what which when where why how whats whos wheres whens hows whys
   do does did doing done is are was were am be been being has have had having can could will would shall should may might must
   isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt
   a an the this that these those there here
   i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
   of in on at to for from by with about as into than then so if and or but not no
   any anything some something also just exactly actually really please tell know many much long ago ever
   according article text bot say says said s t re ve ll d m`
    .split(/\s+/)
    .filter(Boolean),
)
