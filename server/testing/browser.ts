import type { InjectOptions } from 'fastify'
import type { App } from '../http/app.ts'

/** What came back, with its JSON where it is JSON. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  /** As it came, for what is no text. */
  readonly bytes: Buffer
  readonly body: Record<string, unknown>
}

/** Remembers cookie and CSRF token as the workbench does. */
export interface Browser {
  get(url: string): Promise<Answer>
  send(method: 'POST' | 'PUT' | 'DELETE', url: string, body?: object): Promise<Answer>
  /** Sends one file as a form does. */
  upload(url: string, name: string, content: Buffer | string): Promise<Answer>
  signIn(username: string, password: string): Promise<Answer>
  /** The headers that a request of this browser carries. */
  headers(): Record<string, string>
}

/** Without a session, or with that of another browser, by the headers which that one sends. */
export function openBrowser(app: App, from: Readonly<Record<string, string>> = {}): Browser {
  let { cookie = '', 'x-csrf-token': csrf = '' } = from
  const headers = () => ({ ...(cookie && { cookie }), ...(csrf && { 'x-csrf-token': csrf }) })
  const ask = async (options: InjectOptions): Promise<Answer> => {
    const reply = await app.inject({ ...options, headers: { ...headers(), ...options.headers } })
    const set = reply.cookies.find(({ name }) => name === 'zhiheng')
    if (set) cookie = set.value ? `zhiheng=${set.value}` : ''
    const json = /json/.test(String(reply.headers['content-type']))
    const body = json ? reply.json() : {}
    if (typeof body.csrf === 'string') csrf = body.csrf
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.body,
      bytes: reply.rawPayload,
      body,
    }
  }
  const send: Browser['send'] = (method, url, body) =>
    ask({ method, url, ...(body && { payload: body }) })
  return {
    headers,
    send,
    get: (url) => ask({ method: 'GET', url }),
    upload: (url, name, content) => ask({ method: 'POST', url, ...form(name, content) }),
    signIn: (username, password) => send('POST', '/api/session', { username, password }),
  }
}

function form(name: string, content: Buffer | string) {
  const boundary = 'xxxxxxxxxxxxxxxx'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([
    Buffer.from(head),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
