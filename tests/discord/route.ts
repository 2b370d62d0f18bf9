import { ApiError } from './api-error.ts'
import type { Gateway } from './gateway.ts'
import { bodyFindings } from './limits.ts'
import type { BodyKind } from './limits.ts'
import type { Bucket } from './rate-limits.ts'
import type { ReadBody, UploadedFile } from './request-body.ts'
import type { World } from './world.ts'

export interface Call extends ReadBody {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly params: Readonly<Record<string, string>>
}

/** What a route works with. */
export interface Services {
  readonly world: World
  readonly gateway: Gateway
  readonly options: RestOptions
  /** Uploaded files by path, as a CDN would serve them. */
  readonly files: Map<string, UploadedFile>
}

interface RestOptions {
  readonly baseUrl: () => string
  /** From the interaction's dispatch to its first response. */
  readonly deadlineMs: number
  readonly tokenLifeMs: number
  readonly mayReadMessages: boolean
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/channels/:channel/messages` */
  readonly pattern: string
  /** False: the address holds a token of its own, so no Authorization is asked for and no global limit counts. */
  readonly auth?: false
  readonly bucket?: Bucket
  /** @returns the JSON to answer with; undefined for 204 */
  handle(call: Call, services: Services): object | undefined
}

/** Bytes; Discord API docs, "Uploading Files", the default without boosts. */
const UPLOAD_LIMIT = 10 * 1024 * 1024

/**
 * Notes everything in the body that breaks a limit, and refuses it where Discord would.
 *
 * @throws {ApiError} 50035
 */
export function checkBody(call: Call, world: World, what: BodyKind): void {
  if (call.files.some(({ bytes }) => bytes.length > UPLOAD_LIMIT)) throw new ApiError(40005)
  const findings = bodyFindings(call.body, what)
  for (const { path, problem } of findings) world.violation(`${call.method} ${call.path}: ${path}: ${problem}`)
  const refused = findings.filter(({ house }) => !house)
  if (refused.length > 0) throw new ApiError(50035, refused)
}
