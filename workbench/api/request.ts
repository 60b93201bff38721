import { faultOf, type ProblemBody, unreachable } from './fault.ts'

let token = ''
/** Keeps the token that every write of this session must carry. */
export function holdToken(csrf: string): void {
  token = csrf
}

/** What the application wants to hear of every answer: whether there was one, and that nobody is signed in. */
interface Listeners {
  readonly reached: (reached: boolean) => void
  readonly signedOut: () => void
}
let listeners: Listeners = { reached: () => undefined, signedOut: () => undefined }
export function listen(to: Listeners): void {
  listeners = to
}

/** Values of a query string, several for one name; those left out, null or empty are not sent. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>

/** `?a=1&b=2` of what is set, or nothing. */
export function queryText(query: Query): string {
  const set = Object.entries(query).filter(([, v]) => v !== undefined && v !== null && v !== '')
  const pairs = set.flatMap(([k, v]) => [v].flat().map((one) => [k, String(one)]))
  const text = new URLSearchParams(pairs).toString()
  return text === '' ? '' : `?${text}`
}

/** Reads JSON from `/api`. @throws {Fault} */
export const read = <T>(path: string, query: Query = {}): Promise<T> =>
  send<T>('GET', path + queryText(query))

/** What a proxy answers when the server behind it does not. */
const gone = [502, 503, 504]

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Sends JSON, or a form with a file, to `/api` and reads the answer. @throws {Fault} */
export async function send<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const form = body instanceof FormData
  const headers: Record<string, string> = { accept: 'application/json' }
  if (method !== 'GET') headers['x-csrf-token'] = token
  if (body !== undefined && !form) headers['content-type'] = 'application/json'
  const content = body === undefined ? null : form ? body : JSON.stringify(body)
  const answer = await fetch(`/api${path}`, {
    method,
    headers,
    body: content,
    credentials: 'same-origin',
  }).catch(unreached)
  const json: unknown = await answer.json().catch(() => ({}))
  return settled<T>(path, answer.status, json)
}

/** Sends a form with a file and tells how much of it has gone out, from 0 to 1. @throws {Fault} */
export async function sendForm<T>(
  path: string,
  form: FormData,
  onSent: (share: number) => void,
): Promise<T> {
  const request = new XMLHttpRequest()
  request.open('POST', `/api${path}`)
  request.responseType = 'json'
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('x-csrf-token', token)
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
  await new Promise<void>((done, fail) => {
    request.onload = () => done()
    request.onerror = () => fail(new Error('unreachable'))
    request.send(form)
  }).catch(unreached)
  return settled<T>(path, request.status, request.response ?? {})
}

function unreached(): never {
  listeners.reached(false)
  throw unreachable()
}

function settled<T>(path: string, status: number, json: unknown): T {
  listeners.reached(!gone.includes(status))
  if (status === 401 && path !== '/session') listeners.signedOut()
  if (status < 200 || status > 299) throw faultOf(status, json as ProblemBody)
  return json as T
}

/** A version 4 UUID; `crypto.randomUUID` is missing where the page is not served over HTTPS. */
export function newRequest(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
