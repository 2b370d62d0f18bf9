/** Words of chats that no dictionary has and that are no names; lower case, without apostrophes. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(
  `aint afaik arent bruh btw cant couldnt didnt dm doesnt dont dunno fr ftfy fwiw gonna gotta haha hahaha hasnt havent hes idk
  iirc ikr imho imo irl isnt ive kinda lmao lmaoo lmfao lol lolol mfw ngl nvm ofc omg pls plz rn rofl shes shouldnt smh sorta
  tbh tfw thats theres theyre tho thru til tldr tmi ty wanna wasnt wdym werent whats wont wouldnt wtf yall yeah yep youre yup`.split(
    /\s+/,
  ),
)

/** What stands before a colon or behind a dash in a post and is nobody; lower case. */
export const LABELS: ReadonlySet<string> = new Set(
  'breaking edit facebook fyi instagram news psa quote re reddit rt source telegram tldr twitter update via youtube x'.split(
    ' ',
  ),
)
