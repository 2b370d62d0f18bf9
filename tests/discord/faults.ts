import { apiErrors } from './api-error.ts'

/** What is to go wrong with the next requests that fit. */
export interface Fault {
  readonly method?: string
  /** Tried on the path without `/api/v10` and query; every path where it is missing. */
  readonly route?: RegExp
  /** HTTP status; missing with only `delayMs`: the request is carried out and answered late. 0 cuts the connection. */
  readonly status?: number
  /** Discord's error code; gives the status too. */
  readonly code?: number
  /** Seconds, for 429. */
  readonly retryAfter?: number
  /** With 429: the limit of the whole app. */
  readonly global?: boolean
  /** How many requests; 1 where nothing is said. */
  readonly times?: number
  /** Before the answer is sent. */
  readonly delayMs?: number
  /** The request is carried out all the same: only its answer is lost. */
  readonly carriedOut?: boolean
}

export interface FaultHandle {
  /** How many requests it has met. */
  readonly hits: number
  cancel(): void
}

interface Waiting {
  readonly fault: Fault
  left: number
  hits: number
}

/** Failures ordered by tests. */
export class Faults {
  readonly #waiting: Waiting[] = []

  add(fault: Fault): FaultHandle {
    const waiting = { fault, left: fault.times ?? 1, hits: 0 }
    this.#waiting.push(waiting)
    return {
      get hits() {
        return waiting.hits
      },
      cancel() {
        waiting.left = 0
      },
    }
  }

  /** The first fault that fits; it is used up by one. */
  take(method: string, path: string): Fault | undefined {
    const met = this.#waiting.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.route?.test(path) ?? true),
    )
    if (!met) return undefined
    met.left -= 1
    met.hits += 1
    return met.fault
  }
}

/** Status, headers and body of the answer a fault gives; undefined where it only delays. */
export function faultAnswer(
  fault: Fault,
): { status: number; headers: Record<string, string>; body: object } | undefined {
  const { code } = fault
  if (fault.status === undefined && code === undefined) return undefined
  const known = Object.entries(apiErrors).find(([number]) => Number(number) === code)?.[1]
  const status = fault.status ?? known?.status ?? 400
  if (status !== 429)
    return { status, headers: {}, body: { message: known?.message ?? `${status}: loopback`, code: code ?? 0 } }
  const { retryAfter = 1, global = false } = fault
  return {
    status,
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    body: {
      message: known?.message ?? 'You are being rate limited.',
      retry_after: retryAfter,
      global,
      ...(code !== undefined && { code }),
    },
  }
}
