import { z } from 'zod'
import { findAccount } from '../auth/accounts.ts'
import { recoveryLeft } from '../auth/factor-store.ts'
import { sessionIn } from '../auth/guard.ts'
import { beginEnrolment, confirmEnrolment, dropOwnFactor, mustKeep } from '../auth/second-factor.ts'
import { assertFactor } from '../auth/sign-in.ts'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'

const code = z.string().max(20)
const begun = z.object({
  secret: z.string().describe('Base32，供不能扫码时手工输入'),
  uri: z.string().describe('otpauth 地址，画成二维码'),
})

/** One's own second factor: an authenticator after RFC 6238, and codes for the day when it is lost. */
export function secondFactorRoutes(app: App, parts: Parts): void {
  const config = {
    access: 'own' as const,
    rateLimit: { max: parts.limits.signInsPerMinute },
  }
  app.get('/api/session/second-factor', {
    config: { access: 'own' },
    schema: {
      summary: '本人是否启用动态口令，还剩几个备用码',
      response: {
        200: z.object({
          enrolled: z.boolean(),
          recoveryLeft: z.number(),
          required: z.boolean().describe('岗位须启用，本人不能停用'),
        }),
      },
    },
    handler: async (request) => {
      const session = sessionIn(request)
      const { enrolled, person } = session
      const left = await recoveryLeft(parts.kernel.pool, person)
      return { enrolled, recoveryLeft: left, required: await mustKeep(parts, session) }
    },
  })
  app.post('/api/session/second-factor', {
    config,
    schema: {
      summary: '开始启用动态口令；已启用的须先给出现在的动态口令或备用码',
      body: z.object({ code: code.optional() }),
      response: { 200: begun },
    },
    handler: async (request) => {
      const session = sessionIn(request)
      const account = await findAccount(parts.kernel.pool, session.username)
      if (account?.totp) await assertFactor(parts, account, request.body.code)
      return beginEnrolment(parts, session)
    },
  })
  app.put('/api/session/second-factor', {
    config,
    schema: {
      summary: '以第一个动态口令确认启用；返回的备用码只显示这一次',
      body: z.object({ code }),
      response: { 200: z.object({ recovery: z.array(z.string()) }) },
    },
    handler: async (request) => ({
      recovery: await confirmEnrolment(parts, sessionIn(request), request.body.code),
    }),
  })
  app.post('/api/session/second-factor/removal', {
    config,
    schema: {
      summary: '停用本人的动态口令，须给出现在的动态口令或备用码；岗位须启用的不能停用',
      body: z.object({ code }),
      response: { 200: z.object({ ok: z.literal(true) }) },
    },
    handler: async (request) => {
      const session = sessionIn(request)
      const account = await findAccount(parts.kernel.pool, session.username)
      if (account?.totp) await assertFactor(parts, account, request.body.code)
      await dropOwnFactor(parts, session)
      return { ok: true as const }
    },
  })
}
