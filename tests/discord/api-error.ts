import type { Finding } from './findings.ts'

/** An answer of Discord's HTTP API that says no. */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  readonly findings: readonly Finding[]

  constructor(code: keyof typeof apiErrors, findings: readonly Finding[] = []) {
    super(apiErrors[code].message)
    this.status = apiErrors[code].status
    this.code = code
    this.findings = findings
  }

  body(): object {
    if (this.findings.length === 0) return { message: this.message, code: this.code }
    return { message: this.message, code: this.code, errors: errorTree(this.findings) }
  }
}

/**
 * Discord API docs, "Opcodes and Status Codes", "JSON Error Codes"; the HTTP statuses are those that reports of these
 * errors show.
 */
export const apiErrors = {
  0: { status: 401, message: '401: Unauthorized' },
  10003: { status: 404, message: 'Unknown Channel' },
  10004: { status: 404, message: 'Unknown Guild' },
  10007: { status: 404, message: 'Unknown Member' },
  10008: { status: 404, message: 'Unknown Message' },
  10013: { status: 404, message: 'Unknown User' },
  10015: { status: 404, message: 'Unknown Webhook' },
  10062: { status: 404, message: 'Unknown interaction' },
  10063: { status: 404, message: 'Unknown application command' },
  20012: { status: 403, message: 'You are not authorized to perform this action on this application' },
  20016: { status: 429, message: 'This action cannot be performed due to slowmode rate limit' },
  30046: { status: 429, message: 'Maximum number of edits to messages older than 1 hour reached. Try again later' },
  40005: { status: 413, message: 'Request entity too large' },
  40060: { status: 400, message: 'Interaction has already been acknowledged.' },
  40094: { status: 400, message: 'This interaction has hit the maximum number of follow up messages.' },
  50001: { status: 403, message: 'Missing Access' },
  50005: { status: 403, message: 'Cannot edit a message authored by another user' },
  50006: { status: 400, message: 'Cannot send an empty message' },
  50007: { status: 403, message: 'Cannot send messages to this user' },
  50013: { status: 403, message: 'Missing Permissions' },
  50027: { status: 401, message: 'Invalid Webhook Token' },
  50035: { status: 400, message: 'Invalid Form Body' },
  50109: { status: 400, message: 'The request body contains invalid JSON.' },
  160002: { status: 403, message: 'Cannot reply without permission to read message history' },
  200000: { status: 400, message: 'Message was blocked by automatic moderation' },
} as const satisfies Readonly<Record<number, { readonly status: number; readonly message: string }>>

/** `components[0].label` becomes `{components: {0: {label: {_errors: […]}}}}`, as Discord answers. */
function errorTree(findings: readonly Finding[]): object {
  const root: Record<string, unknown> = {}
  for (const { path, problem } of findings) {
    let branch = root
    for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
      const next = branch[step] ?? {}
      branch[step] = next
      branch = next as Record<string, unknown> // only branches are stored under steps; the lists are under `_errors`
    }
    const errors = Array.isArray(branch['_errors']) ? branch['_errors'] : []
    branch['_errors'] = [...errors, { code: 'LOOPBACK_LIMIT', message: problem }]
  }
  return root
}
