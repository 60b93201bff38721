import { z } from 'zod'
import { sessionIn } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { entryOf } from '../records/find.ts'
import { dropView, keepView, view, viewsOf } from '../views/store.ts'
import { registerParams } from './records.ts'

const saved = z.object({ id: z.string(), name: z.string(), view })
const body = z.object({ name: z.string().trim().min(1).max(40), view })

/** The views that a person keeps of each register; nobody else sees them. */
export function viewRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/records/:register/views', {
    schema: {
      summary: '我保存的视图',
      params: registerParams,
      response: { 200: z.object({ views: z.array(saved) }) },
    },
    handler: async (request) => {
      const { register } = entryOf(kernel, request.params.register)
      const owned = { person: sessionIn(request).person, register: register.name }
      return { views: await viewsOf(kernel.pool, owned) }
    },
  })
  app.post('/api/records/:register/views', {
    schema: {
      summary: '保存视图；同名的被替换',
      params: registerParams,
      body,
      response: { 200: saved },
    },
    handler: async (request) => {
      const { register } = entryOf(kernel, request.params.register)
      const owned = { person: sessionIn(request).person, register: register.name }
      return keepView(kernel.pool, owned, { ...request.body, at: now() })
    },
  })
  app.delete('/api/views/:id', {
    schema: {
      summary: '删除我保存的视图',
      params: z.object({ id: z.uuid() }),
      response: { 200: done },
    },
    handler: async (request) => {
      const gone = await dropView(kernel.pool, sessionIn(request).person, request.params.id)
      if (!gone) throw new HttpProblem('address.unknown', '没有这个视图，或者它不是您的')
      return { ok: true as const }
    },
  })
}
