const IRREGULAR =
  /^(?:(?:over)?heard|seen|built|shot|set|born|told|made|held|found|drawn|written|taken|given|sent|bought|sold|left|brought|known|hidden|driven|led|fed|paid|lost|caught|thrown|shown|worn|torn|stolen|broken|chosen|spoken|spurred|stung|struck|hit|beaten|forced)$/

/** "built", "led", "founded": by its form alone, lower-case. */
export const isPastParticiple = (low: string): boolean => IRREGULAR.test(low) || /.{3}ed$/.test(low)
