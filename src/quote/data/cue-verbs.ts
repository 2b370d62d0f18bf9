/**
 * Verbs that report speech, written as lemmas; forms are built by `cues.ts`. General English, gathered from common news use.
 *
 * A doubled last letter before -ed and -ing is marked by `*` ("quip*" gives "quipped").
 */

/** They take the words said, and may stand before their subject ("said Ada Holm"). */
export const SAY_VERBS = words(`
  acknowledge add admit* advise affirm agree allege allow announce answer argue ask assert assess attest aver* avow babble bark
  beam beg* begin bellow bemoan blare blog* blurt boast bray brag* cable caution chant cheer chide chime chirp chuckle claim clarify
  comment commiserate complain concede conclude concur* confess confide confirm conjecture contend continue counter crow cry
  declare declaim decree demand demur* deny detail disclose divulge drawl email e-mail emphasize emphasise enthuse estimate exclaim
  explain exult fire fret* fume gasp gloat groan grouse growl grumble guess gush hint holler howl implore imply inquire insist
  insinuate instruct interject interrupt intone jest joke lament laugh lecture list maintain mention message moan mumble murmur
  muse mutter narrate nod* note object observe offer opine order note pledge plead point ponder pose post posit predict preach
  press proclaim profess promise pronounce prophesy propose protest pray query question quip* quiz* reassure rail rant rasp react
  reason recall recite reckon recommend recount reflect refute reiterate rejoin relate relay remark remember reminisce repeat
  reply report request respond restate retort reveal roar rule scoff scold scream shout shoot shriek sigh signal smile smirk snap*
  snarl sneer snort sob* speculate splutter sputter stammer state stipulate stress stutter sue suggest surmise swear taunt tease
  testify text theorize thunder tout trumpet tweet retweet underline underscore urge utter venture vent volunteer vow wail warn
  weigh whine whisper wonder worry write yell argue summarize summarise specify reassert apologize apologise
  charge cite confirm counsel credit crack deadpan* decry exhort expound forecast gripe hedge hope interpose joke
  lash maintain marvel plead quote rave rhapsodize scrawl scribble sing snipe spell sum* think believe feel figure
  tout trumpet vouch warn weigh advocate analyze assume calculate caption chronicle
  threaten appeal echo elaborate grin huff hiss sniff bristle harrumph effuse proffer chortle coo purr wisecrack riff
  interview stammer allude elucidate philosophize sniffle fulminate indicate
`)

/** They take a person first ("told the crowd"): the person told is never the speaker. */
export const TELL_VERBS = words(`
  tell ask remind warn assure inform urge advise caution reassure notify beg* implore instruct lecture message text email e-mail
  order promise write question quiz* interrupt brief
`)

/** They give a name or a judgement in somebody's words ("called it "a farce""). */
export const CALL_VERBS = words(`
  call describe dub* label brand denounce blast slam* dismiss deride mock praise hail criticize criticise condemn decry lambaste
  lambast ridicule characterize characterise depict portray deem cast refer accuse attack bash compare liken disparage belittle
  rip* savage scorn slap* term tag* knock pan* assail blame cite regard view  consider  tout  commend compliment
  credit defend  rate reject rebuke reprimand scold skewer taunt   trash paint hammer excoriate
  laud applaud thank denigrate vilify malign lampoon demonize disavow pillory introduce identify list
  castigate chastise congratulate salute welcome invoke   nickname  rail
`)

/** They say or ask for something with the words as part of their sentence ("vowed to "drain" it"). */
export const MEAN_VERBS = words(`
      want seek support oppose favor favour back need plan push try prefer plead intend believe think feel
  hope wish fear expect doubt consider know see hear find show speak talk discuss address    campaign champion
   sign  use repeat offer mean read issue release post give deliver make 
`)

/** Irregular forms: lemma, third person, past, participle, -ing. */
export const IRREGULAR: readonly (readonly string[])[] = [
  ['say', 'says', 'said', 'said', 'saying'],
  ['tell', 'tells', 'told', 'told', 'telling'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['swear', 'swears', 'swore', 'sworn', 'swearing'],
  ['think', 'thinks', 'thought', 'thought', 'thinking'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['read', 'reads', 'read', 'read', 'reading'],
  ['sing', 'sings', 'sang', 'sung', 'singing'],
  ['shoot', 'shoots', 'shot', 'shot', 'shooting'],
  ['feel', 'feels', 'felt', 'felt', 'feeling'],
  ['cast', 'casts', 'cast', 'cast', 'casting'],
  ['seek', 'seeks', 'sought', 'sought', 'seeking'],
  ['forecast', 'forecasts', 'forecast', 'forecast', 'forecasting'],
  ['mean', 'means', 'meant', 'meant', 'meaning'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  ['know', 'knows', 'knew', 'known', 'knowing'],
  ['find', 'finds', 'found', 'found', 'finding'],
  ['hear', 'hears', 'heard', 'heard', 'hearing'],
  ['make', 'makes', 'made', 'made', 'making'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['put', 'puts', 'put', 'put', 'putting'],
  ['spell', 'spells', 'spelled', 'spelt', 'spelling'],
]

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
