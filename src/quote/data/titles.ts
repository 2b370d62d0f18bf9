/** Titles that stand before a name, lower-case and without their dot, and the sex where the title tells it. General English. */
export const TITLES: ReadonlyMap<string, 'male' | 'female' | 'either'> = new Map([
  ...list(
    'male',
    'mr sir lord king prince father fr brother congressman assemblyman councilman pope imam sheikh sheik emir sultan herr señor monsieur don rabbi',
  ),
  ...list(
    'female',
    'mrs ms miss dame lady queen princess sister congresswoman assemblywoman councilwoman madam frau señora madame',
  ),
  ...list(
    'either',
    `dr sen sens senator rep reps representative gov govs governor president vp prof professor gen general lt lieutenant col colonel
     sgt sergeant capt captain maj major adm admiral cmdr commander cpl corporal pvt justice judge rev reverend ambassador amb mayor
     chief officer det detective speaker attorney atty secretary minister chancellor premier bishop archbishop cardinal hon del
     delegate commissioner councilor councillor sheriff deputy director chairman chairwoman chair ceo leader candidate nominee whip
     undersecretary insp inspector supt superintendent dci dcs constable pc pastor host author coach principal ayatollah comrade`,
  ),
])

/** What ministers and secretaries are over, where it opens an office of two: "Health and Human Services Secretary". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `agriculture arts business children commerce communities culture defence defense development digital economy education
   employment energy environment families finance fisheries food foreign forestry health home housing immigration industry
   infrastructure innovation interior justice labor labour land science social sport sports technology tourism trade transport
   transportation veterans water welfare women work youth`.split(/\s+/),
)

/** Offices over something that is named after "for" or "of" ("Minister for Trade"). */
export const OFFICES: ReadonlySet<string> = new Set(
  'minister secretary undersecretary commissioner ambassador envoy chancellor vice-president director'.split(' '),
)

/** Titles that say nothing of what somebody is: no role. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'mr mrs ms miss sir madam herr frau señor señora monsieur madame'.split(' '),
)

/** What may follow a name and is not a surname. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v phd md esq mp mep qc kc obe cbe'.split(' '),
)

/** Small words inside names ("Ursula von der Leyen", "Asma bin Said"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den dem di da dos das du van von zu zur la le el al bin ibn bint abu ben ter ten af av y e ap ferch'.split(
    ' ',
  ),
)

/** Words that end in a dot which ends no sentence; lower-case, the dot left out. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr sen sens rep reps gov govs prof gen lt col sgt capt maj adm cmdr cpl pvt rev hon amb atty det jr sr st ste mt ft no nos
   vs v etc inc ltd co corp bros dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur
   thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
   tenn tex vt va wash wis wyo est fig vol ed eds pp p op cit approx ph.d messrs supt pres sec treas`.split(/\s+/),
)

/** Of those, abbreviations of places that are surnames as well. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set('ark conn del ill kan mass mont ore penn tex wash'.split(' '))

function list(sex: 'male' | 'female' | 'either', titles: string): [string, 'male' | 'female' | 'either'][] {
  return titles.split(/\s+/).map((title) => [title, sex])
}
