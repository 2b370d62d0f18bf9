/**
 * Nouns for those who speak: people by what they are, bodies, documents. General English of news, singular forms; plurals are
 * built by adding -s (irregular ones are written out).
 */

/** What a person may be called by office, work, kinship or part; lower-case, hyphens kept. */
export const PERSON_NOUNS: ReadonlySet<string> = withPlurals(`
  full-back fullback centre-back all-rounder quarterback linebacker shortstop batsman rapper guitarist drummer vocalist
  personality follower commenter singer-songwriter superstar rockstar entertainer supermodel olympian paralympian billionaire millionaire socialite youtuber
  ${parentsOf('dad mum mom father mother grandad grandfather grandmother gran')}
  academic accountant activist actor actress adherent adman administrator admiral adviser advisor advocate agent aide alderman ally
  ambassador analyst anchor anchorman anchorwoman announcer apologist applicant archbishop architect archivist artist assassin
  assemblyman assemblywoman assistant associate astronaut astronomer athlete attendee attorney aunt author authority backer banker
  barrister biographer biologist bishop blogger boss boy bride broadcaster broker brother builder businessman businesswoman buyer
  campaigner candidate captain cardinal caretaker ceo cfo chair chairman chairperson chairwoman challenger champion chancellor chaplain
  chemist chief chieftain citizen clergyman cleric clerk coach co-author co-chair co-chairman co-chairwoman co-founder co-host
  colleague collector colonel columnist comedian commander commentator commissioner conductor confidant congressman congresswoman
  conservative conservationist constable consultant contender contractor cook coordinator coroner correspondent councillor councilman
  councilwoman councilor counsel counsellor counselor cousin creator critic curator customer dad daughter dean defector defendant
  defender delegate demonstrator dentist deputy designer detective developer diplomat director dissident doctor donor driver
  ecologist economist editor educator elector emissary employee employer engineer entrepreneur envoy epidemiologist evangelist examiner
  executive expert fan farmer father fellow feminist fighter filmmaker financier firefighter firebrand fisherman founder frontrunner
  front-runner friend fundraiser general geologist girl girlfriend boyfriend governor graduate grandfather grandmother grandson
  granddaughter guard guest guru hawk head headmaster headteacher heir heiress hero historian homeowner hopeful host hostage hunter
  husband immigrant imam incumbent independent informant inmate insider inspector instructor insurgent intern interpreter interviewer
  inventor investigator investor jeweler journalist judge jurist juror justice king kingpin lady landlord lawmaker lawyer leader
  lecturer legend legislator liaison liberal libertarian librarian lieutenant linguist listener lobbyist mademoiselle magistrate magnate
  maker man manager marshal mathematician mayor mediator member merchant meteorologist migrant miner minister missionary mobster
  moderate moderator mogul mom monk mother mum murderer musician naturalist negotiator neighbor neighbour neuroscientist newcomer
  newscaster nominee novelist nun nurse nutritionist observer officer official onlooker operative operator opponent optimist organizer
  organiser outsider owner pacifist painter paramedic parent parishioner participant partner passenger passer-by pastor patient patriot
  patron peacekeeper pediatrician percussionist performer pharmacist philanthropist philosopher photographer physician
  physicist pilot planner player playwright plaintiff poet policeman policewoman politician pollster pope practitioner preacher
  premier presenter president president-elect priest prince princess principal prisoner producer professor programmer
  prosecutor protester protestor provost psychiatrist psychologist publicist publisher pundit pupil queen rabbi racer ranger
  reader realtor rebel receptionist recruiter refugee registrar reporter representative researcher resident respondent retiree
  reverend reviewer rival ruler runner runner-up sailor salesman saleswoman saxophonist scholar scientist screenwriter scribe sculptor
  secretary seller senator sergeant shareholder sheik sheikh sheriff shopkeeper shopper singer sister skeptic skipper sociologist
  soldier solicitor son songwriter source speaker specialist spectator speechwriter spokesman spokesperson spokeswoman spouse
  staffer star statesman statistician stepfather stepmother stockbroker strategist strategist student successor suffragist sultan
  superdelegate superintendent supervisor supporter surgeon surrogate surveyor survivor suspect sympathizer tax-payer taxpayer teacher
  technician teenager tenant theologian theorist therapist toddler tourist trader trainer translator traveler traveller treasurer
  trooper trustee tsar tutor twin tycoon uncle undersecretary user vendor veteran veterinarian vice-chairman vice-president vicar victim
  viewer villager violinist viscount visitor volunteer voter waiter waitress warden watcher watchdog welder whistleblower whip widow
  widower winner witness woman worker writer youngster zoologist republican democrat lawmaker independent progressive politico
  vice-chair businessperson salesperson layperson person bundler fact-checker newsman aide-de-camp
  strongman hardliner centrist populist nationalist socialist communist marine
  czar flack handler kid child mourner bystander caller attendee peer predecessor counterpart interlocutor
  keeper supplier schoolteacher headmistress retailer tailor farmhand pilot
  mate commenter questioner hacker guy gentleman lad nephew niece fiance fiancee roommate classmate teammate grandparent sibling
  wife stepson stepdaughter father-in-law mother-in-law brother-in-law sister-in-law fiancé fiancée
  taster
  composer pianist cellist puppeteer choreographer dancer illustrator cartoonist essayist bookseller conservator
  archaeologist anthropologist geneticist virologist glaciologist seismologist volcanologist hydrologist oceanographer climatologist
  lichenologist botanist ornithologist forester chef baker butcher grocer brewer winemaker restaurateur hotelier publican
  barman barmaid bartender wholesaler importer exporter auctioneer stallholder carpenter plumber electrician mechanic locksmith
  cleaner porter janitor gardener beekeeper shepherd rancher gamekeeper docker stevedore shipowner shipbuilder postman trucker motorist
  pedestrian commuter hiker climber diver angler jockey referee umpire linesman winger physiotherapist midwife pensioner pal
  cartographer mapmaker ombudsman auditor bailiff convict fugitive eyewitness godfather godmother stepbrother stepsister monarch consul
  secretary-general director-general attorney-general governor-general contestant panellist panelist housemate finalist medallist medalist influencer newsreader bandmate co-star understudy frontman dutchman frenchman irishman welshman scotsman spaniard
  skier swimmer cyclist footballer golfer boxer wrestler gymnast sprinter goalkeeper striker midfielder skater rower
`)

/** Plural person nouns that do not end in -s. */
export const PERSON_PLURALS: ReadonlySet<string> = set(`
  people men women children folks police authorities critics others congressmen congresswomen spokesmen spokeswomen clergy
  policemen firemen fishermen salesmen newsmen statesmen businessmen businesswomen lawmakers personnel staff wives
`)

/** Person nouns that tell the sex. */
export const MALE_NOUNS: ReadonlySet<string> = set(`
  ${parentsOf('dad father grandad grandfather')}
  man boy father dad son brother husband uncle grandfather grandson king prince duke sultan emir sheikh sheik spokesman chairman
  congressman councilman assemblyman businessman policeman salesman statesman fisherman clergyman actor nephew stepson guy boyfriend widower
  monk pope priest imam stepfather groom gentleman anchorman co-chairman vice-chairman mr sir lord czar tsar barman postman linesman frontman dutchman frenchman irishman welshman scotsman godfather stepbrother waiter alderman lad
`)
export const FEMALE_NOUNS: ReadonlySet<string> = set(`
  ${parentsOf('mum mom mother grandmother gran')}
  woman girl mother mom mum daughter sister wife aunt grandmother granddaughter queen princess duchess spokeswoman chairwoman
  congresswoman councilwoman assemblywoman businesswoman policewoman saleswoman actress niece girlfriend widow nun stepmother bride
  lady headmistress barmaid midwife stepsister godmother anchorwoman co-chairwoman mrs ms miss madam dame waitress heiress mademoiselle baroness
`)

/** Words for bodies: what a name of one ends in or is called by. */
export const BODY_NOUNS: ReadonlySet<string> = withPlurals(`
  awards oscars emmys grammys baftas olympics paralympics championships
  academy administration affiliate agency airline alliance army assembly association authority bank board branch brigade brotherhood
  bureau business cabinet camp campaign caucus center centre chamber channel charity church city clinic club coalition college
  commission committee commonwealth community company conference confederation congress consortium consulate convention cooperative
  corporation council country court daily delegation department district division embassy empire enterprise establishment faction
  faculty family federation firm force foundation front fund government group guild hospital house industry initiative
  institute institution kremlin laboratory leadership league legislature magazine majority management media military militia ministry
  minority mission monarchy monitor movement museum navy network newspaper ngo office opposition orchestra organization organisation
  outfit outlet pac panel paper parliament parish partnership party police practice presidency press program project publication
  publisher regime regulator school secretariat senate service society squad staff state station studio subcommittee subsidiary summit
  syndicate synod taskforce team think-tank tank transition treasury tribunal troupe trust union university vatican vendor watchdog
  insurer lender consultancy chancellery carrier brewery
  television website weekly wing collective conservancy exchange observatory inc corp ltd plc llc
`)

/** Last words of the names of occasions and places, which no title or given name makes a person's ("Tiny Desk Concert"). */
export const OCCASION_ENDINGS: ReadonlySet<string> = new Set(
  `concert tour parade marathon gala ceremony summit conference tournament championship cup derby expo festival fest prize award contest
   pageant bowl stadium arena tower hotel bridge tunnel river lake canal street avenue road boulevard highway mountain mountains island
   islands beach valley bay airport`.split(/\s+/),
)

/** What the name of a company may end in; as other words they are no bodies. */
export const COMPANY_ENDINGS: ReadonlySet<string> = set(`
  lines holdings airways airlines railways shipping industries motors foods brothers sons daughters technologies systems solutions
  logistics energy hydro pharma pharmaceuticals textiles cement foundry capital stores supermarkets insurance telecom electronics
  aerospace robotics
`)

/** Words for texts that "say" something. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = withPlurals(`
  account ad advert advertisement advisory affidavit agreement amendment analysis announcement article assessment audit ballot banner
   billboard biography blog blurb book booklet brief briefing brochure bulletin bumper cable caption chapter charter chronicle
   column commentary commercial communique communiqué complaint constitution contract critique decision
  declaration decree dispatch document documents dossier draft editorial e-mail email entry essay excerpt filing flier flyer footnote
  handbook headline indictment inscription invitation journal judgment judgement  law lawsuit leaflet letter 
  mailer mailing manifesto manual manuscript memo memoir memorandum message  narrator newsletter  notes notice novel opinion
  op-ed   pamphlet paper passage petition placard  plaque platform play plaque poll post poster preamble 
  proclamation profile proposal proverb pronouncement publication questionnaire quote ruling readout recording  report resolution
  review  script sign slogan song speech spot statement statute story study subpoena suit summary survey synopsis
  telegram text thread title tract transcript translation treaty tweet verdict video voicemail voiceover warrant wire writ website
  note rule clause abstract diary log logbook prospectus menu minutes
  piece clip footage movie film document headline page webpage playbook guidebook voice-over factsheet
`)

/** Adjectives and nouns that stand before a role or a name as part of what somebody is. */
export const ROLE_MODIFIERS: ReadonlySet<string> = set(`
  former senior chief top deputy acting vice assistant associate longtime long-time veteran ex then then- late current retired outgoing
  incoming presumptive likely fellow rival leading junior principal prime first lead executive managing founding general national
  state local federal regional presidential vice-presidential congressional senatorial gubernatorial democratic republican gop
  conservative liberal progressive libertarian independent moderate foreign defense defence finance interior justice health education
  environment trade energy labor labour transport economy economics campaign communications press policy political media finance
  security intelligence military police party county city town district house senate white legal public private research
  law history science business economic human civil rights immigration climate tax voter field digital data opposition
  special interim self-described one-time onetime sometime would-be billionaire millionaire celebrity real estate reality
  television tv radio newspaper magazine film book best-selling award-winning super pac super-pac think tank defeated
  influential prominent famed famous renowned noted respected key high-ranking highest-ranking ranking high-level anonymous unnamed
  american british french german russian ukrainian chinese israeli iranian syrian european african asian western young old elderly
  pro anti never two-term three-term one-term newly elected second third fourth fifth last
  evangelical catholic christian muslim jewish black white latino hispanic gay female male undecided registered
  government administration opposition staff union trade committee council court team company group family science
  lower upper supreme co fellow wartime
  running election law campaign technology
`)

/** Party and camp words: part of what somebody is, never of a name. */
export const PARTY_NOUNS: ReadonlySet<string> = withPlurals(`
  democrat republican libertarian independent tory conservative liberal socialist communist nationalist green labour gop dem
`)

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

function withPlurals(list: string): ReadonlySet<string> {
  const all = new Set<string>()
  for (const word of list.trim().split(/\s+/)) {
    all.add(word)
    all.add(plural(word))
  }
  return all
}

function plural(word: string): string {
  if (/(?:[sx]|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  return `${word}s`
}

/** "dad-of-three", "mother-of-2". */
function parentsOf(kin: string): string {
  const counts = 'one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10'.split(' ')
  return kin
    .split(' ')
    .flatMap((parent) => counts.map((count) => `${parent}-of-${count}`))
    .join(' ')
}
