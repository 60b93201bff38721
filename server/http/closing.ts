import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Milliseconds that answers under way have to end once the server closes. */
const patience = 10_000

/** Lets what is under way end when the server closes; streams of events, which have no end, are ended at once. */
export function closeGently(app: FastifyInstance): void {
  const streams = new Set<ServerResponse>()
  let [sweep, timer]: (NodeJS.Timeout | undefined)[] = []
  app.addHook('onRequest', async (request, { raw }) => {
    if (!isStream(request)) return
    streams.add(raw)
    raw.once('close', () => streams.delete(raw))
  })
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end()
    // Browsers keep a connection open after its answer.
    sweep = setInterval(() => app.server.closeIdleConnections(), 100)
    timer = setTimeout(() => app.server.closeAllConnections(), patience)
  })
  app.addHook('onClose', async () => {
    clearInterval(sweep)
    clearTimeout(timer)
  })
}

const isStream = ({ routeOptions }: FastifyRequest): boolean => {
  const { produces } = (routeOptions.schema ?? {}) as { readonly produces?: readonly string[] }
  return produces?.includes('text/event-stream') ?? false
}
