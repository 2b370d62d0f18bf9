/**
 * Letters of other alphabets that look like Latin ones in most typefaces, each before the Latin letter it looks like. Cyrillic,
 * Greek, Armenian and Latin small capitals; Unicode 16, "confusables", those that are one letter for one.
 */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    'аa вb сc ԁd еe ҽe ɡg һh іi јj ӏl ոn оo рp ԛq ѕs ԝw хx уy ѵv ᴢz',
    'АA ВB СC ԀD ЕE НH ІI ЈJ КK ӀI МM ОO РP ԚQ ЅS ТT ԜW ХX УY ҮY Ѵv кk мm тt нh',
    'αa νv οo ρp τt υu κk ιi γy ηn χx ωw',
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
    'օo սu ցg հh ռn',
    'ᴀA ʙB ᴄC ᴅD ᴇE ɢG ʜH ɪI ᴊJ ᴋK ʟL ᴍM ɴN ᴏO ᴘP ʀR ᴛT ᴜU ᴠV ᴡW ʏY',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
