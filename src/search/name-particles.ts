/**
 * Small words inside names that people leave out or write apart: "al-Sharaa", "Al Sharaa", "Sharaa".
 * Arabic articles with their assimilated forms (IJMES transliteration guide), and European nobiliary particles.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad an ar as ash at az adh ath ed en er es esh et ez de da do dos das del della der den di du la le van von bin ibn bint abu ben'.split(
    ' ',
  ),
)
