/** Past forms of common verbs that do not end in -ed; by them a clause is told from a phrase. General English, lower-case. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `ate became began bent blew bought broke brought built burst came caught chose cut dealt drew drove fell fled flew fought found froze
   gave got grew held hit hung kept knew laid led left lent let lit lost made met paid put quit ran rose sank sat sent set shook shot
   shut slept slid sold spent split spoke spread stood stole stuck struck swam swept swung took tore threw went woke won wore
   withdrew`.split(/\s+/),
)
