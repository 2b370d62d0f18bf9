import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ApiError } from './api-error.ts'
import { faultAnswer, Faults } from './faults.ts'
import type { Fault } from './faults.ts'
import { RateLimits } from './rate-limits.ts'
import { readBody } from './request-body.ts'
import { routes } from './routes.ts'
import type { Call, Route, Services } from './route.ts'
import type { RecordedRequest } from './world.ts'

interface Answer {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** The HTTP half of Discord: authorisation, limits, ordered failures, and the log of it all. */
export class Rest {
  readonly faults = new Faults()
  /** Answers that count towards a ban (401, 403, 429), see `INVALID_LIMIT` in Discord's "Rate Limits". */
  invalidRequests = 0
  readonly #services: Services
  readonly #token: () => string
  readonly #limits = new RateLimits()
  readonly #stopping = new AbortController()

  constructor(services: Services, token: () => string) {
    this.#services = services
    this.#token = token
  }

  stop(): void {
    this.#stopping.abort()
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://loopback')
    const { world } = this.#services
    const method = request.method ?? 'GET'
    const file = this.#services.files.get(pathname)
    if (file && method === 'GET') {
      response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes)
      return
    }
    const read = await readBody(request)
    const path = pathname.replace(/^\/api\/v10(?=\/)/, '')
    const at = world.now()
    const record: RecordedRequest = {
      method,
      path: path + search,
      body: read.body,
      files: read.files.map(({ name }) => name),
      at,
      msSinceEvent: world.lastEventAt === undefined ? undefined : at - world.lastEventAt,
    }
    world.requests.push(record)
    if (path === pathname) world.violation(`${method} ${pathname}: the address must begin with /api/v10`)
    // Discord API docs, "Reference", "User Agent".
    if (!/^DiscordBot \([^,]+, [^)]+\)/.test(request.headers['user-agent'] ?? '')) {
      world.violation(
        `${method} ${path}: User-Agent must be "DiscordBot (url, version)", is ${request.headers['user-agent']}`,
      )
    }
    const fault = this.faults.take(method, path)
    const call = { method, path, query: searchParams, ...read }
    const answer = await this.#answer(call, request.headers.authorization, fault)
    record.status = answer.status
    const code = answer.body && 'code' in answer.body ? answer.body.code : undefined
    if (typeof code === 'number') record.code = code
    if ([401, 403, 429].includes(answer.status) && answer.headers?.['x-ratelimit-scope'] !== 'shared')
      this.invalidRequests += 1
    world.waiting.changed()
    if (fault?.delayMs)
      await sleep(fault.delayMs, undefined, { signal: this.#stopping.signal, ref: false }).catch(() => {})
    send(response, answer)
  }

  async #answer(
    call: Omit<Call, 'params'>,
    authorization: string | undefined,
    fault: Fault | undefined,
  ): Promise<Answer> {
    const ordered = fault && faultAnswer(fault)
    if (ordered && !fault.carriedOut) return ordered
    const carriedOut = this.#carryOut(call, authorization)
    return ordered ?? carriedOut
  }

  #carryOut(call: Omit<Call, 'params'>, authorization: string | undefined): Answer {
    const { world } = this.#services
    const found = match(call.method, call.path)
    if (!found) {
      world.violation(`${call.method} ${call.path}: there is no such route`)
      return { status: 404, body: { message: '404: Not Found', code: 0 } }
    }
    const { route, params } = found
    if (route.auth !== false && authorization !== `Bot ${this.#token()}`) {
      return { status: 401, body: new ApiError(0).body() }
    }
    const name = `${route.method} ${route.pattern}`
    const limited = this.#limits.take(name, params['major'] ?? '', route.bucket, route.auth !== false)
    if (limited.tooMany) {
      const { retryAfter, global } = limited.tooMany
      const body = { message: 'You are being rate limited.', retry_after: retryAfter, global }
      return { status: 429, headers: limited.headers, body }
    }
    try {
      if (call.invalidJson) throw new ApiError(50109)
      const body = route.handle({ ...call, params }, this.#services)
      return { status: body ? 200 : 204, headers: limited.headers, ...(body && { body }) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return { status: error.status, headers: limited.headers, body: error.body() }
    }
  }
}

function match(method: string, path: string): { route: Route; params: Readonly<Record<string, string>> } | undefined {
  for (const route of routes) {
    const params = route.method === method ? matchPattern(route.pattern, path) : undefined
    if (params) return { route, params }
  }
  return undefined
}

/** `:name` takes one step of the path; the first one is the major parameter too, with the token for webhooks. */
function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, step] of wanted.entries()) {
    const value = given[index] ?? ''
    if (!step.startsWith(':') && step !== value) return undefined
    if (step.startsWith(':')) params[step.slice(1)] = decodeURIComponent(value)
  }
  return { ...params, major: params['token'] ?? params['channel'] ?? params['guild'] ?? '' }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  if (status === 0) {
    response.destroy()
    return
  }
  // A 204 must not claim to hold JSON: clients that look at the type would try to read it.
  if (!body) response.writeHead(status, headers).end()
  else response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body))
}
