import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'

const answer = z.object({ state: z.enum(['ok', 'down']) })

/** Milliseconds within which the database answers, or the process is not ready. */
const patience = 5_000
async function tooLate(): Promise<never> {
  await wait(patience, undefined, { ref: false })
  throw new Error(`the database did not answer within ${patience} ms`)
}

/** Whether the process lives, and whether it can serve. */
export function healthRoutes(app: App, { kernel }: Parts): void {
  const config = { access: 'open', rateLimit: false } as const
  app.get('/healthz', {
    config,
    schema: { summary: '进程存活', response: { 200: answer } },
    handler: async () => ({ state: 'ok' as const }),
  })
  app.get('/readyz', {
    config,
    schema: { summary: '可以服务：数据库可用', response: { 200: answer, 503: answer } },
    handler: async (request, reply) => {
      try {
        await Promise.race([kernel.pool.query('select 1'), tooLate()])
        return { state: 'ok' as const }
      } catch (error) {
        request.log.warn({ err: error }, 'the database does not answer')
        return reply.code(503).send({ state: 'down' as const })
      }
    },
  })
}
