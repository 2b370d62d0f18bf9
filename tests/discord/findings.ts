/** One thing in a request body that Discord (or this project's own rule) does not take. */
export interface Finding {
  /** Where in the body: `data.components[0].label`; empty for the body itself. */
  readonly path: string
  readonly problem: string
  /** Discord would take it, this project does not: recorded, but the request is carried out. */
  readonly house?: true
}

type Fields = Readonly<Record<string, unknown>>

/** Collects what is wrong with a body while it is walked; every reader here takes the place (`path`) for the report. */
export class Findings {
  readonly list: Finding[] = []

  add(path: string, problem: string): void {
    this.list.push({ path, problem })
  }

  addHouse(path: string, problem: string): void {
    this.list.push({ path, problem, house: true })
  }

  /** @returns undefined, and a finding, when it is not an object */
  fields(value: unknown, path: string): Fields | undefined {
    if (isFields(value)) return value
    this.add(path, 'must be an object')
    return undefined
  }

  /** @returns empty, and a finding, when it is not a list or its length is out of bounds */
  items(value: unknown, path: string, bounds: { readonly min?: number; readonly max: number }): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.add(path, 'must be a list')
      return []
    }
    const { min = 0, max } = bounds
    if (value.length < min || value.length > max) this.add(path, `must have ${min}–${max} items (has ${value.length})`)
    return value
  }

  /** Lengths are UTF-16 code units: never less than what Discord counts, so a pass here is a pass there. */
  text(value: unknown, path: string, bounds: { readonly min?: number; readonly max: number }): string | undefined {
    if (typeof value !== 'string') {
      this.add(path, 'must be text')
      return undefined
    }
    const { min = 0, max } = bounds
    const inside = value.trim().length
    if (inside < min) this.add(path, `must have at least ${min} characters that are not white space (has ${inside})`)
    if (value.length > max) this.add(path, `must have at most ${max} characters (has ${value.length})`)
    if (/\p{Surrogate}/u.test(value)) this.add(path, 'has half of a surrogate pair')
    return value
  }

  optionalText(value: unknown, path: string, bounds: { readonly min?: number; readonly max: number }): void {
    if (value !== undefined && value !== null) this.text(value, path, bounds)
  }

  integer(value: unknown, path: string, bounds: { readonly min: number; readonly max: number }): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= bounds.min && value <= bounds.max) return value
    this.add(path, `must be a whole number from ${bounds.min} to ${bounds.max} (is ${JSON.stringify(value)})`)
    return undefined
  }

  optionalInteger(value: unknown, path: string, bounds: { readonly min: number; readonly max: number }): void {
    if (value !== undefined && value !== null) this.integer(value, path, bounds)
  }

  webAddress(
    value: unknown,
    path: string,
    bounds: { readonly max: number; readonly schemes: readonly string[] },
  ): void {
    const address = this.text(value, path, { min: 1, max: bounds.max })
    if (address === undefined) return
    if (!URL.canParse(address)) this.add(path, 'must be an address')
    else if (!bounds.schemes.includes(new URL(address).protocol)) {
      this.add(path, `must begin with ${bounds.schemes.join(', ')}`)
    }
  }

  /** One finding for each value that stands there twice. */
  unique(values: readonly { readonly value: unknown; readonly path: string }[], what: string): void {
    const seen = new Set<unknown>()
    for (const { value, path } of values) {
      if (value === undefined || value === null) continue
      if (seen.has(value)) this.add(path, `${what} is used twice: ${JSON.stringify(value)}`)
      seen.add(value)
    }
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
