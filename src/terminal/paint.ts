import type { Run, Style } from './wrap.ts'

export interface Drawing {
  /** Whether escape codes may be written. */
  readonly colour: boolean
  /** Cells a line may have; an address alone may have more. */
  readonly width: number
}

export function paint({ text, styles }: Run, { colour }: Pick<Drawing, 'colour'>): string {
  if (!colour || styles.length === 0 || text === '') return text
  return `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`
}

/** @param rgb  0xRRGGBB */
export function paintBar(bar: string, rgb: number | undefined, { colour }: Pick<Drawing, 'colour'>): string {
  if (!colour || rgb === undefined) return bar
  return `\u001b[38;2;${(rgb >> 16) & 255};${(rgb >> 8) & 255};${rgb & 255}m${bar}\u001b[0m`
}

/** ECMA-48, "Select Graphic Rendition". */
const CODES: Readonly<Record<Style, number>> = {
  bold: 1,
  dim: 2,
  italic: 3,
  underline: 4,
  strike: 9,
  code: 36,
  link: 34,
}
