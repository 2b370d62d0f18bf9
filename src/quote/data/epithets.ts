/**
 * What newspapers call somebody again whom they have named, so as not to repeat the name: callings in the arts, in sport and in
 * public life. Lower-case, singular; not those of whom a story has several sides (judge, officer, lawyer, victim, witness). General
 * English.
 */
export const EPITHETS: ReadonlySet<string> = new Set(
  `actor actress singer songwriter singer-songwriter musician rapper star superstar pop-star rockstar entertainer comedian comic performer
   author writer novelist poet playwright filmmaker producer screenwriter presenter broadcaster host chef designer model supermodel
   pianist violinist guitarist drummer vocalist frontman composer conductor sculptor painter photographer
   player footballer forward striker winger midfielder defender full-back fullback centre-back goalkeeper keeper batsman bowler
   all-rounder quarterback linebacker receiver guard pitcher catcher shortstop golfer cyclist sprinter swimmer gymnast boxer jockey
   rower skier skater athlete champion medallist medalist olympian paralympian
   mp lawmaker senator congressman congresswoman politician democrat republican conservative
   billionaire millionaire entrepreneur mogul tycoon businessman businesswoman philanthropist socialite influencer youtuber
   royal duke duchess prince princess monarch pontiff`.split(/\s+/),
)
