/**
 * Places and peoples that stand with a capital and are not persons. General knowledge: the world's countries, the United States'
 * states, and cities that news often name; kept short, for a place that is missing is only a speaker less likely, not a rule.
 */
export const PLACES: ReadonlySet<string> = set(`
  afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|
  brazil|britain|bulgaria|cambodia|cameroon|canada|chile|china|colombia|congo|croatia|cuba|cyprus|czechia|czech republic|denmark|
  dominican republic|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|europe|finland|france|gaza|germany|ghana|greece|
  guatemala|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|
  kazakhstan|kenya|kosovo|kuwait|laos|latvia|lebanon|libya|lithuania|luxembourg|malaysia|mali|malta|mexico|moldova|mongolia|montenegro|
  morocco|myanmar|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|south korea|korea|northern ireland|norway|oman|pakistan|
  palestine|panama|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|
  singapore|slovakia|slovenia|somalia|south africa|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|
  thailand|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|
  wales|yemen|zambia|zimbabwe|america|africa|asia|latin america|middle east|soviet union|u.s|us|u.k|uk|u.s.a|usa|eu|crimea|
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|
  kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|
  new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|
  tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|new york city|washington|d.c|
  amsterdam|ankara|athens|atlanta|baghdad|bangkok|barcelona|beijing|beirut|berlin|boston|brooklyn|brussels|bucharest|budapest|buenos aires|
  cairo|caracas|charlotte|chicago|cincinnati|cleveland|copenhagen|dallas|damascus|delhi|denver|des moines|detroit|dubai|dublin|edinburgh|
  frankfurt|geneva|hamburg|harlem|havana|helsinki|hollywood|houston|istanbul|jakarta|jerusalem|johannesburg|kabul|kyiv|kiev|las vegas|lima|
  lisbon|liverpool|london|los angeles|lyon|madrid|manchester|manhattan|manila|mecca|melbourne|memphis|miami|milan|milwaukee|minneapolis|
  montreal|moscow|mumbai|munich|nairobi|naples|nashville|new delhi|new orleans|orlando|oslo|ottawa|palm beach|paris|philadelphia|phoenix|
  pittsburgh|prague|pyongyang|riyadh|rome|sacramento|san antonio|san diego|san francisco|san jose|santiago|scranton|seattle|seoul|
  shanghai|silicon valley|sofia|stockholm|sydney|tallahassee|tampa|tehran|tel aviv|tokyo|toronto|vancouver|vienna|vilnius|warsaw|
  wuhan|zurich|wall street|main street|capitol hill|capitol|long island|staten island|bronx|queens|midwest|northeast|southwest|rust belt|
  southern|northern|eastern|western|twitter|facebook|instagram|youtube|snapchat|internet|
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|
  december|christmas|easter|thanksgiving|super tuesday|election day|labor day|memorial day|god|bible|islam|christianity|medicare|medicaid|obamacare|
  brexit|constitution|nobel|english|spanish|arabic|latin|french|german|russian
`)

/** Peoples and their adjectives: part of a role, never a name of their own. */
export const DEMONYMS: ReadonlySet<string> = set(`
  american|americans|british|briton|britons|english|scottish|welsh|irish|french|german|germans|italian|italians|spanish|portuguese|dutch|belgian|swiss|
  austrian|swedish|danish|norwegian|finnish|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|russians|ukrainian|ukrainians|
  belarusian|georgian|armenian|israeli|israelis|palestinian|palestinians|syrian|syrians|lebanese|iraqi|iraqis|iranian|iranians|saudi|saudis|yemeni|
  egyptian|libyan|moroccan|algerian|tunisian|sudanese|ethiopian|kenyan|nigerian|ghanaian|congolese|african|indian|indians|pakistani|afghan|
  afghans|bangladeshi|chinese|japanese|korean|taiwanese|vietnamese|thai|filipino|indonesian|malaysian|australian|canadian|mexican|mexicans|cuban|
  brazilian|argentine|chilean|colombian|venezuelan|peruvian|european|europeans|asian|western|muslim|muslims|christian|christians|jewish|jews|catholic|
  catholics|protestant|hispanic|hispanics|latino|latinos|african-american|african-americans|mormon|mormons|evangelical|arab|arabs|kurdish|kurds|
  texan|texans|californian|floridian|iowan|iowans|democratic|republican
`)

function set(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean),
  )
}

/** "the Turk": words for one of a people that are also given names or common nouns, so that only "the" makes them one. */
export const ONE_OF_A_PEOPLE = /^(?:scot|turk|dane|swede|finn|pole|serb|croat|briton)$/
