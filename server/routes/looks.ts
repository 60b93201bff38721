import { look, newId } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { addressOf, entryOf } from '../records/find.ts'
import { registerParams } from './records.ts'

/** Tells a secret to whom the register allows it, after an event has recorded who looked and why. */
export function lookRoutes(app: App, { kernel, now }: Parts): void {
  app.post('/api/records/:register/:address/look', {
    schema: {
      summary: '查看保密内容：先记录查看人和理由，再显示',
      params: registerParams.extend({ address: z.string().max(100) }),
      body: z.object({ field: z.string().max(64), reason: z.string().trim().min(2).max(500) }),
      response: { 200: z.object({ text: z.string().nullable() }) },
    },
    handler: async (request, reply) => {
      const { register } = entryOf(kernel, request.params.register)
      const text = await look(kernel, register.name, {
        ...request.body,
        actor: actorOf(request),
        at: addressOf(request.params.address),
        now: now(),
        request: newId(),
      })
      void reply.header('cache-control', 'no-store')
      return { text }
    },
  })
}
