import { setImmediate as turn } from 'node:timers/promises'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { closeGently } from './closing.ts'

async function serve() {
  const app = fastify({ forceCloseConnections: 'idle' })
  closeGently(app)
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  let begun = () => {}
  const began = new Promise<void>((resolve) => {
    begun = resolve
  })
  app.get('/slow', async () => {
    begun()
    await finished
    return { said: 'all' }
  })
  app.get('/stream', { schema: { produces: ['text/event-stream'] } as object }, (_, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write('data: 1\n\n')
  })
  return { app, address: await app.listen({ port: 0, host: '127.0.0.1' }), began, finish }
}

test('an answer under way is given before the server has closed', async () => {
  const { app, address, began, finish } = await serve()
  const answer = fetch(`${address}/slow`)
  await began
  const closed = app.close()
  while (app.server.listening) await turn()
  finish()
  expect(await (await answer).json()).toEqual({ said: 'all' })
  await closed
})

test('a stream of events holds nothing up: it ends', async () => {
  const { app, address } = await serve()
  const stream = await fetch(`${address}/stream`)
  await app.close()
  expect(await stream.text()).toBe('data: 1\n\n')
})
