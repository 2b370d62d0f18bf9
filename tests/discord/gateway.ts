import { GatewayIntentBits } from 'discord-api-types/v10'
import { WebSocketServer } from 'ws'
import type { RawData, WebSocket } from 'ws'
import type { IncomingMessage, Server } from 'node:http'
import { randomBytes } from 'node:crypto'
import { isFields } from './findings.ts'
import { guildCreateJson, userJson } from './payloads.ts'
import { SendLimit } from './send-limit.ts'
import type { World } from './world.ts'

export interface GatewayOptions {
  /** Asked each time: a token can be reset. */
  readonly token: () => string
  readonly heartbeatMs: number
  readonly identifyEveryMs: number
  /** Privileged intents that are not switched on for the app: asking for one closes with 4014. */
  readonly disallowedIntents: number
}

/** One login: outlives its connection as long as it can be resumed. */
interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [number, number]
  sequence: number
  /** Dispatched and not yet too old to be replayed. */
  readonly sent: { readonly op: 0; readonly s: number; readonly t: string; readonly d: unknown }[]
  connection: Connection | undefined
}

interface Connection {
  readonly socket: WebSocket
  readonly resumePath: boolean
  readonly limit: SendLimit
  session: Session | undefined
  closedByUs: boolean
  lastBeatAt: number
}

/** Whom an event is for. */
export interface Audience {
  readonly guildId: string | undefined
  /** One of these intents is needed; 0 where none is. */
  readonly intents: number
  /** Something people did: what `redeliverLast` repeats. */
  readonly byPeople?: boolean
}

/** The WebSocket half of Discord: sessions, heartbeats, sequence numbers, replay. Opcodes and close codes as documented. */
export class Gateway {
  /** False: heartbeats stay without an answer, as on a connection that is dead and does not know it. */
  acksHeartbeats = true
  identifies = 0
  /** IDENTIFYs that came too soon after the one before, of this process or another, and were answered with op 9. */
  refusedIdentifies = 0
  resumes = 0
  heartbeats = 0
  /** Intents of each IDENTIFY, oldest first. */
  readonly intents: number[] = []
  /** As sent by IDENTIFY and op 3, oldest first. */
  readonly presences: unknown[] = []
  /** Close code of the connection the client closed last; 1006 when it went without a word. */
  lastClientClose: number | undefined
  readonly #world: World
  readonly #options: GatewayOptions
  readonly #server: WebSocketServer
  readonly #connections = new Set<Connection>()
  readonly #sessions = new Map<string, Session>()
  #lastIdentifyAt = -Infinity
  #beatCheck: NodeJS.Timeout | undefined
  #url = ''
  #last:
    { readonly event: string; readonly data: (intents: number) => unknown; readonly audience: Audience } | undefined

  constructor(world: World, http: Server, options: GatewayOptions) {
    this.#world = world
    this.#options = options
    this.#server = new WebSocketServer({ server: http })
    this.#server.on('connection', (socket, request) => this.#connected(socket, request))
  }

  opened(url: string): void {
    this.#url = url
    this.#beatCheck = setInterval(() => this.#dropSilent(), this.#options.heartbeatMs)
    this.#beatCheck.unref()
  }

  get url(): string {
    return this.#url
  }

  /** Sessions with a live connection. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.connection).length
  }

  /**
   * Sends an event to every session it is for, those waiting to be resumed too.
   *
   * @param data  what a session with these intents sees
   * @returns to how many sessions
   */
  dispatch(event: string, data: (intents: number) => unknown, audience: Audience): number {
    if (audience.byPeople) this.#last = { event, data, audience }
    const sessions = [...this.#sessions.values()].filter((session) => isFor(session, audience))
    for (const session of sessions) this.#send(session, event, data(session.intents))
    return sessions.length
  }

  /** What people did last, a message or an interaction, once more. */
  redeliverLast(): void {
    if (!this.#last) throw new Error('nobody did anything yet')
    this.dispatch(this.#last.event, this.#last.data, this.#last.audience)
  }

  /** Closes every connection from this side, as Discord does. */
  close(code: number): void {
    for (const connection of this.#connections) this.#closeOne(connection, code)
  }

  /** Cuts every connection without a close frame. */
  cut(): void {
    for (const connection of this.#connections) {
      connection.closedByUs = true
      connection.socket.terminate()
    }
  }

  /** Op 7. */
  askToReconnect(): void {
    for (const { socket } of this.#connections) socket.send(JSON.stringify({ op: 7, d: null }))
  }

  /** Op 9. */
  invalidate(resumable: boolean): void {
    for (const connection of this.#connections) this.#invalidateOne(connection, resumable)
  }

  /** From now on a RESUME is answered with op 9. */
  forgetSessions(): void {
    this.#sessions.clear()
    for (const connection of this.#connections) connection.session = undefined
  }

  async stop(): Promise<void> {
    clearInterval(this.#beatCheck)
    for (const { socket } of this.#connections) socket.terminate()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #connected(socket: WebSocket, request: IncomingMessage): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'ws://loopback')
    const connection: Connection = {
      socket,
      resumePath: pathname.startsWith('/resume'),
      limit: new SendLimit(),
      session: undefined,
      closedByUs: false,
      lastBeatAt: Date.now(),
    }
    this.#connections.add(connection)
    socket.on('close', (code) => this.#closed(connection, code))
    socket.on('error', () => socket.terminate())
    socket.on('message', (data) => this.#received(connection, data))
    if (searchParams.get('v') !== '10') this.#closeOne(connection, 4012)
    else socket.send(JSON.stringify({ op: 10, s: null, t: null, d: { heartbeat_interval: this.#options.heartbeatMs } }))
  }

  #closed(connection: Connection, code: number): void {
    this.#connections.delete(connection)
    const { session } = connection
    if (session?.connection === connection) session.connection = undefined
    if (!connection.closedByUs) {
      this.lastClientClose = code
      // Discord API docs, "Gateway", "Disconnections": closing with 1000 or 1001 ends the session.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id)
    }
    this.#world.waiting.changed()
  }

  #closeOne(connection: Connection, code: number): void {
    connection.closedByUs = true
    if (connection.session && !RESUMABLE_AFTER(code)) this.#sessions.delete(connection.session.id)
    connection.socket.close(code)
  }

  #received(connection: Connection, data: RawData): void {
    const frame = Buffer.isBuffer(data) ? data : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])
    if (frame.byteLength > FRAME_LIMIT) {
      this.#world.violation(`gateway: a frame of ${frame.byteLength} bytes; ${FRAME_LIMIT} is the limit`)
      return this.#closeOne(connection, 4002)
    }
    if (!connection.limit.take(Date.now())) {
      this.#world.violation('gateway: more than 120 sends in 60 s')
      return this.#closeOne(connection, 4008)
    }
    const payload = parsed(frame)
    if (!payload) return this.#closeOne(connection, 4002)
    this.#handle(connection, payload)
    this.#world.waiting.changed()
  }

  #handle(connection: Connection, payload: Readonly<Record<string, unknown>>): void {
    const { op, d } = payload
    if (op === 1) return this.#beat(connection)
    if (op === 2) return this.#identify(connection, d)
    if (op === 6) return this.#resume(connection, d)
    if (!connection.session) return this.#closeOne(connection, 4003)
    if (op === 3) return void this.presences.push(d)
    if (op === 4 || op === 8 || op === 31) return this.#world.violation(`gateway: op ${op} has no use for this app`)
    this.#closeOne(connection, 4001)
  }

  #beat(connection: Connection): void {
    this.heartbeats += 1
    connection.lastBeatAt = Date.now()
    if (this.acksHeartbeats) connection.socket.send(JSON.stringify({ op: 11, s: null, t: null, d: null }))
  }

  /** A client that missed two heartbeats has lost its event loop: Discord hangs up, and so do we. */
  #dropSilent(): void {
    for (const connection of this.#connections) {
      if (Date.now() - connection.lastBeatAt <= 2.5 * this.#options.heartbeatMs) continue
      this.#world.violation('gateway: no heartbeat for two and a half intervals')
      this.#closeOne(connection, 4009)
    }
  }

  #identify(connection: Connection, d: unknown): void {
    this.identifies += 1
    if (connection.session) return this.#closeOne(connection, 4005)
    if (!isFields(d) || d['token'] !== this.#options.token()) return this.#closeOne(connection, 4004)
    const { intents, properties, presence } = d
    const shard = d['shard'] ?? [0, 1]
    if (!isShard(shard)) return this.#closeOne(connection, 4010)
    if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0)
      return this.#closeOne(connection, 4013)
    if ((intents & this.#options.disallowedIntents) !== 0) return this.#closeOne(connection, 4014)
    if (!isFields(properties) || !['os', 'browser', 'device'].every((key) => typeof properties[key] === 'string')) {
      this.#world.violation('gateway: IDENTIFY needs properties os, browser and device')
    }
    if (!this.#mayIdentify()) return this.#invalidateOne(connection, false)
    this.intents.push(intents)
    if (presence) this.presences.push(presence)
    this.#ready(connection, { id: randomBytes(16).toString('hex'), intents, shard, sequence: 0, sent: [], connection })
  }

  /** Discord API docs, "Gateway", "Rate Limiting": one IDENTIFY each five seconds where max_concurrency is 1. */
  #mayIdentify(): boolean {
    if (Date.now() - this.#lastIdentifyAt >= this.#options.identifyEveryMs) {
      this.#lastIdentifyAt = Date.now()
      return true
    }
    this.refusedIdentifies += 1
    return false
  }

  #ready(connection: Connection, session: Session): void {
    const world = this.#world
    connection.session = session
    this.#sessions.set(session.id, session)
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.hasBot && isFor(session, { guildId: guild.id, intents: 0 }),
    )
    this.#send(session, 'READY', {
      v: 10,
      user: { ...userJson(world.bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      private_channels: [],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: `${this.#url}/resume`,
      shard: session.shard,
      application: { id: world.bot.id, flags: 0 },
    })
    if (!(session.intents & GatewayIntentBits.Guilds)) return
    for (const guild of guilds) this.#send(session, 'GUILD_CREATE', guildCreateJson(world, guild))
  }

  #resume(connection: Connection, d: unknown): void {
    if (connection.session) return this.#closeOne(connection, 4005)
    if (!isFields(d) || d['token'] !== this.#options.token()) return this.#closeOne(connection, 4004)
    if (!connection.resumePath) this.#world.violation('gateway: RESUME not sent to resume_gateway_url')
    const session = this.#sessions.get(String(d['session_id']))
    const sequence = d['seq']
    if (!session) return this.#invalidateOne(connection, false)
    if (typeof sequence !== 'number' || sequence > session.sequence) return this.#closeOne(connection, 4007)
    this.resumes += 1
    connection.session = session
    session.connection = connection
    for (const event of session.sent.filter(({ s }) => s > sequence)) connection.socket.send(JSON.stringify(event))
    this.#send(session, 'RESUMED', {})
  }

  #invalidateOne(connection: Connection, resumable: boolean): void {
    const { session } = connection
    connection.session = undefined
    if (session) session.connection = undefined
    if (session && !resumable) this.#sessions.delete(session.id)
    connection.socket.send(JSON.stringify({ op: 9, d: resumable }))
  }

  #send(session: Session, t: string, d: unknown): void {
    session.sequence += 1
    const event = { op: 0 as const, s: session.sequence, t, d: structuredClone(d) }
    session.sent.push(event)
    if (session.sent.length > REPLAY_LIMIT) session.sent.shift()
    session.connection?.socket.send(JSON.stringify(event))
  }
}

/** Bytes; Discord API docs, "Gateway", "Sending Events". */
const FRAME_LIMIT = 4096
/** Events kept for a RESUME; Discord gives no figure. */
const REPLAY_LIMIT = 1000

/** Discord API docs, "Gateway Close Event Codes": after all others the client has to identify anew, or to give up. */
const RESUMABLE_AFTER = (code: number): boolean => [4000, 4001, 4002, 4003, 4005, 4008].includes(code) || code < 4000

function parsed(frame: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const payload: unknown = JSON.parse(frame.toString('utf8'))
    return isFields(payload) ? payload : undefined
  } catch {
    return undefined
  }
}

function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [id, count] = value as unknown[]
  return typeof id === 'number' && typeof count === 'number' && id >= 0 && id < count
}

/** Guilds are spread over shards by id, direct messages go to shard 0; Discord API docs, "Gateway", "Sharding". */
function isFor({ intents, shard: [id, count] }: Session, audience: Audience): boolean {
  if (audience.intents !== 0 && (intents & audience.intents) === 0) return false
  return (audience.guildId === undefined ? 0 : Number((BigInt(audience.guildId) >> 22n) % BigInt(count))) === id
}
