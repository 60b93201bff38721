import { z } from 'zod'
import { anyAccount } from '../auth/accounts.ts'
import { setCookie } from '../auth/guard.ts'
import { openSession } from '../auth/sessions.ts'
import { setUp } from '../auth/setup.ts'
import type { App } from '../http/app.ts'
import { done, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { expiry } from './session.ts'

/** User names are ASCII, so that they can be typed anywhere. */
export const username = z
  .string()
  .regex(/^[a-zA-Z0-9._-]{2,32}$/, '应为 2 至 32 个字母、数字或 . _ -')

const body = z.object({
  username,
  name: z.string().trim().min(1).max(50),
  password: z.string().max(200),
  region: z.object({ code: regionCode, name: z.string().trim().min(1).max(50) }),
})

/** The first start of an instance. */
export function setupRoutes(app: App, parts: Parts): void {
  app.get('/api/setup', {
    config: { access: 'open' },
    schema: { summary: '是否需要初始化', response: { 200: z.object({ needed: z.boolean() }) } },
    handler: async () => ({ needed: !(await anyAccount(parts.kernel.pool)) }),
  })
  app.post('/api/setup', {
    config: { access: 'open', rateLimit: { max: parts.limits.signInsPerMinute } },
    schema: { summary: '初始化：首个管理员与所辖地区', body, response: { 200: done } },
    handler: async (request, reply) => {
      const person = await setUp(parts, request.body)
      setCookie(request, reply, await openSession(parts.kernel.pool, person, expiry(parts)))
      return { ok: true as const }
    },
  })
}
