import type { FastifyReply } from 'fastify'

/** Milliseconds between signs of life; proxies cut silent connections after 30 to 60 seconds. */
const heartbeat = 15_000

/** What a stream of server-sent events is made of. */
export interface Watch<T> {
  /** The present state. */
  readonly read: () => Promise<T | undefined>
  /** After this one nothing more comes. */
  readonly isLast: (value: T) => boolean
  /** Calls back at changes until the returned function is called. */
  readonly watch: (heard: () => void) => () => void
}

/** Sends a state and its changes as server-sent events until the last one, or until the browser leaves. */
export function sendEvents<T>(reply: FastifyReply, { read, isLast, watch }: Watch<T>): void {
  reply.hijack()
  const { raw } = reply
  const headers = Object.entries(reply.getHeaders()) as [string, string][]
  raw.writeHead(
    200,
    [
      ...headers,
      ['content-type', 'text/event-stream; charset=utf-8'],
      ['cache-control', 'no-store'],
      ['x-accel-buffering', 'no'],
    ].flat(),
  )
  const say = coalesced(async () => {
    const value = await read()
    if (value !== undefined && raw.writable) raw.write(`data: ${JSON.stringify(value)}\n\n`)
    if (value === undefined || isLast(value)) raw.end()
  })
  const unwatch = watch(say)
  // Also the way to a change whose notice was lost with a connection.
  const timer = setInterval(say, heartbeat)
  raw.on('close', () => {
    clearInterval(timer)
    unwatch()
  })
  say()
}

/** Runs one at a time; calls in between become one more run. A failed run is made up for by the next. */
function coalesced(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  return function call() {
    again = running
    if (running) return
    running = true
    work()
      .catch(() => undefined)
      .finally(() => {
        running = false
        if (again) call()
      })
  }
}
