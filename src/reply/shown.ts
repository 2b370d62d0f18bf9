/**
 * What a reader sees of a text: without the characters that cannot be seen but can act or mislead. Line ends become `\n`,
 * tabs a space, spaces before a line end go.
 */
export function shown(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(NEVER_SHOWN, '')
    .replace(/ +(?=\n)/g, '')
}

/**
 * Controls (terminal escapes among them), bidirectional controls, zero-width characters, blank fillers, tag characters and
 * halves of characters; Unicode 16, general category Cf and Default_Ignorable_Code_Point. The zero-width joiners U+200C
 * and U+200D stay: Persian, Indic scripts and emoji are spelt with them. So do variation selectors and visible Cf signs.
 */
const NEVER_SHOWN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu
