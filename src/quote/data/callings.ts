/**
 * Work and standing that people are called by, beyond the nouns that tell who speaks: too short for their ending to tell, or
 * with none that does; lower-case, singular. General English.
 */
export const CALLINGS: ReadonlySet<string> = new Set(
  `acrobat apothecary apprentice artisan au-pair baker ballerina barber bard barista bassist boatswain bookie bosun botanist brewer busker
   butcher butler cabbie cabinetmaker carer cartographer cellist chauffeur chef clown cobbler comic composer cooper cop cowboy
   crofter dancer detainee diver dj drummer dyer escapee evacuee ex-convict faller finder flautist florist foreman forewoman
   gaffer gardener gaucho geek glazier grocer groom guitarist harpist headman herder hermit hotelier housewife impresario judoka
   lawman lifeguard linesman loner lyricist magus maestro maid matador matron medic mechanic mentor mercer midwife miller
   minstrel mystic nanny navvy newsagent oarsman oarswoman optician organist ombudsman ombudswoman packer pensioner pianist piper
   plumber porter potter printer prodigy rapper referee rider robber roofer sage scout seamstress seer sexton shaman shearer
   signalman skater sleuth smith soprano baritone tenor surfer taster tattooist theorist tiler tinker
   trawlerman tv-chef umpire undertaker usher valet vet vintner virtuoso vlogger weaver woodsman wrangler youtuber
   grandad gran great-aunt great-uncle
   ex-partner ex-wife ex-husband widow widower`.split(/\s+/),
)
