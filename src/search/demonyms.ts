/**
 * People and things of a country, and the country: a question about Russian oil is answered by Russia's oil.
 * One line a country, name first; CIA World Factbook, "Nationality", those in the news and of one word.
 */
const LINES = `
afghanistan afghan
albania albanian
algeria algerian
america american
argentina argentine argentinian
armenia armenian
australia australian
austria austrian
azerbaijan azerbaijani
bangladesh bangladeshi
belarus belarusian
belgium belgian
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british briton
bulgaria bulgarian
cambodia cambodian
canada canadian
chile chilean
china chinese
colombia colombian
croatia croatian
cuba cuban
denmark danish dane
ecuador ecuadorian
egypt egyptian
england english
estonia estonian
ethiopia ethiopian
europe european
finland finnish finn
france french
georgia georgian
germany german
ghana ghanaian
greece greek
guatemala guatemalan
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic icelander
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh
kenya kenyan
korea korean
kosovo kosovan
kuwait kuwaiti
latvia latvian
lebanon lebanese
libya libyan
lithuania lithuanian
malaysia malaysian
mali malian
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan
myanmar burmese
nepal nepali nepalese
netherlands dutch
nicaragua nicaraguan
nigeria nigerian
norway norwegian
pakistan pakistani
palestine palestinian
panama panamanian
peru peruvian
philippines filipino
poland polish
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
scotland scottish
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovenian
somalia somali
spain spanish spaniard
sudan sudanese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tanzania tanzanian
thailand thai
tunisia tunisian
turkey turkish turk
uganda ugandan
ukraine ukrainian
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
zambia zambian
zimbabwe zimbabwean
`

/** Nationality, singular or plural → country, lower case. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...people] = line.split(' ')
      return people.flatMap((one) => [[one, country] as const, [`${one}s`, country] as const])
    }),
)
