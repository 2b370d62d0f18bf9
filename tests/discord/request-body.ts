import type { IncomingMessage } from 'node:http'

export interface UploadedFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Buffer
}

export interface ReadBody {
  readonly body: unknown
  readonly files: readonly UploadedFile[]
  readonly invalidJson: boolean
}

/** The JSON of a request and the files sent with it, as `application/json` or as `multipart/form-data` with `payload_json`. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer) // a request without an encoding set gives Buffers
  const bytes = Buffer.concat(parts)
  const type = request.headers['content-type'] ?? ''
  if (bytes.length === 0) return { body: undefined, files: [], invalidJson: false }
  if (!type.startsWith('multipart/form-data')) return { ...parsed(bytes.toString('utf8')), files: [] }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: UploadedFile[] = []
  for (const value of form.values()) {
    if (typeof value === 'string') continue
    files.push({ name: value.name, contentType: value.type, bytes: Buffer.from(await value.arrayBuffer()) })
  }
  const payload = form.get('payload_json')
  return { ...(typeof payload === 'string' ? parsed(payload) : { body: {}, invalidJson: false }), files }
}

function parsed(text: string): { body: unknown; invalidJson: boolean } {
  try {
    return { body: JSON.parse(text), invalidJson: false }
  } catch {
    return { body: undefined, invalidJson: true }
  }
}
